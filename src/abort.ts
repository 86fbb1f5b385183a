const followers = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Calls `whenAborted` on abort, at once where that was before; gives what undoes it. One listener a signal, however many
 * follow it: at the eleventh Node warns of a leak, and many calls under one signal are none.
 */
export function follow(signal: AbortSignal, whenAborted: () => void): () => void {
  if (signal.aborted) {
    whenAborted();
    return () => {};
  }
  const all = followers.get(signal) ?? new Set();
  followers.set(signal, all);
  if (all.size === 0) signal.addEventListener("abort", tell, { once: true });
  all.add(whenAborted);
  return () => {
    if (!all.delete(whenAborted) || all.size > 0) return;
    signal.removeEventListener("abort", tell);
    followers.delete(signal); // a weak map keeps the room of what was collected
  };
}

function tell(this: AbortSignal): void {
  const all = followers.get(this) ?? [];
  followers.delete(this);
  for (const whenAborted of all) whenAborted();
}

/** Settles as `promise` does, or rejects with `signal.reason` at once when that comes first. Leaves no listener behind. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const unfollow = follow(signal, () => reject(signal.reason));
    promise.then(resolve, reject).finally(unfollow);
  });
}

/** The longest delay `setTimeout` takes, ms; anything above fires at once. */
export const MAX_TIMER_MS = 2 ** 31 - 1;

/** Waits `ms`, 24 days at the most; rejects with `signal.reason` at once on abort. */
export async function sleep(ms: number, signal: AbortSignal): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const elapsed = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, Math.min(ms, MAX_TIMER_MS));
  });
  await abortable(elapsed, signal).finally(() => clearTimeout(timer));
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
