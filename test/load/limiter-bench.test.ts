import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { buildPrograms } from "../support/build-programs.js";

/** Both exit with 1 when their claim does not hold. */
const run = async (...args: string[]) => (await promisify(execFile)(process.execPath, args)).stdout;
const built = await buildPrograms(["bench/rate-limit.ts", "bench/limiter-memory.ts"]);

test("on the bound and never refused, in virtual time", { timeout: 120_000 }, async () => {
  expect(await run(built("bench/rate-limit.ts"), "--alone")).toMatch(/at most 1\.00\d x bound, 0 refused/);
});

test("100,000 calls leave no more memory behind than 40,000", { timeout: 120_000 }, async () => {
  expect(await run("--expose-gc", built("bench/limiter-memory.ts"))).toContain("log alone");
});
