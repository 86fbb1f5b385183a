/** What a request without a time-out of its own is taken to spend on the way, ms: the default of `timeoutMs`. */
const UNLIMITED_MS = 30_000;

/**
 * How much longer than `perMs` the slot of a request that ended in `error` stays taken, ms; `undefined` when it was
 * certainly not sent, so that its slot is free at once. What got no answer may still be on its way, for as long again
 * as it was waited for: the rejection says so in `outcome` and `timeoutMs`.
 */
export function inTransitMs(error: unknown): number | undefined {
  if (property(error, "outcome") === "not-sent") return undefined;
  const timeoutMs = property(error, "timeoutMs");
  if (typeof timeoutMs !== "number" || !(timeoutMs > 0)) return 0;
  return Number.isFinite(timeoutMs) ? timeoutMs : UNLIMITED_MS;
}

const property = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** A job that throws instead of rejecting is a rejection all the same. */
export const startNow = async <T>(job: () => Promise<T>): Promise<T> => job();
