import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { brand, hasBrand } from "./base.js";

/** 403, and the 401 whose body says that the token lacks a permission (observed: Syncro answers 401 there). */
export class SyncroPermissionError extends SyncroApiError {
  constructor(message: string, fields: ApiErrorFields) {
    super(message, fields, "permission_denied");
  }
}
brand(SyncroPermissionError, "SyncroPermissionError");

export const isSyncroPermissionError = (value: unknown): value is SyncroPermissionError =>
  hasBrand(value, "SyncroPermissionError");
