import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 404: the record or the operation does not exist. */
export class SyncroNotFoundError extends SyncroApiError {
  override readonly code = "not_found";
}

export const isSyncroNotFoundError = brand(SyncroNotFoundError, "SyncroNotFoundError");
