import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSyncroClient, isSyncroApiError, unwrap } from "../../src/index.js";
import { API_KEY, fakeFetch, json, testClient } from "../support/client.js";
import { hangUp, startServer } from "../support/server.js";

const body = { customer_id: 1, subject: "x" };

test("retry: false sends once", async () => {
  const server = await startServer([{ status: 429, text: "Retry later" }]);
  await testClient(server.url, { retry: false }).POST("/tickets", { body });
  expect(server.seen).toHaveLength(1);
});

test("a server that fails after it created: exactly one record, and the error says to look", async () => {
  const created: unknown[] = [];
  const server = await startServer((request) => {
    created.push(JSON.parse(request.body));
    return { status: 500, json: { error: "Internal Server Error" } };
  });
  const { error } = await testClient(server.url).POST("/tickets", { body });
  expect(created).toHaveLength(1);
  expect(error).toMatchObject({
    name: "SyncroServerError",
    attempts: 1,
    hint: expect.stringContaining("look for it before"),
  });
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
    for (const [init, field, message] of [
      [{ timeoutMs: -1 }, "init.timeoutMs", "must be a number of milliseconds above 0, got -1"],
      [
        { retry: { maxRetrys: 1 } as object },
        "init.retry.maxRetrys",
        'is not an option of retry: did you mean "maxRetries"?',
      ],
      [{ deadlineMs: Number.NaN }, "init.deadlineMs", "must be a number of milliseconds above 0, got NaN"],
    ] as const) {
      const issues = [{ field, message }];
      await expect(client(fetch).GET("/tickets", init)).rejects.toMatchObject({ code: "request_invalid", issues });
    }
    expect(calls).toHaveLength(0);
  });
});
