import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/description.js";

/** Both exit with 1 when their claim does not hold. */
const run = async (...args: string[]) =>
  (await promisify(execFile)(process.execPath, ["--import", "tsx", ...args], { cwd: root })).stdout;

test("on the bound and never refused, in virtual time", { timeout: 120_000 }, async () => {
  expect(await run("bench/rate-limit.ts")).toMatch(/at most 1\.00\d x bound, 0 refused/);
});

test("20,000 calls leave no more memory behind than 1,000", { timeout: 120_000 }, async () => {
  expect(await run("--expose-gc", "bench/limiter-memory.ts")).toContain("log alone");
});
