import type { Readable, Writable } from "node:stream";
import type { SyncroClientOptions } from "../index.js";
import { Stopped } from "./exit-code.js";

export type Input = Readable & { readonly isTTY?: boolean };
export type Output = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** What surrounds the program. Tests make their own. */
export interface Shell {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly input: Input;
  /** For data and nothing else. */
  readonly output: Output;
  readonly errors: Output;
  /** Aborted with a `Stopped` by Ctrl+C. */
  readonly stop: AbortSignal;
  /** What is never shown, whoever says it: the key, as soon as it is known. */
  readonly secrets: Set<string>;
  /** Options of the client that no flag has, for tests. */
  readonly client: SyncroClientOptions;
}

/** Writes data, and waits until it is taken: a slow reader holds up the walk instead of filling the memory. */
export function write({ output, stop }: Shell, text: string): Promise<void> {
  stop.throwIfAborted();
  return new Promise((resolve, reject) => {
    const leave = () => reject(stop.reason);
    stop.addEventListener("abort", leave, { once: true });
    output.write(text, (error?: Error | null) => {
      stop.removeEventListener("abort", leave);
      if (error) reject(error);
      else resolve();
    });
  });
}

/** Says something to whoever is there, in lines of its own. */
export function say(shell: Shell, text: string): void {
  shell.errors.write(`${masked(shell, text)}\n`);
}

/** Without the key, and without what a terminal would take for a command. */
export function masked({ secrets }: Pick<Shell, "secrets">, text: string): string {
  let shown = text;
  for (const secret of secrets) shown = shown.replaceAll(secret, "…");
  return withoutControls(shown);
}

/** Keeps line breaks. */
export const withoutControls = (text: string): string => text.replace(/[^\P{Cc}\n]|\p{Bidi_Control}/gu, " ");

/** Whether there is somebody to ask. */
export const canAsk = ({ input, errors }: Shell): boolean => input.isTTY === true && errors.isTTY === true;

const MIN_SECRET = 6;

/** Keeps a key out of everything that is said. What is shorter is no key, and would blank out half of a message. */
export function keepSecret({ secrets }: Shell, key: string | undefined): void {
  if (key !== undefined && key.length >= MIN_SECRET) secrets.add(key);
}

/**
 * A signal that is aborted with the first of several. On Node 20 `AbortSignal.any` lets go of a timer that nobody else
 * holds, and so never ends.
 */
export function linked(signals: readonly AbortSignal[]): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const follow = signals.map((signal) => {
    const abort = () => controller.abort(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener("abort", abort);
    return () => signal.removeEventListener("abort", abort);
  });
  return {
    signal: controller.signal,
    release: () => {
      for (const leave of follow) leave();
    },
  };
}

/** The signals that end a program. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** A signal that is aborted by the first of the system's; the second ends the program at once. */
export function stopSignal(exit: (code: number) => void): AbortSignal {
  const controller = new AbortController();
  for (const name of SIGNALS) {
    process.on(name, () => {
      if (controller.signal.aborted) exit(130);
      controller.abort(new Stopped("stopped"));
    });
  }
  return controller.signal;
}
