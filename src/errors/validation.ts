import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 422: Syncro rejected the values; `issues` says which. */
export class SyncroValidationError extends SyncroApiError {
  override readonly code = "validation_failed";
}

export const isSyncroValidationError = brand(SyncroValidationError, "SyncroValidationError");
