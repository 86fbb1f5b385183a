import { SyncroApiError } from "./api.js";
import { isNamed } from "./base.js";

/** 401: the API key is missing, wrong, expired or revoked. */
export class SyncroAuthenticationError extends SyncroApiError {
  /** @internal */
  static override readonly className: string = "SyncroAuthenticationError";

  override readonly code = "authentication_failed";
}

export const isSyncroAuthenticationError = (value: unknown): value is SyncroAuthenticationError =>
  isNamed(value, "SyncroAuthenticationError");
