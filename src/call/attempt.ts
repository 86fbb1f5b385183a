import { abortable, linkedController } from "../abort/index.js";
import { redactCause } from "../error-answer/index.js";
import type { Settings } from "../options.js";
import { parseRetryAfter } from "../retry.js";
import { type Answer, NoAnswer } from "./ends.js";
import { certainlyNotSent } from "./not-sent.js";
import { oneShot } from "./one-shot.js";
import type { WireRequest } from "./request.js";

/**
 * Sends the request once and reads the answer's body, both under one timer.
 *
 * @param secrets the key that is sent is added to them
 * @param sending called when the request leaves
 * @throws what the `apiKey` function threw
 */
export async function attempt(
  { url, method, headers, body, repeatable }: WireRequest,
  signal: AbortSignal,
  { fetch, apiKey, timeoutMs }: Settings,
  secrets: Set<string>,
  sending: () => void,
): Promise<Answer | NoAnswer> {
  let timedOut = false;
  let sent = false;
  const { controller, release } = linkedController(signal, timeoutMs, () => {
    timedOut = true;
    return new Error(`no answer within ${timeoutMs} ms`);
  });
  const exchange = async (): Promise<Answer> => {
    const key = await apiKey();
    secrets.add(key);
    controller.signal.throwIfAborted();
    sent = true;
    sending();
    const response = await fetch(url, {
      method,
      headers: { ...headers, authorization: `Bearer ${key}` },
      redirect: "manual", // a redirect would carry the key to another place
      signal: controller.signal,
      ...(repeatable ? body !== undefined && { body } : oneShot(body)),
    });
    const text = await readText(response);
    return { status: response.status, retryAfterMs: parseRetryAfter(response.headers, Date.now()), response, text };
  };
  try {
    return await abortable(exchange(), controller.signal);
  } catch (error) {
    const { aborted } = controller.signal;
    if (!sent && !aborted) throw error; // the apiKey function's own failure
    const notSent = !sent || (!aborted && certainlyNotSent(error));
    return new NoAnswer(notSent ? "not-sent" : "unknown", timeoutMs, timedOut, redactCause(error, secrets));
  } finally {
    release();
  }
}

/** An error's body is read no further, bytes: an endless page must not fill the memory. */
const MAX_ERROR_BYTES = 10 * 1024 * 1024;

/** As text: `Response.json()` fails on the empty and white-space bodies that Rails sends. */
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
