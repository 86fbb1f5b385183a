import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

export interface Seen {
  method: string;
  path: string;
  /** The query as it came, question mark included. */
  search: string;
  query: URLSearchParams;
  headers: IncomingMessage["headers"];
  body: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** When it arrived, ms, monotonic. */
  at: number;
}

/** An answer in short form; a function does what it likes with the socket. */
export type Reply =
  | { status?: number; json?: unknown; text?: string; headers?: Record<string, string>; afterMs?: number }
  | ((request: Seen, response: ServerResponse) => void);

export interface TestServer {
  /** The address with `/api/v1`. */
  url: string;
  seen: Seen[];
}

/**
 * A real server on loopback that answers as it is told: a list is answered in order, its last entry for ever. Closed
 * when the test is over.
 */
export async function startServer(replies: Reply[] | ((request: Seen) => Reply)): Promise<TestServer> {
  const seen: Seen[] = [];
  const server = createServer(async (incoming, outgoing) => {
    const at = performance.now();
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk);
    const { pathname, search, searchParams } = new URL(incoming.url ?? "", "http://loopback");
    const bytes = Uint8Array.from(Buffer.concat(chunks));
    const request: Seen = {
      method: incoming.method ?? "",
      path: pathname.replace("/api/v1", ""),
      search,
      query: searchParams,
      headers: incoming.headers,
      body: new TextDecoder().decode(bytes),
      bytes,
      at,
    };
    seen.push(request);
    const reply = typeof replies === "function" ? replies(request) : replies[Math.min(seen.length, replies.length) - 1];
    if (reply === undefined) throw new Error("no reply was given");
    if (typeof reply === "function") return reply(request, outgoing);
    const { status = 200, json, text, headers = {}, afterMs = 0 } = reply;
    const answer = () => {
      outgoing.writeHead(status, {
        "content-type": text === undefined ? "application/json" : "text/plain",
        ...headers,
      });
      outgoing.end(text ?? (json === undefined ? "" : JSON.stringify(json)));
    };
    if (afterMs === 0) answer();
    else setTimeout(answer, afterMs);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(() => resolve()));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`, seen };
}

/** Ends the connection without a word. */
export const hangUp: Reply = (_request, response) => response.destroy();
/** Says nothing, for ever. */
export const silence: Reply = () => {};
