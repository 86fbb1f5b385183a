/** The rules that every workflow keeps. A pure function: what must not be is tried on it, too. */
import { isMap, isScalar, parseDocument, visit } from "yaml";

/** What a job may have. Each right has its reason. */
export interface Allowed {
  permissions: Record<string, string>;
  /** The environment that it must stand behind. */
  environment?: string;
  secrets?: string[];
  /** Of a job that may write: its commands, all of them, in order. Nothing else runs beside such a right. */
  runs?: string[];
  /** What it checks out; none: the commit of the event. */
  ref?: string;
  /** The exact Node that packs what is published. Another one packs other bytes. */
  node?: string;
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
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === "string" ? value : "");
const same = (a: unknown, b: unknown): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
const sorted = (value: unknown): unknown =>
  isFields(value) ? Object.entries(value).sort(([a], [b]) => a.localeCompare(b)) : value;

const SAME_REPOSITORY = "github.event.pull_request.head.repo.full_name == github.repository";

/** @returns what is wrong with a workflow, each with its place; empty when nothing is */
export function workflowProblems(name: string, source: string, repository: Repository): string[] {
  const workflow = fieldsOf(parseDocument(source).toJS());
  const triggers = triggersOf(workflow.on);
  const problems: string[] = unpinned(source);

  for (const trigger of ["pull_request_target", "workflow_run"]) {
    if (triggers.includes(trigger)) problems.push(`on ${trigger}: runs with rights on what others wrote`);
  }
  if (!same(workflow.permissions, {}) && !same(workflow.permissions, { contents: "read" })) {
    problems.push("permissions: at the top nothing, or contents: read");
  }
  const { jobs, ...rest } = workflow;
  if (secretsIn(rest).length > 0) problems.push("secrets: for all jobs");
  if (namesToken(rest)) problems.push("the token: for all jobs");
  for (const [id, fields] of Object.entries(fieldsOf(jobs))) {
    const job = fieldsOf(fields);
    const allowed = repository.allowed[`${name}/${id}`];
    const say = (problem: string) => problems.push(`${id}: ${problem}`);
    if (allowed === undefined) say("is not on the list of what each job may");
    else for (const problem of overreach(job, workflow.permissions, allowed, triggers)) say(problem);
    if (typeof job["timeout-minutes"] !== "number") say("has no timeout-minutes");
    if (workflow.concurrency === undefined && job.concurrency === undefined) say("has no concurrency group");
    if (job["runs-on"] !== "ubuntu-latest") say("runs on something else than ubuntu-latest");
    for (const line of commandsOf(job)) {
      const problem = unknownCommand(line, repository);
      if (problem !== undefined) say(`run: ${problem}: ${line}`);
    }
    for (const problem of unknownOutputs(job, fieldsOf(jobs))) say(problem);
    for (const { env } of [workflow, job, ...stepsOf(job)]) {
      // The tests would inherit it, and commit as somebody else than they say.
      if (Object.keys(fieldsOf(env)).some((key) => key.startsWith("GIT_")))
        say("env: who commits is for scripts to say");
    }
  }
  return problems;
}

/** Where a job differs from what it is allowed. */
function overreach(job: Fields, top: unknown, allowed: Allowed, triggers: string[]): string[] {
  const problems: string[] = [];
  const permissions = fieldsOf(job.permissions ?? top);
  if (!same(permissions, allowed.permissions)) {
    problems.push(`permissions: ${JSON.stringify(permissions)} is not ${JSON.stringify(allowed.permissions)}`);
  }
  const environment = text(fieldsOf(job.environment).name) || text(job.environment) || undefined;
  if (environment !== allowed.environment) problems.push(`environment: is not ${allowed.environment ?? "none"}`);
  if ("id-token" in permissions && environment === undefined) problems.push("id-token: without an environment");
  const writes = Object.values(permissions).includes("write");
  if (writes && triggers.includes("pull_request") && !text(job.if).includes(SAME_REPOSITORY)) {
    problems.push("writes for pull requests of forks");
  }
  const secrets = secretsIn(job);
  if (!same(secrets, allowed.secrets ?? [])) problems.push(`secrets: uses ${secrets.join(", ") || "none"}`);
  if (secrets.length > 0 && triggers.includes("pull_request")) problems.push("secrets: on a pull request");
  const commands = commandsOf(job);
  if (writes && !same(commands, allowed.runs ?? [])) {
    problems.push(`run: writes, and runs ${commands.join(", ")}, not ${(allowed.runs ?? []).join(", ")}`);
  }
  const installs = commands.includes("npm ci") && fieldsOf(job.env).npm_config_ignore_scripts !== "true";
  if (installs && (writes || secrets.length > 0)) problems.push("npm ci: install scripts beside rights or secrets");
  if (namesToken({ ...job, steps: [] })) problems.push("the token: for all steps");
  if (!writes && stepsOf(job).some(namesToken)) problems.push("the token: for a job that does not write");
  for (const settings of usesOf(job, "checkout")) {
    if (settings["persist-credentials"] !== false) problems.push("checkout: leaves its credentials");
    if (settings.ref !== allowed.ref) problems.push(`checkout: is not of ${allowed.ref ?? "the event's commit"}`);
  }
  return [...problems, ...(allowed.node === undefined ? [] : otherNode(job, allowed.node))];
}

