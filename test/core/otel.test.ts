import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-base";
import { expect, test } from "vitest";
import { cacheReferenceData } from "../../src/cache/index.js";
import { traceCalls } from "../../src/otel/trace-calls.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

/** The real SDK, its spans in memory. */
function tracing() {
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  return { tracer: provider.getTracer("test"), spans: () => exporter.getFinishedSpans() };
}
const LOOPBACK = "http://127.0.0.1:1/api/v1";

test("one client span for a call, by the conventions, with its attempts as events", async () => {
  const { tracer, spans } = tracing();
  const { url } = await startServer([{ status: 503, json: {} }, { json: { ticket: {} } }]);
  const syncro = testClient(url);
  syncro.use(traceCalls({ tracer }));
  await syncro.GET("/tickets/{id}", { params: { path: { id: 4521 } } });

  const [span, ...more] = spans();
  expect(more).toEqual([]);
  expect(span?.name).toBe("GET /tickets/{id}");
  expect(span?.kind).toBe(SpanKind.CLIENT);
  expect(span?.status.code).toBe(SpanStatusCode.UNSET);
  expect(span?.attributes).toEqual({
    "http.request.method": "GET",
    "http.request.resend_count": 1,
    "http.response.status_code": 200,
    "url.template": "/tickets/{id}",
    "url.full": `${url}/tickets/4521`,
    "server.address": "127.0.0.1",
    "server.port": Number(new URL(url).port),
    "syncro.operation": "getTicket",
    "syncro.call_id": expect.any(String),
  });
  expect(span?.events.map(({ name, attributes }) => [name, attributes?.["syncro.attempt"]])).toEqual([
    ["syncro.request", 1],
    ["syncro.response", 1],
    ["syncro.retry", 1],
    ["syncro.request", 2],
    ["syncro.response", 2],
  ]);
  const { attributes } = span?.events.at(-1) ?? {};
  expect(Object.keys(attributes ?? {}).sort()).toEqual(
    ["attempt", "duration_ms", "queue_ms", "status"].map((name) => `syncro.${name}`),
  );
});

test("an error of the API has its status as type, a failure its code", async () => {
  const { tracer, spans } = tracing();
  const syncro = testClient(LOOPBACK, {
    fetch: fakeFetch(json({ message: "Not found" }, 404), networkError("ECONNRESET")).fetch,
  });
  syncro.use(traceCalls({ tracer }));
  await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } });
  await syncro.POST("/tickets", { body: { customer_id: 1, subject: "a" } }).catch(() => {});
  const [refused, lost] = spans();
  expect(refused?.attributes).toMatchObject({ "http.response.status_code": 404, "error.type": "404" });
  expect(refused?.status).toEqual({ code: SpanStatusCode.ERROR });
  expect(lost?.attributes).toMatchObject({ "error.type": "connection_failed" });
  expect(lost?.attributes).not.toHaveProperty("http.response.status_code");
  expect(lost?.status).toEqual({ code: SpanStatusCode.ERROR, message: expect.stringContaining("POST /tickets") });
});

test("an abort, by its own name; an address without a port", async () => {
  const { tracer, spans } = tracing();
  const syncro = testClient("https://acme.example.com/api/v1", { fetch: () => new Promise(() => {}) });
  syncro.use(traceCalls({ tracer }));
  const controller = new AbortController();
  const call = syncro.GET("/tickets", { signal: controller.signal });
  setTimeout(() => controller.abort(), 0);
  await expect(call).rejects.toThrow();
  await expect.poll(() => spans()).toHaveLength(1);
  expect(spans()[0]?.attributes).toMatchObject({ "server.port": 443, "server.address": "acme.example.com" });
  expect(spans()[0]?.status.code).toBe(SpanStatusCode.ERROR);
});

test("what the cache answers is on the span too", async () => {
  const { tracer, spans } = tracing();
  const syncro = testClient(LOOPBACK, { fetch: fakeFetch(json({})).fetch });
  syncro.use(traceCalls({ tracer }));
  syncro.use(cacheReferenceData());
  await syncro.GET("/settings");
  await syncro.GET("/settings");
  expect(spans().map(({ events }) => events.map(({ name, attributes }) => attributes?.["syncro.did"] ?? name))).toEqual(
    [["miss", "syncro.request", "syncro.response"], ["hit"]],
  );
});

test("without a provider it costs nothing and says nothing", async () => {
  const syncro = testClient(LOOPBACK, { fetch: fakeFetch(json({ ticket: { id: 1 } })).fetch });
  syncro.use(traceCalls());
  expect((await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } })).data).toEqual({ ticket: { id: 1 } });
  expect(trace.getActiveSpan()).toBeUndefined();
});

test("no key, no search term and no body on a span", async () => {
  const { tracer, spans } = tracing();
  const syncro = testClient(LOOPBACK, { fetch: fakeFetch(json({ error: `${API_KEY} hunter2` }, 422)).fetch });
  syncro.use(traceCalls({ tracer }));
  await syncro.GET("/tickets", { params: { query: { query: "hunter2" } } });
  await syncro.POST("/tickets", { body: { customer_id: 1, subject: "hunter2" } });
  const all = JSON.stringify(
    spans().map(({ name, attributes, events, status }) => ({ name, attributes, events, status })),
  );
  expect(all).toContain("422");
  expect(all).not.toContain(API_KEY);
  expect(all).not.toContain("hunter2");
});
