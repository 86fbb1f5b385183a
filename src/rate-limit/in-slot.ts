import { member } from "../ground/index.js";

/**
 * Gives a slot back: `inTransitMs` is how much longer than `perMs` it stays taken, ms; `undefined` when nothing was sent,
 * so that it is free at once.
 */
export type Release = (inTransitMs: number | undefined) => void;

/** How long a request may be on its way when nothing says so, ms: the default of `timeoutMs`. */
export const IN_TRANSIT_MS = 30_000;

/**
 * Runs `job` once `slot` is there, unless the call was aborted by then, and settles as it does. What got no answer may
 * still be on its way, for as long again as it was waited for: the rejection says so in `outcome` and `timeoutMs`.
 */
export async function inSlot<T>(slot: Promise<Release>, job: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const release = await slot;
  let inTransitMs: number | undefined;
  try {
    signal?.throwIfAborted();
    inTransitMs = 0;
    return await job();
  } catch (error) {
    if (inTransitMs !== undefined) inTransitMs = inTransitOf(error);
    throw error;
  } finally {
    release(inTransitMs);
  }
}

function inTransitOf(error: unknown): number | undefined {
  if (member(error, "outcome") === "not-sent") return undefined;
  const timeoutMs = member(error, "timeoutMs");
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) return 0;
  return Number.isFinite(timeoutMs) ? timeoutMs : IN_TRANSIT_MS;
}
