import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/description.js";
import { type Allowed, nodeMatrix, workflowProblems } from "../support/workflow-rules.js";

const folder = join(root, ".github/workflows");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const workflows = readdirSync(folder).map((file) => ({
  name: file.replace(/\.yml$/, ""),
  source: read(join(".github/workflows", file)),
}));
const { scripts, engines } = JSON.parse(read("package.json"));

const READS = { permissions: { contents: "read" } }; // it checks out, and no more
const ALLOWED: Record<string, Allowed> = {
  "ci/test": READS,
  "docs/build": READS,
  // deploy-pages proves by OIDC which run it is; environment `github-pages` says from which branch.
  "docs/publish": { permissions: { pages: "write", "id-token": "write" }, environment: "github-pages" },
  "regenerate/generate": READS,
  // A commit on the branch; the comment; the start of ci, which the push itself does not start.
  "regenerate/push": {
    permissions: { contents: "write", "pull-requests": "write", actions: "write" },
    pushes: "the regenerated files",
  },
  "publish/plan": READS,
  // The branch of the version; its pull request; the start of ci on it.
  "publish/version": {
    permissions: { contents: "write", "pull-requests": "write", actions: "write" },
    pushes: "the version",
  },
  // npm takes OIDC for a login; the commit and the tag that record the release.
  "publish/release": {
    permissions: { contents: "write", "id-token": "write" },
    environment: "npm",
    pushes: "the commit and tag of the release",
  },
  "verify-live/read": { ...READS, environment: "syncro", secrets: ["SYNCRO_SUBDOMAIN", "SYNCRO_API_KEY"] },
  // The issue; without the account's key.
  "verify-live/report": { permissions: { contents: "read", issues: "write" } },
};
const repository = { scripts: Object.keys(scripts), ci: readdirSync(join(root, ".ci")), allowed: ALLOWED };

test("the list of what each job may has no job that is gone", () => {
  const jobs = Object.keys(ALLOWED).map((key) => key.split("/"));
  for (const [workflow, job] of jobs) {
    const source = workflows.find(({ name }) => name === workflow)?.source;
    expect(source, workflow).toMatch(new RegExp(`^ {2}${job}:$`, "m"));
  }
});

test.each(workflows)("$name keeps the rules", ({ name, source }) => {
  expect(workflowProblems(name, source, repository)).toEqual([]);
});

const GOOD = `on: [push]
permissions: {}
concurrency: one
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2
        with:
          persist-credentials: false
      - run: npm ci
      - run: |
          npm run check
          bash .ci/run
`;
const RIGHT = "permissions:\n      contents: read";
const problemsOf = (source: string, allowed: Allowed = READS) =>
  workflowProblems("a", source, { ...repository, allowed: { "a/test": allowed } });

test("a good workflow has no problem", () => {
  expect(problemsOf(GOOD)).toEqual([]);
});

