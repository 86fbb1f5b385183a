import { MAX_TIMER_MS } from "../abort/index.js";
import { checkCount, checkNames } from "../check.js";
import { CallQueue } from "./call-queue.js";
import { inSlot } from "./in-transit.js";
import { LearnedLimit } from "./learned-limit.js";
import { SlidingLog } from "./sliding-log.js";
import type { RateLimiter, RateLimiterOptions } from "./types.js";

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
