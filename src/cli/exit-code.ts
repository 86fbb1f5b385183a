import {
  isSyncroApiError,
  isSyncroAuthenticationError,
  isSyncroConfigError,
  isSyncroError,
  isSyncroPermissionError,
  isSyncroRateLimitError,
  isSyncroRequestError,
  isSyncroServerError,
  type SyncroRequestError,
} from "../index.js";
import type { Typed } from "./issues.js";

/** What the program ends with: the table in docs/command-line.md. */
export const EXIT = { done: 0, refused: 1, notSent: 2, permission: 3, noAnswer: 4, stopped: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong use, or nobody there to agree: nothing was sent. */
export class UsageError extends Error {}

/** The check before sending refused what was typed. */
export class NotSent extends UsageError {
  constructor(
    override readonly cause: SyncroRequestError,
    readonly typed: Typed,
  ) {
    super(cause.message);
  }
}

/** The reason of an abort: somebody wants the program to end. */
export class Stopped extends Error {}

/** The time that `--deadline` gives is over, in the middle of a list. */
export class DeadlineError extends Error {
  /** @param deadline ms */
  constructor(deadline: number) {
    super(`deadline exceeded (--deadline ${deadline / 1_000})`);
  }
}

/** An error, and what the command line has to say to it besides. */
export class Advised extends Error {
  constructor(
    override readonly cause: unknown,
    readonly advice: string,
  ) {
    super(advice);
  }
}

/** A write was done, and then its answer could not be written. */
export class Done extends Error {
  constructor(override readonly cause: unknown) {
    super("it was done; the answer could not be written");
  }
}

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof Advised) return exitCodeOf(error.cause);
  if (error instanceof Stopped) return EXIT.stopped;
  if (isClosedPipe(error)) return EXIT.done;
  // Not even what was wrong use may say that nothing was sent.
  if (error instanceof Done) return error.cause instanceof Stopped ? EXIT.stopped : EXIT.noAnswer;
  if (error instanceof UsageError || isSyncroConfigError(error) || isSyncroRequestError(error)) return EXIT.notSent;
  if (isSyncroAuthenticationError(error) || isSyncroPermissionError(error)) return EXIT.permission;
  if (isSyncroServerError(error) || isSyncroRateLimitError(error)) return EXIT.noAnswer;
  // A 408 is a 4xx, and too many requests may come as a 2xx; neither says whether a write was done.
  if (isSyncroApiError(error) && error.outcome !== "unknown") return EXIT.refused;
  return EXIT.noAnswer;
}

/** Whoever read the output has enough of it: `| head`. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Done
    ? isClosedPipe(error.cause)
    : error instanceof Error && !isSyncroError(error) && "code" in error && error.code === "EPIPE";
