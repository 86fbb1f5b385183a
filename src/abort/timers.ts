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
export function linked(parent: AbortSignal | undefined, ms: number | undefined, reasonAfterMs: () => unknown): Linked {
  const controller = new AbortController();
  const { signal } = controller;
  // Told directly: a listener would cost more than all the rest.
  const waiting: ((reason: unknown) => void)[] = [];
  const abort = (reason: unknown) => {
    controller.abort(reason);
    for (const reject of waiting) reject(signal.reason);
  };
  const unfollow = parent && follow(parent, () => abort(parent.reason));
  const timer =
    ms === undefined || ms === Number.POSITIVE_INFINITY
      ? undefined
      : setTimeout(() => abort(reasonAfterMs()), Math.min(ms, MAX_TIMER_MS));
  return {
    signal,
    abort,
    until: (promise) =>
      new Promise((resolve, reject) => {
        promise.then(resolve, reject);
        if (signal.aborted) reject(signal.reason);
        else waiting.push(reject);
      }),
    release: () => {
      clearTimeout(timer);
      unfollow?.();
    },
  };
}
