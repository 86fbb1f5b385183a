import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 401: the API key is missing, wrong, expired or revoked. */
export class SyncroAuthenticationError extends SyncroApiError {
  override readonly code = "authentication_failed";
}

export const isSyncroAuthenticationError = brand(SyncroAuthenticationError, "SyncroAuthenticationError");
