import { MAX_TIMER_MS } from "./abort/index.js";

/** How often to retry, and how long to wait before each retry. `retry: false` turns retries off. */
export interface RetryOptions {
  /**
   * Retries after the first attempt.
   * @default 4
   */
  maxRetries?: number | undefined;
  /**
   * Shortest wait before a retry, ms. The upper bound of the backoff doubles from here with every attempt.
   * @default 1000
   */
  minDelayMs?: number | undefined;
  /**
   * Longest backoff, ms.
   * @default 30000
   */
  maxDelayMs?: number | undefined;
  /**
   * When the server asks for a longer wait than this (`Retry-After`), ms, the call fails at once instead.
   * @default 120000
   */
  maxRetryAfterMs?: number | undefined;
  /**
   * The wait after a 429 without `Retry-After`, ms (observed: Syncro does not send the header).
   * @default 30000
   */
  rateLimitDelayMs?: number | undefined;
}

export type RetryPolicy = { [K in keyof RetryOptions]-?: Exclude<RetryOptions[K], undefined> };

export const DEFAULT_RETRY: RetryPolicy = {
  maxRetries: 4,
  minDelayMs: 1_000,
  maxDelayMs: 30_000,
  maxRetryAfterMs: 120_000,
  rateLimitDelayMs: 30_000,
};

/** How an attempt ended: with an answer, or without one. */
export type AttemptEnd =
  | {
      readonly status: number;
      readonly retryAfterMs?: number | undefined;
      /** A 2xx that refuses, `"throttled"` for too many requests. */
      readonly refusal?: "refused" | "throttled" | undefined;
    }
  | { readonly outcome: "not-sent" | "unknown" };

/**
 * Whether what was asked may have been done. A 429 is answered before the application, so nothing happened; neither did
 * anything when the request certainly never left, nor when Syncro refused it. 499: a proxy gave up on the connection.
 */
export function mayHaveHappened(end: AttemptEnd): boolean {
  if (!("status" in end)) return end.outcome !== "not-sent";
  const { status, refusal } = end;
  return status < 400 ? refusal !== "refused" : status === 499 || isTransient(status);
}

/** Whether the server says that there were too many requests. */
export const isThrottled = (end: AttemptEnd): boolean =>
  "status" in end && (end.status === 429 || end.refusal === "throttled");

/**
 * Whether to send the same request again.
 *
 * @param repeatable whether doing it twice is the same as doing it once: Syncro has no idempotency keys
 */
export function mayRepeat(end: AttemptEnd, repeatable: boolean): boolean {
  if (!("status" in end)) return repeatable || !mayHaveHappened(end);
  return end.status === 429 || (repeatable && (isThrottled(end) || isTransient(end.status)));
}

/** Whether the server may do better next time, and may have done it this time. 501 and 505 say that it never will. */
export const isTransient = (status: number): boolean =>
  status === 408 || (status >= 500 && status !== 501 && status !== 505);

/**
 * How long to wait before the next attempt, ms; `undefined` when the server asks for more than is allowed.
 *
 * @param attempt attempts made so far, from 1
 * @param end how the last one ended; the server's own wait is never shortened
 * @param random returns [0, 1): full jitter spreads out clients that failed together
 */
export function retryDelayMs(
  policy: RetryPolicy,
  attempt: number,
  end: AttemptEnd,
  random: () => number,
): number | undefined {
  const { minDelayMs, maxDelayMs, maxRetryAfterMs, rateLimitDelayMs } = policy;
  const floor = Math.min(minDelayMs, maxDelayMs);
  if ("status" in end) {
    const { retryAfterMs } = end;
    if (retryAfterMs !== undefined) {
      return retryAfterMs <= Math.min(maxRetryAfterMs, MAX_TIMER_MS) ? Math.max(retryAfterMs, floor) : undefined;
    }
    if (isThrottled(end)) return rateLimitDelayMs;
  }
  const ceiling = Math.min(maxDelayMs, minDelayMs * 2 ** attempt);
  return floor + random() * (ceiling - floor);
}
