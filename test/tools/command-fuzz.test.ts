import { expect, test } from "vitest";
import { fuzz } from "../cli/fuzzed.js";

test("10,000 command lines: never a trace, never the key, always a documented exit code", async () => {
  const codes = await fuzz(10_000);
  console.log("exit codes of 10,000 command lines:", codes);
  expect(Object.keys(codes).map(Number)).toEqual([0, 1, 2, 3, 4]);
}, 120_000);
