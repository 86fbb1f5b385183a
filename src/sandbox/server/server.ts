import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { Clock } from "../clock.js";
import { json, type Reply } from "../http.js";
import type { Fault, LogEntry, Sandbox, SandboxOptions, Size } from "../options.js";
import { Random } from "../random.js";
import { seedStore } from "../seed/index.js";
import { Store } from "../store.js";
import { answer, faulty, type Incoming, readable, throttled, warningsOf } from "./answer.js";
import { Arrivals } from "./arrivals.js";
import { type Router, routerOf } from "./router.js";

const BASE = "/api/v1";

const SIZES: Readonly<Record<Size, { tickets: number; customers: number }>> = {
  small: { tickets: 60, customers: 10 },
  msp: { tickets: 1_300, customers: 60 },
  large: { tickets: 75_000, customers: 1_500 },
};

/**
 * Starts an in-memory account on 127.0.0.1. Each sandbox has its own account, which lasts until it is closed.
 *
 * @throws TypeError if `size` or `now` is none
 * @example
 * const sandbox = await startSandbox({ size: "small", rateLimit: false });
 * const syncro = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: false });
 * const { data } = await syncro.GET("/tickets");
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { latencyMs = 0, apiKey = "sandbox-key", port = 0, fault, keepLog = true } = options;
  const router = routerOf();
  let store = accountOf(options, router);
  const arrivals = new Arrivals(options.rateLimit ?? { requests: 180, perMs: 60_000 });
  const log: LogEntry[] = [];
  const seen = new Map<string, number>();
  // Ends delayed answers on close(), so that no timer is left. Any number of them may listen.
  const stopped = new AbortController();
  setMaxListeners(0, stopped.signal);
  let total = 0;
  let movedMs = 0;

  /** The fault that `options.fault` chooses for this request. */
  function faultFor({ method, path, query }: Incoming): Fault | undefined {
    const key = `${method} ${path}?${query}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    total += 1;
    return fault?.({ method, path, query, count, total });
  }

  /** Handles the request, faults included; no reply if nothing is to be sent. */
  function respond(incoming: Incoming & { request: IncomingMessage }): {
    reply: Reply | undefined;
    warnings: string[];
  } {
    const chosen = faultFor(incoming);
    const act = () => answer({ store, apiKey, router }, incoming);
    if (chosen === undefined) return act();
    if ("hang" in chosen) return { reply: undefined, warnings: [] };
    const works = "destroy" in chosen ? chosen.destroy === "after" : chosen.afterWork === true;
    if (works) act();
    if (!("destroy" in chosen)) return { reply: faulty(chosen), warnings: [] };
    incoming.request.socket.destroy();
    return { reply: undefined, warnings: [] };
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now() + movedMs;
    const tooMany = arrivals.refuse(at);
    const url = addressOf(request);
    const method = request.method ?? "GET";
    const isBelow = url.pathname.startsWith(`${BASE}/`);
    const path = isBelow ? url.pathname.slice(BASE.length) : url.pathname;
    const entry: LogEntry = {
      method,
      path,
      query: url.search,
      headers: request.headers,
      body: undefined,
      status: 0,
      at,
    };
    if (keepLog) log.push(entry);
    const text = await readAll(request);
    entry.body = readable(text ?? "");
    const incoming = { request, method, path, query: url.searchParams, text: text ?? "", isBelow };
    const refused = refusal(request, text) ?? (tooMany ? throttled() : undefined);
    const { reply, warnings } =
      refused === undefined ? respond(incoming) : { reply: refused, warnings: warningsOf(incoming) };
    entry.warning = warnings.length > 0 ? warnings.join("; ") : undefined;
    if (reply === undefined) return;
    if (latencyMs > 0 && !tooMany) await wait(latencyMs, undefined, { signal: stopped.signal });
    if (response.destroyed) return;
    entry.status = reply.status;
    options.onAnswer?.(entry);
    send(response, reply);
  }

  const server = createServer((request, response) => {
    // The client left in the middle, or close() came during a delay: there is nobody to answer.
    serve(request, response).catch(() => response.destroy());
  });
  // Longer than any pause in a test: an idle connection must not close just as the client reuses it.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the sandbox got no port");

  return {
    url: `http://127.0.0.1:${address.port}${BASE}`,
    log,
    arrivals: arrivals.times,
    get refused() {
      return arrivals.refused;
    },
    get store() {
      return store;
    },
    count: (resource) => store.count(resource),
    advance: (ms) => {
      movedMs += ms;
      store.clock.advance(ms);
    },
    reset: () => {
      store = accountOf(options, router);
      log.length = 0;
      arrivals.clear();
      seen.clear();
      total = 0;
    },
    close: () => {
      stopped.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** The account as it is at the start. */
function accountOf({ seed = 1, size = "msp", now, ...given }: SandboxOptions, { collections }: Router): Store {
  if (!Object.hasOwn(SIZES, size)) throw new TypeError(`size must be small, msp or large, got ${String(size)}`);
  const { tickets = SIZES[size].tickets, customers = SIZES[size].customers } = given;
  const store = new Store(new Clock(now));
  seedStore(store, new Random(seed), { tickets, customers: Math.max(2, customers), collections });
  return store;
}

/** Far above any request of the API, bytes: a program gone wrong must not fill the memory. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

/** What was asked for. What cannot be read as an address is outside of every path that there is. */
function addressOf({ url = "/" }: IncomingMessage): URL {
  const address = url.startsWith("/") ? `http://127.0.0.1${url}` : url;
  return URL.canParse(address) ? new URL(address) : new URL("http://127.0.0.1/");
}

/** The body as text, or `undefined` if it is too large. */
async function readAll(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    if (!Buffer.isBuffer(chunk)) continue;
    bytes += chunk.length;
    if (bytes <= MAX_BODY_BYTES) chunks.push(chunk);
  }
  return bytes <= MAX_BODY_BYTES ? Buffer.concat(chunks).toString("utf8") : undefined;
}

/** What no sandbox answers otherwise. */
function refusal(request: IncomingMessage, text: string | undefined): Reply | undefined {
  if (!isLocal(request)) return json({ error: "The sandbox answers requests to and from this machine only" }, 403);
  return text === undefined ? json({ error: "The body is too large for the sandbox" }, 413) : undefined;
}

/** Whether a request names this machine as its host: a web page elsewhere could reach it by DNS rebinding otherwise. */
function isLocal({ headers: { host, origin } }: IncomingMessage): boolean {
  return [`http://${host}`, origin ?? "http://localhost"].every((address) => {
    try {
      return /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(address).hostname);
    } catch {
      return false;
    }
  });
}

function send(response: ServerResponse, { status, type, body, headers = {} }: Reply): void {
  const content = body === undefined ? {} : { "Content-Type": type, "Content-Length": String(Buffer.byteLength(body)) };
  response.writeHead(status, { ...content, ...headers });
  response.end(body);
}
