import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { brand, hasBrand } from "./base.js";

/** 401: the API key is missing, wrong, expired or revoked. */
export class SyncroAuthenticationError extends SyncroApiError {
  constructor(message: string, fields: ApiErrorFields) {
    super(message, fields, "authentication_failed");
  }
}
brand(SyncroAuthenticationError, "SyncroAuthenticationError");

export const isSyncroAuthenticationError = (value: unknown): value is SyncroAuthenticationError =>
  hasBrand(value, "SyncroAuthenticationError");
