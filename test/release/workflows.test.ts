import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { RUNTIMES } from "../../scripts/package/run/runtimes.js";
import { type Allowed, nodeMatrix, workflowProblems } from "../support/workflow-rules.js";

const folder = join(root, ".github/workflows");
const read = (name: string) => readFileSync(join(root, name), "utf8");
const workflows = readdirSync(folder).map((file) => ({
  name: file.replace(/\.yml$/, ""),
  source: read(join(".github/workflows", file)),
}));
const { scripts, engines } = JSON.parse(read("package.json"));

/** An expression of a workflow, which here would be one of a template. */
const of = (what: string) => `$${`{{ ${what} }}`}`;
/** The Node of the line that publishes, as the gate runs the package on it. */
const NODE = RUNTIMES.find(({ name }) => name === "node@24")?.install?.version ?? "none";
const READS = { permissions: { contents: "read" } }; // it checks out, and no more
const ALLOWED: Record<string, Allowed> = {
  "ci/test": READS,
  "docs/build": READS,
  // deploy-pages proves by OIDC which run it is; environment `github-pages` says from which branch.
  "docs/publish": { permissions: { pages: "write", "id-token": "write" }, environment: "github-pages" },
  // Not the merge that GitHub tries: what is pushed goes on top of the branch.
  "regenerate/generate": { ...READS, ref: of("github.event.pull_request.head.sha || github.sha") },
  // A commit on the branch; the comment; the start of ci, which the push itself does not start.
  "regenerate/push": {
    permissions: { contents: "write", "pull-requests": "write", actions: "write" },
    runs: ["npm ci", "npm run regenerate:push"],
    ref: "main", // never the branch's code
  },
  // The record of a release may be there since the push.
  "publish/plan": { ...READS, ref: "main" },
  // The branch of the version; its pull request; the start of ci on it.
  "publish/version": {
    permissions: { contents: "write", "pull-requests": "write", actions: "write" },
    runs: ["npm ci", "npm run publish:pull-request"],
    ref: "main",
  },
  "publish/gate": { ...READS, node: NODE },
  // npm takes OIDC for a login; the commit and the tag that record the release.
  "publish/release": {
    permissions: { contents: "write", "id-token": "write" },
    environment: "npm",
    // No gate, no test: what they run is not to be trusted with that.
    runs: ["npm ci", "npm run publish:ready", "npm run publish:release", "npm run publish:push"],
    node: NODE,
  },
  "verify-live/read": { ...READS, environment: "syncro", secrets: ["SYNCRO_SUBDOMAIN", "SYNCRO_API_KEY"] },
  // The issue; without the account's key.
  "verify-live/report": {
    permissions: { contents: "read", issues: "write" },
    runs: ["npm ci", "npm run drift:issue"],
  },
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
const LIMIT = "timeout-minutes: 5";
const env = (what: string, indent = "    ") => `\n${indent}env:\n${indent}  A: ${of(what)}`;
const installsWith = (what: string) => `npm ci${env(what, "        ")}`;
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
  ["an expression in a command", "npm ci", `npm run ${of("github.event.issue.title")}`, /expression/],
  ["a branch's name in a command", "npm ci", `echo "${of("github.head_ref")}"`, /expression/],
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
  ["a secret", "npm ci", installsWith("secrets.A"), /secrets: uses A/],
  ["all secrets", "npm ci", installsWith("toJSON(secrets)"), /secrets: uses \?/],
  ["a secret of all jobs", "permissions: {}", `permissions: {}${env("secrets.A", "")}`, /secrets: for all/],
  ["a secret in brackets", "npm ci", installsWith("secrets['A']"), /secrets: uses \?/],
  ["credentials that stay", "persist-credentials: false", "fetch-depth: 1", /leaves its credentials/],
  ["credentials by a text", "persist-credentials: false", 'persist-credentials: "true"', /leaves its credentials/],
  [
    "another commit",
    "persist-credentials: false",
    "persist-credentials: false\n          ref: more",
    /not of the event's/,
  ],
  ["the commit of the event", "checkout@", "checkout@", /checkout: is not of main/, { ...READS, ref: "main" }],
  ["the token for all jobs", "permissions: {}", `permissions: {}${env("github.token", "")}`, /token: for all jobs/],
  ["the token for all steps", LIMIT, LIMIT + env("github.token"), /token: for all steps/],
  ["a token that only reads", "npm ci", installsWith("github.token"), /token: for a job that does not/],
  ["a token in brackets", "npm ci", installsWith("github['token']"), /token: for a job that does not/],
  ["all that GitHub tells", "npm ci", installsWith("toJSON(github)"), /token: for a job that/],
  ["who commits, for all jobs", "permissions: {}", "permissions: {}\nenv: { GIT_AUTHOR_NAME: a }", /env: who commits/],
  ["who commits, for all steps", LIMIT, `${LIMIT}\n    env: { GIT_COMMITTER_NAME: a }`, /env: who commits/],
  ["who commits, for a step", "npm ci", "npm ci\n        env: { GIT_AUTHOR_EMAIL: a }", /env: who commits/],
  ["an output of no step", LIMIT, LIMIT + env("steps.b.outputs.a"), /of no step: b/],
  ["an output of no job", "npm ci", installsWith("needs.b.outputs.c"), /of no job: b\.c/],
  ["no timeout", "    timeout-minutes: 5\n", "", /no timeout-minutes/],
  ["no concurrency group", "concurrency: one\n", "", /no concurrency/],
  ["another runner", "ubuntu-latest", "self-hosted", /something else than ubuntu/],
])("catches %s", (_what, from, to, problem, allowed) => {
  expect(GOOD).toContain(from);
  expect(problemsOf(GOOD.replace(from, to), allowed).join("\n")).toMatch(problem);
});

