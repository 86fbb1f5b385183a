import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { type GateReport, runGate } from "../../scripts/release/gate.js";
import { STEPS, type Step } from "../../scripts/release/steps.js";

const ONE = "echo first; echo; echo 'one is fine'";
const TWO = "echo 'two is fine' >&2";
const BROKEN = "echo 'no: it is broken'; exit 3";

// Each step is an npm process: slow on a loaded machine.
vi.setConfig({ testTimeout: 120_000 });

/** A package with these scripts, committed. */
async function packageWith(scripts: Record<string, string>, facts: object = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-gate-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const manifest = { name: "gated", version: "1.0.0", files: ["built.txt"], scripts, ...facts };
  await writeFile(join(folder, "package.json"), JSON.stringify(manifest));
  await writeFile(join(folder, ".gitignore"), "coverage/\nbuilt.txt\n");
  const identity = ["-c", "user.name=a", "-c", "user.email=a@localhost", "-c", "commit.gpgsign=false"];
  for (const args of [
    ["init", "-q"],
    ["add", "--all"],
    [...identity, "commit", "-q", "-m", "All"],
  ]) {
    execFileSync("git", args, { cwd: folder });
  }
  return folder;
}

async function gate(folder: string, steps: Step[]) {
  const said: string[] = [];
  const result = await runGate(steps, folder, (line) => said.push(line)).then(
    ({ passed, tarball }) => ({ passed, tarball, refused: undefined }),
    (error: Error) => ({ passed: undefined, tarball: undefined, refused: error.message }),
  );
  const report: GateReport = JSON.parse(await readFile(join(folder, "coverage/release-check.json"), "utf8"));
  return { ...result, said: said.join("\n").replaceAll(/\d+\.\d/g, "0.0"), report };
}

test("each step is told with its seconds and its last line, then all in a table", async () => {
  const folder = await packageWith({ one: ONE, two: TWO }, { repository: "git+https://git.example/gated.git" });
  const steps = [{ script: "one", args: ["--check"] }, { script: "two" }];
  const { said, passed, tarball, report } = await gate(folder, steps);
  expect(said).toBe(`passed  one --check (0.0 s): one is fine --check
passed  two (0.0 s): two is fine

step         result   seconds
one --check  passed       0.0
two          passed       0.0
`);
  expect(passed).toMatch(/^the gate is passed, 2 steps in \d+ s; 0\.\d kB, 1 files, sha512-.{12,}…$/);
  const commit = execFileSync("git", ["rev-parse", "HEAD"], { cwd: folder, encoding: "utf8" }).trim();
  expect(report).toMatchObject({ passed: true, commit, clean: true, tarball: { integrity: tarball?.integrity } });
  expect(await readFile(join(folder, "coverage/release-check/one-check.log"), "utf8")).toContain("first\n");
});

test("the first failure ends it", async () => {
  const folder = await packageWith({ one: ONE, two: BROKEN, three: "touch never" });
  await writeFile(join(folder, "uncommitted.txt"), "");
  const { said, refused, report } = await gate(
    folder,
    ["one", "two", "three"].map((script) => ({ script })),
  );
  expect(said).toContain("\nFAILED  two (0.0 s): no: it is broken\n");
  expect(said).toContain("\ntwo    FAILED       0.0\nthree  not run\n");
  expect(refused).toMatch(/^the gate is closed: two failed after \d+ s: no: it is broken$/);
  expect(report).toMatchObject({ passed: false, clean: false, steps: [{ passed: true }, { passed: false }] });
  await expect(readFile(join(folder, "never"))).rejects.toThrow("ENOENT");
});

test("a step that does not exist fails", async () => {
  const { refused } = await gate(await packageWith({ one: ONE }), [{ script: "one" }, { script: "tow" }]);
  expect(refused).toContain("tow failed");
});

test("a step that hangs fails", async () => {
  const folder = await packageWith({ one: "echo begun; exec sleep 600" });
  const { refused } = await gate(folder, [{ script: "one", limitMs: 1_000 }]);
  expect(refused).toMatch(/one failed after \d+ s: not done within 1 s$/);
});

test("a step can owe more than its exit code", async () => {
  const folder = await packageWith({ test: "echo '3 passed, 0 failed, 1 skipped'" });
  const { refused } = await gate(folder, [{ script: "test", says: /, 0 skipped$/ }]);
  expect(refused).toContain("test failed");
  expect((await gate(folder, [{ script: "test", says: /, 1 skipped$/ }])).refused).toBeUndefined();
});

test("what is packed must be what was built", async () => {
  const folder = await packageWith({ build: "echo 1 > built.txt", late: "echo 2 > built.txt", fine: "echo fine" });
  const steps = (last: string) => [{ script: "build", builds: true as const }, { script: last }];
  expect((await gate(folder, steps("fine"))).passed).toContain("2 files");
  const { refused, report } = await gate(folder, steps("late"));
  expect(refused).toContain("what is packed is not what was built");
  expect(report.passed).toBe(false);
});

test("says what a real publication is refused for", async () => {
  const { passed } = await gate(await packageWith({ one: ONE }), [{ script: "one" }]);
  expect(passed).toContain("; a real publication is refused still: package.json has no repository");
});

// Said twice, on purpose: a step that is gone, or moved, is seen here.
test("the gate's steps, in their order; each is a script", async () => {
  expect(STEPS).toEqual([
    { script: "lint" },
    { script: "generate", args: ["--check"] },
    { script: "typecheck" },
    { script: "test", says: /, 0 failed, 0 skipped$/ },
    { script: "release:diff" },
    { script: "release:types" },
    { script: "build", builds: true },
    { script: "package:check" },
    { script: "size" },
    { script: "package:run" },
    { script: "release:changeset" },
  ]);
  const { scripts } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
  expect(STEPS.filter(({ script }) => scripts[script] === undefined)).toEqual([]);
});
