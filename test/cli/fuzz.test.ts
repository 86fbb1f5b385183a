import { expect, test } from "vitest";
import { fuzz } from "./fuzzed.js";

// `npm run test:rest` runs 10,000.
test("500 command lines: never a trace, never the key, always a documented exit code", async () => {
  const codes = await fuzz(500);
  expect(codes).toMatchObject({ 0: expect.any(Number), 2: expect.any(Number), 4: expect.any(Number) });
}, 60_000);
