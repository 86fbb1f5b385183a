import { type IncomingMessage, STATUS_CODES } from "node:http";
import { type Call, html, JSON_TYPE, json, type Reply, unsupported, unsupportedHere } from "../http.js";
import type { Fault } from "../options.js";
import { match, RESOURCES, resourceOf } from "../resources/index.js";
import type { Store } from "../store.js";
import { paramsOf, parsed } from "./params.js";

export interface Incoming {
  request: IncomingMessage;
  method: string;
  path: string;
  query: URLSearchParams;
  text: string;
  /** Whether it is below the base address. */
  isBelow: boolean;
}

/** Answers as the application behind the rate limit does: the checks that every request must pass, then its route. */
export function answer(store: Store, apiKey: string, incoming: Incoming): Reply {
  const { request, method, query, text } = incoming;
  const path = incoming.path.replace(/\/+/g, "/").replace(/(?<=.)\/$/, ""); // Rails squeezes slashes
  if (!incoming.isBelow) return html("404 Not Found", 404);
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const isForm = type === "application/x-www-form-urlencoded";
  // Seen of a POST without a body, too. A GET and a DELETE need none.
  if (!/^(?:GET|DELETE)$/.test(method) && type !== "application/json" && !isForm) return html("400 Bad Request", 400);
  if (keyOf(request, query) !== apiKey) return json({ error: "Invalid API key" }, 401);
  const params = paramsOf(isForm, text, query);
  if (params === undefined) return json({ status: 400, error: "Bad Request" }, 400);
  const route = match(method, path);
  if (route === undefined) {
    const resource = resourceOf(path);
    return RESOURCES.includes(resource) ? unsupportedHere(method, path) : unsupported(resource, RESOURCES);
  }
  const call: Call = { store, key: route.key, id: route.id, query, body: params };
  try {
    return route.handler(call);
  } catch (error) {
    return json({ error: `The sandbox failed: ${String(error)}` }, 500);
  }
}

/** What the client sent, for the log: the parsed JSON, or the text. */
export function readable(text: string): unknown {
  return text === "" ? undefined : (parsed(text)?.value ?? text);
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

/** The API also takes the key without "Bearer", and from the query: see `warningFor`. */
const keyOf = ({ headers: { authorization = "" } }: IncomingMessage, query: URLSearchParams): string | null =>
  authorization === "" ? query.get("api_key") : authorization.replace(/^bearer /i, "");

/** What a program should not rely on, though the API takes it. */
export function warningFor({ request, query }: Pick<Incoming, "request" | "query">): string | undefined {
  if (query.has("api_key"))
    return "the key stands in the address, where proxies and logs keep it: send it as Authorization: Bearer";
  const { authorization = "" } = request.headers;
  if (authorization !== "" && !/^bearer /i.test(authorization)) return 'the key was sent without "Bearer" before it';
  return undefined;
}
