import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { brand, hasBrand } from "./base.js";

/** 422: Syncro refused the values; `issues` says which. */
export class SyncroValidationError extends SyncroApiError {
  constructor(message: string, fields: ApiErrorFields) {
    super(message, fields, "validation_failed");
  }
}
brand(SyncroValidationError, "SyncroValidationError");

export const isSyncroValidationError = (value: unknown): value is SyncroValidationError =>
  hasBrand(value, "SyncroValidationError");
