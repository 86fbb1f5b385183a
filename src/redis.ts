export { createRedisRateLimiter } from "./redis/limiter.js";
export type { RedisRateLimiterOptions } from "./redis/options.js";
