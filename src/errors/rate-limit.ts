import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { brand, hasBrand } from "./base.js";

/** 429: over 180 requests a minute from this IP address, and the retries were used up or switched off. */
export class SyncroRateLimitError extends SyncroApiError {
  constructor(message: string, fields: ApiErrorFields) {
    super(message, fields, "rate_limited");
  }
}
brand(SyncroRateLimitError, "SyncroRateLimitError");

export const isSyncroRateLimitError = (value: unknown): value is SyncroRateLimitError =>
  hasBrand(value, "SyncroRateLimitError");
