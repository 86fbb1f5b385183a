/** Commits and pushes without touching the files or the index of the clone: no hook and no checkout can interfere. */
import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { StepError, type Surroundings, setting } from "./surroundings.js";

const run = promisify(execFile);

/** Who the workflows commit as. */
export const IDENTITY = {
  GIT_AUTHOR_NAME: "github-actions[bot]",
  GIT_AUTHOR_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
  GIT_COMMITTER_NAME: "github-actions[bot]",
  GIT_COMMITTER_EMAIL: "41898282+github-actions[bot]@users.noreply.github.com",
};

export type Git = (...args: string[]) => Promise<string>;

/** @returns git in that folder: gives what it prints, throws a `StepError` with what it says when it fails */
export function gitIn(cwd: string, env: Record<string, string> = {}): Git {
  return async (...args) => {
    const options = { cwd, env: { ...process.env, ...IDENTITY, ...env }, maxBuffer: 1 << 28 };
    const { stdout } = await run("git", args, options).catch((error: Error & { stderr?: string }) => {
      throw new StepError(`git ${args[0]} failed: ${(error.stderr || error.message).trim()}`);
    });
    return stdout;
  };
}

/**
 * Git that GitHub lets in, by the token of the step: only this process has it, nothing of it stays in the clone.
 *
 * @throws {StepError} when a variable is not set
 */
export function pushingGit(cwd: string, env: Surroundings["env"]): Git {
  const login = Buffer.from(`x-access-token:${setting(env, "GITHUB_TOKEN")}`).toString("base64");
  return gitIn(cwd, {
    GIT_CONFIG_COUNT: "1",
    GIT_CONFIG_KEY_0: `http.${setting(env, "GITHUB_SERVER_URL")}/.extraheader`,
    GIT_CONFIG_VALUE_0: `Authorization: basic ${login}`,
    GIT_TERMINAL_PROMPT: "0",
  });
}

/** Git with an index of its own, which begins as the tree of `commit`. */
export async function withIndex<T>(cwd: string, commit: string, use: (git: Git) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-index-"));
  try {
    const git = gitIn(cwd, { GIT_INDEX_FILE: join(folder, "index") });
    await git("read-tree", commit);
    return await use(git);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The commit of what is in the index, or undefined when that is what `parent` has already. */
export async function commitIndex(git: Git, parent: string, message: string): Promise<string | undefined> {
  const tree = (await git("write-tree")).trim();
  if (tree === (await git("rev-parse", `${parent}^{tree}`)).trim()) return undefined;
  return (await git("commit-tree", tree, "-p", parent, "-m", message)).trim();
}
