import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const program = fileURLToPath(new URL("leaks/walk-pages.ts", import.meta.url));
/** Nothing but the program says when there is a collection, nor what it takes. */
const ALONE = ["--expose-gc", "--single-threaded-gc", "--min-semi-space-size=16", "--max-semi-space-size=16"];

// What is dead, but has grown old, keeps alive what it points to until a major collection: one list of those in flight that
// hangs together, and the memory of a walk is that of half its pages. In a process of its own: what other tests leave grows
// old, too.
test("a page that was given is garbage at the next minor collection", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [...ALONE, "--import", "tsx", program]);
  expect(Number(stdout)).toBeLessThan(5_000);
});
