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

/** Tells of an attempt that waits for its slot of the limiter, until what it gives is called. */
export function watchQueue(delivery: Delivery, limiter: RateLimiter, attempt: number): () => void {
  // Again and again: the limit may be used up only after others, which were ahead of it, have started.
  const timer = setInterval(() => {
    try {
      const { pausedMs, free, queued } = limiter.stats();
      if (pausedMs > 0) tell(delivery, limiter, { attempt, for: "429", waitMs: Math.round(pausedMs), queued });
      else if (free === 0) tell(delivery, limiter, { attempt, for: "window", waitMs: freeInMs(limiter), queued });
    } catch {} // limiter and `emit` may be somebody else's, and nobody could catch what they throw here
  }, LONG_MS);
  return () => clearInterval(timer);
}

/** Tells of a retry after `waitMs`, if there will have been no usable answer for long by then: since `firstAt`. */
export function tellRetry(
  delivery: Delivery,
  attempt: number,
  end: Answer | NoAnswer,
  waitMs: number,
  firstAt: number,
): void {
  if (now() - firstAt + waitMs <= LONG_MS) return;
  const { account, settings } = delivery;
  if ("status" in end && end.status === 429)
    tell(delivery, settings.limiter ?? account, { attempt, for: "429", waitMs });
  else tell(delivery, account, { attempt, for: "retry", waitMs });
}

/** @param about what is waited for: the limiter, or the account that gives no answer */
function tell({ emit }: Delivery, about: object, wait: Omit<WaitEvent, "event">): void {
  const at = now();
  if (at < (quietUntil.get(about) ?? 0)) return;
  quietUntil.set(about, at + Math.max(QUIET_MS, wait.waitMs ?? 0));
  emit({ event: "wait", ...wait });
}
