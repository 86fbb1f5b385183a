import { now } from "../abort/index.js";
import type { WaitEvent } from "../events.js";
import { freeInMs, type RateLimiter } from "../rate-limit/index.js";
import type { Delivery } from "./delivery.js";
import type { Answer, NoAnswer } from "./ends.js";

/** A wait that is worth a warning, ms. */
const LONG_MS = 5_000;

/** For how long a warning speaks for all that wait for the same, ms, unless it named a longer wait. */
const QUIET_MS = 30_000;
const quietUntil = new WeakMap<object, number>();

/** Tells of the long waits of one call. */
export class Waits {
  readonly #delivery: Delivery;
  #firstAt: number | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(delivery: Delivery) {
    this.#delivery = delivery;
  }

  /** An attempt waits for its slot of the limiter. */
  queued(attempt: number, limiter: RateLimiter): void {
    // Again and again: the limit may be used up only after others, which were ahead of it, have started.
    this.#timer = setInterval(() => {
      try {
        this.#tellQueued(attempt, limiter);
      } catch {} // limiter and `emit` may be somebody else's, and nobody could catch what they throw here
    }, LONG_MS);
  }

  /** It has its slot, or has left. */
  begun(): void {
    clearInterval(this.#timer);
    this.#firstAt ??= now();
  }

  /** It will be tried again after `waitMs`. */
  retried(attempt: number, end: Answer | NoAnswer, waitMs: number): void {
    if (now() - (this.#firstAt ?? 0) + waitMs <= LONG_MS) return;
    const { account, settings } = this.#delivery;
    if ("status" in end && end.status === 429) this.#tell(settings.limiter ?? account, { attempt, for: "429", waitMs });
    else this.#tell(account, { attempt, for: "retry", waitMs });
  }

  #tellQueued(attempt: number, limiter: RateLimiter): void {
    const { pausedMs, free, queued } = limiter.stats();
    if (pausedMs > 0) this.#tell(limiter, { attempt, for: "429", waitMs: Math.round(pausedMs), queued });
    else if (free === 0) this.#tell(limiter, { attempt, for: "window", waitMs: freeInMs(limiter), queued });
  }

  /** @param about what is waited for: the limiter, or the account that gives no answer */
  #tell(about: object, wait: Omit<WaitEvent, "event">): void {
    const at = now();
    if (at < (quietUntil.get(about) ?? 0)) return;
    quietUntil.set(about, at + Math.max(QUIET_MS, wait.waitMs ?? 0));
    this.#delivery.emit({ event: "wait", ...wait });
  }
}
