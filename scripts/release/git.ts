import { demand } from "../lib/command.js";

/** What git answers. */
export const git = async (folder: string, ...args: string[]): Promise<string> =>
  (await demand(["git", ...args], folder)).trim();

export const headOf = (folder: string): Promise<string> => git(folder, "rev-parse", "HEAD");

/** What is not committed, a file a line; empty: the tree is clean. */
export const uncommitted = (folder: string): Promise<string> => git(folder, "status", "--porcelain");

/** The commit that a tag stands at; undefined: there is no such tag. */
export async function taggedCommit(folder: string, tag: string): Promise<string | undefined> {
  const commits = await git(folder, "for-each-ref", "--format=%(objectname) %(*objectname)", `refs/tags/${tag}`);
  // An annotated tag is an object of its own, and names the commit after itself.
  return commits === "" ? undefined : commits.split(" ").at(-1);
}
