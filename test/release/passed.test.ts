import { existsSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { lastLine, run } from "../../scripts/lib/command.js";
import { demandPassed } from "../../scripts/release/passed.js";
import { cloneTree, PLAIN_GIT } from "../support/clone.js";

// Each step is an npm process: slow on a loaded machine.
vi.setConfig({ testTimeout: 120_000 });

const KEPT = ["release", "release:check", "publish:plan"];

/** A clone in which every script but these only says that it is fine. */
async function clone() {
  const folder = await cloneTree();
  onTestFinished(() => rm(folder, { recursive: true }));
  const file = join(folder, "package.json");
  const { scripts, ...manifest } = JSON.parse(await readFile(file, "utf8"));
  const fine = Object.keys(scripts).map((name) => [
    name,
    KEPT.includes(name) ? scripts[name] : "echo '1 passed, 0 failed, 0 skipped'",
  ]);
  await writeFile(file, JSON.stringify({ ...manifest, scripts: Object.fromEntries(fine) }));
  const outputs = join(folder, "coverage-outputs");
  const npmRun = async (...args: string[]) => {
    const env = { ...process.env, ...PLAIN_GIT, GITHUB_OUTPUT: outputs };
    const { code, output } = await run(["npm", "run", "--silent", ...args], folder, env);
    return { code, last: lastLine(output) };
  };
  return { folder, npmRun, outputs };
}

test("a gate that is passed tells the job that publishes the hash, one that is closed tells it nothing", async () => {
  const { folder, npmRun, outputs } = await clone();
  expect(await npmRun("release:check")).toMatchObject({
    code: 0,
    last: expect.stringContaining("the gate is passed"),
  });
  const { tarball } = JSON.parse(await readFile(join(folder, "coverage/release-check.json"), "utf8"));
  expect(await readFile(outputs, "utf8")).toBe(`integrity=${tarball.integrity}\n`);

  await rm(outputs);
  const file = join(folder, "package.json");
  const { scripts, ...manifest } = JSON.parse(await readFile(file, "utf8"));
  await writeFile(file, JSON.stringify({ ...manifest, scripts: { ...scripts, lint: "exit 1" } }));
  expect(await npmRun("release:check")).toMatchObject({ code: 1, last: expect.stringContaining("the gate is closed") });
  expect(existsSync(outputs)).toBe(false);
});

test("by hand nobody says that something passed, and a step of a workflow says why it refuses", async () => {
  const { folder, npmRun } = await clone();
  expect(await npmRun("release", "--", "--passed=sha512-a", "--no-provenance")).toEqual({
    code: 1,
    last: expect.stringContaining("release refuses: --passed is the workflow's. What to do: leave it out"),
  });
  await writeFile(join(folder, ".changeset/odd.md"), "no head\n");
  expect(await npmRun("publish:plan")).toEqual({
    code: 1,
    last: expect.stringContaining("What to do: correct them in .changeset/."),
  });
});

test("what is built here goes only where it is what passed", () => {
  expect(() => demandPassed({ integrity: "sha512-a" }, "sha512-a")).not.toThrow();
  expect(() => demandPassed({ integrity: "sha512-a" }, undefined)).not.toThrow();
  expect(() => demandPassed({ integrity: "sha512-a" }, "sha512-b")).toThrow(
    "what this commit makes here (sha512-a) is not what the gate passed (sha512-b)",
  );
});
