import { DEFAULT_RETRY, isThrottled } from "../retry.js";
import type { Delivery } from "./delivery.js";
import type { Answer } from "./ends.js";

/** Tells the limiter what an answer says of the rate limit, before it starts the next request. */
export function heed(answer: Answer, { settings, emit }: Delivery, attempt: number): void {
  const { limiter } = settings;
  // Node sent it twice by itself: the server has counted both.
  if (answer.status === 421) limiter?.run(async () => {}, { priority: 0 }).catch(() => {});
  if (!isThrottled(answer)) return;
  // No longer than this client would wait itself: a nonsense header must not stop a process for a day. One call's patience
  // is not everybody's.
  const policy = settings.retry || DEFAULT_RETRY;
  const longest = Math.max(policy.maxRetryAfterMs, DEFAULT_RETRY.maxRetryAfterMs);
  const waitMs = Math.min(answer.retryAfterMs ?? policy.rateLimitDelayMs, longest);
  limiter?.hold(waitMs);
  emit({ event: "throttle", attempt, by: "server", waitMs });
}
