import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { StrictServer } from "../../bench/strict-server.js";
import { createRateLimiter, type SyncroClientOptions } from "../../src/index.js";
import { fakeFetch, json, networkError, testClient } from "../support/client.js";

/** What a program says on its console while it waits: with the default logger, and at which second. */
const said: [second: number, text: unknown, fields: unknown][] = [];

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance", "Date"] });
  said.length = 0;
  const began = performance.now();
  vi.spyOn(console, "warn").mockImplementation((text, fields) => {
    said.push([Math.round((performance.now() - began) / 100) / 10, text, fields]);
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const client = (options: SyncroClientOptions) =>
  testClient("http://127.0.0.1:1", { logger: undefined, rateLimit: createRateLimiter(), retry: undefined, ...options });

describe("a full window", () => {
  test("call 181 waits 59 s, which is said after 5 s: for what, how much longer, and what changes it", async () => {
    const { fetch } = new StrictServer(100);
    const syncro = client({ fetch, rateLimit: createRateLimiter({ concurrency: 180 }) });
    for (let call = 0; call < 180; call++) void syncro.GET("/tickets");
    await vi.advanceTimersByTimeAsync(1_000);
    const last = syncro.GET("/tickets");
    await vi.advanceTimersByTimeAsync(60_000);
    await last;
    expect(said).toEqual([
      [
        6,
        "syncro-msp: GET /tickets waits for 54.1 s or more: the rate limit is used up (option `rateLimit`; `false` turns it off, for tests)",
        expect.objectContaining({ event: "wait", for: "window", waitMs: 54_100, queued: 1, operation: "listTickets" }),
      ],
    ]);
  });

  test("300 calls at once are one line, also where the limit is used up only after 18 s", async () => {
    const { fetch } = new StrictServer(100);
    const syncro = client({ fetch, rateLimit: createRateLimiter({ concurrency: 1 }) });
    for (let call = 0; call < 300; call++) void syncro.GET("/tickets");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(said.map(([second, text]) => [second, String(text).split(":")[1]])).toEqual([
      [20, " GET /tickets waits for 40.1 s or more, one of 120 calls"],
    ]);
  });

  test("one after the other, with the slots of each window: a line for each window", async () => {
    const { fetch } = new StrictServer(100);
    const syncro = client({ fetch });
    const worker = async () => {
      for (let call = 0; call < 200; call++) await syncro.GET("/tickets");
    };
    void Promise.all(Array.from({ length: 4 }, worker));
    await vi.advanceTimersByTimeAsync(300_000);
    expect(said.map(([second]) => Math.floor(second / 60))).toEqual([0, 1, 2, 3]);
  });

  test("calls that wait only for others to end are no line", async () => {
    const { fetch } = new StrictServer(2_000);
    const syncro = client({ fetch, rateLimit: createRateLimiter({ concurrency: 1 }) });
    for (let call = 0; call < 20; call++) void syncro.GET("/tickets");
    await vi.advanceTimersByTimeAsync(45_000);
    expect(said).toEqual([]);
  });

  test("nor is a wait that was given up before", async () => {
    const { fetch } = fakeFetch(json({}));
    const syncro = client({ fetch, rateLimit: createRateLimiter({ requests: 1 }) });
    await syncro.GET("/tickets");
    const given = syncro.GET("/tickets", { deadlineMs: 4_900 }).catch(() => {});
    await vi.advanceTimersByTimeAsync(20_000);
    await given;
    expect(said).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("a 429", () => {
  const refused = (seconds: string) =>
    new Response("Retry later", { status: 429, headers: { "retry-after": seconds } });

  test.each([[{}], [{ rateLimit: false } as const]])("is said when the wait begins, with %o", async (options) => {
    const { fetch } = fakeFetch(refused("30"), json({}));
    const call = client({ fetch, ...options }).GET("/tickets");
    await vi.advanceTimersByTimeAsync(31_000);
    await call;
    expect(said).toEqual([
      [
        0,
        "syncro-msp: GET /tickets waits for 30.0 s or more: Syncro answered 429, too many requests (options `retry.rateLimitDelayMs` and `retry.maxRetryAfterMs`)",
        expect.objectContaining({ event: "wait", for: "429", waitMs: 30_000, attempt: 1 }),
      ],
    ]);
  });

  test("once for all that are refused and all that it holds back", async () => {
    const { fetch } = fakeFetch(...Array.from({ length: 10 }, () => refused("60")), json({}));
    const syncro = client({ fetch });
    for (let call = 0; call < 50; call++) void syncro.GET("/tickets");
    await vi.advanceTimersByTimeAsync(70_000);
    expect(said.map(([second]) => second)).toEqual([0]);
  });

  test("after which nobody tries again: said by those that wait", async () => {
    const { fetch } = fakeFetch(refused("60"), json({}));
    const syncro = client({ fetch, retry: false });
    await syncro.GET("/tickets");
    void syncro.GET("/tickets");
    await vi.advanceTimersByTimeAsync(70_000);
    expect(said.map(([second, , fields]) => [second, fields])).toEqual([
      [5, expect.objectContaining({ for: "429", waitMs: 55_000 })],
    ]);
  });

  test("a short one is no line", async () => {
    const { fetch } = fakeFetch(refused("4"), json({}));
    const call = client({ fetch }).GET("/tickets");
    await vi.advanceTimersByTimeAsync(5_000);
    await call;
    expect(said).toEqual([]);
  });
});

describe("a host that does not answer", () => {
  test("is said once in a call, before it has taken 5 s", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.9);
    const { fetch } = fakeFetch(...Array.from({ length: 5 }, () => networkError("ECONNREFUSED")));
    const call = client({ fetch })
      .GET("/tickets")
      .catch(() => {});
    await vi.advanceTimersByTimeAsync(60_000);
    await call;
    expect(said).toHaveLength(1);
    const [[second, text, fields] = []] = said;
    expect(second).toBeLessThan(5);
    expect(text).toMatch(
      /^syncro-msp: GET \/tickets waits for \d\.\d s or more: no usable answer so far, it will be tried again \(option `retry`\)$/,
    );
    expect(fields).toMatchObject({ event: "wait", for: "retry" });
  });

  test("also where each attempt takes its whole time", async () => {
    const syncro = client({ fetch: () => new Promise(() => {}), timeoutMs: 10_000 });
    const call = syncro.GET("/tickets").catch(() => {});
    await vi.advanceTimersByTimeAsync(120_000);
    await call;
    expect(said.map(([, , fields]) => fields)).toMatchObject([{ for: "retry" }, { for: "retry" }]);
  });

  test("once for a batch", async () => {
    const { fetch } = fakeFetch(...Array.from({ length: 100 }, () => json({}, 503)));
    const syncro = client({ fetch });
    const all = Array.from({ length: 20 }, () => syncro.GET("/tickets"));
    await vi.advanceTimersByTimeAsync(60_000);
    await Promise.all(all);
    expect(said.length).toBe(1);
  });
});

test("a logger of the caller's own hears it at warn", async () => {
  const warn = vi.fn();
  const silent = () => {};
  const { fetch } = fakeFetch(json({}));
  const rateLimit = createRateLimiter({ requests: 1 });
  const syncro = client({ fetch, rateLimit, logger: { debug: silent, info: silent, warn, error: silent } });
  void syncro.GET("/tickets");
  void syncro.GET("/tickets");
  await vi.advanceTimersByTimeAsync(10_000);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(said).toEqual([]);
});

test("a limiter that cannot say how it stands stops nothing", async () => {
  const { fetch } = fakeFetch(json({}));
  const rateLimit = {
    run: async <T>(job: () => Promise<T>): Promise<T> => {
      await new Promise((resolve) => setTimeout(resolve, 12_000));
      return job();
    },
    hold() {},
    stats() {
      throw new Error("not here");
    },
  };
  const call = client({ fetch, rateLimit }).GET("/tickets");
  await vi.advanceTimersByTimeAsync(12_000);
  expect((await call).response.status).toBe(200);
  expect(said).toEqual([]);
});
