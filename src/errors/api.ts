import { brand, hasBrand, SyncroError, type SyncroIssue } from "./base.js";

export interface ApiErrorFields {
  status: number;
  method: string;
  path: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
  issues: SyncroIssue[];
  hint: string;
  attempts: number;
  permission?: string;
  retryAfterMs?: number;
}

/** Syncro answered 4xx or 5xx. `message` is in the vendor's own words, whichever of its error shapes the body had. */
export class SyncroApiError extends SyncroError {
  readonly status: number;
  readonly method: string;
  /** The path template, e.g. `/tickets/{id}`. */
  readonly path: string;
  readonly url: string;
  /** Response headers, lower-case names, cookies left out. */
  readonly headers: Record<string, string>;
  /** The parsed body, or its text where it is not JSON; secrets masked, bounded in size. */
  readonly body: unknown;
  /** One entry per problem the body names. */
  readonly issues: SyncroIssue[];
  /** What to do about it. */
  readonly hint: string;
  /** Requests sent for this call, the last one included. */
  readonly attempts: number;
  /** The permission the operation needs, as named on Syncro's token page (source: vendor reference). */
  declare readonly permission?: string;
  /** The wait the server itself asked for, ms. */
  declare readonly retryAfterMs?: number;

  constructor(message: string, fields: ApiErrorFields, code = "api_error") {
    super(code, message);
    this.status = fields.status;
    this.method = fields.method;
    this.path = fields.path;
    this.url = fields.url;
    this.headers = fields.headers;
    this.body = fields.body;
    this.issues = fields.issues;
    this.hint = fields.hint;
    this.attempts = fields.attempts;
    if (fields.permission !== undefined) this.permission = fields.permission;
    if (fields.retryAfterMs !== undefined) this.retryAfterMs = fields.retryAfterMs;
  }
}
brand(SyncroApiError, "SyncroApiError");

export const isSyncroApiError = (value: unknown): value is SyncroApiError => hasBrand(value, "SyncroApiError");
