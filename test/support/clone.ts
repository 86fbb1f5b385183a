import { existsSync } from "node:fs";
import { cp, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/lib/root.js";
import { run } from "./packed.js";

/** Git without what its user has set up: hooks, signatures. */
export const PLAIN_GIT = { GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };

/**
 * A repository of its own with this working tree as its only commit, what is not committed here included.
 *
 * @returns a new folder, the caller's to remove
 */
export async function cloneTree(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "syncro-clone-"));
  const { stdout } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const name of stdout.split("\0").filter((each) => each !== "" && existsSync(join(root, each)))) {
    await cp(join(root, name), join(folder, name));
  }
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
  const git = (...args: string[]) => run("git", args, { cwd: folder, env: { ...process.env, ...PLAIN_GIT } });
  await git("init", "-q", "-b", "main");
  // .gitignore means the folder, and this is a link.
  await writeFile(join(folder, ".git/info/exclude"), "node_modules\n");
  await git("config", "user.name", "rehearsal");
  await git("config", "user.email", "rehearsal@localhost");
  await git("add", "--all");
  await git("commit", "-q", "-m", "As it is here");
  return folder;
}
