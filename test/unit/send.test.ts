import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSyncroClient, isSyncroApiError, isSyncroError, type SyncroClient, unwrap } from "../../src/index.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";
import { hangUp, type Reply, silence, startServer } from "../support/server.js";

const body = { customer_id: 1, subject: "x" };
const byId = { params: { path: { id: 1 } } };

/** What is sent: the design's three columns, and the PUT that creates. */
const REQUESTS: Record<string, { repeatable: boolean; send: (client: SyncroClient) => Promise<unknown> }> = {
  GET: { repeatable: true, send: (client) => client.GET("/tickets/{id}", byId).then(unwrap) },
  PUT: {
    repeatable: true,
    send: (client) => client.PUT("/tickets/{id}", { ...byId, body: { status: "New" } }).then(unwrap),
  },
  DELETE: { repeatable: true, send: (client) => client.DELETE("/contacts/{id}", byId).then(unwrap) },
  POST: { repeatable: false, send: (client) => client.POST("/tickets", { body }).then(unwrap) },
  "PUT that creates": {
    repeatable: false,
    send: (client) =>
      client
        .PUT("/tickets/{id}", { ...byId, body: { comments_attributes: [{ subject: "a", body: "b" }] } })
        .then(unwrap),
  },
};
const cutOff: Reply = (_request, response) => {
  response.writeHead(200, { "content-type": "application/json", "content-length": "100" });
  response.write('{"ticket": {"id"');
  setTimeout(() => response.destroy(), 20);
};
/** Fault, whether it is repeated where repeatable and where not, and the outcome when it is the last word. */
const FAULTS: [string, Reply, boolean, boolean, string | number][] = [
  ["429", { status: 429, text: "Retry later" }, true, true, 429],
  ["408", { status: 408, json: {} }, true, false, 408],
  ["500", { status: 500, json: { error: "no" } }, true, false, 500],
  ["502 HTML", { status: 502, text: "<html>", headers: { "content-type": "text/html" } }, true, false, 502],
  ["503", { status: 503, text: "" }, true, false, 503],
  ["501", { status: 501, text: "" }, false, false, 501],
  ["505", { status: 505, text: "" }, false, false, 505],
  ["422", { status: 422, json: { error: "no" } }, false, false, 422],
  ["a reset", hangUp, true, false, "unknown"],
  ["a time-out", silence, true, false, "unknown"],
  ["a body cut off", cutOff, true, false, "unknown"],
  ["broken JSON", { text: '{"a":' }, false, false, "done"],
  ["HTML with 200", { text: "<html>" }, false, false, "done"],
  ["a redirect", { status: 302, text: "", headers: { location: "/login" } }, false, false, "unknown"],
];

describe.each(Object.entries(REQUESTS))("%s", (_name, { repeatable, send }) => {
  test.each(FAULTS)("after %s", async (_fault, reply, again, againOtherwise, last) => {
    const repeats = repeatable ? again : againOtherwise;
    const server = await startServer([reply, { json: { ticket: { id: 1 }, success: true } }]);
    const client = testClient(server.url, { timeoutMs: 150 });
    const outcome: unknown = await send(client).catch((error: unknown) => error);
    expect(server.seen).toHaveLength(repeats ? 2 : 1);
    expect(isSyncroError(outcome)).toBe(!repeats);
    if (server.seen.length === 2) {
      expect(server.seen[1]?.body).toBe(server.seen[0]?.body);
      expect(server.seen[1]?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    } else {
      expect(outcome).toMatchObject(
        typeof last === "number" ? { status: last, attempts: 1 } : { outcome: last, attempts: 1 },
      );
    }
  });

  test("is given up after maxRetries, with every attempt counted", async () => {
    const server = await startServer([{ status: 429, text: "Retry later" }]);
    const error: unknown = await send(testClient(server.url, { retry: { maxRetries: 2, rateLimitDelayMs: 0 } })).catch(
      (caught: unknown) => caught,
    );
    expect(server.seen).toHaveLength(3);
    expect(error).toMatchObject({ name: "SyncroRateLimitError", attempts: 3, message: "Retry later" });
  });

  test.each(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "UND_ERR_CONNECT_TIMEOUT"])(
    "%s was certainly not sent: again",
    async (code) => {
      const { fetch, calls } = fakeFetch(networkError(code), json({ ticket: {} }));
      await send(testClient("http://127.0.0.1:9", { fetch }));
      expect(calls).toHaveLength(2);
      const failing = fakeFetch(networkError(code));
      const error: unknown = await send(testClient("http://127.0.0.1:9", { fetch: failing.fetch })).catch(
        (caught: unknown) => caught,
      );
      expect(error).toMatchObject({ name: "SyncroConnectionError", outcome: "not-sent", attempts: 5 });
    },
  );

  test("retry: false sends once", async () => {
    const server = await startServer([{ status: 429, text: "Retry later" }]);
    await send(testClient(server.url, { retry: false })).catch(() => {});
    expect(server.seen).toHaveLength(1);
  });
});

