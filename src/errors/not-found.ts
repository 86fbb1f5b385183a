import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 404: no such record, or no such operation. */
export class SyncroNotFoundError extends SyncroApiError {
  override readonly code = "not_found";
}

export const isSyncroNotFoundError = brand(SyncroNotFoundError, "SyncroNotFoundError");
