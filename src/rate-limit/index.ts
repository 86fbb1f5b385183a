export { inSlot } from "./in-slot.js";
export { checkLimits, createRateLimiter } from "./limiter.js";
export { processRateLimiter } from "./process-limiter.js";
export type { RateLimiter, RateLimiterOptions, RateLimiterStats, RunOptions } from "./types.js";
export { WaitingList } from "./waiting-list.js";
