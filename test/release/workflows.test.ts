import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { root } from "../../scripts/lib/root.js";
import { type Allowed, workflowProblems } from "./workflow-rules.js";

const read = (name: string) => readFileSync(join(root, name), "utf8");
const workflows = readdirSync(join(root, ".github/workflows")).map((file) => ({
  name: file.replace(/\.yml$/, ""),
  source: read(`.github/workflows/${file}`),
}));
const { scripts, engines } = JSON.parse(read("package.json"));

const READS = { permissions: { contents: "read" } };
/** Said twice, on purpose: what each job may do, and what runs beside a right. */
const ALLOWED: Record<string, Allowed> = {
  "ci/test": READS,
  "docs/build": READS,
  // deploy-pages proves by OIDC which run it is; environment `github-pages` says from which branch.
  "docs/publish": { permissions: { pages: "write", "id-token": "write" }, environment: "github-pages" },
  "regenerate/generate": READS,
  "regenerate/push": {
    permissions: { contents: "write", "pull-requests": "write", actions: "write" },
    runs: ["bash .ci/regenerated"],
  },
  "publish/plan": READS,
  "publish/version": {
    permissions: { contents: "write", "pull-requests": "write", actions: "write" },
    runs: ["npm ci", "changesets/action", "gh workflow run ci.yml --ref changeset-release/main"],
  },
  "publish/gate": READS,
  "publish/publish": {
    permissions: { contents: "read", "id-token": "write" },
    environment: "npm",
    runs: ["bash .ci/publish"],
  },
  "publish/record": { permissions: { contents: "write" }, runs: ["bash .ci/record"] },
  "verify-live/read": { ...READS, environment: "syncro", secrets: ["SYNCRO_SUBDOMAIN", "SYNCRO_API_KEY"] },
  "watch/read": READS,
  "watch/report": { permissions: { contents: "read", issues: "write" }, runs: ["bash .ci/issue"] },
  "verify-live/report": { permissions: { contents: "read", issues: "write" }, runs: ["bash .ci/issue"] },
};
const repository = { scripts: Object.keys(scripts), ci: readdirSync(join(root, ".ci")), allowed: ALLOWED };

test("the list has every job, and no other", () => {
  const jobs = workflows.flatMap(({ name, source }) => Object.keys(parse(source).jobs).map((job) => `${name}/${job}`));
  expect(jobs.sort()).toEqual(Object.keys(ALLOWED).sort());
});

test.each(workflows)("$name keeps the rules", ({ name, source }) => {
  expect(workflowProblems(name, source, repository)).toEqual([]);
});

/** An expression of a workflow, which here would be one of a template. */
const of = (what: string) => `$${`{{ ${what} }}`}`;
const PIN = "@de0fac2e4500dabe0009e67214ff5f5447ce83dd # v6.0.2";
const GOOD = `on: [push]
permissions: {}
concurrency: one
jobs:
  test:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - uses: actions/checkout${PIN}
        with: { persist-credentials: false }
      - run: npm ci
      - run: |
          npm run check
          bash .ci/run
`;
const RIGHT = "permissions: { contents: read }";
const WRITER = GOOD.replace(RIGHT, 'env: { npm_config_ignore_scripts: "true" }\n    permissions: { contents: write }');
const WRITES = { permissions: { contents: "write" }, runs: ["npm ci", "npm run check", "bash .ci/run"] };
const LIMIT = "timeout-minutes: 5";
const env = (what: string) => `env: { A: "${of(what)}" }`;
const installsWith = (what: string) => `npm ci\n        ${env(what)}`;
const problemsOf = (source: string, allowed: Allowed) =>
  workflowProblems("a", source, { ...repository, allowed: { "a/test": allowed } });

test("a good workflow has no problem", () => {
  expect(problemsOf(GOOD, READS)).toEqual([]);
  expect(problemsOf(WRITER.replace("npm ci", installsWith("github.token")), WRITES)).toEqual([]);
});

