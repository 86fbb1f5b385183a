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
  | { readonly status: number; readonly retryAfterMs?: number | undefined }
  | { readonly outcome: "not-sent" | "unknown" };

/**
 * Whether what was asked may have been done. A 429 is answered before the application, so nothing happened; neither did
 * anything when the request certainly never left, nor when Syncro refused it.
 */
export const mayHaveHappened = (end: AttemptEnd): boolean =>
  "status" in end ? end.status < 400 || isTransient(end.status) : end.outcome !== "not-sent";

/**
 * Whether to send the same request again.
 *
 * @param repeatable whether doing it twice is the same as doing it once: Syncro has no idempotency keys
 */
export function mayRepeat(end: AttemptEnd, repeatable: boolean): boolean {
  if (!("status" in end)) return repeatable || !mayHaveHappened(end);
  return end.status === 429 || (repeatable && isTransient(end.status));
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
    const { status, retryAfterMs } = end;
    if (retryAfterMs !== undefined) {
      return retryAfterMs <= Math.min(maxRetryAfterMs, MAX_TIMER_MS) ? Math.max(retryAfterMs, floor) : undefined;
    }
    if (status === 429) return rateLimitDelayMs;
  }
  const ceiling = Math.min(maxDelayMs, minDelayMs * 2 ** attempt);
  return floor + random() * (ceiling - floor);
}

/**
 * `Retry-After` in ms: whole seconds or a strict HTTP-date; anything else counts as absent. `Date.parse` alone would take
 * "1.5" and "-1" for dates. A date is read against the server's own `Date` header where there is one: clocks differ.
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const at = parseHttpDate(value);
  if (at === undefined) return undefined;
  return Math.max(0, at - (parseHttpDate(headers.get("date")?.trim() ?? "") ?? nowMs));
}

function parseHttpDate(text: string): number | undefined {
  const at = Date.parse(text);
  return new Date(at || 0).toUTCString() === text ? at : undefined;
}
