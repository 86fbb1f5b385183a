import { SyncroConfigError } from "./errors/index.js";
import { isRecord } from "./member.js";

/** The names that are given and not known: a misspelt one would do nothing, in silence. */
export const unknownNames = (given: object, known: readonly string[]): string[] =>
  Object.keys(given).filter((name) => !known.includes(name));

/**
 * Options of `owner`, which stand under `option`, or are all it is given.
 *
 * @throws {SyncroConfigError} that names what is not one of `known`
 */
export function checkNames(options: unknown, known: readonly string[], owner: string, option?: string): void {
  if (!isRecord(options)) throw new SyncroConfigError(option ?? "options", `must be an object, got ${shown(options)}`);
  for (const name of unknownNames(options, known)) {
    throw new SyncroConfigError(option === undefined ? name : `${option}.${name}`, `is not an option of ${owner}`);
  }
}

/** A positive number of ms, `Infinity` included. */
export function checkMs(option: string, value: number | undefined): number | undefined {
  if (value === undefined || (typeof value === "number" && value > 0)) return value;
  throw new SyncroConfigError(option, `must be a number of milliseconds above 0, got ${shown(value)}`);
}

/** A whole number of `min` or more. */
export function checkCount(option: string, value: number, min = 1): number {
  if (isCount(value, min)) return value;
  throw new SyncroConfigError(option, `must be a whole number above ${min - 1}, got ${shown(value)}`);
}

export const isCount = (value: unknown, min = 1): value is number =>
  Number.isSafeInteger(value) && Number(value) >= min;

/** Text in quotes, so that "5" is not taken for 5; of an object no more than that it is one, because `String` can fail on it. */
export const shown = (value: unknown): string =>
  typeof value === "string" ? JSON.stringify(value) : typeof value === "object" && value ? "an object" : String(value);
