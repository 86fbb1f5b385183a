export { createSyncroClient, type SyncroClient } from "./client.js";
// That one first, because it leads to the table of operations: a bundle has it in front then, and not between the halves
// of the code. gzip looks back no further than 32 kB, and makes 600 bytes less of it so.

export {
  type BatchContext,
  type BatchOptions,
  type BatchProgress,
  type BatchResult,
  type BatchValue,
  batch,
} from "./batch.js";
export * from "./errors/index.js";
export type { PageEvent, SyncroEvent } from "./events.js";
export type * from "./generated/aliases.js";
export type { components, operations, paths } from "./generated/schema.js";
export type { Logger, LogMethod } from "./logger.js";
export type { Next, SyncroCall, SyncroMiddleware } from "./middleware.js";
export type { HttpMethod, SyncroOperation } from "./operation.js";
export type { FetchLike, SyncroClientOptions } from "./options.js";
export {
  createRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
  type RateLimiterStats,
  type RunOptions,
} from "./rate-limit/index.js";
export type { RetryOptions } from "./retry.js";
export type * from "./types.js";
export { unwrap } from "./unwrap.js";
