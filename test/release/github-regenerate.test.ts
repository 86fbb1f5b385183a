import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { pushRegenerated, record } from "../../scripts/github/regenerated.js";
import { startGitHub } from "../support/github.js";
import { cloneWith } from "../support/repository.js";

const FILES = {
  "src/generated/schema.ts": "one\n",
  "src/generated/old.ts": "old\n",
  "openapi/bundled/openapi.json": "{}\n",
  "src/client.ts": "by hand\n",
  ".gitignore": "/regenerated/\n",
};
const REPORT = "Compared with 1.2.0.\n\nfeature (1)\n  GET /tickets: is new\n\nThis asks for a minor release.";

/** A branch `more` with a pull request, as both jobs find it: at its head, with main's files in the second. */
async function begin(rights?: string[]) {
  const github = await startGitHub(rights);
  const pull = github.add({ head: "more", title: "More" }).number;
  const clone = cloneWith(FILES);
  clone.git("checkout", "--quiet", "-b", "more");
  const head = clone.commit("a change", { "openapi/syncro.yaml": "changed\n" });
  clone.git("push", "--quiet", "origin", "more");
  const said: string[] = [];
  const env = { ...github.env, GITHUB_HEAD_REF: "more", GITHUB_REF_NAME: "12/merge" };
  const push = (changes: Record<string, string> = {}) => {
    clone.git("checkout", "--quiet", "--force", "main");
    clone.git("clean", "--quiet", "--force", "-d");
    return pushRegenerated({ env: { ...env, ...changes }, cwd: clone.cwd, say: (line) => said.push(line) });
  };
  const comment = () => github.commentsOf(pull).at(-1)?.body;
  return { ...github, ...clone, pull, head, said, push, comment };
}

test("what was regenerated is committed to the branch, tested, and told on the pull request", async () => {
  const { cwd, write, git, at, head, push, comment, commentsOf, pull, dispatched } = await begin();
  write({ "src/generated/schema.ts": "two\n", "src/generated/new.ts": "new\n", "src/client.ts": "not of this\n" });
  git("rm", "--quiet", "src/generated/old.ts");
  git("reset", "--quiet");
  const before = git("status", "--porcelain");
  expect(await record(cwd, REPORT)).toEqual([
    "src/generated/new.ts",
    "src/generated/old.ts",
    "src/generated/schema.ts",
  ]);
  expect(git("status", "--porcelain")).toBe(before);

  await push();
  expect(at("log", "--format=%an %s", "more")).toBe(
    "github-actions[bot] Regenerated from the description\nsomeone a change\nsomeone first",
  );
  expect(at("diff-tree", "-r", "--name-status", "more~1", "more")).toBe(
    "A\tsrc/generated/new.ts\nD\tsrc/generated/old.ts\nM\tsrc/generated/schema.ts",
  );
  expect(at("rev-parse", "more~1")).toBe(head);
  expect(dispatched).toEqual([{ ref: "more" }]);
  expect(comment()).toBe(
    `<!-- syncro-msp: diff -->\nWhat this branch changes of the description:\n\n\`\`\`text\n${REPORT}\n\`\`\`\n\n` +
      `Regenerated in ${at("rev-parse", "more")}.\n`,
  );
  expect(git("status", "--porcelain")).toBe("");

  // the run that somebody's next push starts: nothing to commit, the same comment
  git("fetch", "--quiet");
  git("checkout", "--quiet", "origin/more");
  expect(await record(cwd, "Nothing changed.")).toEqual([]);
  await push();
  expect(commentsOf(pull)).toHaveLength(1);
  expect(comment()).toContain("```text\nNothing changed.\n```\n\nThe generated files were up to date.");
  expect(dispatched).toHaveLength(1);
});

test("by hand, on a branch without a pull request: the report is in the log", async () => {
  const { cwd, git, write, at, push, said, commentsOf, pull } = await begin();
  git("checkout", "--quiet", "-b", "other");
  git("push", "--quiet", "origin", "other");
  write({ "openapi/bundled/openapi.json": '{"a":1}\n' });
  await record(cwd, REPORT);
  await push({ GITHUB_HEAD_REF: "", GITHUB_REF_NAME: "other" });
  expect(at("show", "other:openapi/bundled/openapi.json")).toBe('{"a":1}');
  expect(said).toEqual([REPORT, `Regenerated in ${at("rev-parse", "other")}.`]);
  expect(commentsOf(pull)).toEqual([]);
});

