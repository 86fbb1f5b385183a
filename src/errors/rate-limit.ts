import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 429: more than 180 requests a minute from this IP address, with retries used up or turned off. */
export class SyncroRateLimitError extends SyncroApiError {
  override readonly code = "rate_limited";
}

export const isSyncroRateLimitError = brand(SyncroRateLimitError, "SyncroRateLimitError");
