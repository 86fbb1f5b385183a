import { abortable, follow } from "./signals.js";

/** The longest delay `setTimeout` takes, ms; anything above fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Monotonic, ms: setting the clock changes nothing. */
export const now = (): number => performance.now();

/** Waits `ms`, 24 days at the most; rejects with `signal.reason` at once on abort. */
export async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, MAX_TIMER_MS));
  });
  await (signal === undefined ? elapsed : abortable(elapsed, signal)).finally(() => clearTimeout(timer));
}

/**
 * A controller that also aborts with `parent` and after `ms`; `release` frees the timer and the listener.
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
