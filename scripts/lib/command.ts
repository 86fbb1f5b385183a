import { spawn } from "node:child_process";
import { stripVTControlCharacters } from "node:util";
import { Refusal } from "./refusal.js";

export interface Finished {
  code: number;
  stdout: string;
  /** Both streams interleaved, without colours. */
  output: string;
}

/** Runs a command until it ends. A non-zero exit code is a result, not an error. */
export function run(
  [command = "", ...args]: string[],
  cwd: string,
  env: NodeJS.ProcessEnv = process.env,
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    const [stdout, output]: [string[], string[]] = [[], []];
    child.stdout.setEncoding("utf8").on("data", (text: string) => stdout.push(text) && output.push(text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => output.push(text));
    child.once("error", reject);
    child.once("close", (code) => {
      resolve({ code: code ?? 1, stdout: stdout.join(""), output: stripVTControlCharacters(output.join("")) });
    });
  });
}

/**
 * Runs a command and returns what it prints.
 *
 * @throws Refusal when it fails
 */
export async function demand(command: string[], cwd: string): Promise<string> {
  const { code, stdout, output } = await run(command, cwd);
  if (code === 0) return stdout;
  throw new Refusal(`${command.slice(0, 2).join(" ")} failed: ${lastLine(output)}`, `see the output of ${command[0]}`);
}

/** The last line that is not blank. */
export const lastLine = (output: string): string =>
  output
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .at(-1) ?? "";
