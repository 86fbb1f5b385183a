import { brand, hasBrand } from "./base.js";
import { type ConnectionErrorFields, SyncroConnectionError } from "./connection.js";

/** Time is up: of one attempt (`timeoutMs`, body included) or of the whole call (`deadlineMs`: queue, retries, everything). */
export class SyncroTimeoutError extends SyncroConnectionError {
  declare readonly kind: "attempt" | "deadline";

  constructor(kind: "attempt" | "deadline", message: string, fields: ConnectionErrorFields, cause?: unknown) {
    super(message, fields, cause, `timeout_${kind}`);
    Object.assign(this, { kind });
  }
}
brand(SyncroTimeoutError, "SyncroTimeoutError");

export const isSyncroTimeoutError = (value: unknown): value is SyncroTimeoutError =>
  hasBrand(value, "SyncroTimeoutError");
