import { execFile } from "node:child_process";
import { root } from "../../scripts/lib/root.js";

/** Runs a script of this repository as its npm command does. */
export function runScript(file: string, args: string[]): Promise<{ code: number; stdout: string }> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, ["--import", "tsx", file, ...args], { cwd: root }, (_error, stdout) =>
      resolve({ code: child.exitCode ?? -1, stdout }),
    );
  });
}