test.each<[what: string, from: string, to: string, problem: RegExp, allowed?: Allowed]>([
  ["a script that is not there", "npm ci", "npm run nothing", /no npm script/],
  ["a command of its own", "npm ci", "npm install -g npm", /no npm script/],
  ["a second command in a line", "npm ci", "npm ci && curl x", /no npm script/],
  ["a file that is not there", ".ci/run", ".ci/nothing", /no npm script/],
  ["an expression in a command", "npm ci", `npm run ${of("github.event.issue.title")}`, /no npm script/],
  ["a tag that moves", PIN, "@v6", /uses: not/],
  ["half a hash", "14ff5f5447ce83dd", "", /uses: not/],
  ["a hash that nobody can read", " # v6.0.2", "", /uses: not/],
  ["somebody else's action", "actions/checkout@", "someone/checkout@", /uses: not/],
  ["rights for all jobs", "permissions: {}", "permissions: { contents: write }", /at the top/],
  ["no word about rights", "permissions: {}\n", "", /at the top/],
  ["a right besides", RIGHT, "permissions: { contents: read, issues: write }", /test: permissions/],
  ["all rights of a job", RIGHT, "permissions: write-all", /test: permissions/],
  ["a job that nobody thought of", "  test:", "  other:", /other: permissions/],
  ["a wrong environment", LIMIT, `${LIMIT}\n    environment: npm`, /environment: is not none/],
  ["OIDC alone", RIGHT, "permissions: { id-token: write }", /id-token: without/],
  ["pull_request_target", "on: [push]", "on: { pull_request_target: }", /on pull_request_target/],
  ["workflow_run", "on: [push]", "on: workflow_run", /on workflow_run/],
  ["a secret", "npm ci", installsWith("secrets.A"), /secrets: uses A/],
  ["all secrets", "npm ci", installsWith("toJSON(secrets)"), /secrets: uses \?/],
  ["a secret of all jobs", "permissions: {}", `permissions: {}\n${env("secrets.A")}`, /for all jobs/],
  ["credentials that stay", "persist-credentials: false", "fetch-depth: 1", /leaves its credentials/],
  ["the token for all jobs", "permissions: {}", `permissions: {}\n${env("github.token")}`, /for all jobs/],
  ["the token for all steps", LIMIT, `${LIMIT}\n    ${env("github.token")}`, /token: for all steps/],
  ["a token that only reads", "npm ci", installsWith("github.token"), /token: for a job that does not/],
  ["all that GitHub tells", "npm ci", installsWith("toJSON(github)"), /token: for a job that does not/],
  ["no timeout", "    timeout-minutes: 5\n", "", /no timeout-minutes/],
  ["no concurrency group", "concurrency: one\n", "", /no concurrency/],
  ["something more beside a right", "npm run check", "npm run demo", /writes, and runs npm ci, npm run demo/, WRITES],
  ["an action beside a right", "actions/checkout", "changesets/action", /and runs changesets\/action, npm ci/, WRITES],
  ["install scripts beside a right", '"true"', '"false"', /install scripts beside rights/, WRITES],
  ["install scripts beside a secret", "npm ci", installsWith("secrets.A"), /install scripts/],
  ["a fork's pull request with a right", "[push]", "[pull_request]", /pull requests of forks/, WRITES],
])("catches %s", (_what, from, to, problem, allowed = READS) => {
  const good = allowed === READS ? GOOD : WRITER;
  expect(good).toContain(from);
  expect(problemsOf(good.replace(from, to), allowed).join("\n")).toMatch(problem);
});

test("ci runs the Node lines that docs/versioning.md says, the oldest as engines has it", () => {
  const rows = read("docs/versioning.md").matchAll(
    /^\| Node (\d+) +\| ([\d.]+) +\| (every change|every release) +\|/gm,
  );
  const lines = [...rows].map(([, line, from, when]) => ({ line, from, when }));
  const matrix: string[] = parse(read(".github/workflows/ci.yml")).jobs.test.strategy.matrix.node;
  expect(lines.map(({ line }) => line)).toEqual(["20", "22", "24", "26"]);
  expect(matrix.map((version) => version.split(".")[0])).toEqual(
    lines.filter(({ when }) => when === "every change").map(({ line }) => line),
  );
  expect(engines.node).toBe(`>=${lines[0]?.from}`);
});
