import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as the server saw it, and what the server did. */
export interface LogEntry {
  method: string;
  /** Without `/api/v1`. */
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  body: string;
  /** Arrival time in ms, on a monotonic clock. */
  at: number;
  /** Whether the server created, changed or deleted the record, whatever it then answered. */
  done: boolean;
  /** Whether the client closed the connection before the answer was complete. */
  leftEarly: boolean;
  fault: string;
}

/** What the server does with a request. `works` means that it does the work before the answer goes wrong. */
export type Fault = { name: string; works: boolean } & (
  | { kind: "answer"; status: number; headers?: Record<string, string>; body: string | Buffer; declare?: number }
  | { kind: "trickle"; status: number; chunks: readonly string[]; everyMs: number; ends: boolean }
  | { kind: "reset"; during: boolean }
  | { kind: "hang"; headersSent: boolean }
);

const JSON_TYPE = { "content-type": "application/json" };
const HTML = "<!doctype html><html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>";
const fault = (
  name: string,
  works: boolean,
  rest: Omit<Extract<Fault, { kind: "answer" }>, "kind" | "name" | "works">,
) => ({ name, works, kind: "answer", ...rest }) satisfies Fault;

/** The faults by name. Some are functions of what varies. */
export const faults = {
  ok: (json: unknown = { ticket: { id: 1 }, success: true }): Fault =>
    fault("ok", true, { status: 200, headers: JSON_TYPE, body: JSON.stringify(json) }),
  status: (status: number, body: string, { type = "application/json", works = false, headers = {} } = {}): Fault =>
    fault(`${status}${works ? " after the work" : ""}`, works, {
      status,
      headers: { "content-type": type, ...headers },
      body,
    }),
  /** A 429 as the vendor sends it. Without an argument it has no `Retry-After`. */
  throttled: (retryAfter?: string): Fault =>
    fault(`429, Retry-After ${retryAfter ?? "none"}`, false, {
      status: 429,
      headers: { "content-type": "text/plain", ...(retryAfter === undefined ? {} : { "retry-after": retryAfter }) },
      body: "Retry later\n",
    }),
  html: (status: number, works = true): Fault =>
    fault(`HTML with ${status}${works ? "" : " before the work"}`, works, {
      status,
      headers: { "content-type": "text/html" },
      body: HTML,
    }),
  wrongType: (json: unknown, type: string): Fault =>
    fault(`JSON as ${type}`, true, { status: 200, headers: { "content-type": type }, body: JSON.stringify(json) }),
  text: (body: string, name = "text"): Fault => fault(name, true, { status: 200, headers: JSON_TYPE, body }),
  empty: fault("an empty body", true, { status: 200, headers: JSON_TYPE, body: "" }),
  noContent: fault("204", true, { status: 204, body: "" }),
  blank: fault("a white-space body", true, { status: 200, headers: JSON_TYPE, body: " \n" }),
  nullBody: fault("null", true, { status: 200, headers: JSON_TYPE, body: "null" }),
  cutJson: fault("JSON cut short", true, { status: 200, headers: JSON_TYPE, body: '{"ticket": {"id": 1, "sub' }),
  redirect: (location: string, status = 302): Fault =>
    fault(`${status} to ${location}`, false, { status, headers: { location }, body: "" }),
  resetBefore: { name: "a reset before the work", works: false, kind: "reset", during: false } satisfies Fault,
  resetAfter: { name: "a reset after the work", works: true, kind: "reset", during: false } satisfies Fault,
  resetDuring: { name: "a reset in the body", works: true, kind: "reset", during: true } satisfies Fault,
  hangBefore: { name: "silence before the work", works: false, kind: "hang", headersSent: false } satisfies Fault,
  hangAfter: { name: "silence after the work", works: true, kind: "hang", headersSent: false } satisfies Fault,
  hangInBody: { name: "silence after the headers", works: true, kind: "hang", headersSent: true } satisfies Fault,
  /** Closes the connection after fewer bytes than `Content-Length` announced. */
  cutOff: fault("a body shorter than it says", true, {
    status: 200,
    headers: JSON_TYPE,
    body: '{"ticket": {"id"',
    declare: 100,
  }),
  trickle: (text: string, everyMs: number, ends = true): Fault => ({
    name: ends ? "a body in drops" : "a body in drops, without an end",
    works: true,
    kind: "trickle",
    status: 200,
    chunks: ends ? [...text] : [text],
    everyMs,
    ends,
  }),
};

export interface MisbehavingServer {
  /** The base address, with `/api/v1`. */
  url: string;
  /** Every request in order of arrival. */
  log: LogEntry[];
  /** The requests that had an effect: for POST, the records that now exist. */
  done(): LogEntry[];
  close(): Promise<void>;
}

/**
 * Starts a server on 127.0.0.1 that misbehaves as told.
 *
 * @param rule gives the fault for each request (`nth` counts from 1), or a list of faults, of which the last one
 *   repeats
 */
export async function startMisbehavingServer(
  rule: readonly Fault[] | ((request: LogEntry, nth: number) => Fault | Promise<Fault>),
): Promise<MisbehavingServer> {
  const log: LogEntry[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const entry = await readRequest(incoming);
    const nth = log.push(entry);
    outgoing.once("close", () => {
      entry.leftEarly = !outgoing.writableFinished;
    });
    const next = typeof rule === "function" ? await rule(entry, nth) : rule[Math.min(nth, rule.length) - 1];
    if (next === undefined) throw new Error("the list of faults is empty");
    entry.fault = next.name;
    entry.done = next.works;
    commit(next, outgoing);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`,
    log,
    done: () => log.filter(({ done }) => done),
    close: () => close(server),
  };
}

async function readRequest(incoming: IncomingMessage): Promise<LogEntry> {
  const at = performance.now();
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const { pathname, searchParams } = new URL(incoming.url ?? "", "http://loopback");
  return {
    method: incoming.method ?? "",
    path: pathname.replace("/api/v1", ""),
    query: searchParams,
    headers: incoming.headers,
    body: Buffer.concat(chunks).toString(),
    at,
    done: false,
    leftEarly: false,
    fault: "",
  };
}

function commit(next: Fault, outgoing: ServerResponse): void {
  switch (next.kind) {
    case "answer": {
      const { status, headers = {}, body, declare } = next;
      outgoing.writeHead(status, declare === undefined ? headers : { ...headers, "content-length": declare });
      if (declare === undefined) outgoing.end(body);
      // Ends the socket, because Node would not end a response that is shorter than declared.
      else outgoing.write(body, () => outgoing.socket?.end());
      return;
    }
    case "reset":
      if (!next.during) return void outgoing.socket?.resetAndDestroy();
      outgoing.writeHead(200, { ...JSON_TYPE, "content-length": "100" });
      outgoing.write('{"ticket": {"id"', () => outgoing.socket?.resetAndDestroy());
      return;
    case "hang":
      if (next.headersSent) outgoing.writeHead(200, JSON_TYPE).write('{"ticket":');
      return;
    case "trickle": {
      outgoing.writeHead(next.status, JSON_TYPE);
      let index = 0;
      const timer = setInterval(() => {
        if (next.ends && index >= next.chunks.length) outgoing.end();
        else outgoing.write(next.chunks[index++ % next.chunks.length] ?? "");
      }, next.everyMs);
      outgoing.once("close", () => clearInterval(timer));
    }
  }
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
