export { CallQueue } from "./call-queue.js";
export { inSlot } from "./in-transit.js";
export {
  checkLimits,
  createRateLimiter,
  now,
  type RateLimiter,
  type RateLimiterOptions,
  type RateLimiterStats,
  type RunOptions,
} from "./limiter.js";
export { processRateLimiter } from "./process-limiter.js";
