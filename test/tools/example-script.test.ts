import { expect, test } from "vitest";
import { runScript } from "./script.js";

test.each([[[]], [["--help"]], [["--help", "audit"]]])("npm run example -- %j lists the examples", async (args) => {
  const { code, stdout } = await runScript("scripts/example.ts", args);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^audit\n/m);
  expect(stdout).toMatch(/^ticket-from-alert\n/m);
  expect(stdout.includes("usage: npm run example -- ")).toBe(args.length > 0);
});
