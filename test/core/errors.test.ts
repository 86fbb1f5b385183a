import { expect, test, vi } from "vitest";
import type { FetchLike, SyncroClientOptions } from "../../src/index.js";
import * as ours from "../../src/index.js";
import { fakeFetch, json, testClient } from "../support/client.js";

const LOOPBACK = "http://127.0.0.1:9/api/v1";
const classes = Object.keys(ours).filter((name) => /^Syncro\w*Error$/.test(name));

test("every error class has a guard", () => {
  expect(classes).toHaveLength(14);
  for (const name of classes) expect(ours, name).toHaveProperty(`is${name}`);
});

test("guards understand the errors of another copy of the package, and of subclasses", async () => {
  vi.resetModules();
  const theirs = await import("../../src/index.js");
  expect(theirs.SyncroApiError).not.toBe(ours.SyncroApiError);
  const response = json({ message: "Not found" }, 404);
  const { error } = await theirs
    .createSyncroClient({
      baseUrl: LOOPBACK,
      apiKey: "another-key",
      rateLimit: false,
      fetch: fakeFetch(response).fetch,
    })
    .GET("/tickets");
  expect(error).not.toBeInstanceOf(ours.SyncroApiError);
  expect(ours.isSyncroNotFoundError(error)).toBe(true);
  expect(ours.isSyncroApiError(error)).toBe(true);
  expect(ours.isSyncroError(error)).toBe(true);
  expect(ours.isSyncroServerError(error)).toBe(false);
  expect(ours.isSyncroConnectionError(error)).toBe(false);
});

test.each([undefined, null, 0, "error", {}, [], new Error("x"), { name: "SyncroError" }])(
  "%j is no error of ours",
  (value) => {
    expect(ours.isSyncroError(value)).toBe(false);
  },
);

test.each<[number, unknown, string, string]>([
  [400, { message: ["bad"] }, "SyncroBadRequestError", "format"],
  [401, { error: "Invalid API key" }, "SyncroAuthenticationError", "API Tokens"],
  [
    401,
    { error: "Not authorized. Please ask account admin to update your group permissions." },
    "SyncroPermissionError",
    '"Customers - View Detail"',
  ],
  [403, {}, "SyncroPermissionError", '"Customers - View Detail"'],
  [404, {}, "SyncroNotFoundError", "id"],
  [418, {}, "SyncroApiError", "description"],
  [422, {}, "SyncroValidationError", "issues"],
  [429, {}, "SyncroRateLimitError", "180"],
  [500, {}, "SyncroServerError", "later"],
  [599, {}, "SyncroServerError", "later"],
])("%i with %j is a %s, and its hint says what to do", async (status, body, name, words) => {
  const client = testClient(LOOPBACK, { fetch: fakeFetch(json(body, status)).fetch, retry: false });
  const { error } = await client.GET("/customers/{id}", { params: { path: { id: 1 } } });
  // A wrong key says nothing about permissions.
  expect(error?.permission).toBe(name === "SyncroAuthenticationError" ? undefined : "Customers - View Detail");
  expect(error).toMatchObject({
    name,
    status,
    message: expect.stringMatching(/^getCustomer \(id 1\): ./),
    hint: expect.stringContaining(words),
  });
  expect(error).toBeInstanceOf(ours.SyncroApiError);
  expect(error).toBeInstanceOf(Error);
});

test("a 404 where the path has no id sends nobody to look for one", async () => {
  const client = testClient(LOOPBACK, { fetch: fakeFetch(json({ message: "Not found" }, 404)).fetch });
  const { error } = await client.GET("/tickets");
  expect(error?.hint).toMatch(/^Check the subdomain and baseUrl/);
});

test.each<[string, FetchLike, SyncroClientOptions, string]>([
  ["no answer", fakeFetch(new Error("nope")).fetch, { retry: false }, "no answer: nope."],
  ["a missed deadline", () => new Promise(() => {}), { deadlineMs: 20 }, "not done within the deadline of 20 ms."],
  ["a web page", fakeFetch(new Response("<html>")).fetch, {}, "the answer (200) is an HTML page."],
])("%s: the error says which record it is about", async (_what, fetch, options, words) => {
  const params = { path: { id: 4521 } };
  const call = testClient(LOOPBACK, { fetch, ...options }).PUT("/tickets/{id}", { params, body: { status: "New" } });
  await expect(call).rejects.toThrow(`PUT /tickets/{id} (id 4521): ${words}`);
});

test.each([
  [undefined, "fetch gave undefined instead of a Response"],
  [{ ok: true, status: 200, json: async () => ({}) }, "fetch gave an object instead of a Response"],
])("a fetch of one's own that gives %j is told so", async (given, words) => {
  const fetch = (async () => given) as unknown as FetchLike;
  const call = testClient(LOOPBACK, { fetch, retry: false }).GET("/tickets");
  await expect(call).rejects.toThrow(`GET /tickets: no answer: ${words}.`);
});

test("an error as JSON says what it says as text, without its cause and its stack", async () => {
  const client = testClient(LOOPBACK, { fetch: fakeFetch(new Error("nope")).fetch, retry: false });
  const error: unknown = await client.GET("/tickets").catch((caught: unknown) => caught);
  expect(JSON.parse(JSON.stringify(error))).toEqual({
    name: "SyncroConnectionError",
    code: "connection_failed",
    message: "GET /tickets: no answer: nope.",
    outcome: "unknown",
    attempts: 1,
    timeoutMs: 30_000,
  });
});
