import { isNamed, type Outcome, SyncroError } from "./base.js";

export type UntrustedAnswer =
  | "redirect"
  | "html"
  | "broken_json"
  | "empty"
  | "too_large"
  | "unexpected_shape"
  // Of a list: the wrong page came back, it does not end, or it changed while it was read.
  | "wrong_page"
  | "endless_list"
  | "list_changed";

/**
 * A response that cannot be trusted: HTML, broken JSON or an empty body with 2xx, any redirect, an inconsistent list or,
 * with `onDrift: "error"`, a list that changed while it was read. Never retried.
 */
export class SyncroResponseError extends SyncroError {
  /** @internal */
  static override readonly className: string = "SyncroResponseError";

  /** The response status. */
  declare readonly status: number;
  /** The response's `Content-Type`, or `""`. */
  declare readonly contentType: string;
  /** The first 200 characters of the body, with secrets masked. */
  declare readonly snippet: string;
  /** `"done"` after a 2xx, `"unknown"` after a redirect. */
  declare readonly outcome: Outcome;
  /** Requests sent for this call, including the last one. */
  declare readonly attempts: number;

  constructor(
    reason: UntrustedAnswer,
    message: string,
    fields: Omit<SyncroResponseError, Exclude<keyof SyncroError, "outcome">>,
  ) {
    super(`response_${reason}`, message);
    Object.assign(this, fields);
  }
}

export const isSyncroResponseError = (value: unknown): value is SyncroResponseError =>
  isNamed(value, "SyncroResponseError");
