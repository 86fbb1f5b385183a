import { isNamed } from "./base.js";
import { type ConnectionErrorFields, SyncroConnectionError } from "./connection.js";

/** Time ran out: for one attempt (`timeoutMs`) or for the whole call with its waits and retries (`deadlineMs`). */
export class SyncroTimeoutError extends SyncroConnectionError {
  /** @internal */
  static override readonly className: string = "SyncroTimeoutError";

  /** Which limit was reached: `timeoutMs` (`"attempt"`) or `deadlineMs` (`"deadline"`). */
  declare readonly kind: "attempt" | "deadline";

  constructor(kind: "attempt" | "deadline", message: string, fields: ConnectionErrorFields, cause?: unknown) {
    super(message, fields, cause, `timeout_${kind}`);
    Object.assign(this, { kind });
  }
}

export const isSyncroTimeoutError = (value: unknown): value is SyncroTimeoutError =>
  isNamed(value, "SyncroTimeoutError");
