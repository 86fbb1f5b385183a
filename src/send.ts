import pRetry from "p-retry";
import { sleep } from "./abort.js";
import { type Answer, attempt, type CallState, type WireRequest } from "./attempt.js";
import { SyncroConnectionError } from "./errors/index.js";
import type { SyncroCall } from "./middleware.js";
import { isRepeatable } from "./operation.js";
import type { Settings } from "./options.js";
import { type AttemptEnd, DEFAULT_RETRY, mayRepeat, parseRetryAfter, retryDelayMs } from "./retry.js";

/** Tells p-retry to go on; everything else it is thrown ends the call. */
class TryAgain extends Error {
  constructor(readonly waitMs: number) {
    super("try again");
  }
}

/** retry( limiter( attempt ) ): sends until there is an answer to give or a failure that must not be repeated. */
export function send(request: WireRequest, call: SyncroCall, settings: Settings, state: CallState): Promise<Answer> {
  const { limiter, logger, retry } = settings;
  const { signal } = call;
  const policy = retry === false ? { ...DEFAULT_RETRY, maxRetries: 0 } : retry;
  const repeatable = isRepeatable(call.operation, call.body);
  const log = { callId: call.id, operation: call.operation.id };
  let made = 0;

  const once = async (): Promise<Answer> => {
    const answer = await attempt(request, { ...settings, operation: call.operation, repeatable, signal }, state);
    if (answer.response.status === 429) {
      // Before the limiter lets the next one go. No longer than this client would wait itself: a nonsense header must not stop a process for a day.
      const asked = parseRetryAfter(answer.response.headers, Date.now()) ?? policy.rateLimitDelayMs;
      limiter?.hold(Math.min(asked, policy.maxRetryAfterMs));
    }
    return answer;
  };

  const waitBeforeNext = (end: AttemptEnd, retryAfterMs?: number): number | undefined => {
    if (made > policy.maxRetries || !mayRepeat(end, repeatable)) return undefined;
    return retryDelayMs(policy, made, end, retryAfterMs, Math.random);
  };

  const tryOnce = async (): Promise<Answer> => {
    made++;
    let end: AttemptEnd;
    let wait: number | undefined;
    try {
      const answer = await (limiter === undefined ? once() : limiter.run(once, { signal }));
      const { status, headers } = answer.response;
      logger.debug({ ...log, attempt: made, status }, "answered");
      if (status < 400) return answer;
      end = { status };
      wait = waitBeforeNext(end, parseRetryAfter(headers, Date.now()));
      if (wait === undefined) return answer;
    } catch (error) {
      if (signal.aborted || !(error instanceof SyncroConnectionError)) throw error;
      end = { outcome: error.outcome === "not-sent" ? "not-sent" : "unknown" };
      wait = waitBeforeNext(end);
      if (wait === undefined) throw error;
    }
    state.last = "status" in end ? `status ${end.status}` : "no answer";
    logger.info({ ...log, ...end, attempt: made, waitMs: Math.round(wait) }, "trying again");
    throw new TryAgain(wait);
  };

  return pRetry(tryOnce, {
    retries: policy.maxRetries,
    minTimeout: 0, // the wait is ours: p-retry would add its own to the server's
    maxTimeout: 0,
    onFailedAttempt: ({ error }) => (error instanceof TryAgain ? sleep(error.waitMs, signal) : undefined),
    shouldRetry: ({ error }) => error instanceof TryAgain,
  });
}
