import { MAX_TIMER_MS, now, sleep } from "../abort/index.js";
import { checkCount, checkNames } from "../check.js";
import { member } from "../ground/index.js";
import { IN_TRANSIT_MS, inSlot, type Release } from "./in-slot.js";
import { LearnedLimit } from "./learned-limit.js";
import { createRunner, prepareRunners } from "./runner.js";
import { SlidingLog } from "./sliding-log.js";
import {
  FREE_IN_MS,
  type OwnRateLimiter,
  type RateLimiter,
  type RateLimiterOptions,
  type RunOptions,
} from "./types.js";
import { WaitingList } from "./waiting-list.js";

const DEFAULTS = { requests: 180, perMs: 60_000, concurrency: 10 };

/**
 * A rate limiter for one process: a list by priority of those who wait, and a sliding log that says when the next may
 * start. Worker threads and child processes have each their own; `createRedisRateLimiter` of `syncro-msp/redis` makes one
 * for all. In Cloudflare Workers it counts what one isolate sends, and knows neither `priority` nor `concurrency`.
 *
 * @throws {SyncroConfigError} when an option is not a positive whole number
 */
export function createRateLimiter(options: RateLimiterOptions = {}): RateLimiter {
  const { requests, perMs, concurrency } = checkLimits(options);
  const log = new SlidingLog(perMs);
  const learned = new LearnedLimit(requests, perMs, now());
  const waiting = new WaitingList(pump);
  const runLater = createRunner(concurrency);
  let running = 0;
  let heldUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** How long until a slot is free, ms; `Infinity` when only the end of a request can tell. */
  const untilFree = (at = now()): number => Math.max(heldUntil, log.nextFreeAt(at, learned.limit(at))) - at;

  /** How long until the next call may start, ms; `Infinity` when one has to come first, or to end. */
  const untilNext = (): number => (waiting.size > 0 && running < concurrency ? untilFree() : Number.POSITIVE_INFINITY);

  /** Starts what may start. A timer exists only while somebody waits: it must hold the process then, and not otherwise. */
  function pump(): void {
    clearTimeout(timer);
    while (untilNext() <= 0) start();
    const waitMs = untilNext();
    if (waitMs === Number.POSITIVE_INFINITY) return;
    void prepareRunners();
    timer = setTimeout(() => runLater(turn), Math.min(MAX_TIMER_MS, Math.ceil(waitMs)));
  }

  /** A slot has come back. Only now it is settled whose it is: somebody urgent may have come, others may have left. */
  function turn(ended: () => void): void {
    if (untilNext() <= 0) start(ended);
    else ended();
    if (untilNext() <= 0) runLater(turn);
    else pump();
  }

  function start(ended = () => {}): void {
    running++;
    log.start();
    waiting.next((inTransitMs) => {
      running--;
      log.end(now(), inTransitMs);
      ended();
      pump();
    });
  }

  /**
   * Where requests can share neither promises nor timers, only numbers: each call sleeps by itself, and looks again six
   * times a window, since nobody can tell it of a slot. One whose request is cut off cannot tell how it ended, so it
   * stands in the log from the start as if there was no answer.
   */
  async function sleepUntilFree({ signal }: RunOptions): Promise<Release> {
    for (let waitMs = untilFree(); waitMs > 0; waitMs = untilFree()) {
      await sleep(Math.ceil(Math.min(waitMs, perMs / 6)), signal);
    }
    const until = now() + perMs + IN_TRANSIT_MS;
    log.start(until);
    return (inTransitMs) => log.end(now(), inTransitMs, until);
  }

  const slotFor = inWorkers() ? sleepUntilFree : (call: RunOptions) => waiting.wait(call);
  const limiter: OwnRateLimiter = {
    run: (job, call = {}) => inSlot(slotFor(call), job, call.signal),
    hold(ms) {
      if (!(ms > 0)) return;
      const at = now();
      learned.refused(at, log.used(at));
      heldUntil = Math.max(heldUntil, at + Math.min(ms, MAX_TIMER_MS));
    },
    stats() {
      const at = now();
      const used = log.used(at);
      const limit = learned.limit(at);
      const free = Math.max(0, limit - used);
      return { limit, used, free, queued: waiting.size, running, pausedMs: Math.max(0, heldUntil - at) };
    },
    [FREE_IN_MS]: () => Math.min(perMs, Math.max(0, untilFree())),
  };
  return limiter;
}

/** Cloudflare's name for its runtime. */
const inWorkers = () => member(member(globalThis, "navigator"), "userAgent") === "Cloudflare-Workers";

/** @throws {SyncroConfigError} that names the option */
export function checkLimits(options: RateLimiterOptions, others: readonly string[] = []): typeof DEFAULTS {
  const given = checkNames(options, [...Object.keys(DEFAULTS), ...others], "the rate limiter", "rateLimit");
  const check = (name: keyof typeof DEFAULTS): number => checkCount(`rateLimit.${name}`, given[name] ?? DEFAULTS[name]);
  return { requests: check("requests"), perMs: check("perMs"), concurrency: check("concurrency") };
}
