import { isNamed, type Outcome, SyncroError, type SyncroIssue } from "./base.js";

/** The properties of an API error besides its message. */
export type ApiErrorFields = Omit<SyncroApiError, Exclude<keyof SyncroError, "outcome">>;

/** Syncro responded with 4xx or 5xx, or with a 2xx that refuses. `message` is in the vendor's own words, whichever shape the error body had. */
export class SyncroApiError extends SyncroError {
  /** @internal */
  static override readonly className: string = "SyncroApiError";

  /** The response status: 400 or above, or the 2xx that refuses. */
  declare readonly status: number;
  /** `"GET"`, `"POST"`, … */
  declare readonly method: string;
  /** The path template, e.g. `/tickets/{id}`. */
  declare readonly path: string;
  /** The URL that was requested, with query; secrets masked. */
  declare readonly url: string;
  /** Response headers that are safe to log, with lower-case names. */
  declare readonly headers: Record<string, string>;
  /** The parsed body, or its text if it is not JSON. Secrets are masked and long bodies cut. */
  declare readonly body: unknown;
  /** One entry per problem named in the body. */
  declare readonly issues: SyncroIssue[];
  /** What to do about it. */
  declare readonly hint: string;
  /** Requests sent for this call, including the last one. */
  declare readonly attempts: number;
  /** The permission the operation requires, as named on Syncro's API token page (vendor reference). */
  declare readonly permission?: string;
  /**
   * `"unknown"` on a write answered 408, 499 or 5xx, or with a 2xx about too many requests: it may have been processed. Look
   * before sending it again.
   */
  declare readonly outcome?: Outcome;
  /** The wait the server asked for (`Retry-After`), ms. Absent if it did not ask. */
  declare readonly retryAfterMs?: number;

  constructor(message: string, fields: ApiErrorFields) {
    super("api_error", message);
    Object.assign(this, fields);
  }
}

export const isSyncroApiError = (value: unknown): value is SyncroApiError => isNamed(value, "SyncroApiError");
