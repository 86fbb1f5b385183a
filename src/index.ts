export {
  type BatchContext,
  type BatchOptions,
  type BatchOutcome,
  type BatchProgress,
  type BatchResult,
  type BatchValue,
  batch,
} from "./batch.js";
export { createSyncroClient, type SyncroClient } from "./client.js";
export * from "./errors/index.js";
export type { PageEvent, SyncroEvent } from "./events.js";
export type * from "./generated/aliases.js";
export type { components, operations, paths } from "./generated/schema.js";
export type { Logger, LogMethod } from "./logger.js";
export type { Next, SyncroCall, SyncroMiddleware } from "./middleware.js";
export type { HttpMethod, SyncroOperation } from "./operation.js";
export type { FetchLike, SyncroClientOptions } from "./options.js";
export type {
  Page,
  PagedPath,
  Paginate,
  PaginateOptions,
  Paginator,
  RowOf,
  WalkInit,
  WalkProgress,
} from "./paginate/index.js";
export {
  createRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
  type RateLimiterStats,
  type RunOptions,
} from "./rate-limit/index.js";
export type { RetryOptions } from "./retry.js";
export { toHttpStatus } from "./to-http-status.js";
export type {
  AnyInit,
  AnyPath,
  AnyRequest,
  CallOptions,
  DataOf,
  Download,
  InitFor,
  PathsWith,
  SyncroResult,
  Verb,
} from "./types.js";
export { unwrap } from "./unwrap.js";
