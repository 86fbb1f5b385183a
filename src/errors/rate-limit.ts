import { SyncroApiError } from "./api.js";
import { isNamed } from "./base.js";

/** 429: more than 180 requests a minute from this IP address, with retries used up or turned off. */
export class SyncroRateLimitError extends SyncroApiError {
  /** @internal */
  static override readonly className: string = "SyncroRateLimitError";

  override readonly code = "rate_limited";
}

export const isSyncroRateLimitError = (value: unknown): value is SyncroRateLimitError =>
  isNamed(value, "SyncroRateLimitError");
