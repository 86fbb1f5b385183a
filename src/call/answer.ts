import {
  errorFromAnswer,
  idsIn,
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
import { CutBody, NOT_JSON, parseJson } from "./body.js";
import type { Delivery } from "./delivery.js";
import { type Answer, wasRepeated } from "./ends.js";
import { refusalIn } from "./refusal.js";
import { parseRetryAfter } from "./retry-after.js";
import { withResponse } from "./shown-response.js";

type UntrustedAnswer = ConstructorParameters<typeof SyncroResponseError>[0];

const SNIPPET_LENGTH = 200;

/** What is to be known of an answer before it is decided whether to send the request again. */
export function answerOf(operation: SyncroOperation, response: Response, read: string | CutBody): Answer {
  const { status } = response;
  const isCut = read instanceof CutBody;
  const text = isCut ? read.text : read;
  const isOk = status >= 200 && status < 300;
  const body = parseJson(text);
  const refusal = isOk && !isCut ? refusalIn(operation, body, text) : undefined;
  const isAccepted = isOk && refusal === undefined; // then nobody asks for a wait
  const retryAfterMs = isAccepted ? undefined : parseRetryAfter(response.headers, Date.now());
  return { status, retryAfterMs, response, text, isCut, body, refusal };
}

/** What an answer is an answer to. */
export type Sent = Pick<Delivery, "operation" | "request" | "secrets" | "ends">;

/**
 * Turns an answer into a result: a 2xx gives `data`, unless it refuses; that, 4xx and 5xx give `error`.
 *
 * @throws {SyncroResponseError} for any other status, and for a 2xx that cannot be read
 */
export function readAnswer(sent: Sent, answer: Answer): SyncroResult<unknown> {
  const { operation, secrets } = sent;
  const { status, response, text, body: data } = answer;
  if (status >= 400 || answer.refusal !== undefined) {
    return withResponse({ error: readError(sent, answer) }, response, secrets);
  }

  const succeed = (value: unknown) => withResponse({ data: value }, response, secrets);
  // Browsers report a redirect as status 0.
  if (response.type === "opaqueredirect" || response.redirected || status < 200 || status >= 300) {
    throw distrust(sent, answer, "redirect", `the server redirects (${status}). Check the subdomain and baseUrl.`);
  }
  const refuse = (reason: UntrustedAnswer, what: string) =>
    distrust(sent, answer, reason, `the answer (${status}) ${what}`);
  if (answer.isCut) throw refuse("too_large", "is larger than maxResponseBytes allows.");
  const isText = operation.text || (operation.undescribed && /^text\//i.test(typeOf(response)));
  if (data === NOT_JSON || isText) {
    if (text.trim() === "") {
      if (operation.empty) return succeed(operation.text ? "" : undefined);
      throw refuse("empty", "has no body.");
    }
    const isHtml = /^\s*</.test(text) || /\bhtml\b/i.test(typeOf(response));
    if (isText && !isHtml) return succeed(text);
    if (data === NOT_JSON) {
      throw isHtml
        ? refuse("html", "is an HTML page. Check the subdomain and baseUrl.")
        : refuse("broken_json", "is not JSON.");
    }
  }
  if (data === null && !operation.empty) throw refuse("empty", "is null.");
  return succeed(data);
}

function distrust(sent: Sent, { status, response, text }: Answer, reason: UntrustedAnswer, what: string) {
  const { operation, request, ends } = sent;
  const secrets = sent.secrets.all();
  const isDone = reason !== "redirect";
  const done = operation.method === "GET" ? "" : " It was done: do not send it again.";
  const message = `${operation.method} ${operation.path}${idsIn(request.sent.path)}: ${what}${isDone ? done : lookFirst(operation)}`;
  return new SyncroResponseError(reason, message, {
    status,
    contentType: redactText(typeOf(response), secrets),
    snippet: redactSnippet(text, secrets, SNIPPET_LENGTH),
    outcome: isDone ? "done" : "unknown",
    attempts: ends.length,
  });
}

/** The error of a 4xx, of a 5xx and of a 2xx that refuses. */
export function readError({ operation, request, secrets: sent, ends }: Sent, answer: Answer): SyncroApiError {
  const secrets = sent.all();
  const { status, response, text, retryAfterMs } = answer;
  const body = answer.body === NOT_JSON ? redactSnippet(text, secrets, KEPT_LENGTH) : redactBody(answer.body, secrets);
  const { message, issues } = readErrorBody(status, body);
  return errorFromAnswer(operation, message, {
    fields: {
      status,
      url: redactText(request.url, secrets),
      headers: redactHeaders(response.headers, secrets),
      body,
      issues,
      attempts: ends.length,
      ...(retryAfterMs !== undefined && { retryAfterMs }),
    },
    ids: idsIn(request.sent.path, request.sent.query, request.sent.body),
    mayHaveHappened: mayHaveHappened(answer),
    wasRepeated: wasRepeated(ends),
  });
}

const typeOf = ({ headers }: Response): string => headers.get("content-type") ?? "";
