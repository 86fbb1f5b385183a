import { Stopped, UsageError } from "./exit-code.js";
import { canAsk, linked, type Shell, say } from "./shell.js";

/**
 * Shows what will be sent, and asks.
 *
 * @param mails the line that says who will be mailed
 * @throws {UsageError} unless the answer is yes, or where there is nobody to ask
 */
export async function confirm(shell: Shell, request: string, mails: string | undefined): Promise<void> {
  if (!canAsk(shell)) {
    throw new UsageError("this writes, and nobody can be asked here: add --yes, or --dry-run to look at it first");
  }
  say(shell, [request, ...(mails === undefined ? [] : ["", mails])].join("\n"));
  const { confirm: question } = await import("@clack/prompts");
  const answer = await ask<boolean>(shell, (streams) =>
    question({ message: "Send this?", initialValue: false, ...streams }),
  );
  if (!answer) throw new UsageError("nothing was sent");
}

/** Asks for a secret, of which nothing is echoed, not even its length. */
export async function askSecret(shell: Shell, message: string): Promise<string> {
  const { password } = await import("@clack/prompts");
  return (await ask<string>(shell, (streams) => password({ message, mask: "", ...streams }))).trim();
}

export async function askText(shell: Shell, message: string): Promise<string> {
  const { text } = await import("@clack/prompts");
  return (await ask<string>(shell, (streams) => text({ message, ...streams }))).trim();
}

interface Streams {
  input: Shell["input"];
  output: Shell["errors"];
  signal: AbortSignal;
}

/**
 * Asks, and puts the terminal back whatever happens.
 *
 * @throws {Stopped} for Ctrl+C, which is no signal while a question is asked, but a symbol for an answer
 * @throws {UsageError} where the input ends first: at Ctrl+D, or when the terminal is gone
 */
async function ask<T extends string | boolean>(
  { input, errors, stop }: Shell,
  question: (streams: Streams) => Promise<T | symbol>,
): Promise<T> {
  const ended = new AbortController();
  const end = () => ended.abort();
  const asking = linked([stop, ended.signal]);
  // Ctrl+D only pauses the input. So does an answer, which comes right after that.
  const paused = () => void setImmediate(end);
  if (input.readableEnded || input.destroyed) end();
  input.once("end", end).once("close", end).once("pause", paused);
  try {
    const answer = await question({ input, output: errors, signal: asking.signal });
    stop.throwIfAborted();
    if (ended.signal.aborted) throw new UsageError("the input ended before there was an answer: nothing was sent");
    if (typeof answer === "symbol") throw new Stopped("stopped");
    return answer;
  } finally {
    asking.release();
    input.off("end", end).off("close", end).off("pause", paused);
  }
}
