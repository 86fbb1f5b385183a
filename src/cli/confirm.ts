import { Stopped, UsageError } from "./exit-code.js";
import { canAsk, type Shell, say } from "./shell.js";

/**
 * Shows what will be sent, and asks.
 *
 * @throws {UsageError} unless the answer is yes, or where there is nobody to ask
 */
export async function confirm(shell: Shell, request: string, mails: string | undefined): Promise<void> {
  if (!canAsk(shell)) {
    throw new UsageError("this writes, and nobody can be asked here: add --yes, or --dry-run to look at it first");
  }
  say(shell, [request, ...(mails === undefined ? [] : ["", `Mails: ${mails}`])].join("\n"));
  const { confirm: ask } = await import("@clack/prompts");
  const answer = await ask({ message: "Send this?", initialValue: false, ...streams(shell) });
  if (answered(shell, answer) !== true) throw new UsageError("nothing was sent");
}

/** Asks for a secret, of which nothing is echoed, not even its length. */
export async function askSecret(shell: Shell, message: string): Promise<string> {
  const { password } = await import("@clack/prompts");
  return answered<string>(shell, await password({ message, mask: "", ...streams(shell) })).trim();
}

export async function askText(shell: Shell, message: string): Promise<string> {
  const { text } = await import("@clack/prompts");
  return answered<string>(shell, await text({ message, ...streams(shell) })).trim();
}

const streams = ({ input, errors, stop }: Shell) => ({ input, output: errors, signal: stop });

/** @throws {Stopped} for Ctrl+C, which is no signal while a question is asked, but a symbol for an answer */
function answered<T extends string | boolean>({ stop }: Shell, answer: T | symbol): T {
  stop.throwIfAborted();
  if (typeof answer === "symbol") throw new Stopped("stopped");
  return answer;
}
