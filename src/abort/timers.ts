import { abortable, follow } from "./signals.js";

/** The longest delay that `setTimeout` accepts, ms; a longer one fires immediately. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

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
 * Creates a controller that also aborts with `parent` and after `ms`; `release` frees the timer and the listener.
 * `AbortSignal.any` and `AbortSignal.timeout` are not used: under one long-lived signal they leak (observed on Node 20 to 24).
 */
export function linkedController(
  parent: AbortSignal | undefined,
  ms: number | undefined,
  reasonAfterMs: () => unknown,
): { controller: AbortController; release: () => void } {
  const controller = new AbortController();
  const unfollow = parent && follow(parent, () => controller.abort(parent.reason));
  const timer =
    ms === undefined || ms === Number.POSITIVE_INFINITY
      ? undefined
      : setTimeout(() => controller.abort(reasonAfterMs()), Math.min(ms, MAX_TIMER_MS));
  return {
    controller,
    release: () => {
      clearTimeout(timer);
      unfollow?.();
    },
  };
}