/** One that may write, and what it is allowed. */
const WRITER = GOOD.replace(
  RIGHT,
  'env: { npm_config_ignore_scripts: "true" }\n    permissions:\n      contents: write',
);
const WRITES = { permissions: { contents: "write" }, runs: ["npm ci", "npm run check", "bash .ci/run"] };

test("a job that writes has its token, and what it runs is on the list", () => {
  expect(problemsOf(WRITER.replace("npm ci", installsWith("github.token")), WRITES)).toEqual([]);
  const more = problemsOf(WRITER.replace("npm run check", "npm run release:check"), WRITES);
  expect(more.join("\n")).toContain("test: run: writes, and runs npm ci, npm run release:check, bash .ci/run");
  expect(problemsOf(WRITER, { permissions: WRITES.permissions })).toHaveLength(1);
});

test("no install script runs beside a right to write, OIDC or a secret", () => {
  const problem = ["test: npm ci: install scripts beside rights or secrets"];
  expect(problemsOf(WRITER.replace('"true"', '"false"'), WRITES)).toEqual(problem);
  const oidc = { ...WRITES, permissions: { "id-token": "write" }, environment: "npm" };
  const source = WRITER.replace("contents: write", "id-token: write").replace(LIMIT, `${LIMIT}\n    environment: npm`);
  expect(problemsOf(source, oidc)).toEqual([]);
  expect(problemsOf(source.replace("npm_config_ignore_scripts", "other"), oidc)).toEqual(problem);
  const secret = GOOD.replace("bash .ci/run\n", `bash .ci/run${env("secrets.A", "        ")}\n`);
  expect(problemsOf(secret, { ...READS, secrets: ["A"] })).toEqual(problem);
});

test("what is published is packed by one Node, to the last number, and comes from no cache", () => {
  const withNode = (settings: string) =>
    GOOD.replace("      - run: npm ci", `      - uses: actions/setup-node@v6.2.0\n        with: { ${settings} }\n$&`);
  const exact = { ...READS, node: NODE };
  expect(NODE).toMatch(/^24\.\d+\.\d+$/);
  expect(problemsOf(withNode(`node-version: "${NODE}", package-manager-cache: false`), exact)).toEqual([]);
  expect(problemsOf(GOOD, exact)).toEqual([`test: setup-node: is not ${NODE}`]);
  expect(problemsOf(withNode('node-version: "24", package-manager-cache: false'), exact)).toEqual([
    `test: setup-node: is not ${NODE}`,
  ]);
  for (const cache of ["", ", cache: npm, package-manager-cache: false"]) {
    expect(problemsOf(withNode(`node-version: "${NODE}"${cache}`), exact)).toEqual(["test: setup-node: has a cache"]);
  }
});

test("an output is known where it is needed", () => {
  const first = `  first:\n    outputs:\n      a: ${of("steps.b.outputs.a")}\n    steps: [{ id: b, run: npm ci }]\n`;
  const source = GOOD.replace(LIMIT, `${LIMIT}\n    needs: first`)
    .replace("npm ci", installsWith("needs.first.outputs.a"))
    .replace("jobs:\n", `jobs:\n${first}`);
  const outputs = (text: string) => problemsOf(text).filter((problem) => problem.includes("outputs:"));
  expect(outputs(source)).toEqual([]);
  expect(outputs(source.replace("needs.first.outputs.a", "needs.first.outputs.c"))).toEqual([
    "test: outputs: of no job: first.c",
  ]);
  expect(outputs(source.replace("needs: first", "needs: other"))).toEqual(["test: outputs: of no job: first.a"]);
});

test("a job that writes is not for pull requests of forks", () => {
  const source = WRITER.replace("[push]", "[pull_request]");
  expect(problemsOf(source, WRITES)).toEqual(["test: writes for pull requests of forks"]);
  const guard = "if: github.event.pull_request.head.repo.full_name == github.repository";
  expect(problemsOf(source.replace("timeout-minutes: 5", `timeout-minutes: 5\n    ${guard}`), WRITES)).toEqual([]);
});

test("a secret that a job may have is not for pull requests", () => {
  const source = GOOD.replace("[push]", "[pull_request]").replace(
    "timeout-minutes: 5",
    `${LIMIT}${env("secrets.A")}\n      npm_config_ignore_scripts: "true"`,
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
