import type { Outcome } from "./errors/index.js";
import type { Logger } from "./logger.js";
import type { SyncroOperation } from "./operation.js";

/** Something that happened in a call. Times are ms. It never holds a secret or a customer's data. */
export type SyncroEvent =
  /** An attempt goes out; `queueMs`: how long it waited for the rate limit. */
  | { event: "request"; attempt: number; queueMs: number }
  /** An attempt was answered, body included, or came to nothing: then it has an `outcome` and no `status`. */
  | { event: "response"; attempt: number; queueMs: number; durationMs: number; status: number }
  | { event: "response"; attempt: number; queueMs: number; durationMs: number; outcome: Outcome; code: string }
  /** It will be tried again, after `waitMs`. */
  | { event: "retry"; attempt: number; waitMs: number }
  /** The limiter let it wait for more than a second, or the server said 429 and everything waits for `waitMs`. */
  | { event: "throttle"; attempt: number; by: "limiter" | "server"; waitMs: number }
  | WaitEvent
  /** What the cache of `syncro-msp/cache` did; `dropped`: a write made `entries` of them old. */
  | { event: "cache"; did: "hit" | "joined" | "miss" | "bypassed" }
  | { event: "cache"; did: "dropped"; entries: number };

/**
 * It has waited 5 s for the limiter, or will have waited as long by the time it is tried again. Told once for all calls
 * that wait for the same.
 */
export interface WaitEvent {
  event: "wait";
  attempt: number;
  /** The rate limit's window is full; a 429 holds everything back; there was no usable answer. */
  for: "window" | "429" | "retry";
  /** How much longer, at least. */
  waitMs?: number | undefined;
  /** Calls that wait behind the limiter. */
  queued?: number | undefined;
}

/** A page of a walk arrived. */
export interface PageEvent {
  event: "page";
  page: number;
  totalPages: number | undefined;
  rows: number;
}

/** What a long wait is for, and which option changes it. */
const WAITS: Record<WaitEvent["for"], string> = {
  window: "the rate limit is used up (option `rateLimit`; `false` turns it off, for tests)",
  "429": "Syncro answered 429, too many requests (options `retry.rateLimitDelayMs` and `retry.maxRetryAfterMs`)",
  retry: "no usable answer so far, it will be tried again (option `retry`)",
};

/** Everything else is for who looks for a fault: `debug`. */
const LEVELS: Record<string, "info" | "warn"> = { response: "info", retry: "info", throttle: "info", wait: "warn" };

/**
 * Tells the logger, with the fields that every event has: `callId` links all that belongs to one call. A logger that
 * throws is not listened to: what was sent is sent.
 */
export function logEvent(
  logger: Logger,
  { id, method, path }: SyncroOperation,
  callId: string | undefined,
  event: SyncroEvent | PageEvent,
): void {
  const { event: name, ...rest } = event;
  const call = callId === undefined ? {} : { callId };
  const text = event.event === "wait" ? `${method} ${path} ${waitInWords(event)}` : `${name} ${method} ${path}`;
  try {
    logger[LEVELS[name] ?? "debug"]({ event: name, ...call, operation: id, method, path, ...rest }, text);
  } catch {}
}

function waitInWords({ for: what, waitMs, queued = 1 }: WaitEvent): string {
  const time = waitMs === undefined ? "" : ` for ${(waitMs / 1_000).toFixed(1)} s or more`;
  return `waits${time}${queued > 1 ? `, one of ${queued} calls` : ""}: ${WAITS[what]}`;
}
