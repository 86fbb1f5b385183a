import { abortable, linkedController } from "../abort/index.js";
import { redactCause } from "../error-answer/index.js";
import { type Outcome, SyncroConnectionError, SyncroTimeoutError } from "../errors/index.js";
import type { SyncroCall } from "../middleware.js";
import { lookFirst } from "../operation.js";
import type { Settings } from "../options.js";
import { certainlyNotSent } from "./not-sent.js";
import { oneShot } from "./one-shot.js";
import type { WireRequest } from "./request.js";

/** An answer, its body read whole. */
export interface Answer {
  response: Response;
  text: string;
}

/** What is known of a call so far, across its attempts. */
export interface CallState {
  /** Requests sent. */
  attempts: number;
  /** What became of the call if it ended now without an answer. */
  outcome: Outcome;
  /** What became of the attempts before the last one. */
  earlier: Outcome;
  /** What the last attempt came to, for the message of a deadline. */
  last?: string;
  /** Every key sent, and what the body holds under secret-bearing names: whatever the caller gets to see is cleaned of them. */
  readonly secrets: Set<string>;
}

/**
 * Sends the request once and reads the answer's body, both under one timer. The body is read as text: `Response.json()`
 * fails on the empty and white-space bodies that Rails sends.
 *
 * @param repeatable whether the runtime, too, may send it again
 * @throws {SyncroConnectionError} whatever went wrong, an abort included: its `outcome` and `timeoutMs` are what the rate
 *   limiter goes by
 */
export async function attempt(
  request: WireRequest,
  { operation, signal }: SyncroCall,
  { fetch, apiKey, timeoutMs }: Settings,
  state: CallState,
  repeatable: boolean,
): Promise<Answer> {
  const before = state.outcome;
  state.earlier = before;
  let timedOut = false;
  let sent = false;
  const { controller, release } = linkedController(signal, timeoutMs, () => {
    timedOut = true;
    return new Error(`no answer within ${timeoutMs} ms`);
  });
  const exchange = async (): Promise<Answer> => {
    const key = await apiKey();
    state.secrets.add(key);
    controller.signal.throwIfAborted();
    sent = true;
    state.attempts++;
    state.outcome = "unknown";
    const init: RequestInit = {
      method: request.method,
      headers: { ...request.headers, authorization: `Bearer ${key}` },
      redirect: "manual", // a redirect would carry the key to another place
      signal: controller.signal,
    };
    if (!repeatable) Object.assign(init, oneShot(request.body));
    else if (request.body !== undefined) init.body = request.body;
    const response = await fetch(request.url, init);
    return { response, text: await readText(response) };
  };
  try {
    const answer = await abortable(exchange(), controller.signal);
    if (answer.response.status === 429) state.outcome = before; // refused before the application
    return answer;
  } catch (error) {
    if (!sent && !controller.signal.aborted) throw error; // the apiKey function's own failure
    const notSent = !sent || (!controller.signal.aborted && certainlyNotSent(error));
    if (notSent) state.outcome = before;
    const outcome: Outcome = notSent ? "not-sent" : "unknown";
    const fields = { outcome, attempts: state.attempts, timeoutMs };
    const cause = redactCause(error, state.secrets);
    const what = `${operation.method} ${operation.path}`;
    const advice = notSent ? "" : lookFirst(operation);
    if (timedOut)
      throw new SyncroTimeoutError("attempt", `${what}: no answer within ${timeoutMs} ms.${advice}`, fields, cause);
    throw new SyncroConnectionError(`${what}: no answer: ${reasonOf(cause)}.${advice}`, fields, cause);
  } finally {
    release();
  }
}

/** An error's body is read no further, bytes: a page without an end must not fill the memory. */
const MAX_ERROR_BYTES = 10 * 1024 * 1024;

async function readText(response: Response): Promise<string> {
  const reader = response.ok ? undefined : response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let text = "";
  for (let left = MAX_ERROR_BYTES; left > 0; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    left -= value.length;
  }
  reader.cancel().catch(() => {});
  return text;
}

/** The innermost words: undici says "fetch failed" and hides the reason in `cause`. */
function reasonOf(error: unknown): string {
  let reason = "";
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
    const code: unknown = Reflect.get(inner, "code");
    reason = inner.message || (typeof code === "string" ? code : reason);
  }
  return (reason || String(error)).replace(/\.$/, "");
}
