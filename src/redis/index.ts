export { createRedisRateLimiter } from "./limiter.js";
export type { RedisRateLimiterOptions } from "./options.js";
