import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A clone of a bare repository, both in a folder of their own, with these files on main. */
export function cloneWith(files: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), "syncro-clone-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [origin, cwd] = [join(folder, "origin.git"), join(folder, "clone")];
  const git = (...args: string[]) => gitAt(cwd, ...args);
  gitAt(folder, "init", "--quiet", "--bare", "--initial-branch=main", origin);
  gitAt(folder, "clone", "--quiet", origin, cwd);
  git("checkout", "--quiet", "-b", "main");
  const write = (more: Record<string, string>) => {
    for (const [name, text] of Object.entries(more)) {
      mkdirSync(dirname(join(cwd, name)), { recursive: true });
      writeFileSync(join(cwd, name), text);
    }
  };
  const commit = (message: string, more: Record<string, string> = {}) => {
    write(more);
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message", message);
    return git("rev-parse", "HEAD");
  };
  commit("first", files);
  git("push", "--quiet", "origin", "main");
  return { cwd, origin, git, write, commit, at: (...args: string[]) => gitAt(origin, ...args) };
}

function gitAt(cwd: string, ...args: string[]): string {
  // Git believes these before what stands below: a commit here is by whom the test says, wherever it runs.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_")));
  const identity = ["-c", "user.name=someone", "-c", "user.email=someone@example.com", "-c", "commit.gpgsign=false"];
  return execFileSync("git", [...identity, ...args], {
    cwd,
    env,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  }).trim();
}
