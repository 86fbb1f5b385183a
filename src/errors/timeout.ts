import { brand } from "./base.js";
import { type ConnectionErrorFields, SyncroConnectionError } from "./connection.js";

/** Time is up: of one attempt (`timeoutMs`, body included) or of the whole call (`deadlineMs`: queue, retries, everything). */
export class SyncroTimeoutError extends SyncroConnectionError {
  /** Whose time it was: an attempt's (`timeoutMs`) or the call's (`deadlineMs`). */
  declare readonly kind: "attempt" | "deadline";

  constructor(kind: "attempt" | "deadline", message: string, fields: ConnectionErrorFields, cause?: unknown) {
    super(message, fields, cause, `timeout_${kind}`);
    Object.assign(this, { kind });
  }
}

export const isSyncroTimeoutError = brand(SyncroTimeoutError, "SyncroTimeoutError");
