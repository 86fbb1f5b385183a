import { abortable, linked } from "../abort/index.js";
import { redactCause } from "../error-answer/index.js";
import { own, safely } from "../ground/index.js";
import type { SyncroCall } from "../middleware.js";
import type { Settings } from "../options.js";
import { answerOf } from "./answer.js";
import { readText, UNREAD } from "./body.js";
import { type Answer, NoAnswer } from "./ends.js";
import { certainlyNotSent } from "./not-sent.js";
import { oneShot, plain } from "./one-shot.js";
import type { WireRequest } from "./request.js";
import type { Secrets } from "./secrets.js";

/** An error's body is read no further, bytes: an endless page must not fill the memory. */
const MAX_ERROR_BYTES = 10_485_760;

/**
 * Sends the request once and reads the answer's body, both under one timer; a body that streams is left to the caller.
 *
 * @param stop ends it before it is sent
 * @param secrets the key that is sent is added to them
 * @param sending called when the request leaves
 * @throws what the `apiKey` function threw
 */
export async function attempt(
  { url, method, headers, body, repeatable, keyless, streams }: WireRequest,
  { operation, signal }: Pick<SyncroCall, "operation" | "signal">,
  stop: AbortSignal,
  { fetch, isNativeFetch, apiKey, timeoutMs, maxResponseBytes }: Settings,
  secrets: Secrets,
  sending: () => void,
): Promise<Answer | NoAnswer> {
  let timedOut = false;
  let sent = false;
  let response: Response | undefined;
  const {
    signal: ending,
    until,
    release,
  } = linked(signal, timeoutMs, () => {
    timedOut = true;
    return new Error(`no answer within ${timeoutMs} ms`);
  });
  const exchange = async (): Promise<Answer> => {
    const given = keyless ? undefined : apiKey();
    const key = typeof given === "object" ? await abortable(given, stop) : given;
    if (key !== undefined) secrets.addKey(key);
    ending.throwIfAborted();
    stop.throwIfAborted();
    sent = true;
    sending();
    const sendable = repeatable ? plain(body) : oneShot(body, isNativeFetch);
    const init = own({
      method,
      redirect: "manual" as const, // a redirect would carry the key to another place
      signal: ending,
      ...sendable,
      headers: { ...headers, ...sendable.headers },
    });
    if (key !== undefined) init.headers.authorization = `Bearer ${key}`;
    response = await fetch(url, init);
    if (streams && response.ok) return answerOf(operation, response, UNREAD);
    return answerOf(operation, response, await readText(response, response.ok ? maxResponseBytes : MAX_ERROR_BYTES));
  };
  try {
    return await until(exchange());
  } catch (error) {
    const { aborted } = ending;
    // Its status and its wait are known, though its words broke off.
    const answered = response;
    if (answered && !signal.aborted && !stop.aborted) {
      const told = safely(() => answerOf(operation, answered, { text: "", isCut: true }));
      if (told && told.status >= 400) return told;
    }
    if (!sent && !aborted && !stop.aborted) throw error; // the apiKey function's own failure
    // A custom `fetch` may throw what cannot even be read.
    const notSent = !sent || (!aborted && safely(() => certainlyNotSent(error, new URL(url))) === true);
    const cause = safely(() => redactCause(error, secrets.all())) ?? "what was thrown cannot be read";
    return new NoAnswer(notSent ? "not-sent" : "unknown", timeoutMs, timedOut, cause);
  } finally {
    release();
  }
}
