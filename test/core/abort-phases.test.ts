import { getEventListeners } from "node:events";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { type Fault, faults, startMisbehavingServer } from "../../scripts/lib/misbehaving-server.js";
import { createRateLimiter, type FetchLike, type SyncroClient, type SyncroClientOptions } from "../../src/index.js";
import { fakeFetch, json, networkError, testClient } from "../support/client.js";

const body = { customer_id: 1, subject: "x" };
const closers: (() => unknown)[] = [];
afterEach(() => vi.restoreAllMocks());
afterAll(async () => {
  for (const close of closers) await close();
});

/** The timers set and neither fired nor cleared; those of Node's own fetch hold nothing and are left out. */
function openTimers(): () => unknown[] {
  const open = new Set<NodeJS.Timeout>();
  const { setTimeout: set, clearTimeout: clear } = globalThis;
  vi.spyOn(globalThis, "setTimeout").mockImplementation(((
    run: (...args: unknown[]) => void,
    ms: number,
    ...args: unknown[]
  ) => {
    const timer = set(() => {
      open.delete(timer);
      run(...args);
    }, ms);
    open.add(timer);
    return timer;
  }) as typeof setTimeout);
  vi.spyOn(globalThis, "clearTimeout").mockImplementation((timer) => {
    for (const known of open) if (known === timer) open.delete(known);
    clear(timer);
  });
  return () => [...open].filter((timer) => timer.hasRef());
}

interface Phase {
  client: SyncroClient;
  /** Resolves once the call is in its phase. */
  reached: () => Promise<unknown>;
}
type Setup = (options: SyncroClientOptions) => Promise<Phase>;

async function atServer(fault: Fault, options: SyncroClientOptions): Promise<Phase> {
  const server = await startMisbehavingServer([fault]);
  closers.push(() => server.close());
  const reached = () => vi.waitFor(() => expect(server.log).toHaveLength(1));
  return { client: testClient(server.url, options), reached };
}

/** Where a call can be, the outcome if time ends it there, and whether `timeoutMs` counts there. */
const PHASES: Record<string, { setup: Setup; outcome: "not-sent" | "unknown"; timed: boolean }> = {
  "in the queue": {
    outcome: "not-sent",
    timed: false,
    setup: async (options) => {
      const limiter = createRateLimiter({ requests: 1, perMs: 60_000 });
      await limiter.run(async () => {}); // the only slot, taken for a minute
      const client = testClient("http://127.0.0.1:9", { ...options, rateLimit: limiter });
      return { client, reached: () => vi.waitFor(() => expect(limiter.stats().queued).toBe(1)) };
    },
  },
  "asking for the key": {
    outcome: "not-sent",
    timed: true,
    setup: async (options) => {
      const apiKey = vi.fn(() => new Promise<string>(() => {}));
      const client = testClient("http://127.0.0.1:9", { ...options, apiKey });
      return { client, reached: () => vi.waitFor(() => expect(apiKey).toHaveBeenCalled()) };
    },
  },
  connecting: {
    outcome: "unknown", // no runtime says how far it came when it was told to stop
    timed: true,
    setup: async (options) => {
      let connections = 0;
      const server = createServer((socket) => {
        connections++;
        closers.push(() => socket.destroy());
      }).listen(0, "127.0.0.1"); // never answers the TLS handshake
      await new Promise((resolve) => server.once("listening", resolve));
      closers.push(() => server.close());
      const client = testClient(`https://127.0.0.1:${(server.address() as AddressInfo).port}`, options);
      return { client, reached: () => vi.waitFor(() => expect(connections).toBe(1)) };
    },
  },
  "waiting for headers": { outcome: "unknown", timed: true, setup: (options) => atServer(faults.hangAfter, options) },
  "waiting for the body": { outcome: "unknown", timed: true, setup: (options) => atServer(faults.hangInBody, options) },
  "reading a body without an end": {
    outcome: "unknown",
    timed: true,
    setup: (options) => atServer(faults.trickle("x", 5, false), options),
  },
  "waiting after a 429": {
    outcome: "not-sent",
    timed: false,
    setup: (options) => atServer(faults.throttled("60"), options),
  },
  "waiting after a refused connection": {
    outcome: "not-sent",
    timed: false,
    setup: async (options) => {
      const { fetch, calls } = fakeFetch(networkError("ECONNREFUSED"));
      const retry = { minDelayMs: 60_000, maxDelayMs: 60_000 };
      const client = testClient("http://127.0.0.1:9", { ...options, fetch, retry });
      return { client, reached: () => vi.waitFor(() => expect(calls).toHaveLength(1)) };
    },
  },
};

