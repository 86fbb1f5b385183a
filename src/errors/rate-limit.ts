import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 429: over 180 requests a minute from this IP address, and the retries were used up or switched off. */
export class SyncroRateLimitError extends SyncroApiError {
  override readonly code = "rate_limited";
}

export const isSyncroRateLimitError = brand(SyncroRateLimitError, "SyncroRateLimitError");
