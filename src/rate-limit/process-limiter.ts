import { createRateLimiter } from "./limiter.js";
import type { RateLimiter } from "./types.js";

const KEY = Symbol.for("syncro-msp.rateLimiter");

/** The one limiter of this process, shared by every copy of the package in it: Syncro counts per IP address. */
export function processRateLimiter(): RateLimiter {
  const shared: typeof globalThis & { [KEY]?: RateLimiter } = globalThis;
  shared[KEY] ??= createRateLimiter();
  return shared[KEY];
}
