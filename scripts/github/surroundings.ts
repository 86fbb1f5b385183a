/** What a step of a workflow has around it, handed in, so that a test can hand in its own. */
import { appendFile } from "node:fs/promises";

export interface Surroundings {
  /** What the runner sets: GITHUB_REPOSITORY, GITHUB_REF_NAME, … */
  env: Record<string, string | undefined>;
  /** The clone. */
  cwd: string;
  say: (line: string) => void;
}

/** Why a step ends with exit code 1, in words for the log. */
export class StepError extends Error {}

/** The branch that is released. Everything reaches it by a pull request, but the commit that records a release. */
export const MAIN = "main";

/** @throws {StepError} that names the variable when it is not set */
export function setting(env: Surroundings["env"], name: string): string {
  const value = env[name];
  if (value === undefined || value === "") throw new StepError(`${name} is not set: a workflow sets it`);
  return value;
}

/** The branch that the workflow runs for; of a pull request its own, not the merge that is tested. */
export const branchOf = (env: Surroundings["env"]): string => env.GITHUB_HEAD_REF || setting(env, "GITHUB_REF_NAME");

/** Tells the jobs that come after, as `needs.<job>.outputs.<name>`. */
export const output = (env: Surroundings["env"], name: string, value: string): Promise<void> =>
  appendFile(setting(env, "GITHUB_OUTPUT"), `${name}=${value}\n`);

/** The page of this run. */
export const runUrl = (env: Surroundings["env"]): string =>
  `${setting(env, "GITHUB_SERVER_URL")}/${setting(env, "GITHUB_REPOSITORY")}/actions/runs/${setting(env, "GITHUB_RUN_ID")}`;
