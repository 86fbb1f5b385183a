import {
  errorFromAnswer,
  KEPT_LENGTH,
  readErrorBody,
  redactBody,
  redactHeaders,
  redactSnippet,
  redactText,
} from "../error-answer/index.js";
import { SyncroResponseError } from "../errors/index.js";
import { lookFirst, type SyncroOperation } from "../operation.js";
import type { SyncroResult } from "../types.js";
import { type Answer, type Ends, wasRepeated } from "./ends.js";
import { hasErrorBeside } from "./error-beside.js";

const SNIPPET_LENGTH = 200;

/**
 * Turns an answer into a result: 2xx gives `data`, 4xx, 5xx and a list with an error beside it give `error`.
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
  const { status, response, text } = answer;
  const safe = withoutSecrets(response, secrets);
  if (status >= 400) return { error: readError(operation, url, answer, secrets, ends), response: safe };

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
  if (operation.paged !== undefined && hasErrorBeside(data, operation.paged.items)) {
    return { error: readError(operation, url, answer, secrets, ends), response: safe };
  }
  return { data, response: safe };
}

function readError(
  operation: SyncroOperation,
  url: string,
  { status, retryAfterMs, response: { headers }, text }: Answer,
  secrets: ReadonlySet<string>,
  ends: Readonly<Ends>,
) {
  const parsed = parseJson(text);
  const body = parsed === BROKEN ? redactSnippet(text, secrets, KEPT_LENGTH) : redactBody(parsed, secrets);
  const { message, issues } = readErrorBody(status, body);
  const shown = { status, url: redactText(url, secrets), headers: redactHeaders(headers, secrets), body, issues };
  return errorFromAnswer(operation, message, { ...shown, attempts: ends.length }, retryAfterMs, wasRepeated(ends));
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