describe.each(Object.entries(PHASES))("%s", (_name, { setup }) => {
  test("an abort ends it at once, with the signal's reason, and leaves nothing behind", async () => {
    const { client, reached } = await setup({ timeoutMs: 10_000 });
    const open = openTimers();
    const controller = new AbortController();
    const call = client.POST("/tickets", { body, signal: controller.signal, deadlineMs: 10_000 });
    const settled = call.catch((reason: unknown) => reason);
    await reached();
    const reason = new Error("enough");
    const began = performance.now();
    controller.abort(reason);
    expect(await settled).toBe(reason);
    expect(performance.now() - began).toBeLessThan(1_000); // not the 10 s that time would have left it
    expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    await vi.waitFor(() => expect(open()).toEqual([]));
  });

  test("an abort before it ends it too, and sends nothing", async () => {
    const { client } = await setup({});
    await expect(client.POST("/tickets", { body, signal: AbortSignal.abort("gone") })).rejects.toBe("gone");
  });
});

/** Side by side: they wait for time. */
describe.concurrent("time", { timeout: 60_000 }, () => {
  test.each(Object.entries(PHASES))("%s: the deadline ends it", async (_name, { setup, outcome }) => {
    const { client } = await setup({ timeoutMs: 10_000 });
    const { signal } = new AbortController();
    const error: unknown = await client
      .POST("/tickets", { body, signal, deadlineMs: 1_000 })
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "SyncroTimeoutError", kind: "deadline", code: "timeout_deadline", outcome });
    expect((error as Error).message.includes("may have created a ticket")).toBe(outcome === "unknown");
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  test.each(Object.entries(PHASES).filter(([, { timed }]) => timed))(
    "%s: the timeout of one attempt ends it",
    async (_name, { setup, outcome }) => {
      const { client } = await setup({ timeoutMs: 1_000, retry: false });
      const { signal } = new AbortController();
      const error: unknown = await client.POST("/tickets", { body, signal }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "SyncroTimeoutError", kind: "attempt", outcome, timeoutMs: 1_000 });
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    },
  );
});

test("2,000 calls of every ending under one signal leave no listener and no timer", async () => {
  const open = openTimers();
  const endings: (() => Promise<Response>)[] = [
    async () => json({ tickets: [] }),
    async () => json({ error: "no" }, 422),
    async () => new Response("<html>", { status: 200 }),
    async () => new Response("Retry later", { status: 429 }),
    async () => Promise.reject(networkError("ECONNRESET")),
    () => new Promise(() => {}), // ended by its timeout
  ];
  let call = 0;
  const fetch: FetchLike = () => endings[call++ % endings.length]?.() ?? Promise.reject(new Error("no ending"));
  const options = {
    fetch,
    timeoutMs: 5,
    deadlineMs: 60_000,
    retry: { maxRetries: 1, minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 },
  };
  const limiter = createRateLimiter({ requests: 100_000, perMs: 1, concurrency: 100 });
  const { signal } = new AbortController();
  for (let round = 0; round < 20; round++) {
    // One round in ten through a limiter's queue.
    const rateLimit = round % 10 === 0 ? limiter : false;
    const client = testClient("http://127.0.0.1:9", { ...options, rateLimit });
    await Promise.allSettled(Array.from({ length: 100 }, () => client.GET("/tickets", { signal })));
  }
  expect(call).toBeGreaterThanOrEqual(2_000);
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
  await vi.waitFor(() => expect(open()).toEqual([]));
});
