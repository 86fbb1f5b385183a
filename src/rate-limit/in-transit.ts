import { member } from "../member.js";

/** What a request without a time-out of its own is taken to spend on the way, ms: the default of `timeoutMs`. */
const UNLIMITED_MS = 30_000;

/**
 * Settles as `job` does, and tells `end` how much longer than `perMs` its slot stays taken, ms; `undefined` when it was
 * certainly not sent, so that its slot is free at once. What got no answer may still be on its way, for as long again
 * as it was waited for: the rejection says so in `outcome` and `timeoutMs`.
 */
export async function inSlot<T>(job: () => Promise<T>, end: (inTransitMs: number | undefined) => void): Promise<T> {
  let inTransitMs: number | undefined = 0;
  try {
    return await job();
  } catch (error) {
    inTransitMs = inTransitOf(error);
    throw error;
  } finally {
    end(inTransitMs);
  }
}

function inTransitOf(error: unknown): number | undefined {
  if (member(error, "outcome") === "not-sent") return undefined;
  const timeoutMs = member(error, "timeoutMs");
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) return 0;
  return Number.isFinite(timeoutMs) ? timeoutMs : UNLIMITED_MS;
}
