/**
 * The run as an HTTP archive that is safe to share. It contains only what is known to be harmless: path templates,
 * statuses, timings, a few headers, and bodies with placeholders.
 */
import { STATUS_CODES } from "node:http";
import { version } from "../../src/generated/version.js";
import { contentType, isJson, shownHeaders } from "./headers.js";
import type { Need } from "./plan.js";
import type { Visit } from "./walk.js";

const ACCOUNT = "https://account.invalid/api/v1";
const UNKNOWN = -1;

export function harOf(visits: Visit[]): string {
  const log = {
    version: "1.2",
    creator: { name: "syncro-msp verify:live", version },
    entries: visits.flatMap((visit) => visit.answers.map((answer) => entryOf(visit, answer))),
  };
  return `${JSON.stringify({ log }, null, 1)}\n`;
}

function entryOf({ read }: Visit, { exchange, shape }: Visit["answers"][number]) {
  const { began, ms, status, headers } = exchange;
  const type = contentType(headers);
  const text = shape === undefined ? "" : isJson(type) ? JSON.stringify(shape) : String(shape);
  const http = { httpVersion: "HTTP/1.1", cookies: [], headersSize: UNKNOWN, bodySize: UNKNOWN };
  return {
    startedDateTime: began.toISOString(),
    time: ms,
    request: { ...http, method: "GET", headers: [], ...addressOf(read.path, read.needs) },
    response: {
      ...http,
      status,
      statusText: STATUS_CODES[status] ?? "",
      headers: shownHeaders(headers),
      content: { size: text.length, mimeType: type, text },
      redirectURL: "",
    },
    cache: {},
    timings: { send: 0, wait: ms, receive: 0 },
  };
}

/** The address with every parameter as `{name}`. */
function addressOf(path: string, needs: Need[]) {
  const queryString = needs
    .filter(({ parameter }) => parameter.in === "query")
    .map(({ parameter: { name } }) => ({ name, value: `{${name}}` }));
  const query = queryString.map(({ name, value }) => `${name}=${value}`).join("&");
  return { url: `${ACCOUNT}${path}${query === "" ? "" : `?${query}`}`, queryString };
}
