import { member, oneLine } from "../ground/index.js";

/**
 * What became of a request that did not end in a usable response.
 * - `"not-sent"`: it certainly never reached Syncro's application. Sending it again is safe.
 * - `"unknown"`: it may have been processed. Look before sending it again.
 * - `"done"`: Syncro responded with 2xx, but the response could not be read.
 */
export type Outcome = "not-sent" | "unknown" | "done";

/** One problem, named in a response or found in the input. `field` uses the vendor's names, dotted when nested. */
export interface SyncroIssue {
  field?: string;
  message: string;
}

/**
 * Brands a class and returns the guard that tests for it. The brand sits on the prototype, where subclasses inherit it and
 * `util.inspect` and JSON do not show it; it is a `Symbol.for`, so that two copies of this package recognise each other's
 * errors.
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

/** The base class of every error this package throws on purpose. */
export class SyncroError extends Error {
  /** A stable code for programs; changes only with a major version. */
  readonly code: string;
  /** What became of the request, where that is known. */
  declare readonly outcome?: Outcome;
  /** The page that failed. Pass it to `startPage` to resume from there. */
  declare page?: number;

  constructor(code: string, message: string, cause?: unknown) {
    super(oneLine(message), cause === undefined ? undefined : { cause });
    this.code = code;
  }

  /** Includes `message`, which `JSON.stringify` leaves out of an Error. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}

export const isSyncroError = brand(SyncroError, "SyncroError");