const stepsOf = (job: Fields): Fields[] => listOf(job.steps).map(fieldsOf);
const commandsOf = (job: Fields): string[] =>
  stepsOf(job).flatMap(({ run }) =>
    text(run)
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );

/** What each step that uses this action of GitHub's gives it. */
const usesOf = (job: Fields, action: string): Fields[] =>
  stepsOf(job)
    .filter(({ uses }) => text(uses).startsWith(`actions/${action}@`))
    .map((step) => fieldsOf(step.with));

function otherNode(job: Fields, node: string): string[] {
  const setups = usesOf(job, "setup-node");
  const cached = setups.some((settings) => settings["package-manager-cache"] !== false || "cache" in settings);
  return [
    ...(setups.length === 1 && setups[0]?.["node-version"] === node ? [] : [`setup-node: is not ${node}`]),
    ...(cached ? ["setup-node: has a cache"] : []),
  ];
}

/** Whether the token of the run is named, in any spelling. */
const namesToken = (part: Fields): boolean => /\bgithub\b(?:\.token|(?!\.\w))/.test(expressionsIn(part).join("\n"));

const expressionsIn = (part: unknown): string[] =>
  [...JSON.stringify(part).matchAll(/\$\{\{(.*?)\}\}/g)].map(([, expression]) => expression ?? "");

/** Outputs that no step or job has: GitHub takes them for empty, and says nothing. */
function unknownOutputs(job: Fields, jobs: Fields): string[] {
  const problems: string[] = [];
  const source = JSON.stringify(job);
  for (const [, id] of source.matchAll(/\bsteps\.([\w-]+)\.outputs\b/g)) {
    if (!stepsOf(job).some((step) => step.id === id)) problems.push(`outputs: of no step: ${id}`);
  }
  for (const [, id = "", name = ""] of source.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
    const isNeeded = [job.needs].flat().includes(id);
    if (!isNeeded || !(name in fieldsOf(fieldsOf(jobs[id]).outputs)))
      problems.push(`outputs: of no job: ${id}.${name}`);
  }
  return problems;
}

/** Every secret that is named, in any spelling; "?" for those that are taken without a name. */
function secretsIn(part: Fields): string[] {
  const source = JSON.stringify(part);
  const named = [...source.matchAll(/\bsecrets\.(\w+)/g)].map(([, secret]) => secret ?? "");
  const unnamed = /\bsecrets\b(?!\.\w)/.test(source) ? ["?"] : [];
  return [...new Set([...named, ...unnamed])];
}

function unknownCommand(line: string, { scripts, ci }: Repository): string | undefined {
  if (line.includes("${{")) return "an expression is put into a command";
  if (line === "npm ci") return undefined;
  const [, script, file] = /^(?:npm run ([\w:-]+)|bash \.ci\/([\w-]+))$/.exec(line) ?? [];
  if (script !== undefined) return scripts.includes(script) ? undefined : "no such npm script";
  if (file !== undefined) return ci.includes(file) ? undefined : "no such file in .ci";
  return "neither npm ci, an npm script nor a file in .ci";
}

/** Every `uses:` that is not GitHub's own, or not one commit: a tag can be moved. */
function unpinned(source: string): string[] {
  const problems: string[] = [];
  visit(parseDocument(source), {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== "uses") return;
      const uses = isScalar(value) ? String(value.value) : "";
      const comment = isScalar(value) ? (value.comment ?? "") : "";
      const hash = /^actions\/[\w-]+@[0-9a-f]{40}$/.test(uses) && /^ v\d+\.\d+\.\d+$/.test(comment);
      if (!hash && !/^actions\/[\w-]+@v\d+\.\d+\.\d+$/.test(uses)) {
        problems.push(`uses: not GitHub's own by hash and version, or by exact version: ${uses}`);
      }
    },
  });
  return problems;
}

function triggersOf(on: unknown): string[] {
  return isFields(on) ? Object.keys(on) : [on].flat().map(text);
}

/** The Node versions of the matrix of a workflow, as written. */
export function nodeMatrix(source: string): string[] {
  const found: string[] = [];
  visit(parseDocument(source), {
    Pair(_key, { key, value }) {
      if (!isScalar(key) || key.value !== "matrix" || !isMap(value)) return;
      found.push(...listOf(fieldsOf(value.toJSON()).node).map(String));
    },
  });
  return found;
}
