import { getEventListeners } from "node:events";
import { describe, expect, test, vi } from "vitest";
import { createRateLimiter, isSyncroTimeoutError } from "../../src/index.js";
import { fakeFetch, json, networkError, testClient } from "../support/client.js";
import { silence, startServer } from "../support/server.js";

const body = { customer_id: 1, subject: "x" };

describe("an abort rejects with the signal's reason, at once", () => {
  test("before the call", async () => {
    const { fetch, calls } = fakeFetch(json({}));
    const signal = AbortSignal.abort("gone");
    await expect(testClient("http://127.0.0.1:9", { fetch }).GET("/tickets", { signal })).rejects.toBe("gone");
    expect(calls).toHaveLength(0);
  });

  test("in the queue of the limiter, whose place is given back", async () => {
    const server = await startServer([silence]);
    const limiter = createRateLimiter({ requests: 1, perMs: 60_000 });
    const client = testClient(server.url, { rateLimit: limiter });
    const [first, second] = [new AbortController(), new AbortController()];
    const running = client.GET("/tickets", { signal: first.signal }).catch((reason: unknown) => reason);
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    const waiting = client.GET("/tickets", { signal: second.signal });
    await vi.waitFor(() => expect(limiter.stats().queued).toBe(1));
    second.abort("left the queue");
    await expect(waiting).rejects.toBe("left the queue");
    expect(limiter.stats()).toMatchObject({ queued: 0, running: 1, used: 1 });
    first.abort("done waiting");
    expect(await running).toBe("done waiting");
  });

  test("in flight, and the slot of an attempt that may still arrive is kept", async () => {
    const server = await startServer([silence]);
    const limiter = createRateLimiter({ requests: 1, perMs: 60_000 });
    const controller = new AbortController();
    const call = testClient(server.url, { rateLimit: limiter }).GET("/tickets", { signal: controller.signal });
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    const reason = new Error("changed my mind");
    controller.abort(reason);
    await expect(call).rejects.toBe(reason);
    await vi.waitFor(() => expect(limiter.stats()).toMatchObject({ running: 0, used: 1 }));
  });

  test("even where an injected fetch ignores its signal", async () => {
    const controller = new AbortController();
    const fetch = () => new Promise<Response>(() => {});
    const call = testClient("http://127.0.0.1:9", { fetch }).GET("/tickets", { signal: controller.signal });
    controller.abort("now");
    await expect(call).rejects.toBe("now");
  });

  test("even where a middleware aborts, and never answers", async () => {
    const controller = new AbortController();
    const client = testClient("http://127.0.0.1:9");
    client.use(() => {
      controller.abort("now");
      return new Promise(() => {});
    });
    await expect(client.GET("/tickets", { signal: controller.signal })).rejects.toBe("now");
  });

  test("between two attempts", async () => {
    const { fetch, calls } = fakeFetch(new Response("Retry later", { status: 429 }));
    const controller = new AbortController();
    const client = testClient("http://127.0.0.1:9", { fetch, retry: { rateLimitDelayMs: 60_000 } });
    const call = client.GET("/tickets", { signal: controller.signal });
    await vi.waitFor(() => expect(calls).toHaveLength(1));
    controller.abort("tired");
    await expect(call).rejects.toBe("tired");
  });
});

test("a long-lived signal is left without listeners", async () => {
  const { fetch } = fakeFetch(json({ tickets: [] }));
  const client = testClient("http://127.0.0.1:9", { fetch, rateLimit: createRateLimiter() });
  const { signal } = new AbortController();
  for (let call = 0; call < 50; call++) await client.GET("/tickets", { signal });
  expect(getEventListeners(signal, "abort")).toHaveLength(0);
});

describe("time", () => {
  test("of one attempt covers the body too", async () => {
    const server = await startServer([
      (_request, response) => {
        response.writeHead(200, { "content-type": "application/json" });
        response.write('{"tickets":');
      },
    ]);
    const error: unknown = await testClient(server.url, { timeoutMs: 60, retry: false })
      .GET("/tickets")
      .catch((caught: unknown) => caught);
    expect(isSyncroTimeoutError(error)).toBe(true);
    expect(error).toMatchObject({
      kind: "attempt",
      code: "timeout_attempt",
      outcome: "unknown",
      attempts: 1,
      timeoutMs: 60,
    });
  });

  test("of one attempt covers the key: one that comes later sends nothing", async () => {
    const { fetch, calls } = fakeFetch(json({}));
    let give = (_key: string) => {};
    const key = new Promise<string>((resolve) => {
      give = resolve;
    });
    const client = testClient("http://127.0.0.1:9", { fetch, apiKey: () => key, timeoutMs: 40, retry: false });
    await expect(client.GET("/tickets")).rejects.toMatchObject({ kind: "attempt", outcome: "not-sent" });
    give("late-key");
    await new Promise(setImmediate);
    expect(calls).toHaveLength(0);
  });

  test("of the whole call ends it in flight: unknown", async () => {
    const server = await startServer([silence]);
    const call = testClient(server.url, { deadlineMs: 60 }).POST("/tickets", { body });
    await expect(call).rejects.toMatchObject({
      kind: "deadline",
      outcome: "unknown",
      attempts: 1,
      message: expect.stringContaining("look for it before"),
    });
  });

  test("of the whole call ends it in the queue: not sent", async () => {
    const server = await startServer([silence]);
    const client = testClient(server.url, { rateLimit: { requests: 1, perMs: 60_000 } });
    const first = new AbortController();
    const running = client.GET("/tickets", { signal: first.signal }).catch(() => {});
    await vi.waitFor(() => expect(server.seen).toHaveLength(1));
    await expect(client.POST("/tickets", { body, deadlineMs: 40 })).rejects.toMatchObject({
      kind: "deadline",
      outcome: "not-sent",
      attempts: 0,
    });
    first.abort();
    await running;
    expect(server.seen).toHaveLength(1);
  });

  test("of the whole call says why there was no answer yet", async () => {
    const { fetch } = fakeFetch(networkError("ECONNREFUSED"));
    const retry = { minDelayMs: 60_000, maxDelayMs: 60_000 };
    const client = testClient("http://127.0.0.1:9", { fetch, retry, deadlineMs: 40 });
    await expect(client.POST("/tickets", { body })).rejects.toMatchObject({
      kind: "deadline",
      outcome: "not-sent",
      message: expect.stringMatching(/deadline of 40 ms\. The last attempt ended with no answer: .*ECONNREFUSED/),
      cause: expect.objectContaining({ message: expect.stringContaining("fetch failed") }),
    });
  });

  test("of the whole call, after an attempt that took too long", async () => {
    const server = await startServer([silence]);
    const retry = { minDelayMs: 60_000, maxDelayMs: 60_000 };
    const client = testClient(server.url, { retry, timeoutMs: 40, deadlineMs: 120 });
    await expect(client.GET("/tickets")).rejects.toMatchObject({
      message: expect.stringContaining("The last attempt ended with no answer within 40 ms."),
    });
  });

  test("of the whole call ends it between attempts: a 429 was not processed", async () => {
    const { fetch } = fakeFetch(new Response("Retry later", { status: 429 }));
    const client = testClient("http://127.0.0.1:9", { fetch, retry: { rateLimitDelayMs: 60_000 }, deadlineMs: 40 });
    await expect(client.POST("/tickets", { body })).rejects.toMatchObject({
      kind: "deadline",
      outcome: "not-sent",
      attempts: 1,
      message: expect.stringContaining("The last attempt ended with status 429."),
    });
  });
});
