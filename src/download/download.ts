import { linked } from "../abort/index.js";
import { isSafe } from "../account.js";
import * as calls from "../call/index.js";
import { Problems } from "../check.js";
import { redactCause, redactResponse } from "../error-answer/index.js";
import { SyncroRequestError, SyncroResponseError } from "../errors/index.js";
import { logEvent, type SyncroEvent } from "../events.js";
import { own } from "../ground/index.js";
import { isRead, type LooseInit } from "../lookup/index.js";
import type { Settings } from "../options.js";
import { serializeHeaders } from "../serialize/index.js";
import { streamed } from "./streamed.js";

const MAX_REDIRECTS = 10;
let downloads = 0;

/** Makes `download`, without its types. */
export function createDownload(settings: Settings) {
  const { baseUrl, readOnly, userAgent, logger } = settings;
  const home = new URL(baseUrl);
  /** Loopback only when the account itself is there, or a server could lead into the machine. */
  const mayFetch = (url: URL) =>
    isSafe(url) && (url.protocol === "https:" || home.protocol === "http:") && url.username + url.password === "";

  function checkAddress(text: string): URL {
    const refuse = (message: string) => new SyncroRequestError("download", [{ field: "url", message }]);
    if (!/^(?:[a-z][a-z+.-]*:)?\//i.test(text) || !URL.canParse(text, home)) throw refuse("is not an address");
    const url = new URL(text, home);
    if (!mayFetch(url)) throw refuse("must be https, without user and password");
    const path = url.href.startsWith(baseUrl) ? url.href.slice(baseUrl.length).replace(/[?#].*/, "") : "";
    if (readOnly && !isRead("GET", path)) throw refuse("does more than read, and the client is read-only");
    return url;
  }

  return async (address: string | URL, given: LooseInit = {}): Promise<Response> => {
    let url = checkAddress(String(address));
    const init = calls.checkInit("download", given, calls.SHARED_KEYS);
    const problems = new Problems();
    const headers = { accept: "*/*", "user-agent": userAgent, ...serializeHeaders(init.headers, problems.issues) };
    problems.refuseIfAny("download");
    const perCall = calls.callSettings(settings, "download", init);
    const ends: calls.Ends = [];
    const secrets = new calls.Secrets({});
    const id = `download-${++downloads}`;
    // Of an address only the server is told: the rest may name a customer, or be signed.
    const operation = () => own({ id: "download", method: "GET" as const, path: url.origin });
    const ending = linked(init.signal, perCall.deadlineMs, () => calls.deadlineError(operation(), perCall, ends));
    const { signal } = ending;
    const release = () => ending.release();

    async function fetchOnce(keyless: boolean): Promise<calls.Answer> {
      const rest = { body: undefined, repeatable: true, keyless, streams: true, sent: {} } as const;
      const request: calls.WireRequest = { url: url.href, method: "GET", headers, ...rest };
      const what = operation();
      const emit = (event: SyncroEvent) => logEvent(logger, what, id, event);
      const delivery: calls.Delivery = {
        request,
        operation: what,
        signal,
        stop: signal,
        emit,
        account: { baseUrl: url.origin },
        // Other servers do not count for Syncro's limit.
        settings: keyless ? { ...perCall, limiter: undefined } : perCall,
        secrets,
        ends,
      };
      const answer = await calls.send(delivery);
      if (answer.status < 400) return answer;
      const shown = { ...request, url: url.origin + url.pathname };
      throw calls.readError({ ...delivery, request: shown }, answer);
    }

    function distrust(reason: "redirect" | "html", what: string, { status, response }: calls.Answer): Error {
      const contentType = response.headers.get("content-type") ?? "";
      const facts = { status, contentType, snippet: "", outcome: "unknown", attempts: ends.length } as const;
      return new SyncroResponseError(reason, `GET ${url.origin}: the server ${what}.`, facts);
    }

    try {
      let answer = await fetchOnce(url.origin !== home.origin);
      for (let redirects = 0; answer.status < 200 || answer.status >= 300; redirects++) {
        const to = answer.response.headers.get("location") ?? "";
        if (redirects === MAX_REDIRECTS || to === "" || !URL.canParse(to, url) || !mayFetch(new URL(to, url))) {
          throw distrust("redirect", `redirects (${answer.status}) to where no file may be fetched`, answer);
        }
        url = new URL(to, url);
        answer = await fetchOnce(true);
      }
      const { body, status, statusText, headers: shown } = answer.response;
      const isPage = /\bhtml\b/i.test(shown.get("content-type") ?? "") && !shown.has("content-disposition");
      if (isPage && url.origin === home.origin) {
        throw distrust("html", "gives an HTML page, such as its login, in place of the file", answer);
      }
      const cutOff = (error: unknown) => {
        const end = new calls.NoAnswer("unknown", perCall.timeoutMs, false, redactCause(error, secrets.all()));
        return calls.connectionError(operation(), end, ends);
      };
      if (body === null) release();
      const file = body && streamed(body, signal, cutOff, release);
      return new Response(file, {
        status,
        statusText,
        headers: redactResponse(answer.response, secrets.all()).headers,
      });
    } catch (error) {
      release();
      throw error;
    }
  };
}
