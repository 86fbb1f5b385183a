import { type ChildProcess, spawn } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./root.js";

const tsx = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Starts a TypeScript program whose account is the sandbox. */
export function runProgram(
  sandboxUrl: string,
  file: string,
  args: string[],
  { key = "sandbox-key", ...options }: { cwd?: string; stdio: "inherit" | "pipe"; key?: string },
): ChildProcess {
  return spawn(process.execPath, ["--import", tsx, file, ...args], {
    ...options,
    env: {
      ...process.env,
      SYNCRO_BASE_URL: sandboxUrl,
      SYNCRO_API_KEY: key,
      TSX_TSCONFIG_PATH: join(root, "tsconfig.json"),
    },
  });
}
