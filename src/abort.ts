/** Settles as `promise` does, or rejects with `signal.reason` at once when that comes first. Leaves no listener behind. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const leave = () => reject(signal.reason);
    if (signal.aborted) leave();
    else signal.addEventListener("abort", leave, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", leave));
  });
}

/** The longest delay `setTimeout` takes, ms; anything above fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Waits `ms`, however long; rejects with `signal.reason` at once on abort. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    for (let left = ms; left > 0; left -= MAX_TIMER_MS) {
      const step = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, Math.min(left, MAX_TIMER_MS));
      });
      await abortable(step, signal);
    }
  } finally {
    clearTimeout(timer);
  }
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
  const follow = () => controller.abort(parent?.reason);
  if (parent?.aborted) follow();
  else parent?.addEventListener("abort", follow, { once: true });
  const timer =
    ms === undefined || ms === Number.POSITIVE_INFINITY
      ? undefined
      : setTimeout(() => controller.abort(reasonAfterMs()), Math.min(ms, MAX_TIMER_MS));
  return {
    controller,
    release: () => {
      clearTimeout(timer);
      parent?.removeEventListener("abort", follow);
    },
  };
}
