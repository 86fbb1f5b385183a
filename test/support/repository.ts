import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/lib/description.js";

/** A `gh` that notes what it is asked and given; `gh issue list` finds issue $OPEN. */
const GH = `#!/bin/sh
echo "gh $*" >> "$SAID"
case "$*" in
  "issue list "*) echo "$OPEN" ;;
  *--body-file*) cat >> "$SAID" ;;
esac
`;

/** A clone of a bare repository with the files of `.ci/` and these on main, both in a folder of their own. */
export function cloneWith(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "syncro-clone-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [origin, cwd, said] = [join(folder, "origin.git"), join(folder, "clone"), join(folder, "said")];
  writeFileSync(join(folder, "gh"), GH, { mode: 0o755 });
  writeFileSync(said, "");
  gitAt(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  gitAt(folder, "clone", "--quiet", origin, cwd);
  const git = (...args: string[]) => gitAt(cwd, ...args);
  git("checkout", "--quiet", "-b", "main");
  cpSync(join(root, ".ci"), join(cwd, ".ci"), { recursive: true });
  const write = (more: Record<string, string>) => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
  };
  const push = (branch: string, more: Record<string, string> = {}) => {
    write(more);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "by hand");
    git("push", "--quiet", "origin", `HEAD:${branch}`);
    return git("rev-parse", "HEAD");
  };
  write({ ".gitignore": "/coverage/\n/regenerated/\n", ...files });
  push("main");
  /** Runs a command as a workflow's step. */
  const run = (command: string, env: NodeJS.ProcessEnv = {}) => {
    const options = { cwd, env: { ...plainEnv(), PATH: `${folder}:${process.env.PATH}`, SAID: said, ...env } };
    const { status, stdout, stderr } = spawnSync("bash", ["-c", command], { ...options, encoding: "utf8" });
    return { code: status, output: stdout + stderr };
  };
  return {
    folder,
    cwd,
    git,
    write,
    push,
    run,
    at: (...args: string[]) => gitAt(origin, ...args),
    said: () => readFileSync(said, "utf8"),
  };
}

// Git believes these before what stands below: a commit here is by whom the test says, wherever it runs.
const plainEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));

function gitAt(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=someone", "-c", "user.email=someone@example.com", "-c", "commit.gpgsign=false"];
  const options = { cwd, env: plainEnv(), encoding: "utf8", stdio: "pipe" } as const;
  return execFileSync("git", [...identity, ...args], options).trim();
}
