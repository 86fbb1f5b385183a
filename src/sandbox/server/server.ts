import { setMaxListeners } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { json, type Reply } from "../http.js";
import type { Fault, LogEntry, Sandbox, SandboxOptions } from "../options.js";
import { seedStore } from "../seed/index.js";
import { answer, faulty, type Incoming, readable, throttled, warningFor } from "./answer.js";
import { Arrivals } from "./arrivals.js";

const BASE = "/api/v1";

/**
 * Starts an in-memory account on 127.0.0.1. Each sandbox has its own account, which lasts until it is closed.
 *
 * @example
 * const sandbox = await startSandbox({ tickets: 50, rateLimit: false });
 * const syncro = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: false });
 * const { data } = await syncro.GET("/tickets");
 * await sandbox.close();
 */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { seed = 1, tickets = 1_300, customers = 60, latencyMs = 0, apiKey = "sandbox-key", port = 0, fault } = options;
  const store = seedStore({ seed, tickets, customers });
  const arrivals = new Arrivals(options.rateLimit ?? { requests: 180, perMs: 60_000 });
  const log: LogEntry[] = [];
  const seen = new Map<string, number>();
  // Ends delayed answers on close(), so that no timer is left. Any number of them may listen.
  const stopped = new AbortController();
  setMaxListeners(0, stopped.signal);
  let total = 0;

  /** The fault that `options.fault` chooses for this request. */
  function faultFor({ method, path, query }: Incoming): Fault | undefined {
    const key = `${method} ${path}?${query}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    total += 1;
    return fault?.({ method, path, query, count, total });
  }

  /** Handles the request, faults included; `undefined` if nothing is to be sent. */
  function respond(incoming: Incoming): Reply | undefined {
    const chosen = faultFor(incoming);
    if (chosen === undefined) return answer(store, apiKey, incoming);
    if ("hang" in chosen) return undefined;
    const works = "destroy" in chosen ? chosen.destroy === "after" : chosen.afterWork === true;
    if (works) answer(store, apiKey, incoming);
    if (!("destroy" in chosen)) return faulty(chosen);
    incoming.request.socket.destroy();
    return undefined;
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const at = performance.now();
    const tooMany = arrivals.refuse(at);
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    const method = request.method ?? "GET";
    const isBelow = url.pathname.startsWith(`${BASE}/`);
    const path = isBelow ? url.pathname.slice(BASE.length) : url.pathname;
    const query = url.searchParams;
    const entry: LogEntry = {
      method,
      path,
      query: url.search,
      headers: request.headers,
      body: undefined,
      status: 0,
      at,
    };
    log.push(entry);
    const text = await readAll(request);
    entry.body = readable(text ?? "");
    entry.warning = warningFor({ request, query });
    const reply =
      refusal(request, text) ??
      (tooMany ? throttled() : respond({ request, method, path, query, text: text ?? "", isBelow }));
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
    store,
    count: (resource) => store.count(resource),
    close: () => {
      stopped.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      return closed;
    },
  };
}

/** Far above any request of the API, bytes: a program gone wrong must not fill the memory. */
const MAX_BODY_BYTES = 32 * 1024 * 1024;

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
