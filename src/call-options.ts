import type { RetryOptions } from "./retry.js";

/** Options of a single call, besides its parameters and body. */
export interface CallOptions {
  /** Extra request headers. Those of the client and of HTTP itself, such as `Authorization` and `Content-Length`, are refused. */
  headers?: Headers | Record<string, string | undefined> | undefined;
  /** Aborts the call: it rejects with `signal.reason` at once, whether it is queued, waiting to retry or in flight. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of one attempt, including reading the body, ms.
   * @default the client's
   */
  timeoutMs?: number | undefined;
  /**
   * Time limit of the whole call, including the wait for the rate limit and retries, ms.
   * @default the client's
   * @example deadlineMs: 5_000
   */
  deadlineMs?: number | undefined;
  /**
   * Overrides the client's retry policy, key by key. `false`: no retries.
   * @default the client's
   * @example retry: { maxRetries: 0 }
   */
  retry?: false | RetryOptions | undefined;
  /**
   * Passed to middleware, not sent. The package's own middleware understands `cache: "bypass"` and `validate: "skip"`.
   * @default {}
   * @example context: { cache: "bypass" }
   */
  context?: Record<string, unknown> | undefined;
}
