import pRetry from "p-retry";
import { now, sleep } from "../abort/index.js";
import type { RateLimiter } from "../rate-limit/index.js";
import { DEFAULT_RETRY, mayRepeat, type RetryPolicy, retryDelayMs } from "../retry.js";
import { attempt } from "./attempt.js";
import type { Delivery } from "./delivery.js";
import { type Answer, NoAnswer } from "./ends.js";
import { connectionError } from "./failure.js";
import { tellRetry, watchQueue } from "./long-wait.js";

/**
 * retry( limiter( attempt ) ): sends until there is an answer to give or a failure that must not be repeated.
 *
 * @throws {SyncroConnectionError} when the last attempt got no answer
 */
export async function send(delivery: Delivery): Promise<Answer> {
  const attempts = new Attempts(delivery);
  let end: Answer | NoAnswer;
  try {
    end = await attempts.make();
    const waitMs = attempts.waitAfter(end);
    if (waitMs !== undefined) end = await attempts.retry(waitMs);
  } catch (error) {
    delivery.stop.throwIfAborted();
    throw error;
  }
  if (!(end instanceof NoAnswer)) return end;
  delivery.signal.throwIfAborted();
  throw connectionError(delivery.operation, end, delivery.ends, delivery.request.sent.path);
}

/** The attempts of one call. */
class Attempts {
  readonly #delivery: Delivery;
  readonly #policy: RetryPolicy;
  #made = 0;
  /** When the first one began. */
  #firstAt: number | undefined;

  constructor(delivery: Delivery) {
    const { retry } = delivery.settings;
    this.#delivery = delivery;
    this.#policy = retry === false ? { ...DEFAULT_RETRY, maxRetries: 0 } : retry;
  }

  /** Makes the next one, in a slot of the rate limit. */
  make(): Promise<Answer | NoAnswer> {
    const { limiter } = this.#delivery.settings;
    this.#made++;
    return limiter === undefined ? this.#attempt(now()) : this.#limited(limiter);
  }

  async #limited(limiter: RateLimiter): Promise<Answer | NoAnswer> {
    const queuedAt = now();
    const begun = watchQueue(this.#delivery, limiter, this.#made);
    const job = async () => {
      begun();
      const at = now();
      const end = await this.#attempt(at, at - queuedAt);
      if (end instanceof NoAnswer) throw end; // the limiter reads it
      return end;
    };
    try {
      return await limiter.run(job, { signal: this.#delivery.stop });
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) throw thrown;
      return thrown;
    } finally {
      begun();
    }
  }

  #attempt(at: number, queueMs = 0): Promise<Answer | NoAnswer> {
    this.#firstAt ??= at;
    return attempt(this.#delivery, this.#made, Math.round(queueMs), at);
  }

  /** How long to wait for another attempt after one that ended so, ms; `undefined` where there is to be none. */
  waitAfter(end: Answer | NoAnswer): number | undefined {
    const { request, signal, stop, emit } = this.#delivery;
    const attempt = this.#made;
    if (signal.aborted || attempt > this.#policy.maxRetries || !mayRepeat(end, request.repeatable)) return undefined;
    const waitMs = retryDelayMs(this.#policy, attempt, end, Math.random);
    if (waitMs === undefined) return undefined;
    stop.throwIfAborted();
    emit({ event: "retry", attempt, waitMs: Math.round(waitMs) });
    tellRetry(this.#delivery, attempt, end, Math.round(waitMs), this.#firstAt ?? now());
    return waitMs;
  }

  /** Makes those after the first: p-retry is entered only once one failed, as few do. */
  async retry(afterMs: number): Promise<Answer | NoAnswer> {
    const { stop } = this.#delivery;
    const again = async () => {
      const end = await this.make();
      const waitMs = this.waitAfter(end);
      if (waitMs !== undefined) throw new TryAgain(waitMs);
      return end;
    };
    await sleep(afterMs, stop);
    return pRetry(again, {
      retries: this.#policy.maxRetries - 1,
      minTimeout: 0, // the wait is ours: p-retry would add its own to the server's
      maxTimeout: 0,
      onFailedAttempt: ({ error }) => (error instanceof TryAgain ? sleep(error.waitMs, stop) : undefined),
      shouldRetry: ({ error }) => error instanceof TryAgain,
    });
  }
}

/** Tells p-retry to go on; it is thrown nothing else on purpose. */
class TryAgain extends Error {
  constructor(readonly waitMs: number) {
    super("retry");
  }
}
