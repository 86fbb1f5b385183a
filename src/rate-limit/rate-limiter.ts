import Bottleneck from "bottleneck/light.js";
import { MAX_TIMER_MS } from "../abort.js";
import { SyncroConfigError } from "../errors/config.js";
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

export interface RateLimiterStats {
  /** Calls that wait for their turn. */
  queued: number;
  /** Requests in flight. */
  running: number;
  /** Slots taken in the present window, those in flight included. */
  used: number;
  /** How much longer everything is held back after a 429, ms. */
  heldMs: number;
}

/** Share one between clients and they stay under the limit together. */
export interface RateLimiter {
  /**
   * Runs `job` when its turn has come and settles as it does. A rejection that carries `outcome: "not-sent"` gives the
   * slot back; any other keeps it for `perMs`, and for `timeoutMs` longer where the rejection carries that number.
   */
  run<T>(job: () => Promise<T>, options?: RunOptions): Promise<T>;
  /** Starts nothing for `ms` from now: the server said 429. */
  hold(ms: number): void;
  stats(): RateLimiterStats;
}

const DEFAULTS = { requests: 180, perMs: 60_000, concurrency: 10 };
const DEFAULT_PRIORITY = 5;

/**
 * A rate limiter for one process: a queue by priority (bottleneck) in front of a sliding log (ours).
 *
 * @throws {SyncroConfigError} when an option is not a positive whole number
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const { requests, perMs, concurrency } = checkOptions(options);
  const log = new SlidingLog(requests, perMs);
  // The head of the queue waits alone for its slot; the rest stay in order of priority behind it.
  const queue = new Bottleneck({ maxConcurrent: 1 });
  const now = () => performance.now(); // monotonic: setting the clock frees no slot
  let running = 0;
  let queued = 0;
  let heldUntil = 0;
  let head: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Lets the head of the queue go when it may. A timer exists only while somebody waits: it must hold the process then, and not otherwise. */
  function pump(): void {
    clearTimeout(timer);
    timer = undefined;
    if (head === undefined || running >= concurrency) return; // the next answer pumps
    const at = now();
    const wakeAt = Math.max(heldUntil, log.nextFreeAt(at));
    if (wakeAt <= at) head();
    else if (wakeAt < Number.POSITIVE_INFINITY)
      timer = setTimeout(pump, Math.min(MAX_TIMER_MS, Math.ceil(wakeAt - at)));
  }

  function begin<T>(job: () => Promise<T>): Promise<T> {
    running++;
    log.start();
    return startNow(job).then(
      (value) => {
        running--;
        log.finish(now());
        pump();
        return value;
      },
      (error: unknown) => {
        running--;
        if (property(error, "outcome") === "not-sent") log.giveBack();
        else log.finish(now(), inTransitMs(error));
        pump();
        throw error;
      },
    );
  }

  return {
    run<T>(job: () => Promise<T>, { signal, priority = DEFAULT_PRIORITY }: RunOptions = {}): Promise<T> {
      return new Promise<T>((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        let left = false;
        let release = () => {};
        const leave = () => {
          left = true;
          queued--;
          reject(signal?.reason);
          release();
        };
        signal?.addEventListener("abort", leave, { once: true });
        queued++;
        const turn = () =>
          new Promise<void>((done) => {
            if (left) return done();
            release = () => {
              head = undefined;
              clearTimeout(timer);
              timer = undefined;
              done();
            };
            head = () => {
              signal?.removeEventListener("abort", leave);
              queued--;
              release();
              begin(job).then(resolve, reject);
            };
            pump();
          });
        queue.schedule({ priority: Math.min(9, Math.max(0, Math.trunc(priority))) }, turn).catch(reject);
      });
    },
    hold(ms) {
      heldUntil = Math.max(heldUntil, now() + ms);
      pump();
    },
    stats: () => ({ queued, running, used: log.used(now()), heldMs: Math.max(0, heldUntil - now()) }),
  };
}

/** A job that throws instead of rejecting is a rejection all the same. */
const startNow = async <T>(job: () => Promise<T>): Promise<T> => job();

/** How much longer an attempt that got no answer may still be on its way. */
function inTransitMs(error: unknown): number {
  const timeoutMs = property(error, "timeoutMs");
  return typeof timeoutMs === "number" && timeoutMs > 0 && Number.isFinite(timeoutMs) ? timeoutMs : 0;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

function checkOptions(options: RateLimiterOptions): typeof DEFAULTS {
  const check = (name: keyof typeof DEFAULTS): number => {
    const value = options[name] ?? DEFAULTS[name];
    if (Number.isSafeInteger(value) && value > 0) return value;
    throw new SyncroConfigError(`rateLimit.${name}`, `must be a whole number above 0, got ${String(value)}`);
  };
  return { requests: check("requests"), perMs: check("perMs"), concurrency: check("concurrency") };
}
