import {
  errorFromAnswer,
  KEPT_LENGTH,
  readErrorBody,
  redactBody,
  redactHeaders,
  redactSnippet,
  redactText,
} from "../error-answer/index.js";
import { type SyncroApiError, SyncroResponseError } from "../errors/index.js";
import { lookFirst, type SyncroOperation } from "../operation.js";
import { mayHaveHappened } from "../retry.js";
import type { SyncroResult } from "../types.js";
import { NOT_JSON, parseJson, type ReadBody } from "./body.js";
import { type Answer, type Ends, wasRepeated } from "./ends.js";
import { refusalIn } from "./refusal.js";
import { parseRetryAfter } from "./retry-after.js";

const SNIPPET_LENGTH = 200;

/** What is to be known of an answer before it is decided whether to send the request again. */
export function answerOf(operation: SyncroOperation, response: Response, { text, isCut }: ReadBody): Answer {
  const body = parseJson(text);
  return {
    status: response.status,
    retryAfterMs: parseRetryAfter(response.headers, Date.now()),
    response,
    text,
    isCut,
    body,
    refusal: response.ok && !isCut ? refusalIn(operation, body, text) : undefined,
  };
}

/**
 * Turns an answer into a result: a 2xx gives `data`, unless it refuses; that, 4xx and 5xx give `error`.
 *
 * @throws {SyncroResponseError} for any other status, and for a 2xx that cannot be read
 */
export function readAnswer(
  operation: SyncroOperation,
  url: string,
  answer: Answer,
  secrets: ReadonlySet<string>,
  ends: Readonly<Ends>,
): SyncroResult<unknown> {
  const { status, response, text, body: data } = answer;
  const safe = withoutSecrets(response, secrets);
  if (status >= 400 || answer.refusal !== undefined)
    return { error: readError(operation, url, answer, secrets, ends), response: safe };

  const distrust = (
    reason: ConstructorParameters<typeof SyncroResponseError>[0],
    what: string,
  ): SyncroResponseError => {
    const done = reason !== "redirect";
    const outcome = done ? "done" : "unknown";
    const isDone = operation.method === "GET" ? "" : " It was done: do not send it again.";
    const advice = done ? isDone : lookFirst(operation);
    return new SyncroResponseError(reason, `${operation.method} ${operation.path}: ${what}${advice}`, {
      status,
      contentType: response.headers.get("content-type") ?? "",
      snippet: redactSnippet(text, secrets, SNIPPET_LENGTH),
      outcome,
      attempts: ends.length,
    });
  };

  // Browsers report a redirect as status 0.
  if (response.type === "opaqueredirect" || response.redirected || status < 200 || status >= 300) {
    throw distrust("redirect", `the server redirects (${status}). Check the subdomain and baseUrl.`);
  }
  if (answer.isCut) throw distrust("too_large", `the answer (${status}) is larger than maxResponseBytes allows.`);
  if (text.trim() === "") {
    if (operation.empty) return { data: operation.text ? "" : undefined, response: safe };
    throw distrust("empty", `the answer (${status}) has no body.`);
  }
  if (operation.text && !looksLikeHtml(response, text)) return { data: text, response: safe };
  if (data === NOT_JSON) {
    if (looksLikeHtml(response, text)) {
      throw distrust("html", `the answer (${status}) is an HTML page. Check the subdomain and baseUrl.`);
    }
    throw distrust("broken_json", `the answer (${status}) is not JSON.`);
  }
  if (data === null && !operation.empty) throw distrust("empty", `the answer (${status}) is null.`);
  return { data, response: safe };
}

function readError(
  operation: SyncroOperation,
  url: string,
  answer: Answer,
  secrets: ReadonlySet<string>,
  ends: Readonly<Ends>,
): SyncroApiError {
  const { status, response, text, retryAfterMs } = answer;
  const body = answer.body === NOT_JSON ? redactSnippet(text, secrets, KEPT_LENGTH) : redactBody(answer.body, secrets);
  const { message, issues } = readErrorBody(status, body);
  return errorFromAnswer(operation, message, {
    fields: {
      status,
      url: redactText(url, secrets),
      headers: redactHeaders(response.headers, secrets),
      body,
      issues,
      attempts: ends.length,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
    mayHaveHappened: mayHaveHappened(answer),
    wasRepeated: wasRepeated(ends),
  });
}

const looksLikeHtml = (response: Response, text: string): boolean =>
  /^\s*</.test(text) || /\bhtml\b/i.test(response.headers.get("content-type") ?? "");

/** The response itself, unless the server echoes a secret in a header. */
function withoutSecrets(response: Response, secrets: ReadonlySet<string>): Response {
  const headers = new Headers();
  let echoed = false;
  response.headers.forEach((value, name) => {
    const clean = redactText(value, secrets);
    echoed ||= clean !== value;
    if (name !== "set-cookie") headers.append(name, clean);
  });
  if (!echoed) return response;
  // A server may send a status such as 999, which the Response constructor refuses.
  const { status, statusText, url } = response;
  return Object.defineProperties(new Response(null, { headers }), {
    status: { value: status },
    statusText: { value: redactText(statusText, secrets) },
    ok: { value: response.ok },
    url: { value: redactText(url, secrets) },
  });
}
