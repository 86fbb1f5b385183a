import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";

const page = readFileSync(join(root, "docs/promises.md"), "utf8");
const rows = page.split("\n").filter((line) => line.startsWith("| **"));

test("each promise has a limit and a test", () => {
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const [, promise, tests, amount] = row.split(" | ").length >= 4 ? ["", ...row.split(" | ")] : [];
    expect(promise, row).toBeTruthy();
    expect(tests, row).toContain("](../test/");
    expect(amount, row).toBeTruthy();
  }
});

test.each([...page.matchAll(/\]\(\.\.\/(test\/[^)]+)\)/g)].map(([, file]) => file ?? ""))("%s has tests", (file) => {
  expect(existsSync(join(root, file))).toBe(true);
  const text = readFileSync(join(root, file), "utf8");
  // The two Redis clients run a suite of their own folder; what is run by hand is a program.
  if (file.endsWith(".test.ts")) expect(text).toMatch(/\btest(?:\.each|With)?\b|\btestLimiter\(/);
  else expect(text).toContain("process.");
});

test.each([...page.matchAll(/`npm run ([\w:]+)`/g)].map(([, name]) => name ?? ""))("npm run %s is there", (name) => {
  expect(JSON.parse(readFileSync(join(root, "package.json"), "utf8")).scripts).toHaveProperty([name]);
});
