import { MAX_TIMER_MS } from "../abort/index.js";
import { checkCount, checkNames } from "../check.js";
import { CallQueue } from "./call-queue.js";
import { inSlot } from "./in-transit.js";
import { LearnedLimit } from "./learned-limit.js";
import { SlidingLog } from "./sliding-log.js";

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

const DEFAULTS = { requests: 180, perMs: 60_000, concurrency: 10 };

/**
 * A rate limiter for one process: a queue by priority in front of a sliding log.
 *
 * @throws {SyncroConfigError} when an option is not a positive whole number
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const { requests, perMs, concurrency } = checkLimits(options);
  const log = new SlidingLog(requests, perMs);
  const learned = new LearnedLimit(requests, perMs, now());
  const queue = new CallQueue(pump);
  let running = 0;
  let heldUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Starts what may start. A timer exists only while somebody waits: it must hold the process then, and not otherwise. */
  function pump(): void {
    clearTimeout(timer);
    timer = undefined;
    while (running < concurrency && queue.size > 0) {
      const at = now();
      const wakeAt = Math.max(heldUntil, log.nextFreeAt(at, learned.limit(at)));
      if (wakeAt === Number.POSITIVE_INFINITY) return; // the end of a running request pumps
      if (wakeAt > at) {
        timer = setTimeout(pump, Math.min(MAX_TIMER_MS, Math.ceil(wakeAt - at)));
        return;
      }
      queue.shift();
    }
  }

  function begin<T>(job: () => Promise<T>): Promise<T> {
    running++;
    log.start();
    return inSlot(job, (inTransitMs) => {
      running--;
      if (inTransitMs === undefined) log.giveBack();
      else log.finish(now(), inTransitMs);
      pump();
    });
  }

  return {
    run: (job, runOptions) => queue.run(() => begin(job), runOptions),
    hold(ms) {
      if (!(ms > 0)) return;
      const at = now();
      learned.refused(at, log.used(at));
      heldUntil = Math.max(heldUntil, at + Math.min(ms, MAX_TIMER_MS));
      pump();
    },
    stats() {
      const at = now();
      const used = log.used(at);
      const limit = learned.limit(at);
      const free = Math.max(0, limit - used);
      return { limit, used, free, queued: queue.size, running, pausedMs: Math.max(0, heldUntil - at) };
    },
  };
}

/** Monotonic: setting the clock frees no slot. */
export const now = (): number => performance.now();

/** @throws {SyncroConfigError} that names the option */
export function checkLimits(options: RateLimiterOptions, others: readonly string[] = []): typeof DEFAULTS {
  checkNames(options, [...Object.keys(DEFAULTS), ...others], "the rate limiter", "rateLimit");
  const check = (name: keyof typeof DEFAULTS): number =>
    checkCount(`rateLimit.${name}`, options[name] ?? DEFAULTS[name]);
  return { requests: check("requests"), perMs: check("perMs"), concurrency: check("concurrency") };
}
