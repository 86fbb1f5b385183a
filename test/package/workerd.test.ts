import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import { bundle } from "../../scripts/package/bundle.js";
import { API_KEY } from "../support/client.js";
import { startServer } from "../support/server.js";
import { loadPackage } from "../tools/packages.js";

// The runtime of Cloudflare Workers itself, in which what one request has made, no other may wait for: neither promises
// nor timers. A limiter with one queue for all hung there with the eleventh request.

interface Miniflare {
  ready: Promise<URL>;
  dispose(): Promise<void>;
}
interface MiniflareModule {
  Miniflare: new (options: {
    modules: true;
    script: string;
    compatibilityDate: string;
    host: string;
    port: number;
  }) => Miniflare;
}

/** Sends as many requests as its caller wants, all at once; with `?forget` it does not wait for them. */
const WORKER = `
  import { createRateLimiter, createSyncroClient } from "./src/index.ts";

  const narrow = createRateLimiter({ requests: 20, perMs: 2_000 });

  export default {
    async fetch(request: Request): Promise<Response> {
      const { searchParams } = new URL(request.url);
      const syncro = createSyncroClient({
        baseUrl: searchParams.get("server") ?? "",
        apiKey: "${API_KEY}",
        rateLimit: searchParams.has("narrow") ? narrow : undefined,
      });
      const calls = Array.from({ length: Number(searchParams.get("calls")) }, () => syncro.GET("/tickets"));
      if (searchParams.has("forget")) return Response.json([]);
      return Response.json((await Promise.all(calls)).map(({ response }) => response.status));
    },
  };`;

// Since 2024-10 the runtime reports what before it let hang.
describe.each(["2024-01-01", "2026-01-01"])("as of %s", (compatibilityDate) => {
  let runtime: Miniflare;
  beforeAll(async () => {
    const { Miniflare } = await loadPackage<MiniflareModule>("miniflare");
    const script = await bundle(root, WORKER);
    runtime = new Miniflare({ modules: true, script, compatibilityDate, host: "127.0.0.1", port: 0 });
    await runtime.ready;
  });
  afterAll(() => runtime.dispose());

  /** What one request to the worker comes to: the statuses of its calls. */
  async function handler(server: string, calls: number, more = ""): Promise<unknown> {
    const response = await fetch(`${await runtime.ready}?server=${encodeURIComponent(server)}&calls=${calls}${more}`);
    const text = await response.text();
    return response.ok ? JSON.parse(text) : text;
  }
  const ok = (calls: number) => Array.from({ length: calls }, () => 200);
  const slow = () => startServer([{ json: { tickets: [] }, afterMs: 100 }]);

  test("30 calls at once from one handler all answer, with default options", async () => {
    const { url, seen } = await slow();
    expect(await handler(url, 30)).toEqual(ok(30));
    expect(seen).toHaveLength(30);
  });

  test("10 handlers side by side all answer, with default options", async () => {
    const { url, seen } = await slow();
    const all = await Promise.all(Array.from({ length: 10 }, () => handler(url, 5)));
    expect(all).toEqual(Array.from({ length: 10 }, () => ok(5)));
    expect(seen).toHaveLength(50);
  });

  test("handlers that are over before their calls are: nobody hears of these, and nobody waits for them", async () => {
    const { url } = await slow();
    await Promise.all(Array.from({ length: 12 }, () => handler(url, 1, "&forget")));
    expect(await handler(url, 5)).toEqual(ok(5));
  });

  test("they share the limit: 48 calls from 6 handlers, 20 per 2 s", async () => {
    const { url, seen } = await slow();
    const all = await Promise.all(Array.from({ length: 6 }, () => handler(url, 8, "&narrow")));
    expect(all).toEqual(Array.from({ length: 6 }, () => ok(8)));
    const arrivals = seen.map(({ at }) => at);
    const most = Math.max(
      ...arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + 2_000).length),
    );
    expect(most).toBe(20);
  });
});
