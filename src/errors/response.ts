import { brand, hasBrand, type Outcome, SyncroError } from "./base.js";

export type UntrustedAnswer = "redirect" | "html" | "broken_json" | "empty" | "unexpected_shape";

export interface ResponseErrorFields {
  reason: UntrustedAnswer;
  status: number;
  contentType: string;
  snippet: string;
  outcome: Outcome;
  attempts: number;
}

/** An answer that cannot be trusted: HTML, broken JSON or an empty body with 2xx, or any redirect. Never retried. */
export class SyncroResponseError extends SyncroError {
  readonly status: number;
  /** The answer's `Content-Type`, or `""`. */
  readonly contentType: string;
  /** The first 200 characters of the body, secrets masked. */
  readonly snippet: string;
  readonly outcome: Outcome;
  /** Requests sent for this call, the last one included. */
  readonly attempts: number;

  constructor(message: string, fields: ResponseErrorFields) {
    super(`response_${fields.reason}`, message);
    this.status = fields.status;
    this.contentType = fields.contentType;
    this.snippet = fields.snippet;
    this.outcome = fields.outcome;
    this.attempts = fields.attempts;
  }
}
brand(SyncroResponseError, "SyncroResponseError");

export const isSyncroResponseError = (value: unknown): value is SyncroResponseError =>
  hasBrand(value, "SyncroResponseError");
