import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { brand, hasBrand } from "./base.js";

/** 404: no such record, or no such operation. */
export class SyncroNotFoundError extends SyncroApiError {
  constructor(message: string, fields: ApiErrorFields) {
    super(message, fields, "not_found");
  }
}
brand(SyncroNotFoundError, "SyncroNotFoundError");

export const isSyncroNotFoundError = (value: unknown): value is SyncroNotFoundError =>
  hasBrand(value, "SyncroNotFoundError");
