import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demand as demandHere, run } from "../../scripts/lib/command.js";
import { root } from "../../scripts/lib/root.js";
import { startRegistry } from "./registry.js";

/** Git without what its user has set up, such as hooks and signatures. */
const GIT = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  ...Object.fromEntries(["AUTHOR", "COMMITTER"].map((who) => [`GIT_${who}_NAME`, "rehearsal"])),
  ...Object.fromEntries(["AUTHOR", "COMMITTER"].map((who) => [`GIT_${who}_EMAIL`, "rehearsal@localhost"])),
};

/** A registry on this machine; in `clone` this working tree as a repository that publishes there; and a folder `user`. */
export async function startRehearsal(name: string) {
  const folder = await mkdtemp(join(tmpdir(), "syncro-rehearsal-"));
  const clone = join(folder, "clone");
  const [registry] = await Promise.all([startRegistry(name), copyTree(clone), mkdir(join(folder, "user"))]);
  const attempt = (command: string, env: NodeJS.ProcessEnv = {}) =>
    run(["bash", "-c", command], clone, { ...registry.env, ...GIT, ...env });
  /** What a command prints that must succeed. */
  const demand = async (command: string, env: NodeJS.ProcessEnv = {}): Promise<string> => {
    const { code, stdout, output } = await attempt(command, env);
    if (code !== 0) throw new Error(`${command}: ${output}`);
    return stdout.trim();
  };
  // .gitignore means the folder, and this is a link.
  await demand("git init -q -b main && echo node_modules > .git/info/exclude && git add --all && git commit -q -m All");
  const read = (file: string): Promise<string> => readFile(join(clone, file), "utf8");
  const write = (file: string, text: string): Promise<void> => writeFile(join(clone, file), text);
  const close = async () => {
    await registry.close();
    await rm(folder, { recursive: true });
  };
  await mkdir(join(folder, "npm"));
  await writeFile(join(folder, "npm/npm"), UNSIGNED, { mode: 0o755 });
  const unsigned = { PATH: `${folder}/npm:${process.env.PATH}`, ASKED: join(folder, "asked") };
  return { unsigned, attempt, demand, read, write, close };
}

/** An npm that notes in $ASKED what it is to publish, and signs nothing: only a workflow can. All else is npm's. */
const UNSIGNED = `#!/bin/sh
if [ "$1" = publish ]; then echo "$*" > "$ASKED"; fi
for each; do shift; [ "$each" = --provenance ] || set -- "$@" "$each"; done
PATH="\${PATH#*:}"
exec npm "$@"
`;

/** What is committed here, and what will be. */
async function copyTree(to: string): Promise<void> {
  const files = await demandHere(["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], root);
  const names = files.split("\0").filter((name) => name !== "" && existsSync(join(root, name)));
  await Promise.all(names.map((name) => cp(join(root, name), join(to, name))));
  await symlink(join(root, "node_modules"), join(to, "node_modules"));
}
