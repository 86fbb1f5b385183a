import { isNamed, type Outcome, SyncroError } from "./base.js";

export type ConnectionErrorFields = Pick<SyncroConnectionError, "outcome" | "attempts" | "timeoutMs">;

/** No response: DNS failure, connection refused or reset, or a body that was cut off. */
export class SyncroConnectionError extends SyncroError {
  /** @internal */
  static override readonly className: string = "SyncroConnectionError";

  /** What became of the call, taking all its attempts together. */
  declare readonly outcome: Outcome;
  /** Requests sent for this call, including the last one. */
  declare readonly attempts: number;
  /** The time limit of one attempt, ms. The rate limiter keeps the slot of an unanswered attempt for that much longer. */
  declare readonly timeoutMs: number;

  constructor(message: string, fields: ConnectionErrorFields, cause?: unknown, code = "connection_failed") {
    super(code, message, cause);
    Object.assign(this, fields);
  }
}

export const isSyncroConnectionError = (value: unknown): value is SyncroConnectionError =>
  isNamed(value, "SyncroConnectionError");
