import { isUnlinked } from "./unlinked.js";

/** Held by an object of its own: a `Set` that was outgrown keeps what was in it until a major garbage collection. */
interface Follower {
  whenAborted: (() => void) | undefined;
}

const followers = new WeakMap<AbortSignal, Set<Follower>>();

/**
 * Calls `whenAborted` on abort, or immediately if `signal` is already aborted; returns a function that cancels this. Adds
 * one listener per signal, however many callers follow it: Node reports a leak at the eleventh, and many calls under one
 * signal are not a leak.
 */
export function follow(signal: AbortSignal, whenAborted: () => void): () => void {
  if (isUnlinked(signal)) return () => {};
  if (signal.aborted) {
    whenAborted();
    return () => {};
  }
  const all = followers.get(signal) ?? new Set();
  followers.set(signal, all);
  if (all.size === 0) signal.addEventListener("abort", notify, { once: true });
  const follower: Follower = { whenAborted };
  all.add(follower);
  return () => {
    follower.whenAborted = undefined;
    if (!all.delete(follower) || all.size > 0) return;
    signal.removeEventListener("abort", notify);
    followers.delete(signal); // a WeakMap does not shrink when its keys are collected
  };
}

function notify(this: AbortSignal): void {
  const all = followers.get(this) ?? [];
  followers.delete(this);
  for (const { whenAborted } of all) whenAborted?.();
}

/** Settles like `promise`, or rejects with `signal.reason` as soon as `signal` aborts. Leaves no listener behind. */
export function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  if (isUnlinked(signal)) return promise;
  return new Promise<T>((resolve, reject) => {
    let unfollow = () => {};
    promise.then(resolve, reject).finally(() => unfollow());
    unfollow = follow(signal, () => reject(signal.reason));
  });
}
