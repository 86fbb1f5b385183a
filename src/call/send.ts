import pRetry from "p-retry";
import { sleep } from "../abort/index.js";
import { SyncroConnectionError } from "../errors/index.js";
import type { SyncroCall } from "../middleware.js";
import { isRepeatable, lookFirst } from "../operation.js";
import type { Settings } from "../options.js";
import { type AttemptEnd, DEFAULT_RETRY, mayRepeat, parseRetryAfter, retryDelayMs } from "../retry.js";
import { type Answer, attempt, type CallState } from "./attempt.js";
import type { WireRequest } from "./request.js";

/** Tells p-retry to go on; everything else it is thrown ends the call. */
class TryAgain extends Error {
  constructor(readonly waitMs: number) {
    super("try again");
  }
}

/** retry( limiter( attempt ) ): sends until there is an answer to give or a failure that must not be repeated. */
export function send(request: WireRequest, call: SyncroCall, settings: Settings, state: CallState): Promise<Answer> {
  const { limiter, retry } = settings;
  const { signal, emit } = call;
  const policy = retry === false ? { ...DEFAULT_RETRY, maxRetries: 0 } : retry;
  const repeatable = isRepeatable(call.operation, call.body);
  let made = 0;

  const once = async (queuedAt: number): Promise<Answer> => {
    const answer = await observed(made, queuedAt, request, emit, () =>
      attempt(request, call, settings, state, repeatable),
    );
    if (answer.response.status === 429) {
      // Before the limiter lets the next one go. No longer than this client would wait itself: a nonsense header must not stop a process for a day.
      const asked = parseRetryAfter(answer.response.headers, Date.now()) ?? policy.rateLimitDelayMs;
      const waitMs = Math.min(asked, policy.maxRetryAfterMs);
      limiter?.hold(waitMs);
      emit({ event: "throttle", attempt: made, by: "server", waitMs });
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
      const queuedAt = performance.now();
      const answer = await (limiter === undefined ? once(queuedAt) : limiter.run(() => once(queuedAt), { signal }));
      const { status, headers } = answer.response;
      if (status < 400) return answer;
      end = { status };
      wait = waitBeforeNext(end, parseRetryAfter(headers, Date.now()));
      if (wait === undefined) return answer;
    } catch (error) {
      if (signal.aborted || !(error instanceof SyncroConnectionError)) throw error;
      end = { outcome: error.outcome === "not-sent" ? "not-sent" : "unknown" };
      wait = waitBeforeNext(end);
      if (wait === undefined) {
        // The limiter has read what became of this attempt. The caller asks about the call: an attempt before may have been done.
        const { outcome } = state;
        const advice = outcome === error.outcome ? "" : lookFirst(call.operation);
        throw Object.assign(error, { outcome, message: `${error.message}${advice}` });
      }
    }
    state.last = "status" in end ? `status ${end.status}` : "no answer";
    emit({ event: "retry", attempt: made, waitMs: Math.round(wait) });
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

/** A wait for the rate limit that a reader of the log wants to know of, ms. */
const LONG_QUEUE_MS = 1_000;

/** Tells of one attempt what can be told before and after it. */
async function observed(
  attempt: number,
  queuedAt: number,
  { body }: WireRequest,
  emit: SyncroCall["emit"],
  run: () => Promise<Answer>,
): Promise<Answer> {
  const startedAt = performance.now();
  const queueMs = Math.round(startedAt - queuedAt);
  const times = () => ({ attempt, queueMs, durationMs: Math.round(performance.now() - startedAt) });
  if (queueMs > LONG_QUEUE_MS) emit({ event: "throttle", attempt, by: "limiter", waitMs: queueMs });
  emit({ event: "request", attempt, queueMs, bytes: sizeOf(body) });
  try {
    const answer = await run();
    emit({ event: "response", ...times(), status: answer.response.status, bytes: sizeOf(answer.text) });
    return answer;
  } catch (error) {
    if (error instanceof SyncroConnectionError) {
      emit({ event: "response", ...times(), outcome: error.outcome, code: error.code });
    }
    throw error;
  }
}

const encoder = new TextEncoder();

const sizeOf = (body: string | ArrayBuffer | undefined): number =>
  typeof body === "string" ? encoder.encode(body).length : (body?.byteLength ?? 0);
