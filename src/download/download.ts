import { linkedController } from "../abort/index.js";
import { isSafe } from "../account.js";
import {
  type Answer,
  callSettings,
  checkInit,
  connectionError,
  deadlineError,
  type Ends,
  isRead,
  type LooseInit,
  NoAnswer,
  readError,
  SHARED_KEYS,
  send,
  type WireRequest,
  withoutSecrets,
} from "../call/index.js";
import { Problems } from "../check.js";
import { redactCause } from "../error-answer/index.js";
import { SyncroRequestError, SyncroResponseError } from "../errors/index.js";
import { logEvent } from "../events.js";
import { own } from "../ground/index.js";
import type { SyncroOperation } from "../operation.js";
import type { Settings } from "../options.js";
import { serializeHeaders } from "../serialize/index.js";
import { streamed } from "./streamed.js";

const MAX_REDIRECTS = 10;
let downloads = 0;

/** Makes `download`, without its types. */
export function createDownload(settings: Settings) {
  const home = new URL(settings.baseUrl);
  /** Whether a file may be fetched there: loopback only when the account itself is, or a server could lead into the machine. */
  const mayFetch = (url: URL) =>
    isSafe(url) && (url.protocol === "https:" || home.protocol === "http:") && url.username + url.password === "";

  function checkAddress(address: string | URL): URL {
    const refuse = (message: string) => new SyncroRequestError("download", [{ field: "url", message }]);
    const text = String(address);
    if (!/^(?:[a-z][a-z+.-]*:)?\//i.test(text) || !URL.canParse(text, home)) throw refuse("is not an address");
    const url = new URL(text, home);
    if (!mayFetch(url)) throw refuse("must be https, without user and password");
    const path = url.href.slice(settings.baseUrl.length).replace(/[?#].*/, "");
    if (settings.readOnly && url.href.startsWith(settings.baseUrl) && !isRead("GET", path)) {
      throw refuse("does more than read, and the client is read-only (option readOnly, or SYNCRO_READ_ONLY)");
    }
    return url;
  }

  return async (address: string | URL, given: LooseInit = {}): Promise<Response> => {
    let url = checkAddress(address);
    const init = checkInit("download", given, SHARED_KEYS);
    const problems = new Problems();
    const headers = {
      accept: "*/*",
      "user-agent": settings.userAgent,
      ...serializeHeaders(init.headers, problems.issues),
    };
    problems.refuseIfAny("download");
    const perCall = callSettings(settings, "download", init);
    const ends: Ends = [];
    const secrets = new Set<string>();
    const id = `download-${++downloads}`;
    // Of an address only the server is told: the rest may name a customer, or be signed.
    const operation = (): SyncroOperation => own({ id: "download", method: "GET", path: url.origin });
    const { controller, release } = linkedController(init.signal, perCall.deadlineMs, () =>
      deadlineError(operation(), perCall, ends),
    );
    const { signal } = controller;

    async function fetchOnce(keyless: boolean): Promise<Answer> {
      const at = operation();
      const request: WireRequest = {
        ...{ url: url.href, method: "GET", headers, body: undefined, repeatable: true, secrets: [], ids: "" },
        ...{ keyless, streams: true },
      };
      const emit = (event: Parameters<typeof logEvent>[3]) => logEvent(settings.logger, at, id, event);
      const call = { operation: at, signal, emit, account: { baseUrl: url.origin } };
      // Other servers do not count for Syncro's limit.
      const limits = keyless ? { ...perCall, limiter: undefined } : perCall;
      const answer = await send(request, call, signal, limits, secrets, ends);
      const sent = { operation: at, request: { ...request, url: url.origin + url.pathname }, secrets, ends };
      if (answer.status >= 400) throw readError(sent, answer);
      return answer;
    }

    const distrust = (reason: "redirect" | "html", what: string, { status, response }: Answer) =>
      new SyncroResponseError(reason, `GET ${url.origin}: ${what}.`, {
        ...{ status, contentType: response.headers.get("content-type") ?? "", snippet: "" },
        ...{ outcome: "unknown", attempts: ends.length },
      });

    try {
      let answer = await fetchOnce(url.origin !== home.origin);
      for (let redirects = 0; answer.status < 200 || answer.status >= 300; redirects++) {
        const to = answer.response.headers.get("location") ?? "";
        if (redirects === MAX_REDIRECTS || to === "" || !URL.canParse(to, url) || !mayFetch(new URL(to, url))) {
          throw distrust("redirect", `the server redirects (${answer.status}) to where no file may be fetched`, answer);
        }
        url = new URL(to, url);
        answer = await fetchOnce(true);
      }
      const { response } = answer;
      const isPage = /\bhtml\b/i.test(response.headers.get("content-type") ?? "");
      if (isPage && url.origin === home.origin && !response.headers.has("content-disposition")) {
        throw distrust("html", "the server gives an HTML page, such as its login, in place of the file", answer);
      }
      const cutOff = (error: unknown) =>
        connectionError(
          operation(),
          new NoAnswer("unknown", perCall.timeoutMs, false, redactCause(error, secrets)),
          ends,
        );
      const body = response.body && streamed(response.body, signal, cutOff, release);
      if (body === null) release();
      const { status, statusText, headers: shown } = withoutSecrets(response, secrets);
      return new Response(body, { status, statusText, headers: shown });
    } catch (error) {
      release();
      throw error;
    }
  };
}
