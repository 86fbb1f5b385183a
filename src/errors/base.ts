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

/** Brands live under `Symbol.for`, so that two copies of this package recognise each other's errors. */
export const brandOf = (className: string): symbol => Symbol.for(`syncro-msp.${className}`);

/** True when `value` carries the brand of `className`. */
export function hasBrand(value: unknown, className: string): boolean {
  return typeof value === "object" && value !== null && Reflect.get(value, brandOf(className)) === true;
}

/** Puts the brand on a class's prototype: inherited by its subclasses, invisible to `util.inspect` and JSON. */
export function brand(errorClass: { prototype: object }, className: string): void {
  Object.defineProperty(errorClass.prototype, brandOf(className), { value: true });
  Object.defineProperty(errorClass.prototype, "name", { value: className, configurable: true, writable: true });
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
brand(SyncroError, "SyncroError");

export const isSyncroError = (value: unknown): value is SyncroError => hasBrand(value, "SyncroError");
