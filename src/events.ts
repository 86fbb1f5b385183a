import type { Outcome } from "./errors/index.js";
import { type Logger, logSafely } from "./logger.js";
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
  /** From `syncro-msp/cache`; `dropped`: a write invalidated `entries` entries. */
  | { event: "cache"; did: "hit" | "joined" | "miss" | "bypassed" }
  | { event: "cache"; did: "dropped"; entries: number };

/** A page of a list was read. */
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
