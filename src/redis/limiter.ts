import { MAX_TIMER_MS, now } from "../abort/index.js";
import { safely } from "../ground/index.js";
import { FREE_IN_MS, inSlot, type OwnRateLimiter, type RateLimiter, WaitingList } from "../rate-limit/index.js";
import { checkRedisOptions, type RedisRateLimiterOptions } from "./options.js";
import { OwnStarts } from "./own-starts.js";
import { type Reply, SharedLog } from "./shared-log.js";

/** Redis has not answered: this process goes by its own count. */
interface Away {
  since: number;
  /** Before, the shared window may still be full of what others started. */
  aloneFrom: number;
  nextTryAt: number;
  tries: number;
  /** Why, until a call is concerned and it has been said. */
  unsaid?: { error: unknown };
}

/**
 * One budget for many processes behind one address: the sliding log of `createRateLimiter`, kept in Redis. While Redis
 * is unavailable, calls go on under `fallbackRequests`, after one window in which the shared one runs out.
 *
 * @throws {SyncroConfigError} that names the option which cannot be used
 */
export function createRedisRateLimiter(options: RedisRateLimiterOptions): RateLimiter {
  const settings = checkRedisOptions(options);
  const { requests, perMs, concurrency, leaseMs, fallbackRequests, onUnavailable } = settings;
  const shared = new SharedLog(settings);
  const own = new OwnStarts(leaseMs + perMs);
  const waiting = new WaitingList(pump);
  /** Slots that Redis gave and no call has taken yet. */
  const granted: string[] = [];
  let running = 0;
  let sequence = 0;
  let heldUntil = 0;
  let untoldHold = 0;
  let asking = false;
  let askFrom = 0;
  let freeFrom = 0;
  let inLine = false;
  let epoch = "";
  let heardAt = 0;
  let usedByAll = 0;
  let redisTime = 0;
  /** When the command was sent that got `redisTime`. */
  let askedAt = 0;
  let away: Away | undefined;
  let aloneSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Does what can be done now, and sets the timer for the rest. A timer exists only while somebody waits. */
  function pump(): void {
    clearTimeout(timer);
    timer = undefined;
    const at = now();
    const wakeAt = away === undefined ? pumpShared(at) : pumpAlone(at, away);
    if (waiting.size > 0 && wakeAt < Number.POSITIVE_INFINITY)
      timer = setTimeout(pump, Math.min(MAX_TIMER_MS, Math.max(1, Math.ceil(wakeAt - at))));
  }

  function pumpShared(at: number): number {
    while (heldUntil <= at && waiting.size > 0) {
      const id = granted.shift();
      if (id === undefined) break;
      start(id);
    }
    // Those who waited for these slots have left, or must wait for the end of a 429.
    const surplus = heldUntil > at ? granted.length : Math.max(0, granted.length - waiting.size);
    for (const id of granted.splice(0, surplus)) own.finish(id, 0);
    if (asking) return Number.POSITIVE_INFINITY; // its end pumps
    const want = Math.min(waiting.size, concurrency - running) - granted.length;
    const mayAskAt = Math.max(heldUntil, askFrom);
    if (want > 0 && mayAskAt <= at) void ask(want, at);
    else if (own.untold || untoldHold > at || (inLine && waiting.size === 0)) void ask(0, at);
    else if (want > 0) return mayAskAt;
    return Number.POSITIVE_INFINITY;
  }

  function pumpAlone(at: number, state: Away): number {
    const { aloneFrom, nextTryAt, unsaid } = state;
    if (unsaid !== undefined && waiting.size > 0) {
      delete state.unsaid;
      safely(() => onUnavailable(unsaid.error));
    }
    let mayStartAt = Number.POSITIVE_INFINITY;
    while (running < concurrency && waiting.size > 0) {
      mayStartAt = Math.max(heldUntil, aloneFrom, own.nextFreeAt(at, fallbackRequests));
      if (mayStartAt > at) break;
      aloneSince ??= state.since;
      const id = nextId();
      own.start(id, at, false);
      start(id);
    }
    if (asking) return mayStartAt;
    if (nextTryAt > at) return Math.min(mayStartAt, nextTryAt);
    void ask(0, at);
    return mayStartAt;
  }

  /** One round trip: tells what is to be told and asks for `want` slots. */
  async function ask(want: number, at: number): Promise<void> {
    asking = true;
    if (away !== undefined) own.tellAgain(); // what was told last may have been lost
    const first = sequence;
    const ids = Array.from({ length: want }, nextId);
    const { entries, told } = own.toTell(at);
    const hold = untoldHold;
    const alone = aloneSince;
    aloneSince = undefined;
    try {
      const reply = await shared.ask({
        want,
        first,
        known: knownAt(at),
        own: own.used(at),
        aloneMs: alone === undefined ? 0 : Math.max(1, at - alone),
        holdMs: Math.max(0, hold - at),
        leaves: waiting.size === 0,
        heard: redisTime,
        entries,
      });
      own.acknowledge(told);
      if (untoldHold === hold) untoldHold = 0;
      heard(reply, want, ids, at);
    } catch (error) {
      aloneSince = alone ?? aloneSince;
      // Redis may have given these slots all the same, or may still do so: it is told that they were not used.
      for (const id of ids) {
        own.start(id, at, false);
        own.finish(id, 0);
      }
      lost(error);
    }
    asking = false;
    pump();
  }

  function heard(
    { granted: count, waitMs, used, pausedMs, epoch: present, time }: Reply,
    want: number,
    ids: string[],
    sentAt: number,
  ): void {
    const at = now();
    // Redis's clock was set forward: entries have aged before their time, and nobody knows how full the window is.
    const isAhead = redisTime > 0 && time - redisTime > (at - askedAt) * (1 + CLOCK_DRIFT) + CLOCK_STEP_MS;
    if (isAhead) heldUntil = untoldHold = Math.max(heldUntil, at + perMs);
    away = undefined;
    heardAt = at;
    redisTime = time;
    askedAt = sentAt;
    if (present !== epoch) own.tellAgain();
    epoch = present;
    usedByAll = used;
    if (pausedMs > 0) heldUntil = Math.max(heldUntil, at + pausedMs);
    if (want > 0) {
      freeFrom = at + waitMs;
      // Whatever Redis says, it is not asked without a pause; nor so late that one which forgot would go unnoticed.
      askFrom = at + Math.max(count > 0 ? 0 : 1, Math.min(waitMs, perMs / 6));
      inLine = count < want;
    } else if (waiting.size === 0) inLine = false;
    for (const id of ids.slice(0, count)) {
      own.start(id, at, true);
      granted.push(id);
    }
  }

  function lost(error: unknown): void {
    const at = now();
    if (away === undefined) {
      away = { since: at, aloneFrom: epoch === "" ? at : at + perMs, nextTryAt: 0, tries: 0, unsaid: { error } };
      askFrom = 0;
      inLine = false;
    }
    away.nextTryAt = at + Math.min(MAX_RETRY_MS, MIN_RETRY_MS * 2 ** away.tries++);
  }

  /**
   * Redis forgets an epoch that nobody used for ten leases and windows, and takes one it does not know for a loss. So an
   * epoch is named only while it must be known, and not by a process whose part in it is over.
   */
  function knownAt(at: number): string {
    const over = away === undefined ? at - heardAt > (leaseMs + perMs) * 5 : away.aloneFrom <= at;
    return over ? "" : epoch;
  }

  /** Hands the slot to the call that is first. */
  function start(id: string): void {
    running++;
    waiting.next((inTransitMs) => {
      running--;
      own.finish(id, inTransitMs === undefined ? 0 : now() + perMs + inTransitMs);
      pump();
    });
  }

  const nextId = (): string => `${shared.me}:${sequence++}`;

  const limiter: OwnRateLimiter = {
    run: (job, runOptions = {}) => inSlot(waiting.wait(runOptions), job, runOptions.signal),
    hold(ms) {
      if (!(ms > 0)) return;
      heldUntil = Math.max(heldUntil, now() + Math.min(ms, MAX_TIMER_MS));
      untoldHold = heldUntil;
      pump();
    },
    stats() {
      const at = now();
      const alone = away !== undefined;
      const limit = alone ? fallbackRequests : requests;
      const used = Math.max(own.used(at), alone || at - heardAt > perMs ? 0 : usedByAll);
      const free = Math.max(0, limit - used);
      return { limit, used, free, queued: waiting.size, running, pausedMs: Math.max(0, heldUntil - at) };
    },
    [FREE_IN_MS]() {
      const at = now();
      const nextAt = away === undefined ? freeFrom : Math.max(away.aloneFrom, own.nextFreeAt(at, fallbackRequests));
      return Math.min(perMs, Math.max(0, nextAt - at));
    },
  };
  return limiter;
}

/** How much faster Redis's clock may run than this one, and what counts as a step, ms. */
const CLOCK_DRIFT = 0.001;
const CLOCK_STEP_MS = 250;

/** How soon Redis is tried again, ms: doubled each time. */
const MIN_RETRY_MS = 100;
const MAX_RETRY_MS = 2_000;
