import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { root } from "../../scripts/lib/root.js";

/** A `gh` that notes what it is asked and given; `gh issue list` finds issue $OPEN. */
const GH = `#!/bin/sh
echo "gh $*" >> "$SAID"
case "$*" in
  "issue list "*) echo "$OPEN" ;;
  *--body-file*) cat >> "$SAID" ;;
esac
`;

/** A folder in which a step of a workflow runs, with the files of `.ci/` and a `gh` of the test's own. */
export function startStep() {
  const folder = mkdtempSync(join(tmpdir(), "syncro-step-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [cwd, said] = [join(folder, "clone"), join(folder, "said")];
  cpSync(join(root, ".ci"), join(cwd, ".ci"), { recursive: true });
  writeFileSync(join(folder, "gh"), GH, { mode: 0o755 });
  writeFileSync(said, "");
  const write = (files: Record<string, string>) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
  };
  const run = (command: string, env: NodeJS.ProcessEnv = {}) => {
    const stepEnv = { ...plainEnv(), PATH: `${folder}:${process.env.PATH}`, SAID: said, ...env };
    const finished = spawnSync("bash", ["-c", command], { cwd, env: stepEnv, encoding: "utf8" });
    return { code: finished.status, output: finished.stdout + finished.stderr };
  };
  return { folder, cwd, write, run, said: () => readFileSync(said, "utf8") };
}

/** The same as a clone of a bare repository, with these files on main too. */
export function startStepWith(files: Record<string, string>) {
  const step = startStep();
  const origin = join(step.folder, "origin.git");
  const git = (...args: string[]) => gitAt(step.cwd, ...args);
  const push = (branch: string, more: Record<string, string> = {}) => {
    step.write(more);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", "by hand");
    git("push", "--quiet", "origin", `HEAD:${branch}`);
    return git("rev-parse", "HEAD");
  };
  gitAt(step.folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  git("init", "--quiet", "--initial-branch=main");
  git("remote", "add", "origin", origin);
  push("main", { ".gitignore": "/coverage/\n/regenerated/\n", ...files });
  return { ...step, git, push, at: (...args: string[]) => gitAt(origin, ...args) };
}

// Git believes these before what stands below: a commit here is by whom the test says, wherever it runs.
const plainEnv = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));

function gitAt(cwd: string, ...args: string[]): string {
  const identity = ["-c", "user.name=someone", "-c", "user.email=someone@example.com", "-c", "commit.gpgsign=false"];
  const options = { cwd, env: plainEnv(), encoding: "utf8", stdio: "pipe" } as const;
  return execFileSync("git", [...identity, ...args], options).trim();
}
