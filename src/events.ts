import type { Outcome } from "./errors/index.js";
import { isSilent, type Logger, logSafely } from "./logger.js";
import type { SyncroOperation } from "./operation.js";

/** Something that happened during a call. Times are in ms. Never contains secrets or customer data. */
export type SyncroEvent =
  /** An attempt starts; `queueMs` is its wait for the rate limit. */
  | { event: "request"; attempt: number; queueMs: number }
  /** An attempt ended: with a `status` once the body was read, otherwise with an `outcome`. `refused`: a 2xx that refuses. */
  | { event: "response"; attempt: number; queueMs: number; durationMs: number; status: number; refused?: true }
  | { event: "response"; attempt: number; queueMs: number; durationMs: number; outcome: Outcome; code: string }
  /** The call will be retried after `waitMs`. */
  | { event: "retry"; attempt: number; waitMs: number }
  /** The attempt waited more than a second for the rate limit, or a 429 pauses all requests for `waitMs`. */
  | { event: "throttle"; attempt: number; by: "limiter" | "server"; waitMs: number }
  | WaitEvent
  /** From `syncro-msp/cache`; `dropped`: a write invalidated `entries` entries. */
  | { event: "cache"; did: "hit" | "joined" | "miss" | "bypassed" }
  | { event: "cache"; did: "dropped"; entries: number };

/**
 * The call has waited 5 s for the rate limit, or will have waited that long before it is retried. Logged once for all calls
 * that wait for the same reason.
 */
export interface WaitEvent {
  event: "wait";
  attempt: number;
  /** The window is full, a 429 pauses all requests, or there was no usable answer. */
  for: "window" | "429" | "retry";
  /** How much longer, at least. */
  waitMs?: number | undefined;
  /** Calls waiting for the rate limit. */
  queued?: number | undefined;
}

/** A page of a list was read. */
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

/** Everything else is logged at `debug`. */
const LEVELS: Record<string, "info" | "warn"> = { response: "info", retry: "info", throttle: "info", wait: "warn" };

/** Logs an event with the fields that every event has; `callId` links all that belongs to one call. */
export function logEvent(
  logger: Logger,
  { id, method, path }: SyncroOperation,
  callId: string | undefined,
  event: SyncroEvent | PageEvent,
): void {
  const level = LEVELS[event.event] ?? "debug";
  if (isSilent(logger, level)) return;
  const { event: name, ...rest } = event;
  const call = callId === undefined ? {} : { callId };
  const text = event.event === "wait" ? `${method} ${path} ${waitInWords(event)}` : `${name} ${method} ${path}`;
  logSafely(logger, level, { event: name, ...call, operation: id, method, path, ...rest }, text);
}

function waitInWords({ for: what, waitMs, queued = 1 }: WaitEvent): string {
  const time = waitMs === undefined ? "" : ` for ${(waitMs / 1_000).toFixed(1)} s or more`;
  return `waits${time}${queued > 1 ? `, one of ${queued} calls` : ""}: ${WAITS[what]}`;
}
