import { brand, type Outcome, SyncroError } from "./base.js";

export type ConnectionErrorFields = Pick<SyncroConnectionError, "outcome" | "attempts" | "timeoutMs">;

/** No answer: DNS, refused, reset, cut off in the middle of the body. */
export class SyncroConnectionError extends SyncroError {
  /** What became of the call, all its attempts together. */
  declare readonly outcome: Outcome;
  /** Requests sent for this call, the last one included. */
  declare readonly attempts: number;
  /** What one attempt was allowed to take, ms: the rate limiter keeps the slot of an unanswered attempt that much longer. */
  declare readonly timeoutMs: number;

  constructor(message: string, fields: ConnectionErrorFields, cause?: unknown, code = "connection_failed") {
    super(code, message, cause);
    Object.assign(this, fields);
  }
}

export const isSyncroConnectionError = brand(SyncroConnectionError, "SyncroConnectionError");
