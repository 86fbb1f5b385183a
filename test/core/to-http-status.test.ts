import { expect, test } from "vitest";
import { createSyncroClient, toHttpStatus, unwrap } from "../../src/index.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";

const BASE = "http://127.0.0.1:9/api/v1";
const answered = async (answer: Response | Error, method: "GET" | "POST" = "GET"): Promise<unknown> => {
  const syncro = testClient(BASE, { fetch: fakeFetch(answer).fetch, retry: false });
  const call = method === "GET" ? syncro.GET("/tickets") : syncro.POST("/customers", { body: { business_name: "x" } });
  return unwrap<unknown>(call).catch((error: unknown) => error);
};

test.each([
  ...[400, 404, 409, 410, 413, 422].map((status) => [status, status] as const),
  ...[401, 402, 403, 405, 418, 500, 501, 503, 526].map((status) => [status, 502] as const),
  [429, 503] as const,
])("a %i becomes a %i", async (status, expected) => {
  expect(toHttpStatus(await answered(json({ error: "x" }, status)))).toBe(expected);
});

test.each<[string, () => unknown, number]>([
  ["a 2xx that refuses", () => answered(json({ success: false, message: ["x"] })), 422],
  ["a 2xx about too many requests", () => answered(json({ error: "Too many requests" }), "POST"), 503],
  ["HTML", () => answered(new Response("<html>")), 502],
  ["a redirect", () => answered(new Response(null, { status: 302 })), 502],
  ["no answer", () => answered(networkError("ECONNRESET")), 502],
  ["input", () => testClient(BASE).GET("/tickets/{id}", { params: { path: { id: loose(".") } } }), 400],
  ["a deadline", () => testClient(BASE, { fetch: () => new Promise(() => {}), deadlineMs: 5 }).GET("/tickets"), 504],
  ["the caller's timeout", () => testClient(BASE).GET("/tickets", { signal: AbortSignal.timeout(0) }), 504],
  ["an abort", () => testClient(BASE).GET("/tickets", { signal: AbortSignal.abort() }), 499],
  ["an option", async () => createSyncroClient({ apiKey: API_KEY, subdomain: "a.b" }), 500],
  ["anything else", async () => Promise.reject(new Error("x")), 500],
  ["nothing", async () => undefined, 500],
  ["a polluted text", async () => "404", 500],
])("%s", async (_what, go, expected) => {
  const thrown = await (async () => go())().catch((error: unknown) => error);
  expect(toHttpStatus(thrown)).toBe(expected);
});
const loose = (value: unknown) => value as never;
