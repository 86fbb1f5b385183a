import { brand, hasBrand } from "./base.js";
import { type ConnectionErrorFields, SyncroConnectionError } from "./connection.js";

/** Time is up: of one attempt (`timeoutMs`, body included) or of the whole call (`deadlineMs`: queue, retries, everything). */
export class SyncroTimeoutError extends SyncroConnectionError {
  readonly kind: "attempt" | "deadline";

  constructor(kind: "attempt" | "deadline", message: string, fields: ConnectionErrorFields) {
    super(message, fields, `timeout_${kind}`);
    this.kind = kind;
  }
}
brand(SyncroTimeoutError, "SyncroTimeoutError");

export const isSyncroTimeoutError = (value: unknown): value is SyncroTimeoutError =>
  hasBrand(value, "SyncroTimeoutError");
