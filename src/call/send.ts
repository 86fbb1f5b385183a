import pRetry from "p-retry";
import { now, sleep } from "../abort/index.js";
import type { RateLimiter } from "../rate-limit/index.js";
import { DEFAULT_RETRY, mayRepeat, type RetryPolicy, retryDelayMs } from "../retry.js";
import { attempt } from "./attempt.js";
import type { Delivery } from "./delivery.js";
import { type Answer, NoAnswer } from "./ends.js";
import { connectionError } from "./failure.js";
import { Waits } from "./long-wait.js";

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
  throw connectionError(delivery.operation, end, delivery.ends);
}

/** The attempts of one call. */
class Attempts {
  readonly #delivery: Delivery;
  readonly #policy: RetryPolicy;
  readonly #waits: Waits;
  #made = 0;

  constructor(delivery: Delivery) {
    const { retry } = delivery.settings;
    this.#delivery = delivery;
    this.#policy = retry === false ? { ...DEFAULT_RETRY, maxRetries: 0 } : retry;
    this.#waits = new Waits(delivery);
  }

  /** Makes the next one, in a slot of the rate limit. */
  make(): Promise<Answer | NoAnswer> {
    const { limiter } = this.#delivery.settings;
    const queuedAt = now();
    this.#made++;
    return limiter === undefined ? this.#attempt(queuedAt) : this.#limited(limiter, queuedAt);
  }

  async #limited(limiter: RateLimiter, queuedAt: number): Promise<Answer | NoAnswer> {
    this.#waits.queued(this.#made, limiter);
    const job = async () => {
      const end = await this.#attempt(queuedAt);
      if (end instanceof NoAnswer) throw end; // the limiter reads it
      return end;
    };
    try {
      return await limiter.run(job, { signal: this.#delivery.stop });
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) throw thrown;
      return thrown;
    } finally {
      this.#waits.begun();
    }
  }

  #attempt(queuedAt: number): Promise<Answer | NoAnswer> {
    this.#waits.begun();
    return attempt(this.#delivery, this.#made, queuedAt, this.#policy);
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
    this.#waits.retried(attempt, end, Math.round(waitMs));
    return waitMs;
  }

  /** Makes those after the first: p-retry is entered only once something failed, which seldom does. */
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
    super("try again");
  }
}
