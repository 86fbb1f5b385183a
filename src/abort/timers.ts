import { abortable, follow } from "./signals.js";
import type { Linked } from "./unlinked.js";

/** The longest delay that `setTimeout` accepts, ms; a longer one fires immediately. */
export const MAX_TIMER_MS = 2_147_483_647;

/** A monotonic clock, ms: setting the time of day changes nothing. */
export const now = (): number => performance.now();

/** Waits `ms`, at most 24 days; on abort, rejects with `signal.reason` at once. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, MAX_TIMER_MS));
  });
  await (signal === undefined ? elapsed : abortable(elapsed, signal)).finally(() => clearTimeout(timer));
}

/**
 * A signal that aborts with `parent` and after `ms`. `AbortSignal.any` and `AbortSignal.timeout` are not used: under one
 * long-lived signal they leak (observed on Node 20 to 24).
 */
export const linked = (parent: AbortSignal | undefined, ms: number | undefined, reasonAfterMs: () => unknown): Linked =>
  new ParentOrTime(parent, ms, reasonAfterMs);

class ParentOrTime implements Linked {
  readonly #controller = new AbortController();
  readonly signal = this.#controller.signal;
  isOver = false;
  expired = false;
  /** Told directly: a listener would cost more than all the rest. */
  #reject: ((reason: unknown) => void) | undefined;
  readonly #unfollow: (() => void) | undefined;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parent: AbortSignal | undefined, ms: number | undefined, reasonAfterMs: () => unknown) {
    this.#unfollow = parent && follow(parent, () => this.abort(parent.reason));
    if (ms === undefined || ms === Number.POSITIVE_INFINITY) return;
    this.#timer = setTimeout(
      () => {
        this.expired = true;
        this.abort(reasonAfterMs());
      },
      Math.min(ms, MAX_TIMER_MS),
    );
  }

  abort(reason?: unknown): void {
    this.isOver = true;
    this.#controller.abort(reason);
    this.#reject?.(this.signal.reason);
  }

  until<T>(promise: Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      promise.then(resolve, reject);
      if (this.isOver) reject(this.signal.reason);
      else this.#reject = reject;
    });
  }

  release(): void {
    clearTimeout(this.#timer);
    this.#unfollow?.();
  }
}
