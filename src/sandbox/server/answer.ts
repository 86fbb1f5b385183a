import { type IncomingMessage, STATUS_CODES } from "node:http";
import { type Call, html, JSON_TYPE, json, notFound, type Reply, unsupported } from "../http.js";
import type { Fault } from "../options.js";
import { match, RESOURCES, resourceOf } from "../resources/index.js";
import type { Store } from "../store.js";
import { isFields } from "../values.js";

export interface Incoming {
  request: IncomingMessage;
  method: string;
  path: string;
  query: URLSearchParams;
  text: string;
}

/** Answers as the application behind the rate limit does: the checks that every request must pass, then its route. */
export function answer(store: Store, apiKey: string, incoming: Incoming): Reply {
  const { request, method, path, query, text } = incoming;
  // Even without a body: the API was observed to refuse a POST for the missing header alone (a GET without it passes there).
  if (!isJson(request.headers["content-type"])) return html("400 Bad Request", 400);
  // Only in the header: the API also accepts the key in the URL, but a client that puts it there must fail here.
  if (!authorized(request.headers.authorization, apiKey)) return json({ error: "Invalid API key" }, 401);
  const body = parse(text);
  if (body === undefined) return json({ status: 400, error: "Bad Request" }, 400);
  const route = match(method, path);
  if (route === undefined) {
    const resource = resourceOf(path);
    return RESOURCES.includes(resource) ? notFound() : unsupported(resource, RESOURCES);
  }
  const call: Call = { store, key: route.key, id: route.id, query, body: isFields(body.value) ? body.value : {} };
  try {
    return route.handler(call);
  } catch (error) {
    return json({ error: `The sandbox failed: ${String(error)}` }, 500);
  }
}

/** What the client sent, for the log: the parsed JSON, or the text. */
export function readable(text: string): unknown {
  return text === "" ? undefined : (parse(text)?.value ?? text);
}

export function throttled(): Reply {
  // Plain text and no Retry-After, as the API was observed to answer. The guide says otherwise.
  return { status: 429, type: "text/plain; charset=utf-8", body: "Retry later\n" };
}

/** A fault's answer: what it specifies, or else a plain one for its status. */
export function faulty(fault: Extract<Fault, { status: number }>): Reply {
  const { status, headers = {} } = fault;
  if (fault.body === undefined && status === 429) return { ...throttled(), headers };
  const bodiless = status === 204 || status === 304;
  const body = fault.body ?? (bodiless ? undefined : JSON.stringify({ error: STATUS_CODES[status] ?? "Error" }));
  return { status, type: JSON_TYPE, body, headers };
}

function isJson(type: string | undefined): boolean {
  return type?.split(";")[0]?.trim().toLowerCase() === "application/json";
}

function authorized(header: string | undefined, apiKey: string): boolean {
  return /^bearer (.*)$/i.exec(header ?? "")?.[1] === apiKey;
}

function parse(text: string): { value: unknown } | undefined {
  if (text === "") return { value: {} };
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
