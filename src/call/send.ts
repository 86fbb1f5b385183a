import pRetry from "p-retry";
import { now, sleep } from "../abort/index.js";
import type { SyncroCall } from "../middleware.js";
import type { Settings } from "../options.js";
import { DEFAULT_RETRY, isThrottled, mayRepeat, retryDelayMs } from "../retry.js";
import { attempt } from "./attempt.js";
import { type Answer, type Ends, IN_FLIGHT, NoAnswer } from "./ends.js";
import { connectionError } from "./failure.js";
import { watchWaits } from "./long-wait.js";
import type { WireRequest } from "./request.js";
import type { Secrets } from "./secrets.js";

/** Tells p-retry to go on; it is thrown nothing else on purpose. */
class TryAgain extends Error {
  constructor(readonly waitMs: number) {
    super("try again");
  }
}

/** What of a call concerns its sending. */
export type Sending = Pick<SyncroCall, "operation" | "signal" | "emit" | "account">;

/**
 * retry( limiter( attempt ) ): sends until there is an answer to give or a failure that must not be repeated.
 *
 * @param stop ends the call while it waits, for the rate limit or before a retry; the call's own signal ends it anywhere
 * @param secrets the keys that are sent are added to them
 * @param ends how each attempt ended is added to it
 * @throws {SyncroConnectionError} when the last attempt got no answer
 */
export async function send(
  request: WireRequest,
  call: Sending,
  stop: AbortSignal,
  settings: Settings,
  secrets: Secrets,
  ends: Ends,
): Promise<Answer> {
  const { operation, signal, emit } = call;
  const { limiter, retry } = settings;
  const policy = retry === false ? { ...DEFAULT_RETRY, maxRetries: 0 } : retry;
  const waits = watchWaits(call, limiter);
  let made = 0;

  const once = async (queuedAt: number): Promise<Answer> => {
    let place: number | undefined;
    const told = tellAttempt(emit, made, queuedAt);
    const end = await attempt(request, call, stop, settings, secrets, () => {
      place = ends.push(IN_FLIGHT) - 1;
    });
    if (place !== undefined) ends[place] = end;
    told(end);
    if (end instanceof NoAnswer) throw end; // for the limiter to read
    // Node sent it twice by itself: the server has counted both.
    if (end.status === 421) limiter?.run(async () => {}, { priority: 0 }).catch(() => {});
    if (isThrottled(end)) {
      // Before the limiter starts the next one. No longer than this client would wait itself: a nonsense header must not
      // stop a process for a day.
      const longest = Math.max(policy.maxRetryAfterMs, DEFAULT_RETRY.maxRetryAfterMs); // one call's patience is not everybody's
      const waitMs = Math.min(end.retryAfterMs ?? policy.rateLimitDelayMs, longest);
      limiter?.hold(waitMs);
      emit({ event: "throttle", attempt: made, by: "server", waitMs });
    }
    return end;
  };

  const tryOnce = async (): Promise<Answer | NoAnswer> => {
    made++;
    const queuedAt = now();
    const begun = waits.queued(made);
    const run = () => {
      begun();
      return once(queuedAt);
    };
    let end: Answer | NoAnswer;
    try {
      end = await (limiter === undefined ? run() : limiter.run(run, { signal: stop }));
    } catch (thrown) {
      if (!(thrown instanceof NoAnswer)) throw thrown;
      end = thrown;
    } finally {
      begun();
    }
    if (signal.aborted || made > policy.maxRetries || !mayRepeat(end, request.repeatable)) return end;
    const waitMs = retryDelayMs(policy, made, end, Math.random);
    if (waitMs === undefined) return end;
    stop.throwIfAborted();
    emit({ event: "retry", attempt: made, waitMs: Math.round(waitMs) });
    waits.retried(made, end, Math.round(waitMs));
    throw new TryAgain(waitMs);
  };

  const tryAgain = async (failed: unknown): Promise<Answer | NoAnswer> => {
    if (!(failed instanceof TryAgain)) throw failed;
    await sleep(failed.waitMs, stop);
    return pRetry(tryOnce, {
      retries: policy.maxRetries - 1,
      minTimeout: 0, // the wait is ours: p-retry would add its own to the server's
      maxTimeout: 0,
      onFailedAttempt: ({ error }) => (error instanceof TryAgain ? sleep(error.waitMs, stop) : undefined),
      shouldRetry: ({ error }) => error instanceof TryAgain,
    });
  };

  // Entered only once something failed: most calls are answered at the first attempt.
  let end: Answer | NoAnswer;
  try {
    end = await tryOnce().catch(tryAgain);
  } catch (error) {
    stop.throwIfAborted();
    throw error;
  }
  if (!(end instanceof NoAnswer)) return end;
  signal.throwIfAborted();
  throw connectionError(operation, end, ends);
}

/** A wait for the rate limit that is worth a line in the log, ms. */
const LONG_QUEUE_MS = 1_000;

/** Emits that an attempt leaves; gives what emits how it ended. */
function tellAttempt(emit: SyncroCall["emit"], number: number, queuedAt: number): (end: Answer | NoAnswer) => void {
  const startedAt = now();
  const queueMs = Math.round(startedAt - queuedAt);
  if (queueMs > LONG_QUEUE_MS) emit({ event: "throttle", attempt: number, by: "limiter", waitMs: queueMs });
  emit({ event: "request", attempt: number, queueMs });
  return (end) => {
    const times = { attempt: number, queueMs, durationMs: Math.round(now() - startedAt) };
    if (!(end instanceof NoAnswer)) {
      const refused = end.refusal !== undefined && { refused: true as const };
      return emit({ event: "response", ...times, status: end.status, ...refused });
    }
    const { outcome, timedOut } = end;
    emit({ event: "response", ...times, outcome, code: timedOut ? "timeout_attempt" : "connection_failed" });
  };
}
