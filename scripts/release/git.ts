import { lastLine, run } from "./command.js";
import { Refusal } from "./refusal.js";

/** What git answers. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { code, stdout, output } = await run(["git", ...args], folder);
  if (code !== 0) throw new Refusal(`git ${args[0]} failed: ${lastLine(output)}`, "see what git says of it");
  return stdout.trim();
}

export const headOf = (folder: string): Promise<string> => git(folder, "rev-parse", "HEAD");

/** What is not committed, a file a line; empty: the tree is clean. */
export const uncommitted = (folder: string): Promise<string> => git(folder, "status", "--porcelain");

/** The commit that a tag stands at; undefined: there is no such tag. */
export async function taggedCommit(folder: string, tag: string): Promise<string | undefined> {
  const commits = await git(folder, "for-each-ref", "--format=%(objectname) %(*objectname)", `refs/tags/${tag}`);
  // An annotated tag is an object of its own, and names the commit after itself.
  return commits === "" ? undefined : commits.split(" ").at(-1);
}
