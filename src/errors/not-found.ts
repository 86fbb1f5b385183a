import { SyncroApiError } from "./api.js";
import { isNamed } from "./base.js";

/** 404: the record or the operation does not exist. */
export class SyncroNotFoundError extends SyncroApiError {
  /** @internal */
  static override readonly className: string = "SyncroNotFoundError";

  override readonly code = "not_found";
}

export const isSyncroNotFoundError = (value: unknown): value is SyncroNotFoundError =>
  isNamed(value, "SyncroNotFoundError");
