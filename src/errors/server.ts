import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 5xx: Syncro failed. After a POST, look before sending again: it may have happened. */
export class SyncroServerError extends SyncroApiError {
  override readonly code = "server_error";
}

export const isSyncroServerError = brand(SyncroServerError, "SyncroServerError");
