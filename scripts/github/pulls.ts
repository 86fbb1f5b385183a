/** Pull requests of a branch of this repository, and the tests of what a workflow pushed. */
import { field, type GitHub, isNumber } from "./api.js";
import { MAIN } from "./surroundings.js";

/** The open pull request of a branch, if there is one. */
export async function pullOf(github: GitHub, branch: string): Promise<number | undefined> {
  const [owner = ""] = github.repository.split("/");
  const query = new URLSearchParams({ state: "open", head: `${owner}:${branch}` });
  const [pull] = await github.list(`/pulls?${query}`, { needs: "pull-requests: write" });
  return pull === undefined ? undefined : field(pull, "number", isNumber);
}

/** Opens the pull request of a branch, or gives the open one these words. */
export async function keepPull(
  github: GitHub,
  branch: string,
  words: { title: string; body: string },
): Promise<{ did: "opened" | "updated"; number: number }> {
  const needs = "pull-requests: write";
  const number = await pullOf(github, branch);
  if (number !== undefined) {
    await github.call(`/pulls/${number}`, { method: "PATCH", body: words, needs });
    return { did: "updated", number };
  }
  const made = await github.call("/pulls", { method: "POST", body: { ...words, head: branch, base: MAIN }, needs });
  return { did: "opened", number: field(made, "number", isNumber) };
}

/**
 * Starts the tests on a branch. A push by a workflow's own token starts no workflow, so that they cannot start each other
 * for ever; a start by hand is the exception that GitHub makes. Its run shows on the pull request, by the commit.
 */
export async function startTests(github: GitHub, branch: string): Promise<void> {
  const body = { ref: branch };
  await github.call("/actions/workflows/ci.yml/dispatches", { method: "POST", body, needs: "actions: write" });
}
