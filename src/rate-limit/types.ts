import { member } from "../ground/index.js";

export interface RateLimiterOptions {
  /** Starts in any window; default 180 (guide: 180 requests per minute per IP address). */
  requests?: number | undefined;
  /** The window, ms; default 60,000. */
  perMs?: number | undefined;
  /** Requests in flight at once; default 10. */
  concurrency?: number | undefined;
}

export interface RunOptions {
  /** Rejects a waiting call at once and gives its place back. */
  signal?: AbortSignal | undefined;
  /** 0 (first) to 9 (last); default 5. Equal priorities are first in, first out. */
  priority?: number | undefined;
}

/** A limiter at this moment. */
export interface RateLimiterStats {
  /** Slots there are: `requests`, or fewer while others use the same address. */
  limit: number;
  /** Slots taken: in flight, or not yet a window past their answer. */
  used: number;
  /** Slots left: `limit` less `used`, never below 0. */
  free: number;
  /** Calls that wait for their turn. */
  queued: number;
  /** Requests in flight. */
  running: number;
  /** How much longer nothing starts because of a 429, ms; 0 when nothing is held back. */
  pausedMs: number;
}

/** Where the package's own limiters say how much longer no slot is free, ms: for warnings about long waits. */
export const FREE_IN_MS = Symbol.for("syncro-msp.freeInMs");

/** A limiter of this package. */
export type OwnRateLimiter = RateLimiter & { [FREE_IN_MS]: () => number };

/** How much longer no slot is free, ms; `undefined` where the limiter is somebody else's. */
export function freeInMs(limiter: object): number | undefined {
  const ask = member(limiter, FREE_IN_MS);
  const ms: unknown = typeof ask === "function" ? ask() : undefined;
  return typeof ms === "number" ? Math.round(ms) : undefined;
}

/** Share one between clients and they stay under the limit together. */
export interface RateLimiter {
  /**
   * Runs `job` when its turn has come and settles as it does. A rejection that carries `outcome: "not-sent"` gives the
   * slot back; any other keeps it for `perMs`, and for `timeoutMs` longer where the rejection carries that number.
   *
   * @throws `signal.reason`, at once, when the call is aborted while it waits
   */
  run<T>(job: () => Promise<T>, options?: RunOptions): Promise<T>;
  /**
   * The server said 429: starts nothing for `ms` from now, and fewer later, since others use the address. Never shortens
   * a longer pause.
   */
  hold(ms: number): void;
  /** How it stands now. */
  stats(): RateLimiterStats;
}
