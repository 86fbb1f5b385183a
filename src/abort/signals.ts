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
  if (all.size === 0) signal.addEventListener("abort", notify, { once: true });
  all.add(whenAborted);
  return () => {
    if (!all.delete(whenAborted) || all.size > 0) return;
    signal.removeEventListener("abort", notify);
    followers.delete(signal); // a weak map keeps the room of what was collected
  };
}

function notify(this: AbortSignal): void {
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
