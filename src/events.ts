import type { Outcome } from "./errors/index.js";
import { type Logger, logSafely } from "./logger.js";
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
  /** What the cache of `syncro-msp/cache` did; `dropped`: a write made `entries` of them old. */
  | { event: "cache"; did: "hit" | "joined" | "miss" | "bypassed" }
  | { event: "cache"; did: "dropped"; entries: number };

/** A page of a walk arrived. */
export interface PageEvent {
  event: "page";
  page: number;
  totalPages: number | undefined;
  rows: number;
}

/** Everything else is logged at `debug`. */
const INFO: readonly string[] = ["response", "retry", "throttle"];

/** Logs an event with the fields that every event has; `callId` links all that belongs to one call. */
export function logEvent(
  logger: Logger,
  { id, method, path }: SyncroOperation,
  callId: string | undefined,
  event: SyncroEvent | PageEvent,
): void {
  const { event: name, ...rest } = event;
  const call = callId === undefined ? {} : { callId };
  const fields = { event: name, ...call, operation: id, method, path, ...rest };
  logSafely(logger, INFO.includes(name) ? "info" : "debug", fields, `${name} ${method} ${path}`);
}
