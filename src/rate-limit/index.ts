export { CallQueue } from "./call-queue.js";
export { inSlot } from "./in-transit.js";
export { checkLimits, createRateLimiter, now } from "./limiter.js";
export { processRateLimiter } from "./process-limiter.js";
export type { RateLimiter, RateLimiterOptions, RateLimiterStats, RunOptions } from "./types.js";
