/** The rules that every workflow keeps. A pure function: what must not be is tried on it, too. */
import { isScalar, parseDocument, visit } from "yaml";

/** What a job may have. */
export interface Allowed {
  permissions: Record<string, string>;
  /** The environment that it must stand behind. */
  environment?: string;
  secrets?: string[];
  /** Of a job with rights: all that it runs, in order, but GitHub's own actions. */
  runs?: string[];
}

export interface Repository {
  /** Of package.json. */
  scripts: string[];
  /** Names of the files in `.ci/`. */
  ci: string[];
  /** By workflow and job: `docs/publish`. */
  allowed: Record<string, Allowed>;
}

type Fields = Record<string, unknown>;
const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown => (isFields(value) ? Object.entries(value).sort() : value);

/** @returns what is wrong with a workflow, each with its place; empty when nothing is */
export function workflowProblems(name: string, source: string, repository: Repository): string[] {
  const problems = unpinned(source);
  const { jobs, on, ...rest } = fieldsOf(parseDocument(source).toJS());
  const triggers = isFields(on) ? Object.keys(on) : [on].flat().map(text);
  for (const trigger of ["pull_request_target", "workflow_run"]) {
    if (triggers.includes(trigger)) problems.push(`on ${trigger}: runs with rights on what others wrote`);
  }
  if (!same(rest.permissions, {}) && !same(rest.permissions, { contents: "read" })) {
    problems.push("permissions: at the top nothing, or contents: read");
  }
  if (secretsIn(rest).length > 0 || namesToken(rest)) problems.push("secrets or the token: for all jobs");
  for (const [id, fields] of Object.entries(fieldsOf(jobs))) {
    const job = fieldsOf(fields);
    const allowed = repository.allowed[`${name}/${id}`] ?? { permissions: {} };
    const found = [
      ...overreach({ permissions: rest.permissions, ...job }, allowed, triggers),
      ...commandsOf(job).flatMap((line) => unknownCommand(line, repository)),
    ];
    if (typeof job["timeout-minutes"] !== "number") found.push("has no timeout-minutes");
    if ((rest.concurrency ?? job.concurrency) === undefined) found.push("has no concurrency group");
    problems.push(...found.map((problem) => `${id}: ${problem}`));
  }
  return problems;
}

const SAME_REPOSITORY = "github.event.pull_request.head.repo.full_name == github.repository";

/** Where a job differs from what it is allowed. */
function overreach(job: Fields, allowed: Allowed, triggers: string[]): string[] {
  const permissions = fieldsOf(job.permissions);
  const environment = text(fieldsOf(job.environment).name) || text(job.environment) || undefined;
  const secrets = secretsIn(job);
  const writes = !isFields(job.permissions) || Object.values(permissions).includes("write");
  const forPulls = triggers.includes("pull_request");
  const installs = commandsOf(job).includes("npm ci") && fieldsOf(job.env).npm_config_ignore_scripts !== "true";
  const ran = stepsOf(job).flatMap(({ run, uses }) => [...linesOf(run), ...foreign(uses)]);
  const rules: [broken: boolean, problem: string][] = [
    [!same(job.permissions, allowed.permissions), `permissions: not ${JSON.stringify(allowed.permissions)}`],
    [environment !== allowed.environment, `environment: is not ${allowed.environment ?? "none"}`],
    ["id-token" in permissions && environment === undefined, "id-token: without an environment"],
    [writes && forPulls && !text(job.if).includes(SAME_REPOSITORY), "writes for pull requests of forks"],
    [!same(secrets, allowed.secrets ?? []), `secrets: uses ${secrets.join(", ") || "none"}`],
    [secrets.length > 0 && forPulls, "secrets: on a pull request"],
    [writes && !same(ran, allowed.runs ?? []), `run: writes, and runs ${ran.join(", ")}`],
    [installs && (writes || secrets.length > 0), "npm ci: install scripts beside rights or secrets"],
    [namesToken({ ...job, steps: [] }), "the token: for all steps"],
    [!writes && stepsOf(job).some(namesToken), "the token: for a job that does not write"],
    [stepsOf(job).some(keepsCredentials), "checkout: leaves its credentials"],
  ];
  return rules.flatMap(([broken, problem]) => (broken ? [problem] : []));
}

const stepsOf = (job: Fields): Fields[] => (Array.isArray(job.steps) ? job.steps.map(fieldsOf) : []);
const linesOf = (run: unknown): string[] => [...text(run).matchAll(/\S.*/g)].map(([line]) => line);
const commandsOf = (job: Fields): string[] => stepsOf(job).flatMap(({ run }) => linesOf(run));
const foreign = (uses: unknown): string[] => text(uses).match(/^(?!actions\/)[^@]+/) ?? [];
const keepsCredentials = (step: Fields): boolean =>
  text(step.uses).startsWith("actions/checkout@") && fieldsOf(step.with)["persist-credentials"] !== false;

/** Whether the token of the run is named, in any spelling. */
const namesToken = (part: Fields): boolean =>
  [...JSON.stringify(part).matchAll(/\$\{\{(.*?)\}\}/g)].some(([, expression = ""]) =>
    /\bgithub\b(?:\.token|(?!\.\w))/.test(expression),
  );

/** Every secret that is named, in any spelling; "?" for those that are taken without a name. */
const secretsIn = (part: Fields): string[] => [
  ...new Set([...JSON.stringify(part).matchAll(/\bsecrets\b(?:\.(\w+))?/g)].map(([, secret]) => secret ?? "?")),
];

function unknownCommand(line: string, { scripts, ci }: Repository): string[] {
  if (line === "npm ci" || /^gh workflow run ci\.yml --ref [\w/-]+$/.test(line)) return [];
  const [, script, file] = /^(?:npm run ([\w:-]+)|bash \.ci\/([\w-]+))$/.exec(line) ?? [];
  const isKnown = script !== undefined ? scripts.includes(script) : file !== undefined && ci.includes(file);
  return isKnown ? [] : [`run: no npm script or file of .ci/, alone on its line: ${line}`];
}

/** Every `uses:` of others than GitHub and Changesets, or that is not one commit: a tag can be moved. */
function unpinned(source: string): string[] {
  const problems: string[] = [];
  visit(parseDocument(source), {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== "uses") return;
      const [uses, comment] = isScalar(value) ? [String(value.value), value.comment ?? ""] : ["", ""];
      const isPinned = /^(?:actions\/[\w-]+|changesets\/action)@[0-9a-f]{40}$/.test(uses);
      if (!isPinned || !/^ v\d+\.\d+\.\d+$/.test(comment)) problems.push(`uses: not pinned, or not known: ${uses}`);
    },
  });
  return problems;
}
