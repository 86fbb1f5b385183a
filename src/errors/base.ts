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

/** The mark of a class on its errors: a `Symbol.for`, so that two copies of this package recognise each other's errors. */
const markOf = (className: string): symbol => Symbol.for(`syncro-msp.${className}`);

/** Tells errors by the marks that they got when they were made: `instanceof` knows its own copy of the package only. */
export const isNamed = (value: unknown, className: string): boolean => member(value, markOf(className)) === true;

/** The base class of every error this package throws on purpose. */
export class SyncroError extends Error {
  /** @internal */
  static readonly className: string = "SyncroError";

  /** A stable code for programs; changes only with a major version. */
  readonly code: string;
  /** What became of the request, where that is known. */
  declare readonly outcome?: Outcome;
  /** The page that failed. Pass it to `startPage` to resume from there. */
  declare page?: number;

  constructor(code: string, message: string, cause?: unknown) {
    super(oneLine(message), cause === undefined ? undefined : { cause });
    this.code = code;
    // Not on the prototypes: a class that changes one as it loads stays in every bundle, whoever uses it. What is not
    // enumerable, `util.inspect` and JSON do not show.
    const { className } = new.target;
    Object.defineProperty(this, "name", { value: className, configurable: true, writable: true });
    for (let each = new.target; each.className !== undefined; each = Object.getPrototypeOf(each)) {
      Object.defineProperty(this, markOf(each.className), { value: true });
    }
  }

  /** Includes `message`, which `JSON.stringify` leaves out of an Error. */
  toJSON(): Record<string, unknown> {
    return { name: this.name, message: this.message, ...Object.fromEntries(Object.entries(this)) };
  }
}

export const isSyncroError = (value: unknown): value is SyncroError => isNamed(value, "SyncroError");
