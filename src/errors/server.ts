import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 5xx: Syncro failed. A write may have been processed all the same: look before sending it again. */
export class SyncroServerError extends SyncroApiError {
  override readonly code = "server_error";
}

export const isSyncroServerError = brand(SyncroServerError, "SyncroServerError");
