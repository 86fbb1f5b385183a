import {
  isSyncroApiError,
  isSyncroAuthenticationError,
  isSyncroConfigError,
  isSyncroError,
  isSyncroPermissionError,
  isSyncroRateLimitError,
  isSyncroRequestError,
  isSyncroServerError,
} from "../index.js";

/** What the program ends with: the table in docs/command-line.md. */
export const EXIT = { done: 0, refused: 1, notSent: 2, permission: 3, noAnswer: 4, stopped: 130 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Wrong use, or nobody there to agree: nothing was sent. */
export class UsageError extends Error {}

/** The reason of an abort: somebody wants the program to end. */
export class Stopped extends Error {}

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof Stopped) return EXIT.stopped;
  if (isClosedPipe(error)) return EXIT.done;
  if (error instanceof UsageError || isSyncroConfigError(error) || isSyncroRequestError(error)) return EXIT.notSent;
  if (isSyncroAuthenticationError(error) || isSyncroPermissionError(error)) return EXIT.permission;
  if (isSyncroServerError(error) || isSyncroRateLimitError(error)) return EXIT.noAnswer;
  // A 408 is a 4xx, and too many requests may come as a 2xx; neither says whether a write was done.
  if (isSyncroApiError(error) && error.outcome !== "unknown") return EXIT.refused;
  return EXIT.noAnswer;
}

/** Whoever read the output has enough of it: `| head`. */
export const isClosedPipe = (error: unknown): boolean =>
  error instanceof Error && !isSyncroError(error) && "code" in error && error.code === "EPIPE";
