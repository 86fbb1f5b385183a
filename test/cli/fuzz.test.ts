import { expect, test } from "vitest";
import { fuzz } from "./fuzzed.js";

// `npm run test:rest` runs 10,000.
test("1,000 command lines: never a trace, never the key, always a documented exit code", async () => {
  const codes = await fuzz(1_000);
  expect(Object.keys(codes).map(Number)).toEqual([0, 1, 2, 3, 4]);
}, 60_000);