test.each<[what: string, from: string, to: string, problem: RegExp, allowed?: Allowed]>([
  ["a script that is not there", "npm ci", "npm run nothing", /no such npm script: npm run nothing/],
  ["a command of its own", "npm ci", "npm install -g npm", /neither npm ci/],
  ["a second command in a line", "npm ci", "npm ci && curl x", /neither npm ci/],
  ["arguments of its own", "npm ci", "npm run demo -- --live", /neither npm ci/],
  ["a file that is not there", ".ci/run", ".ci/nothing", /no such file in \.ci/],
  ["an expression in a command", "npm ci", "npm run $" + "{{ github.event.issue.title }}", /expression/],
  ["a branch's name in a command", "npm ci", 'echo "$' + '{{ github.head_ref }}"', /expression/],
  ["a tag that moves", "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "@v6", /uses: not/],
  ["a branch", "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2", "@main", /uses: not/],
  ["a hash that nobody can read", " # v6.0.2", "", /uses: not/],
  ["half a hash", "de0fac2e4500dabe0009e67214ff5f5447ce83dd", "de0fac2e", /uses: not/],
  ["somebody else's action", "actions/checkout@", "someone/checkout@", /uses: not/],
  ["rights for all jobs", "permissions: {}", "permissions: { contents: write }", /at the top/],
  ["all rights", "permissions: {}", "permissions: write-all", /at the top/],
  ["no word about rights", "permissions: {}\n", "", /at the top/],
  ["a right besides", RIGHT, `${RIGHT}\n      issues: write`, /permissions: .*issues/],
  ["more of a right", RIGHT, "permissions:\n      contents: write", /permissions: .*write/],
  ["all rights of a job", RIGHT, "permissions: write-all", /permissions: /],
  ["a job that nobody thought of", "  test:", "  other:", /not on the list/],
  ["a wrong environment", "timeout-minutes: 5", "timeout-minutes: 5\n    environment: npm", /environment: is not none/],
  [
    "OIDC without an environment",
    RIGHT,
    "permissions:\n      id-token: write",
    /id-token: without/,
    { permissions: { "id-token": "write" } },
  ],
  ["pull_request_target", "on: [push]", "on: [pull_request_target]", /on pull_request_target/],
  ["pull_request_target as a map", "on: [push]", "on: { pull_request_target: }", /on pull_request_target/],
  ["workflow_run", "on: [push]", "on: workflow_run", /on workflow_run/],
  ["a secret", "npm ci", "npm ci\n        env: { A: '$" + "{{ secrets.A }}' }", /secrets: uses A/],
  ["all secrets", "npm ci", "npm ci\n        env: { A: '$" + "{{ toJSON(secrets) }}' }", /secrets: uses \?/],
  [
    "a secret of all jobs",
    "permissions: {}",
    "permissions: {}\nenv: { A: '$" + "{{ secrets.A }}' }",
    /secrets: for all/,
  ],
  ["a secret in brackets", "npm ci", 'npm ci\n        env: { A: "$' + "{{ secrets['A'] }}\" }", /secrets: uses \?/],
  ["credentials that stay", "persist-credentials: false", "fetch-depth: 1", /leaves its credentials/],
  ["credentials by a text", "persist-credentials: false", 'persist-credentials: "true"', /leaves its credentials/],
  ["no timeout", "    timeout-minutes: 5\n", "", /no timeout-minutes/],
  ["no concurrency group", "concurrency: one\n", "", /no concurrency/],
  ["another runner", "ubuntu-latest", "self-hosted", /something else than ubuntu/],
])("catches %s", (_what, from, to, problem, allowed) => {
  expect(GOOD).toContain(from);
  expect(problemsOf(GOOD.replace(from, to), allowed).join("\n")).toMatch(problem);
});

test("a job that writes is not for pull requests of forks", () => {
  const allowed = { permissions: { contents: "write" }, pushes: "a test" };
  const source = GOOD.replace("[push]", "[pull_request]")
    .replace(RIGHT, "permissions:\n      contents: write")
    .replace("persist-credentials: false", "fetch-depth: 1");
  expect(problemsOf(source, allowed)).toEqual(["test: writes for pull requests of forks"]);
  const guard = "if: github.event.pull_request.head.repo.full_name == github.repository";
  expect(problemsOf(source.replace("timeout-minutes: 5", `timeout-minutes: 5\n    ${guard}`), allowed)).toEqual([]);
  expect(problemsOf(source.replace("fetch-depth: 1", "persist-credentials: false"), allowed).join("\n")).toContain(
    "pushes without credentials",
  );
});

test("a secret that a job may have is not for pull requests", () => {
  const source = GOOD.replace("[push]", "[pull_request]").replace(
    "timeout-minutes: 5",
    "timeout-minutes: 5\n    env: { A: '$" + "{{ secrets.A }}' }",
  );
  expect(problemsOf(source, { ...READS, secrets: ["A"] })).toEqual(["test: secrets: on a pull request"]);
});

test("ci runs the Node lines that docs/versioning.md says, the oldest as engines has it", () => {
  const rows = [
    ...read("docs/versioning.md").matchAll(/^\| Node (\d+) +\| ([\d.]+) +\| (every change|every release) +\|/gm),
  ];
  const lines = rows.map(([, line, from, when]) => ({ line, from, when }));
  expect(lines.map(({ line }) => line)).toEqual(["20", "22", "24", "26"]);
  const ci = workflows.find(({ name }) => name === "ci")?.source ?? "";
  const major = (version: string) => version.split(".")[0];
  expect(nodeMatrix(ci).map(major)).toEqual(
    lines.filter(({ when }) => when === "every change").map(({ line }) => line),
  );
  expect(engines.node).toBe(`>=${lines[0]?.from}`);
});
