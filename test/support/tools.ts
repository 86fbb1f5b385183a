import { spawnSync } from "node:child_process";
import { describe, test } from "vitest";

/** Programs that are not from npm. Each is found by running it once. */
const CANDIDATES = {
  chromium: [process.env.CHROMIUM ?? "chromium", "chromium-browser", "google-chrome"].map((name) => [
    name,
    "--version",
  ]),
  curl: [["curl", "--version"]],
  jq: [["jq", "--version"]],
  php: [["php", "-r", 'exit(extension_loaded("curl") ? 0 : 1);']],
  "redis-server": [["redis-server", "--version"]],
  // As Linux has it: util-linux's.
  script: [["script", "--version"]],
  bash: [["bash", "--version"]],
  zsh: [["zsh", "--version"]],
  fish: [["fish", "--version"]],
  // The first that has requests: a version manager may stand in front of the system's own.
  python: ["python3", "/usr/bin/python3"].map((name) => [name, "-c", "import requests"]),
} satisfies Record<string, string[][]>;

export type Tool = keyof typeof CANDIDATES;

/** The path of a program, or undefined where it is not installed. */
export function findTool(tool: Tool): string | undefined {
  const works = ([name = "", ...args]: string[]) => spawnSync(name, args, { stdio: "ignore" }).status === 0;
  const name = CANDIDATES[tool].find(works)?.[0];
  if (name === undefined || name.startsWith("/")) return name;
  return spawnSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).stdout.trim();
}

/**
 * `test` for what needs programs that are not from npm: skipped with their names where they are missing, but in CI
 * (`CI=true`), where it fails.
 */
export function testWith(...tools: Tool[]): (name: string, run: () => Promise<void>, timeoutMs?: number) => void {
  const why = missing(tools);
  if (why === undefined) return test;
  if (process.env.CI !== "true") return (name) => test.skip(skipped(name, why));
  return (name) => failing(name, why);
}

/** `describe`, likewise. */
export function describeWith(...tools: Tool[]): (name: string, tests: () => void) => void {
  const why = missing(tools);
  if (why === undefined) return describe;
  if (process.env.CI !== "true") return (name, tests) => describe.skip(skipped(name, why), tests);
  return (name) => failing(name, why);
}

function missing(tools: Tool[]): string | undefined {
  const names = tools.filter((tool) => findTool(tool) === undefined);
  return names.length === 0 ? undefined : `${names.join(" and ")} not found`;
}

function skipped(name: string, why: string): string {
  console.warn(`${name}: skipped: ${why}`);
  return `${name} (skipped: ${why})`;
}

function failing(name: string, why: string): void {
  test(name, () => {
    throw new Error(`${why}: CI must run this`);
  });
}
