import { member } from "../member.js";

/**
 * What became of a request that did not end in a usable answer.
 * - `"not-sent"`: it certainly never reached Syncro's application; sending it again is safe.
 * - `"unknown"`: it may have happened. Look before sending it again.
 * - `"done"`: Syncro answered 2xx, but the answer could not be read.
 */
export type Outcome = "not-sent" | "unknown" | "done";

/** One problem named by an answer or found in the input. `field` is in the vendor's own names, dotted when nested. */
export interface SyncroIssue {
  field?: string;
  message: string;
}

/**
 * Puts a brand on a class's prototype, where its subclasses inherit it and `util.inspect` and JSON do not see it, and gives
 * the guard that tests it. Brands live under `Symbol.for`, so that two copies of this package recognise each other's errors.
 */
export function brand<E extends SyncroError>(
  errorClass: { readonly prototype: E },
  className: string,
): (value: unknown) => value is E {
  const key = Symbol.for(`syncro-msp.${className}`);
  Object.defineProperties(errorClass.prototype, {
    [key]: { value: true },
    name: { value: className, configurable: true, writable: true },
  });
  return (value): value is E => member(value, key) === true;
}

/** The base of everything this package throws on purpose. */
export class SyncroError extends Error {
  /** Stable, for programs: it changes only with a major version. */
  readonly code: string;
  /** The page of a walk that failed: give it to `startPage` to go on from there. */
  declare page?: number;

  constructor(code: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }

  /** `message` does not survive `JSON.stringify` of an Error by itself; a log line without it is worth nothing. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}

export const isSyncroError = brand(SyncroError, "SyncroError");
