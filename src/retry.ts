import { MAX_TIMER_MS } from "./abort/index.js";

/** How often and how long to try again. `false` as the option: never. */
export interface RetryOptions {
  /** Requests after the first; default 4. */
  maxRetries?: number | undefined;
  /** No wait is shorter, ms; default 1,000. The backoff's upper bound doubles from here with every attempt. */
  minDelayMs?: number | undefined;
  /** No backoff is longer, ms; default 30,000. */
  maxDelayMs?: number | undefined;
  /** A server that asks for a longer wait is not waited for, ms; default 120,000. */
  maxRetryAfterMs?: number | undefined;
  /** The wait after a 429 that names none, ms; default 30,000 (observed: Syncro sends no `Retry-After`). */
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

/** What an attempt came to: an answer's status, or the outcome of one that got no answer. */
export type AttemptEnd = { status: number } | { outcome: "not-sent" | "unknown" };

/**
 * Whether the same request may be sent again.
 * A 429 is answered before the application, so nothing happened; nor did it when the request was certainly not sent.
 * Everything else may have happened: only what is `repeatable` goes again. Syncro has no idempotency keys.
 */
export function mayRepeat(end: AttemptEnd, repeatable: boolean): boolean {
  if ("outcome" in end) return end.outcome === "not-sent" || repeatable;
  if (end.status === 429) return true;
  return repeatable && isTransient(end.status);
}

/** Whether the server may do better next time, and may have done it this time. 501 and 505 say that it will never work. */
export const isTransient = (status: number): boolean =>
  status === 408 || (status >= 500 && status !== 501 && status !== 505);

/**
 * How long to wait before the next attempt, ms; `undefined` when the server asks for more than is allowed.
 *
 * @param attempt how many were made, from 1
 * @param retryAfterMs the server's own wait: never shortened
 * @param random gives [0, 1): full jitter spreads clients that failed together
 */
export function retryDelayMs(
  policy: RetryPolicy,
  attempt: number,
  end: AttemptEnd,
  retryAfterMs: number | undefined,
  random: () => number,
): number | undefined {
  const floor = Math.min(policy.minDelayMs, policy.maxDelayMs);
  if (retryAfterMs !== undefined)
    return retryAfterMs <= Math.min(policy.maxRetryAfterMs, MAX_TIMER_MS) ? Math.max(retryAfterMs, floor) : undefined;
  if ("status" in end && end.status === 429) return policy.rateLimitDelayMs;
  const ceiling = Math.min(policy.maxDelayMs, policy.minDelayMs * 2 ** attempt);
  return floor + random() * (ceiling - floor);
}

/**
 * `Retry-After` in ms: whole seconds or a strict HTTP-date; anything else counts as absent. `Date.parse` alone would take
 * "1.5" and "-1" for dates. A date is read against the server's own `Date` where it sends one: clocks differ.
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