test("every address refused is not sent; one that was only cut off is unknown", async () => {
  const refused = Object.assign(new Error("refused"), { code: "ECONNREFUSED" });
  const reset = Object.assign(new Error("reset"), { code: "ECONNRESET" });
  for (const [errors, outcome] of [
    [[refused, refused], "not-sent"],
    [[refused, reset], "unknown"],
  ] as const) {
    const { fetch } = fakeFetch(new TypeError("fetch failed", { cause: new AggregateError(errors) }));
    await expect(
      testClient("http://127.0.0.1:9", { fetch, retry: false }).POST("/tickets", { body }),
    ).rejects.toMatchObject({ outcome });
  }
});

test("a server that fails after it created: exactly one record, and the error says to look", async () => {
  const created: unknown[] = [];
  const server = await startServer((request) => {
    created.push(JSON.parse(request.body));
    return { status: 500, json: { error: "Internal Server Error" } };
  });
  const { error } = await testClient(server.url).POST("/tickets", { body });
  expect(created).toHaveLength(1);
  expect(error).toMatchObject({ name: "SyncroServerError", attempts: 1, hint: expect.stringContaining("look for it before") });
});

test("a throttled POST is sent again: exactly one record", async () => {
  const created: unknown[] = [];
  let arrivals = 0;
  const server = await startServer((request) => {
    if (++arrivals === 1) return { status: 429, text: "Retry later" };
    created.push(JSON.parse(request.body));
    return { json: { ticket: { id: 1 } } };
  });
  expect(await unwrap(testClient(server.url).POST("/tickets", { body }))).toEqual({ ticket: { id: 1 } });
  expect(created).toEqual([body]);
});

test("an unclear POST says what to look for", async () => {
  const server = await startServer([hangUp]);
  await expect(testClient(server.url).POST("/tickets", { body })).rejects.toThrow(
    /^POST \/tickets: no answer: .+\. This may have created a ticket: look for it before sending again\.$/,
  );
});

describe("waits", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date", "performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  const client = (fetch: ReturnType<typeof fakeFetch>["fetch"], retry = {}) =>
    createSyncroClient({ subdomain: "acme", apiKey: API_KEY, fetch, rateLimit: false, timeoutMs: 1e6, retry });
  const limited = (headers: Record<string, string> = {}) => new Response("Retry later", { status: 429, headers });
  const done = json({ tickets: [] });

  test.each<[string, Response, number]>([
    ["a 429 without a header", limited(), 30_000],
    ["a 429 with seconds", limited({ "retry-after": "7" }), 7_000],
    ["a 429 with rubbish", limited({ "retry-after": "soon" }), 30_000],
    ["a 503 with seconds", new Response("", { status: 503, headers: { "retry-after": "45" } }), 45_000],
  ])("after %s", async (_name, first, ms) => {
    const { fetch, calls } = fakeFetch(first, done);
    const call = client(fetch).GET("/tickets");
    await vi.advanceTimersByTimeAsync(ms - 1);
    expect(calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2);
    expect(calls).toHaveLength(2);
    await call;
  });

  test("a server that asks for too long a wait is not waited for", async () => {
    const { fetch, calls } = fakeFetch(limited({ "retry-after": "121" }));
    const { error } = await client(fetch).GET("/tickets");
    expect(isSyncroApiError(error)).toBe(true);
    expect(error).toMatchObject({ retryAfterMs: 121_000, attempts: 1 });
    expect(calls).toHaveLength(1);
  });

  test("backoff is exponential between its bounds, with jitter", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const { fetch, calls } = fakeFetch(new Response("", { status: 500 }));
    const at: number[] = [];
    const call = client(async (url, init) => {
      at.push(Date.now());
      return fetch(url, init);
    }).GET("/tickets");
    await vi.advanceTimersByTimeAsync(120_000);
    await call;
    expect(calls).toHaveLength(5);
    expect(at.slice(1).map((time, index) => time - (at[index] ?? 0))).toEqual([1_500, 2_500, 4_500, 8_500]);
  });

  test("per-call options override the client's, key by key", async () => {
    const { fetch, calls } = fakeFetch(limited(), done);
    const call = client(fetch, { maxRetries: 1, rateLimitDelayMs: 90_000 }).GET("/tickets", {
      retry: { rateLimitDelayMs: 5 },
    });
    await vi.advanceTimersByTimeAsync(6);
    expect(calls).toHaveLength(2);
    await call;
  });

  test("misspelt or senseless per-call options are refused", async () => {
    const { fetch, calls } = fakeFetch(done);
    for (const init of [{ timeoutMs: -1 }, { retry: { maxRetrys: 1 } as object }, { deadlineMs: Number.NaN }]) {
      await expect(client(fetch).GET("/tickets", init)).rejects.toMatchObject({ code: "request_invalid" });
    }
    expect(calls).toHaveLength(0);
  });
});