test("main is never pushed to", async () => {
  const { cwd, push, write, at } = await begin();
  write({ "src/generated/schema.ts": "two\n" });
  await record(cwd, REPORT);
  await expect(push({ GITHUB_HEAD_REF: "", GITHUB_REF_NAME: "main" })).rejects.toThrow(
    "main is changed by pull requests",
  );
  expect(at("log", "--format=%s", "main")).toBe("first");
});

test("a branch that moved on is left to the run of its own push", async () => {
  const { cwd, git, commit, write, at, push, said, comment, dispatched } = await begin();
  write({ "src/generated/schema.ts": "two\n" });
  await record(cwd, REPORT);
  git("checkout", "--quiet", "--force", "more");
  const newer = commit("newer");
  git("push", "--quiet", "origin", "more");
  await push();
  expect(at("rev-parse", "more")).toBe(newer);
  expect(said.join()).toContain("more has moved on");
  expect([comment(), dispatched]).toEqual([undefined, []]);
});

type Clone = Pick<ReturnType<typeof cloneWith>, "git" | "write">;
const LINK = `diff --git a/src/generated/x.ts b/src/generated/x.ts
new file mode 120000
--- /dev/null
+++ b/src/generated/x.ts
@@ -0,0 +1 @@
+/etc/passwd
\\ No newline at end of file`;

const written = (files: Record<string, string>) => (clone: Clone) => {
  clone.write(files);
  clone.git("add", "--all");
  return clone.git("diff", "--cached");
};

test.each<[what: string, patchOf: (clone: Clone) => string]>([
  ["a file by hand", written({ "src/client.ts": "changed\n" })],
  ["a workflow", written({ ".github/workflows/a.yml": "on: push\n" })],
  ["both kinds", written({ "src/generated/schema.ts": "two\n", "src/client.ts": "changed\n" })],
  ["a link in place of a file", () => LINK],
  [
    "a file that runs",
    ({ git }) => {
      git("update-index", "--chmod=+x", "src/generated/schema.ts");
      return git("diff", "--cached");
    },
  ],
])("a patch of %s is not pushed", async (_what, patchOf) => {
  const { cwd, git, write, at, head, push, comment } = await begin();
  const patch = patchOf({ git, write });
  git("reset", "--quiet", "--hard");
  await record(cwd, REPORT);
  writeFileSync(join(cwd, "regenerated/changes.patch"), `${patch}\n`);
  await expect(push()).rejects.toThrow("the patch changes more than generated files");
  expect(at("rev-parse", "more")).toBe(head);
  expect(comment()).toBeUndefined();
});

test("a patch that leads out of the clone is not taken", async () => {
  const { cwd, at, head, push } = await begin();
  await record(cwd, REPORT);
  const patch = "--- /dev/null\n+++ b/src/generated/../../../x\n@@ -0,0 +1 @@\n+a\n";
  writeFileSync(join(cwd, "regenerated/changes.patch"), patch);
  await expect(push()).rejects.toThrow("git apply failed");
  expect(at("rev-parse", "more")).toBe(head);
});

test("without the right to start tests the push is said to have happened", async () => {
  const { cwd, write, push } = await begin(["pull-requests: write"]);
  write({ "src/generated/schema.ts": "two\n" });
  await record(cwd, REPORT);
  await expect(push()).rejects.toThrow("The job needs `permissions: actions: write`");
});

test("what the two jobs hand over is what it says", async () => {
  const { cwd, head, write } = await begin();
  write({ "src/generated/schema.ts": "two\n" });
  await record(cwd, REPORT);
  const read = (name: string) => readFileSync(join(cwd, "regenerated", name), "utf8");
  expect(read("base").trim()).toBe(head);
  expect(read("report.txt")).toBe(REPORT);
  expect(read("changes.patch")).toContain("-one\n+two\n");
});
