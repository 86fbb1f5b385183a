import { SyncroApiError } from "./api.js";
import { isNamed } from "./base.js";

/** 5xx: Syncro failed. A write may have been processed all the same: look before sending it again. */
export class SyncroServerError extends SyncroApiError {
  /** @internal */
  static override readonly className: string = "SyncroServerError";

  override readonly code = "server_error";
}

export const isSyncroServerError = (value: unknown): value is SyncroServerError => isNamed(value, "SyncroServerError");
