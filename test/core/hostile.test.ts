import { describe, expect, test } from "vitest";
import { batch, createRateLimiter, createSyncroClient, isSyncroError } from "../../src/index.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

// Each stands for a kind that a hostile review found.

const loose = (value: unknown) => value as never;
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

describe("the limiter", () => {
  test("what is no signal takes nobody's place", async () => {
    const limiter = createRateLimiter({ concurrency: 2 });
    for (let time = 0; time < 3; time++) {
      await expect(limiter.run(async () => 1, { signal: loose(new AbortController()) })).rejects.toThrow();
    }
    expect(await Promise.all([1, 2, 3].map((value) => limiter.run(async () => value)))).toEqual([1, 2, 3]);
    expect(limiter.stats()).toMatchObject({ queued: 0, running: 0, used: 3 });
  });

  test("one call's impatience does not shorten a 429 for everybody", async () => {
    const limiter = createRateLimiter();
    const { fetch } = fakeFetch(json({}, 429, { "retry-after": "60" }));
    const syncro = testClient("http://127.0.0.1:9", { fetch, rateLimit: limiter, logger: quiet });
    await syncro.GET("/tickets", { retry: { maxRetryAfterMs: 0 } });
    expect(limiter.stats().pausedMs).toBeGreaterThan(50_000);
  });

  test("one that throws at once is the call's error, and leaves nothing behind", async () => {
    const rateLimit = {
      run: () => {
        throw new Error("full");
      },
      hold() {},
      stats: () => ({ limit: 0, used: 0, free: 0, queued: 0, running: 0, pausedMs: 0 }),
    };
    await expect(testClient("http://127.0.0.1:9", { rateLimit }).GET("/tickets")).rejects.toThrow("full");
  });
});

describe("an answer whose words break off", () => {
  const cut = (status: number) =>
    startServer([
      (_request, response) => {
        response.writeHead(status, { "retry-after": "60", "content-length": "100" });
        response.write("{");
        setTimeout(() => response.destroy(), 10);
      },
    ]);

  test("keeps its status and its wait: a POST answered 429 was not done", async () => {
    const limiter = createRateLimiter();
    const server = await cut(429);
    const syncro = testClient(server.url, { retry: false, rateLimit: limiter, logger: quiet });
    const { error } = await syncro.POST("/tickets", { body: { customer_id: 1, subject: "x" } });
    expect(error).toMatchObject({ name: "SyncroRateLimitError", retryAfterMs: 60_000 });
    expect(error?.outcome).toBeUndefined();
    expect(limiter.stats().pausedMs).toBeGreaterThan(50_000);
  });

  test("a 503 is one, and a 422 a refusal", async () => {
    for (const [status, name] of [
      [503, "SyncroServerError"],
      [422, "SyncroValidationError"],
    ] as const) {
      const server = await cut(status);
      const { error } = await testClient(server.url, { retry: false }).PUT("/tickets/{id}", {
        params: { path: { id: 1 } },
        body: {},
      });
      expect(error).toMatchObject({ name, status });
    }
  });
});

test("a fetch whose second request fails does not make the first one not sent", async () => {
  const server = await startServer([{ json: { ticket: { id: 1 } } }]);
  const syncro = testClient(server.url, {
    fetch: async (url, init) => {
      await fetch(url, init);
      return fetch("http://127.0.0.1:9/audit");
    },
  });
  const call = syncro.POST("/tickets", { body: { customer_id: 1, subject: "x" } });
  await expect(call).rejects.toMatchObject({ outcome: "unknown", attempts: 1 });
  expect(server.seen).toHaveLength(1);
});

describe("a walk", () => {
  test("an abort ends it at the next row and at the next page, also where all is there already", async () => {
    const server = await startServer(({ query }) => {
      const page = Number(query.get("page"));
      return { json: { tickets: [{ id: page * 10 }, { id: page * 10 + 1 }], meta: { page, total_pages: 4 } } };
    });
    for (const byPage of [true, false]) {
      const stop = new AbortController();
      const list = testClient(server.url, { logger: quiet }).paginate("/tickets", {}, { signal: stop.signal });
      const read = async () => {
        let met = 0;
        for await (const _ of byPage ? list.pages() : list) {
          met++;
          await new Promise((resolve) => setTimeout(resolve, 20));
          stop.abort(new Error(`after ${met}`));
        }
      };
      await expect(read()).rejects.toThrow("after 1");
    }
  });
});

test("withOptions stays with the account and the key that the environment named", async () => {
  const { SYNCRO_SUBDOMAIN, SYNCRO_API_KEY } = process.env;
  try {
    Object.assign(process.env, { SYNCRO_SUBDOMAIN: "acme", SYNCRO_API_KEY: API_KEY });
    const { fetch, calls } = fakeFetch(json({ tickets: [] }));
    const syncro = createSyncroClient({ fetch, rateLimit: false });
    Object.assign(process.env, { SYNCRO_SUBDOMAIN: "other", SYNCRO_API_KEY: "another-key" });
    await syncro.withOptions({ timeoutMs: 5_000 }).GET("/tickets");
    expect(calls[0]?.url).toContain("//acme.");
    expect(calls[0]?.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
  } finally {
    for (const [name, value] of Object.entries({ SYNCRO_SUBDOMAIN, SYNCRO_API_KEY })) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
});

test("a write that an earlier attempt may have done is unclear, whatever the last answer says", async () => {
  const { fetch } = fakeFetch(networkError("ECONNRESET"), json({ message: ["Name is taken"] }, 422));
  const call = testClient("http://127.0.0.1:9", { fetch, logger: quiet }).PUT("/tickets/{id}", {
    params: { path: { id: 1 } },
    body: {},
  });
  const { error } = await call;
  expect(error).toMatchObject({ status: 422, attempts: 2, outcome: "unknown" });
  expect(error?.message).toContain("may have been done");
});

test("one hostile throw loses nothing of a batch", async () => {
  const results = await batch([1, 2, 3], async (item) => {
    if (item !== 2) return item;
    throw Object.defineProperty({}, "outcome", {
      get() {
        throw new Error("boo");
      },
    });
  });
  expect(results.map(({ status, outcome }) => outcome ?? status)).toEqual(["fulfilled", "unknown", "fulfilled"]);
});

test("every error's outcome can be asked for by the guard of all", async () => {
  const error: unknown = await testClient("http://127.0.0.1:9", { fetch: async () => new Response("<html>") })
    .POST("/tickets", { body: { customer_id: 1, subject: "x" } })
    .catch((thrown: unknown) => thrown);
  expect(isSyncroError(error) && error.outcome).toBe("done");
});
