import { createSyncroClient, type FetchLike, type SyncroClientOptions } from "../../src/index.js";

export const API_KEY = "test-key-0123456789";

/** A client for a test server: no rate limit, retries without waiting. */
export const testClient = (baseUrl: string, options: SyncroClientOptions = {}) =>
  createSyncroClient({
    baseUrl,
    apiKey: API_KEY,
    rateLimit: false,
    retry: { minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 },
    ...options,
  });

/** A `fetch` that answers from a list, the last entry for ever, and remembers what it was given. */
export function fakeFetch(...replies: (Response | Error | (() => Response | Promise<Response>))[]) {
  const calls: { url: string; init: RequestInit; headers: Headers }[] = [];
  const fetch: FetchLike = async (url, init) => {
    calls.push({ url, init, headers: new Headers(init.headers) });
    const reply = replies[Math.min(calls.length, replies.length) - 1];
    if (reply instanceof Error) throw reply;
    if (typeof reply === "function") return reply();
    if (reply === undefined) throw new Error("no reply was given");
    return reply.clone();
  };
  return { fetch, calls };
}

export const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });

/** An error as Node's fetch throws it. */
export const networkError = (code: string) =>
  Object.assign(new TypeError("fetch failed"), { cause: Object.assign(new Error(`connect ${code}`), { code }) });
