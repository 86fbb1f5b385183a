import { SyncroApiError } from "./api.js";
import { isNamed } from "./base.js";

/** 422, or a 2xx that refuses: Syncro rejected the request; `issues` says why. */
export class SyncroValidationError extends SyncroApiError {
  /** @internal */
  static override readonly className: string = "SyncroValidationError";

  override readonly code = "validation_failed";
}

export const isSyncroValidationError = (value: unknown): value is SyncroValidationError =>
  isNamed(value, "SyncroValidationError");
