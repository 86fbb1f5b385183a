import { SyncroConfigError, type SyncroIssue, SyncroRequestError } from "./errors/index.js";
import { isPlain, member, nearest, own } from "./ground/index.js";

/** Throws away an option that cannot be used, with what is wrong with it. */
export type Refuse = (option: string, problem: string) => never;

const refuseOption: Refuse = (option, problem) => {
  throw new SyncroConfigError(option, problem);
};

/**
 * Rejects unknown keys and returns the object's own properties; `option` prefixes the reported name.
 *
 * @throws {SyncroConfigError} unless `refuse` throws something else
 */
export function checkNames<T extends object>(
  options: T,
  known: readonly string[],
  owner: string,
  option?: string,
  refuse = refuseOption,
): T {
  if (!isPlain(options)) refuse(option ?? "options", `must be a plain object, got ${shown(options)}`);
  for (const name of unknownNames(options, known)) {
    refuse(option === undefined ? name : `${option}.${name}`, `is not an option of ${owner}${nearest(name, known)}`);
  }
  return own(options);
}

/** A positive number of ms, `Infinity` included. */
export function checkMs(option: string, value: number | undefined, refuse = refuseOption): number | undefined {
  if (value === undefined || (typeof value === "number" && value > 0)) return value;
  return refuse(option, `must be a number of milliseconds above 0, got ${shown(value)}`);
}

/** A number of 0 or more, `Infinity` included. */
export function checkFromZero(option: string, value: unknown, refuse = refuseOption): void {
  if (!(typeof value === "number" && value >= 0)) refuse(option, `must be a number of 0 or more, got ${shown(value)}`);
}

/** A whole number of at least `min`. */
export function checkCount(option: string, value: number, min = 1): number {
  if (isCount(value, min)) return value;
  return refuseOption(option, `must be a whole number above ${min - 1}, got ${shown(value)}`);
}

/** Collects every problem with what a call or helper was given, to report them together. */
export class Problems {
  readonly issues: SyncroIssue[] = [];

  add(field: string, message: string): void {
    this.issues.push({ field, message });
  }

  /** A misspelt key would do nothing, silently. */
  addUnknown(given: object, known: readonly string[], message: (name: string) => string, prefix = ""): void {
    for (const name of unknownNames(given, known)) this.add(`${prefix}${name}`, message(name));
  }

  addUnlessCount(field: string, value: unknown): void {
    if (!isCount(value)) this.add(field, `must be a whole number above 0, got ${shown(value)}`);
  }

  addUnlessFunction(field: string, value: unknown): void {
    if (typeof value !== "function") this.add(field, `must be a function, got ${shown(value)}`);
  }

  /** An `AbortController` in its place would never stop anything, in silence. */
  addUnlessSignal(field: string, value: unknown): void {
    const isSignal = typeof member(value, "aborted") === "boolean" && member(value, "addEventListener") !== undefined;
    if (value !== undefined && !isSignal) this.add(field, `must be an AbortSignal, got ${shown(value)}`);
  }

  /** The own properties of `given`, which must be a plain object. */
  own<T extends object>(field: string, given: T): T {
    this.addUnlessPlain(field, given);
    return own(isPlain(given) ? given : Object.create(null));
  }

  /** What a `Map` or `URLSearchParams` holds are no properties, and would be lost. */
  addUnlessPlain(field: string, value: unknown): void {
    if (!isPlain(value)) this.add(field, `must be a plain object, got ${shown(value)}`);
  }

  /** @throws {SyncroRequestError} with all of them */
  refuse(operation: string): never {
    throw new SyncroRequestError(operation, this.issues);
  }

  refuseIfAny(operation: string): void {
    if (this.issues.length > 0) this.refuse(operation);
  }
}

const unknownNames = (given: object, known: readonly string[]): string[] =>
  Object.keys(given).filter((name) => !known.includes(name));

const isCount = (value: unknown, min = 1): value is number => Number.isSafeInteger(value) && Number(value) >= min;

/** A value in an error message. Text is never shown: it may be a misplaced key or password. */
export function shown(value: unknown): string {
  if (value === null || value === undefined || typeof value === "number" || typeof value === "boolean") {
    return String(value);
  }
  const kind = Array.isArray(value) ? "array" : isPlain(value) ? "object" : classOf(value);
  return `${/^[aeio]/i.test(kind) ? "an" : "a"} ${kind}`;
}

function classOf(value: unknown): string {
  if (typeof value !== "object") return typeof value;
  const made = member(Object.getPrototypeOf(value), "constructor");
  return (typeof made === "function" && made.name) || "class instance";
}
