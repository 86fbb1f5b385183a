import { AsyncLocalStorage } from "node:async_hooks";
import type { Span, Tracer } from "@opentelemetry/api";
import { BasicTracerProvider, type SpanProcessor } from "@opentelemetry/sdk-trace-base";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { cacheReferenceData } from "../../src/cache/index.js";
import { createRateLimiter, createSyncroClient, type Logger, type SyncroEvent } from "../../src/index.js";
import { traceCalls } from "../../src/otel/index.js";
import { API_KEY, fakeFetch, json, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const LOOPBACK = "http://127.0.0.1:9/api/v1";
const ticket = { customer_id: 1, subject: "Jams" };
const broken = new Error("the hook broke");
const thrower = () => {
  throw broken;
};

/** What would have ended the process. */
const unhandled: unknown[] = [];
const note = (reason: unknown) => void unhandled.push(reason);
beforeEach(() => void process.on("unhandledRejection", note));
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 5));
  process.off("unhandledRejection", note);
  expect(unhandled.splice(0)).toEqual([]);
});

const THEN = "then";
const thenable = (property: PropertyDescriptor): unknown => Object.defineProperty({}, THEN, property);
/** The ways in which a hook can fail. */
const FAILURES: [string, () => unknown][] = [
  ["throws", thrower],
  [
    "throws what is no error",
    () => {
      throw null;
    },
  ],
  ["rejects", () => Promise.reject(broken)],
  [
    "gives a thenable that rejects",
    () => thenable({ value: (_done: unknown, fail: (reason: unknown) => void) => fail(broken) }),
  ],
  ["gives a thenable that throws", () => thenable({ get: thrower })],
];
const FAIL = FAILURES.map(([name, fail]) => [name, fail as () => void] as const);

/** The POST is done: its result must be told, and it must have been sent once. */
async function postsOnce(prepare: (syncro: ReturnType<typeof testClient>) => void, logger?: Logger) {
  const { fetch, calls } = fakeFetch(() => json({ ticket: { id: 1 } }));
  const syncro = testClient(LOOPBACK, { fetch, ...(logger && { logger }) });
  prepare(syncro);
  const { data } = await syncro.POST("/tickets", { body: ticket });
  expect(data?.ticket.id).toBe(1);
  expect(calls).toHaveLength(1);
  return syncro;
}

