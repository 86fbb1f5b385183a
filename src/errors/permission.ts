import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 403, or a 401 whose body says that the token lacks a permission (observed: Syncro answers 401 in that case). */
export class SyncroPermissionError extends SyncroApiError {
  override readonly code = "permission_denied";
}

export const isSyncroPermissionError = brand(SyncroPermissionError, "SyncroPermissionError");
