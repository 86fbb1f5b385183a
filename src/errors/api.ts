import { brand, SyncroError, type SyncroIssue } from "./base.js";

/** What an API error carries beside its message. */
export type ApiErrorFields = Omit<SyncroApiError, keyof SyncroError>;

/** Syncro answered 4xx or 5xx. `message` is in the vendor's own words, whichever of its error shapes the body had. */
export class SyncroApiError extends SyncroError {
  /** The answer's, 400 or above. */
  declare readonly status: number;
  /** `"GET"`, `"POST"`, … */
  declare readonly method: string;
  /** The path template, e.g. `/tickets/{id}`. */
  declare readonly path: string;
  /** As it was sent, query included, secrets masked. */
  declare readonly url: string;
  /** Response headers, lower-case names, cookies left out. */
  declare readonly headers: Record<string, string>;
  /** The parsed body, or its text where it is not JSON; secrets masked, bounded in size. */
  declare readonly body: unknown;
  /** One entry per problem the body names. */
  declare readonly issues: SyncroIssue[];
  /** What to do about it. */
  declare readonly hint: string;
  /** Requests sent for this call, the last one included. */
  declare readonly attempts: number;
  /** The permission the operation needs, as named on Syncro's token page (source: vendor reference). */
  declare readonly permission?: string;
  /** The wait the server itself asked for (`Retry-After`), ms; not there when it asked for none. */
  declare readonly retryAfterMs?: number;

  constructor(message: string, fields: ApiErrorFields) {
    super("api_error", message);
    Object.assign(this, fields);
  }
}

export const isSyncroApiError = brand(SyncroApiError, "SyncroApiError");
