import { type IncomingMessage, STATUS_CODES } from "node:http";
import { type Call, html, JSON_TYPE, json, type Reply } from "../http.js";
import type { Fault } from "../options.js";
import { Query } from "../query.js";
import type { Store } from "../store.js";
import { paramsOf, parsed } from "./params.js";
import type { Router } from "./router.js";

export interface Incoming {
  request: Pick<IncomingMessage, "headers">;
  method: string;
  path: string;
  query: URLSearchParams;
  text: string;
  /** Whether it is below the base address. */
  isBelow: boolean;
}

export interface Account {
  store: Store;
  apiKey: string;
  router: Router;
}

export interface Answer {
  reply: Reply;
  /** What the API takes and a program should not rely on. */
  warnings: string[];
}

/** Answers as the application behind the rate limit does: the checks that every request must pass, then its route. */
export function answer({ store, apiKey, router }: Account, incoming: Incoming): Answer {
  const { request, method, query, text } = incoming;
  const warnings = warningsOf(incoming);
  const only = (reply: Reply): Answer => ({ reply, warnings });
  const path = incoming.path.replace(/\/+/g, "/").replace(/(?<=.)\/$/, ""); // Rails squeezes slashes
  if (!incoming.isBelow) return only(html("404 Not Found", 404));
  const route = router.match(method, path);
  const type = request.headers["content-type"]?.split(";")[0]?.trim().toLowerCase();
  const isForm = type === "application/x-www-form-urlencoded";
  const isFile = type !== undefined && type === route?.operation.body?.type;
  // Seen of a POST without a body, too. A GET and a DELETE need none.
  if (!/^(?:GET|DELETE)$/.test(method) && type !== "application/json" && !isForm && !isFile)
    return only(html("400 Bad Request", 400));
  const sent = isFile && type !== "application/json" ? {} : paramsOf(isForm, text, query);
  if (keyOf(request, query, sent) !== apiKey) return only(json({ error: "Invalid API key" }, 401));
  if (sent === undefined) return only(json({ status: 400, error: "Bad Request" }, 400));
  if (route === undefined) return only(json({ message: `Syncro has no ${method} ${path}` }, 404));
  const { operation, handler, params } = route;
  const [key = ""] = Object.values(params).map(decoded);
  const call: Call = {
    store,
    description: router.description,
    operation,
    params: Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decoded(value)])),
    key,
    id: /^\d+$/.test(key) ? Number(key) : Number.NaN,
    query: new Query(query),
    body: sent,
  };
  try {
    const reply = handler(call);
    return { reply, warnings: [...warnings, ...unreadIn(call)] };
  } catch (error) {
    return only(json({ error: `The sandbox failed: ${String(error)}` }, 500));
  }
}

/** Parameters of a read that had no effect. Syncro ignores them in silence, which looks like success. */
function unreadIn({ operation: { id, method, parameters }, query }: Call): string[] {
  if (method !== "GET") return [];
  return query.unread().flatMap((name) => {
    const known = parameters.find(
      (each) => each.in === "query" && each.name.replace("[]", "") === name.replace("[]", ""),
    );
    if (name === "api_key") return [];
    if (known === undefined) return [`${id} has no parameter ${name}: Syncro ignores it, and so does the sandbox`];
    if (known["x-syncro-filter"] === "ignored") return [`Syncro ignores ${name} of ${id}, and so does the sandbox`];
    return [`the sandbox ignores ${name} of ${id}, which Syncro does not`];
  });
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
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
  const body = fault.body ?? (bodiless ? undefined : { error: STATUS_CODES[status] ?? "Error" });
  return { status, type: JSON_TYPE, body: typeof body === "string" ? body : body && JSON.stringify(body), headers };
}

/** The API also takes the key without "Bearer", and from the query and the body: see `warningsOf`. */
function keyOf(
  { headers: { authorization = "" } }: Incoming["request"],
  query: URLSearchParams,
  sent: unknown,
): string | null {
  if (authorization !== "") return authorization.replace(/^bearer /i, "");
  const inBody: unknown = typeof sent === "object" && sent !== null ? Reflect.get(sent, "api_key") : undefined;
  return query.get("api_key") ?? (typeof inBody === "string" ? inBody : null);
}

/** What a program should not rely on, though the API takes it. */
export function warningsOf({ request, query }: Pick<Incoming, "request" | "query">): string[] {
  if (query.has("api_key"))
    return ["the key stands in the address, where proxies and logs keep it: send it as Authorization: Bearer"];
  const { authorization = "" } = request.headers;
  return authorization !== "" && !/^bearer /i.test(authorization)
    ? ['the key was sent without "Bearer" before it']
    : [];
}
