import { SyncroApiError } from "./api.js";
import { isNamed } from "./base.js";

/** 403, or a 401 whose body says that the token lacks a permission (observed: Syncro answers 401 in that case). */
export class SyncroPermissionError extends SyncroApiError {
  /** @internal */
  static override readonly className: string = "SyncroPermissionError";

  override readonly code = "permission_denied";
}

export const isSyncroPermissionError = (value: unknown): value is SyncroPermissionError =>
  isNamed(value, "SyncroPermissionError");
