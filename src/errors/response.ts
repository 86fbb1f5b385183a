import { brand, type Outcome, SyncroError } from "./base.js";

export type UntrustedAnswer =
  | "redirect"
  | "html"
  | "broken_json"
  | "empty"
  | "unexpected_shape"
  // of a walk: the server gave another page than asked for, one without an end, or the list changed under it
  | "wrong_page"
  | "endless_list"
  | "list_changed";

/**
 * An answer that cannot be trusted: HTML, broken JSON or an empty body with 2xx, any redirect, a list that lies or, where
 * `onDrift` asks for it, changed under its walk. Never retried.
 */
export class SyncroResponseError extends SyncroError {
  /** The answer's. */
  declare readonly status: number;
  /** The answer's `Content-Type`, or `""`. */
  declare readonly contentType: string;
  /** The first 200 characters of the body, secrets masked. */
  declare readonly snippet: string;
  /** `"done"` after 2xx, `"unknown"` after a redirect. */
  declare readonly outcome: Outcome;
  /** Requests sent for this call, the last one included. */
  declare readonly attempts: number;

  constructor(reason: UntrustedAnswer, message: string, fields: Omit<SyncroResponseError, keyof SyncroError>) {
    super(`response_${reason}`, message);
    Object.assign(this, fields);
  }
}

export const isSyncroResponseError = brand(SyncroResponseError, "SyncroResponseError");
