import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 422, or a 2xx that refuses: Syncro rejected the request; `issues` says why. */
export class SyncroValidationError extends SyncroApiError {
  override readonly code = "validation_failed";
}

export const isSyncroValidationError = brand(SyncroValidationError, "SyncroValidationError");