describe("what only reports on a call never makes it fail", () => {
  test.each(FAIL)("a logger that %s", async (_how, fail) => {
    const logger: Logger = { debug: fail, info: fail, warn: fail, error: fail };
    await postsOnce(() => {}, logger);
    const { fetch } = fakeFetch(new TypeError("fetch failed"));
    const syncro = testClient(LOOPBACK, { fetch, logger, retry: { maxRetries: 1, minDelayMs: 0, maxDelayMs: 0 } });
    await expect(syncro.GET("/tickets")).rejects.toMatchObject({ outcome: "unknown", attempts: 2 });
  });

  test.each(FAIL)("a middleware's emit that %s, outside or inside of others", async (_how, fail) => {
    const told: string[] = [];
    await postsOnce((syncro) => {
      syncro.use((call, next) => next({ ...call, emit: (event) => void told.push(event.event) }));
      syncro.use((call, next) =>
        next({
          ...call,
          emit: (event: SyncroEvent) => {
            call.emit(event);
            return fail();
          },
        }),
      );
      syncro.use(cacheReferenceData());
    });
    expect(told).toEqual(["request", "response"]);
  });

  test("an emit that throws does not lose a write that made the cache drop something", async () => {
    const { fetch, calls } = fakeFetch(() => json({ appointment_types: [], appointment_type: { id: 1 } }));
    const syncro = testClient(LOOPBACK, { fetch });
    syncro.use((call, next) => next({ ...call, emit: thrower }));
    syncro.use(cacheReferenceData());
    await syncro.GET("/appointment_types");
    const { response } = await syncro.POST("/appointment_types", { body: { name: "Visit", location_type: 0 } });
    expect([response.status, calls.length]).toEqual([200, 2]);
  });

  const processor = (hooks: Partial<SpanProcessor>): Tracer => {
    const quiet: SpanProcessor = { onStart() {}, onEnd() {}, shutdown: async () => {}, forceFlush: async () => {} };
    return new BasicTracerProvider({ spanProcessors: [{ ...quiet, ...hooks }] }).getTracer("test");
  };
  const spanOf = (methods: object): Tracer => {
    const span = processor({}).startSpan("x");
    const odd: Span = new Proxy(span, {
      get: (target, name) => Reflect.get(methods, name) ?? Reflect.get(target, name, target),
    });
    return { startSpan: () => odd, startActiveSpan: thrower };
  };
  test.each<[string, Tracer]>([
    ["onStart", processor({ onStart: thrower })],
    ["onEnd", processor({ onEnd: thrower })],
    ["startSpan", { startSpan: thrower, startActiveSpan: thrower }],
    ["addEvent", spanOf({ addEvent: thrower })],
    ["setAttribute", spanOf({ setAttribute: thrower })],
    ["setStatus", spanOf({ setStatus: thrower })],
    ["end", spanOf({ end: thrower })],
  ])("a span processor or span that throws in %s", async (_where, tracer) => {
    const events: string[] = [];
    const syncro = await postsOnce((client) => {
      client.use((call, next) => next({ ...call, emit: (event) => void events.push(event.event) }));
      client.use(traceCalls({ tracer }));
    });
    expect(events).toEqual(["request", "response"]);
    const refused = syncro.withOptions({ fetch: async () => json({ error: "no" }, 422) });
    expect((await refused.POST("/tickets", { body: ticket })).error?.status).toBe(422);
    const lost = syncro.withOptions({ fetch: () => Promise.reject(new TypeError("fetch failed")) });
    await expect(lost.POST("/tickets", { body: ticket })).rejects.toMatchObject({ outcome: "unknown" });
  });

  test("a parameter that no address can hold is refused by the client, not by the tracing", async () => {
    const syncro = testClient(LOOPBACK);
    syncro.use(traceCalls({ tracer: processor({}) }));
    const call = Reflect.apply(syncro.GET, undefined, ["/tickets/{id}", { params: { path: { id: "\ud800" } } }]);
    await expect(call).rejects.toMatchObject({ name: "SyncroRequestError" });
  });

  test("onProgress of a walk that rejects ends the walk, not the process", async () => {
    const { url } = await startServer([{ json: { tickets: [{ id: 1 }], meta: { page: 1, total_pages: 1 } } }]);
    const onProgress = (() => Promise.reject(broken)) as () => void;
    await expect(testClient(url).paginate("/tickets", {}, { onProgress }).toArray({ limit: 5 })).rejects.toThrow(
      broken,
    );
  });
});

test("an apiKey function is asked in the context of its own call, however long that waited for its turn", async () => {
  const tenant = new AsyncLocalStorage<string>();
  const sent: [string | null, string | null][] = [];
  const syncro = createSyncroClient({
    baseUrl: LOOPBACK,
    apiKey: () => tenant.getStore() ?? API_KEY,
    rateLimit: createRateLimiter({ requests: 20, perMs: 100, concurrency: 2 }),
    retry: { minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 },
    fetch: async (url, { headers }) => {
      const seen = [new URL(url).searchParams.get("query"), new Headers(headers).get("authorization")] as const;
      sent.push([...seen]);
      await new Promise((resolve) => setImmediate(resolve));
      return sent.length % 7 === 0 ? json({}, 503) : json({ tickets: [] });
    },
  });
  const tenants = Array.from({ length: 50 }, (_, index) => `tenant-${index}`);
  await Promise.all(
    tenants.map((name) => tenant.run(name, () => syncro.GET("/tickets", { params: { query: { query: name } } }))),
  );
  expect(sent.length).toBeGreaterThan(50);
  for (const [asked, authorization] of sent) expect(authorization).toBe(`Bearer ${asked}`);
});
