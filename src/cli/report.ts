import { isSyncroApiError, isSyncroConfigError, isSyncroError, isSyncroRequestError } from "../index.js";
import {
  Advised,
  DeadlineError,
  Done,
  type ExitCode,
  exitCodeOf,
  isClosedPipe,
  NotSent,
  Stopped,
  UsageError,
} from "./exit-code.js";
import { issueLine } from "./issues.js";
import { type Shell, say } from "./shell.js";

/** Says what went wrong and what to do about it. */
export function report(shell: Shell, error: unknown): ExitCode {
  if (!isClosedPipe(error)) {
    const [first = "", ...more] = linesOf(error);
    say(shell, [`syncro-msp: ${first}`, ...more.map((line) => `  ${line}`)].join("\n"));
  }
  return exitCodeOf(error);
}

function linesOf(error: unknown): string[] {
  if (error instanceof Advised) return [...linesOf(error.cause), error.advice];
  if (error instanceof Done) return doneLines(error);
  if (error instanceof Stopped || error instanceof DeadlineError) return [error.message];
  if (error instanceof NotSent) {
    return ["not sent:", ...error.cause.issues.map((issue) => issueLine(issue, error.typed))];
  }
  if (error instanceof UsageError) return error.message.split("\n");
  // The key was asked for by a function of ours, and the client says that it failed.
  if (isSyncroConfigError(error) && error.cause instanceof UsageError) return [error.cause.message];
  if (isSyncroConfigError(error)) return [error.message.replace(error.option, OPTIONS[error.option] ?? error.option)];
  if (isSyncroRequestError(error))
    return ["not sent:", ...error.issues.map((issue) => issueLine(issue, () => undefined))];
  if (isSyncroApiError(error)) {
    const { status, message, hint, permission } = error;
    const needs =
      permission === undefined || hint.includes(permission) || !MAY_LACK.includes(status)
        ? []
        : [`The permission it needs: ${permission}`];
    return [`${status} ${message}`, hint, ...needs].filter((line) => line !== "");
  }
  if (isSyncroError(error)) return [error.message];
  return [`unexpected: ${messageOf(error)}`];
}

/** What a command line has in place of the client's options. */
const OPTIONS: Readonly<Record<string, string>> = {
  subdomain: "--subdomain or SYNCRO_SUBDOMAIN",
  baseUrl: "--base-url or SYNCRO_BASE_URL",
  apiKey: "the API key",
};

/** Where a permission may be what is missing. */
const MAY_LACK = [401, 403, 404];

function doneLines({ cause, message }: Done): string[] {
  if (cause instanceof Stopped) return [`${cause.message}: ${message}`];
  const [first = "", ...more] = cause instanceof UsageError ? linesOf(cause) : [messageOf(cause)];
  return [`${message}: ${first}`, ...more];
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
