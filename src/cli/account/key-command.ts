import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { UsageError } from "../exit-code.js";
import { keepSecret, type Shell } from "../shell.js";

/** The key that a command prints, asked for once: not before every request. */
export function keyFrom(shell: Shell, command: string): () => Promise<string> {
  let key: Promise<string> | undefined;
  return () => {
    key ??= askCommand(shell, command);
    return key;
  };
}

/**
 * Asks a password manager for the key: what the command prints first, run by the system's shell. What it says or asks
 * besides goes to the terminal.
 *
 * @throws {UsageError} without a word of what it printed
 */
async function askCommand(shell: Shell, command: string): Promise<string> {
  const child = spawn(command, {
    shell: true,
    stdio: ["inherit", "pipe", "inherit"],
    signal: shell.stop,
    env: { ...shell.env },
  });
  const code = new Promise<number | null>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  const printed = text(child.stdout);
  printed.catch(() => {});
  let ended: number | null;
  try {
    ended = await code;
  } catch {
    shell.stop.throwIfAborted();
    throw new UsageError("the API key command could not be run");
  }
  const key = (await printed).split("\n")[0]?.trim() ?? "";
  keepSecret(shell, key);
  if (ended !== 0) throw new UsageError(`the API key command failed with exit code ${ended}`);
  if (key === "") throw new UsageError("the API key command printed nothing");
  return key;
}
