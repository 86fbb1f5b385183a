export { inSlot } from "./in-slot.js";
export { checkLimits, createRateLimiter } from "./limiter.js";
export { processRateLimiter } from "./process-limiter.js";
export {
  FREE_IN_MS,
  freeInMs,
  type OwnRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
  type RateLimiterStats,
  type RunOptions,
} from "./types.js";
export { WaitingList } from "./waiting-list.js";
