import { type ParseArgsConfig, parseArgs } from "node:util";
import {
  isSyncroApiError,
  isSyncroConfigError,
  isSyncroError,
  isSyncroRequestError,
  type SyncroError,
} from "syncro-msp";

/** A command line that makes no sense. */
export class UsageError extends Error {}

/**
 * Reads the command line of a program, and sees to it that the program ends in one line whatever goes wrong: with exit code
 * 2 if nothing was sent (wrong use, no account), else with 1. `--help` prints the usage.
 */
export function readArguments<const T extends ParseArgsConfig>(usage: string, config: T) {
  if (process.argv.includes("--help")) {
    console.log(`usage: ${usage}`);
    process.exit(0);
  }
  process.once("uncaughtException", (error) => end(error, usage));
  return parseArgs(config);
}

/** The value of an argument that there must be. */
export function given(name: string, value: string | undefined): string {
  if (value === undefined || value === "") throw new UsageError(`${name} is missing`);
  return value;
}

/** A positive whole number: an id, or how many. */
export function wholeNumber(name: string, value: string | undefined): number {
  const text = given(name, value);
  if (!/^[1-9]\d*$/.test(text)) throw new UsageError(`${name} takes a whole number, not ${text}`);
  return Number(text);
}

/** Ends the program because of what it found. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function end(error: unknown, usage: string): void {
  if (isWrongUse(error)) {
    console.error(`${error.message.replace(/\s+/g, " ")}; usage: ${usage}`);
    process.exit(2);
  }
  // What is no error of the client's is a mistake in the program: the stack helps to find it.
  console.error(isSyncroError(error) ? said(error) : error);
  process.exit(isSyncroConfigError(error) || isSyncroRequestError(error) ? 2 : 1);
}

const said = (error: SyncroError): string =>
  isSyncroApiError(error) ? `${error.message}: ${error.hint}` : error.message;

/** Of `parseArgs` or of ours. */
const isWrongUse = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof TypeError && String(Reflect.get(error, "code")).startsWith("ERR_PARSE_ARGS"));
