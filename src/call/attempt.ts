import { abortable, type Linked, linked, now } from "../abort/index.js";
import { shown } from "../check.js";
import { redactCause } from "../error-answer/index.js";
import { own, safely } from "../ground/index.js";
import { answerOf } from "./answer.js";
import { CutBody, readText } from "./body.js";
import type { Delivery } from "./delivery.js";
import { type Answer, IN_FLIGHT, NoAnswer } from "./ends.js";
import { heed } from "./heed.js";
import { certainlyNotSent } from "./not-sent.js";
import { oneShot } from "./one-shot.js";

/** An error's body is read no further, bytes: an endless page must not fill the memory. */
const MAX_ERROR_BYTES = 10_485_760;

/** A wait for the rate limit that is worth a line in the log, ms. */
const LONG_QUEUE_MS = 1_000;

/** How far an attempt has come. */
interface Progress {
  /** Its place among the call's `ends`, once it is sent. */
  place: number | undefined;
  response: Response | undefined;
}

/**
 * Sends the request once and reads the answer's body, both under one timer; a body that streams is left to the caller.
 *
 * @param attempt its number, from 1
 * @param queueMs how long it waited for the rate limit
 * @param startedAt by `now()`
 * @throws what the `apiKey` function threw
 */
export async function attempt(
  delivery: Delivery,
  attempt: number,
  queueMs: number,
  startedAt: number,
): Promise<Answer | NoAnswer> {
  const { settings, ends, emit } = delivery;
  const { timeoutMs } = settings;
  if (queueMs > LONG_QUEUE_MS) emit({ event: "throttle", attempt, by: "limiter", waitMs: queueMs });
  emit({ event: "request", attempt, queueMs });
  const ending = linked(delivery.signal, timeoutMs, () => new Error(`no answer within ${timeoutMs} ms`));
  const progress: Progress = { place: undefined, response: undefined };
  let end: Answer | NoAnswer;
  try {
    end = await ending.until(exchange(delivery, ending, progress));
  } catch (error) {
    end = endOf(delivery, ending, progress, error);
  } finally {
    ending.release();
  }
  if (progress.place !== undefined) ends[progress.place] = end;
  const durationMs = Math.round(now() - startedAt);
  if (end instanceof NoAnswer) {
    const code = end.timedOut ? "timeout_attempt" : "connection_failed";
    emit({ event: "response", attempt, queueMs, durationMs, outcome: end.outcome, code });
  } else {
    const refused = end.refusal !== undefined && { refused: true as const };
    emit({ event: "response", attempt, queueMs, durationMs, status: end.status, ...refused });
    heed(end, delivery, attempt);
  }
  return end;
}

async function exchange(delivery: Delivery, ending: Linked, progress: Progress): Promise<Answer> {
  const { request, operation, stop, settings, secrets, ends } = delivery;
  const { url, method, body } = request;
  const given = request.keyless ? undefined : settings.apiKey();
  const key = typeof given === "object" ? await abortable(given, stop) : given;
  if (key !== undefined) secrets.addKey(key);
  if (ending.isOver) throw ending.signal.reason;
  stop.throwIfAborted();
  progress.place = ends.push(IN_FLIGHT) - 1;
  // The key comes first: to add it to a copy takes V8 eight times as long. No header of a call stands in its place: none
  // may be called so.
  const headers: Record<string, string> =
    key === undefined ? { ...request.headers } : { authorization: `Bearer ${key}`, ...request.headers };
  const init = own<RequestInit>({
    method,
    redirect: "manual", // a redirect would carry the key to another place
    signal: ending.signal,
    headers,
  });
  if (!request.repeatable) oneShot(init, headers, body, settings.isNativeFetch);
  else if (body !== undefined) init.body = body;
  const response = await settings.fetch(url, init);
  // A wrapper that forgets its `return`, or a test's own object.
  if (typeof response?.headers?.get !== "function")
    throw new TypeError(`fetch gave ${shown(response)} instead of a Response`);
  progress.response = response;
  if (request.streams && response.ok) return answerOf(operation, response, "");
  return answerOf(
    operation,
    response,
    await readText(response, response.ok ? settings.maxResponseBytes : MAX_ERROR_BYTES),
  );
}

/** What an attempt came to that threw. */
function endOf(
  { request, operation, signal, stop, settings, secrets }: Delivery,
  ending: Linked,
  { place, response }: Progress,
  error: unknown,
): Answer | NoAnswer {
  const { isOver } = ending;
  const sent = place !== undefined;
  // Its status and its wait are known, though its words broke off.
  if (response && !signal.aborted && !stop.aborted) {
    const told = safely(() => answerOf(operation, response, new CutBody("")));
    if (told && told.status >= 400) return told;
  }
  if (!sent && !isOver && !stop.aborted) throw error; // the apiKey function's own failure
  // A custom `fetch` may throw what cannot even be read.
  const notSent = !sent || (!isOver && safely(() => certainlyNotSent(error, new URL(request.url))) === true);
  const cause = safely(() => redactCause(error, secrets.all())) ?? "what was thrown cannot be read";
  return new NoAnswer(notSent ? "not-sent" : "unknown", settings.timeoutMs, ending.expired, cause);
}
