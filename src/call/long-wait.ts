import { now } from "../abort/index.js";
import type { WaitEvent } from "../events.js";
import type { SyncroCall } from "../middleware.js";
import type { Settings } from "../options.js";
import { freeInMs } from "../rate-limit/index.js";
import type { Answer, NoAnswer } from "./ends.js";

/** A wait that is worth a warning, ms. */
const LONG_MS = 5_000;

/** For how long a warning speaks for all that wait for the same, ms, unless it named a longer wait. */
const QUIET_MS = 30_000;
const quietUntil = new WeakMap<object, number>();

/** What tells of the long waits of one call. */
export function watchWaits({ account, emit }: Pick<SyncroCall, "account" | "emit">, limiter: Settings["limiter"]) {
  let firstAt: number | undefined;

  /** @param about what is waited for: the limiter, or the account that gives no answer */
  function tell(about: object, wait: Omit<WaitEvent, "event">): void {
    const at = now();
    if (at < (quietUntil.get(about) ?? 0)) return;
    quietUntil.set(about, at + Math.max(QUIET_MS, wait.waitMs ?? 0));
    emit({ event: "wait", ...wait });
  }

  function begun(): void {
    firstAt ??= now();
  }

  function tellQueued(attempt: number): void {
    if (limiter === undefined) return;
    const { pausedMs, free, queued } = limiter.stats();
    if (pausedMs > 0) tell(limiter, { attempt, for: "429", waitMs: Math.round(pausedMs), queued });
    else if (free === 0) tell(limiter, { attempt, for: "window", waitMs: freeInMs(limiter), queued });
  }

  return {
    /** An attempt waits for its slot: gives what is to be called when it has it, or has left. */
    queued(attempt: number): () => void {
      if (limiter === undefined) return begun;
      // Again and again: the limit may be used up only after others, which were ahead of it, have started.
      const timer = setInterval(() => {
        try {
          tellQueued(attempt);
        } catch {} // limiter and `emit` may be somebody else's, and nobody could catch what they throw here
      }, LONG_MS);
      return () => {
        clearInterval(timer);
        begun();
      };
    },
    /** It will be tried again after `waitMs`. */
    retried(attempt: number, end: Answer | NoAnswer, waitMs: number): void {
      if (now() - (firstAt ?? 0) + waitMs <= LONG_MS) return;
      if ("status" in end && end.status === 429) tell(limiter ?? account, { attempt, for: "429", waitMs });
      else tell(account, { attempt, for: "retry", waitMs });
    },
  };
}
