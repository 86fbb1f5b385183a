import type { Answer, CallState } from "./attempt.js";
import { errorFromAnswer } from "./errors/from-answer.js";
import { SyncroResponseError } from "./errors/index.js";
import type { UntrustedAnswer } from "./errors/response.js";
import type { SyncroOperation } from "./operation.js";
import { redactHeaders, redactJson, redactSnippet, redactText } from "./redact.js";
import { parseRetryAfter } from "./retry.js";
import type { SyncroResult } from "./types.js";

const SNIPPET_LENGTH = 200;
/** A body longer than this is kept on an error as the beginning of its text. */
const KEPT_LENGTH = 64 * 1024;

/**
 * An answer as a result: 2xx gives `data`, 4xx and 5xx `error`.
 *
 * @throws {SyncroResponseError} when it is neither, or a 2xx that cannot be read
 */
export function readAnswer(
  operation: SyncroOperation,
  url: string,
  { response, text }: Answer,
  state: CallState,
): SyncroResult<unknown> {
  const { status } = response;
  const safe = withoutSecrets(response, state.secrets);
  if (status >= 400) return { error: readError(operation, url, { response, text }, state), response: safe };

  const distrust = (reason: UntrustedAnswer, what: string): SyncroResponseError => {
    const done = reason !== "redirect";
    const outcome = done ? "done" : "unknown";
    const advice = operation.method !== "GET" && done ? " It was done all the same: do not send it again." : "";
    return new SyncroResponseError(reason, `${operation.method} ${operation.path}: ${what}${advice}`, {
      status,
      contentType: response.headers.get("content-type") ?? "",
      snippet: redactSnippet(text.slice(0, SNIPPET_LENGTH), state.secrets),
      outcome,
      attempts: state.attempts,
    });
  };

  // Browsers hide a redirect behind status 0.
  if (response.type === "opaqueredirect" || response.redirected || status < 200 || status >= 300) {
    throw distrust("redirect", `the server redirects (${status}). Check the subdomain and baseUrl.`);
  }
  if (text.trim() === "") {
    if (operation.empty) return { data: operation.text ? "" : undefined, response: safe };
    throw distrust("empty", `the answer (${status}) has no body.`);
  }
  if (operation.text && !looksLikeHtml(response, text)) return { data: text, response: safe };
  const data = parseJson(text);
  if (data === BROKEN) {
    if (looksLikeHtml(response, text)) {
      throw distrust("html", `the answer (${status}) is an HTML page. Check the subdomain and baseUrl.`);
    }
    throw distrust("broken_json", `the answer (${status}) is not JSON.`);
  }
  if (data === null && !operation.empty) throw distrust("empty", `the answer (${status}) is null.`);
  return { data, response: safe };
}

function readError(operation: SyncroOperation, url: string, { response, text }: Answer, state: CallState) {
  const parsed = parseJson(text);
  const body = parsed === BROKEN ? redactSnippet(text, state.secrets) : redactJson(parsed, state.secrets);
  return errorFromAnswer({
    operation,
    status: response.status,
    url: redactText(url, state.secrets),
    headers: redactHeaders(response.headers, state.secrets),
    body,
    kept: text.length > KEPT_LENGTH ? redactSnippet(text.slice(0, KEPT_LENGTH), state.secrets) : body,
    attempts: state.attempts,
    retryAfterMs: parseRetryAfter(response.headers, Date.now()),
  });
}

const BROKEN = Symbol("broken JSON");

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return BROKEN;
  }
}

const looksLikeHtml = (response: Response, text: string): boolean =>
  /^\s*</.test(text) || /\bhtml\b/i.test(response.headers.get("content-type") ?? "");

/** The response as it came, unless the server echoes the key in a header. */
function withoutSecrets(response: Response, secrets: ReadonlySet<string>): Response {
  let echoed = false;
  response.headers.forEach((value) => {
    echoed ||= redactText(value, secrets) !== value;
  });
  if (!echoed) return response;
  const { status, statusText } = response;
  return new Response(null, { status, statusText, headers: redactHeaders(response.headers, secrets) });
}
