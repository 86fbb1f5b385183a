/** What the repository keeps of a publication: a tag, and what the next release is compared with. */
import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { git, taggedCommit } from "./git.js";
import type { TypeTests } from "./type-tests.js";

const RELEASED = "openapi/released";

/**
 * Tags the commit that was published, then commits the published description and its type tests. The commit is last: once
 * it is there, nothing is missing. What of it was done already is not done again.
 */
export async function record(folder: string, version: string, tests: TypeTests): Promise<void> {
  const tag = `v${version}`;
  if ((await taggedCommit(folder, tag)) === undefined) await git(folder, "tag", "-a", tag, "-m", tag);
  try {
    await rm(join(folder, RELEASED), { recursive: true, force: true });
    await cp(join(folder, "openapi/bundled/openapi.json"), join(folder, RELEASED, "openapi.json"));
    await writeTypeTests(folder, tests);
    await git(folder, "add", "--all", RELEASED);
    await git(folder, "commit", "-q", "-m", `${tag} is published: what the next release is compared with`);
  } catch (error) {
    await restore(folder);
    throw error;
  }
}

export async function writeTypeTests(folder: string, tests: TypeTests): Promise<void> {
  for (const [file, text] of Object.entries(tests)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

/** As it was committed, so that the next try finds a clean tree. */
async function restore(folder: string): Promise<void> {
  await git(folder, "reset", "-q", "--", RELEASED);
  await rm(join(folder, RELEASED), { recursive: true, force: true });
  if ((await git(folder, "ls-files", RELEASED)) !== "") await git(folder, "checkout", "-q", "--", RELEASED);
}
