// What the workflows run beside a right to write, with a repository and a `gh` of the test's own.
import { chmodSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { startStep, startStepWith } from "./step.js";

const BOT = "github-actions[bot]";

describe("the record of a release", () => {
  const released = () => {
    const clone = startStepWith({ "package.json": '{ "version": "1.1.0" }', "openapi/released/types/gone.ts": "" });
    clone.write({ "coverage/release/released/openapi.json": "{}\n" });
    return { ...clone, commit: clone.git("rev-parse", "HEAD") };
  };

  test("is a tag on what is published, and a commit on main as it is by then; once", () => {
    const { commit, git, push, run, at } = released();
    const moved = push("main", { "later.txt": "" });
    git("checkout", "--quiet", "--detach", commit);
    for (const _once of ["", "again"]) {
      expect(run(".ci/record")).toEqual({ code: 0, output: "v1.1.0 and its record are pushed\n" });
      expect(at("rev-parse", "v1.1.0", "main^")).toBe(`${commit}\n${moved}`);
      expect(at("diff-tree", "-r", "--name-status", "main^", "main")).toBe(
        "A\topenapi/released/openapi.json\nD\topenapi/released/types/gone.ts",
      );
      expect(at("log", "-1", "--format=%an: %s", "main")).toMatch(`${BOT}: v1.1.0 is published`);
    }
    expect(git("worktree", "list").split("\n")).toHaveLength(1);
  });

  test("is not pushed by half", () => {
    const { git, push, run, at } = released();
    git("push", "--quiet", "origin", "HEAD:refs/tags/v1.1.0");
    const main = push("main", { "later.txt": "" });
    expect(run(".ci/record").output).toMatch(/v1\.1\.0 .*already exists/);
    expect(at("rev-parse", "main")).toBe(main);
  });
});

describe("what is regenerated", () => {
  const REPORT = "Compared with 1.0.0.\n@everyone\n";
  const generated = (files: Record<string, string>) => {
    const clone = startStepWith({ "src/generated/schema.ts": "one\n", "openapi/bundled/openapi.json": "{}\n" });
    const head = clone.push("more", { "src/generated/gone.ts": "" });
    const made = { "src/generated/schema.ts": "one\n", "openapi/bundled/openapi.json": "{}\n", ...files };
    for (const [name, text] of Object.entries({ ...made, "coverage/diff.txt": REPORT })) {
      clone.write({ [`regenerated/${name}`]: text });
    }
    const push = (env = {}) => clone.run(".ci/regenerated", { BRANCH: "more", PULL: "7", ...env });
    return { ...clone, head, regenerate: push };
  };
  const COMMENT = `gh pr comment 7 --edit-last --create-if-none --body-file -
What this branch changes of the description:

    Compared with 1.0.0.
    @everyone
`;

  test("is committed to the branch, tested there, and told on the pull request", () => {
    const { at, said, regenerate } = generated({
      "src/generated/schema.ts": "two\n",
      "coverage/x": "",
      ".ci/git": "exit",
    });
    expect(regenerate()).toEqual({ code: 0, output: "" });
    expect(at("diff-tree", "-r", "--name-status", "more^", "more")).toBe(
      "D\tsrc/generated/gone.ts\nM\tsrc/generated/schema.ts",
    );
    expect(at("log", "-1", "--format=%an: %s", "more")).toBe(`${BOT}: Regenerated from the description`);
    expect(said()).toBe(`gh workflow run ci.yml --ref more\n${COMMENT}`);
  });

  test("is told alone when nothing differs, and nobody is told without a pull request", () => {
    const { at, said, head, regenerate } = generated({ "src/generated/gone.ts": "" });
    expect(regenerate().code).toBe(0);
    expect(regenerate({ PULL: "" }).code).toBe(0);
    expect([at("rev-parse", "more"), said()]).toEqual([head, COMMENT]);
  });

  test("stays off main, and off a branch that moved on", () => {
    const { git, at, said, head, push, regenerate } = generated({ "src/generated/schema.ts": "two\n" });
    expect(regenerate({ BRANCH: "main" })).toMatchObject({ code: 1, output: /by pull requests only/ });
    const newer = push("more");
    git("checkout", "--quiet", head);
    expect(regenerate()).toMatchObject({ code: 0, output: expect.stringContaining("more has moved on") });
    expect([at("rev-parse", "more"), said()]).toEqual([newer, ""]);
  });

  test.each<[what: string, spoil: (file: string) => void]>([
    ["a link", (file) => [rmSync(file), symlinkSync("/etc/passwd", file)]],
    ["a program", (file) => chmodSync(file, 0o755)],
    ["nothing", (file) => rmSync(join(file, "../.."), { recursive: true })],
  ])("is refused when it is %s", (_what, spoil) => {
    const { cwd, at, said, head, regenerate } = generated({ "src/generated/schema.ts": "two\n" });
    spoil(join(cwd, "regenerated/src/generated/schema.ts"));
    expect(regenerate().code).toBe(1);
    expect([at("rev-parse", "more"), said()]).toEqual([head, ""]);
  });
});

describe("an issue with a report", () => {
  const keep = (open: string, files: Record<string, string>) => {
    const { write, run, said } = startStep();
    write(files);
    const env = {
      LABEL: "drift",
      TITLE: "The API deviates",
      REPORT: "coverage/issue.md",
      RUN: "https://git.example/run/7",
    };
    expect(run(".ci/issue", { ...env, OPEN: open })).toEqual({ code: 0, output: "" });
    const [, ...lines] = said().split("\n");
    return lines;
  };
  const report = { "coverage/issue.md": "7 deviations" };
  const BODY = ["7 deviations", "", "From https://git.example/run/7, which keeps the files.", ""];

  test.each<[what: string, open: string, files: Record<string, string>, asked: string[]]>([
    [
      "is opened",
      "",
      report,
      [
        "gh label create drift --force",
        "gh issue create --title The API deviates --label drift --body-file -",
        ...BODY,
      ],
    ],
    ["is brought up to date", "12", report, ["gh issue edit 12 --body-file -", ...BODY]],
    [
      "is closed when there is none",
      "12",
      {},
      ["gh issue close 12 --comment Over, says https://git.example/run/7", ""],
    ],
    ["is not there without one", "", {}, [""]],
  ])("%s", (_what, open, files, asked) => {
    expect(keep(open, files)).toEqual(asked);
  });

  test("is no longer than GitHub takes", () => {
    expect(keep("12", { "coverage/issue.md": "x".repeat(90_000) }).join("\n").length).toBeLessThan(65_536);
  });

  test.each([
    ["drift", "verify-live", 0, 0, false],
    ["drift", "verify-live", 1, 0, true],
    ["drift", "verify-live", 2, 1, false],
    ["watch", "coverage/vendor", 0, 0, false],
    ["watch", "coverage/vendor", 1, 0, true],
    ["watch", "coverage/vendor", 2, 1, false],
  ])("is for what differs: npm run %s, in %s, of exit code %i ends in %i, report %s", (name, out, code, ends, told) => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    const { folder, write, run } = startStep();
    write({ [`${out}/report.md`]: "all of it" });
    writeFileSync(join(folder, "npm"), `#!/bin/sh\nexit ${code}\n`, { mode: 0o755 });
    expect(run(scripts[name]).code).toBe(ends);
    expect(run(`test -e ${out}/issue.md`).code).toBe(told ? 0 : 1);
  });
});
