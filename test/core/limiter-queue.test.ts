import { getEventListeners } from "node:events";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createRateLimiter, createSyncroClient, type RateLimiter } from "../../src/index.js";
import { API_KEY, json } from "../support/client.js";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Runs jobs of 100 ms and notes the order in which they start. */
function recorder(limiter: RateLimiter) {
  const order: (string | number)[] = [];
  const run = (name: string | number, priority?: number, signal?: AbortSignal) =>
    limiter
      .run(
        () => {
          order.push(name);
          return wait(100);
        },
        { priority, signal },
      )
      .catch((reason: unknown) => reason);
  return { order, run };
}

describe("order", () => {
  test("a call that may start does so at once, without a timer", () => {
    const { order, run } = recorder(createRateLimiter());
    for (let call = 0; call < 10; call++) void run(call);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("an urgent call passes all that wait, those next in turn too", async () => {
    const { order, run } = recorder(createRateLimiter({ concurrency: 2 }));
    for (let call = 0; call < 20; call++) void run(call);
    await vi.advanceTimersByTimeAsync(50); // the queue has settled
    void run("urgent", 0);
    void run("urgent too", 0);
    void run("sooner", 2);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(order).toEqual([0, 1, "urgent", "urgent too", "sooner", ...Array.from({ length: 18 }, (_, i) => i + 2)]);
  });

  test("also when it comes while others are being handed over", async () => {
    const { order, run } = recorder(createRateLimiter({ concurrency: 1 }));
    void run("first");
    void run("second");
    for (let call = 0; call < 5; call++) void run(`later ${call}`, 9);
    void run("third");
    void run("fourth");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(order.slice(0, 5)).toEqual(["first", "second", "third", "fourth", "later 0"]);
  });

  test("a priority that is no number is the default", async () => {
    const { order, run } = recorder(createRateLimiter({ concurrency: 1 }));
    for (const [name, priority] of [["a"], ["b", Number.NaN], ["c", -7], ["d", 1e9], ["e"]] as const)
      void run(name, priority);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(order).toEqual(["a", "c", "b", "e", "d"]);
  });

  test("a whole client gets a priority from a limiter that adds it", async () => {
    const limiter = createRateLimiter({ concurrency: 1 });
    const withPriority = (priority: number): RateLimiter => ({
      ...limiter,
      run: (job, options) => limiter.run(job, { priority, ...options }),
    });
    const order: string[] = [];
    const client = (name: string, rateLimit: RateLimiter) =>
      createSyncroClient({
        subdomain: "acme",
        apiKey: API_KEY,
        rateLimit,
        fetch: async () => {
          order.push(name);
          await wait(100);
          return json({ tickets: [] });
        },
      });
    const bulk = client("bulk", limiter);
    const interactive = client("interactive", withPriority(0));
    const all = [1, 2, 3].map(() => bulk.GET("/tickets"));
    await vi.advanceTimersByTimeAsync(10);
    all.push(interactive.GET("/tickets"));
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all(all);
    expect(order).toEqual(["bulk", "interactive", "bulk", "bulk"]);
  });
});

describe("leaving", () => {
  test("thousands that leave together hold up nobody", async () => {
    const { order, run } = recorder(createRateLimiter({ concurrency: 1 }));
    const batch = new AbortController();
    void run("running");
    for (let call = 0; call < 2_000; call++) void run(call, 5, batch.signal);
    void run("kept");
    expect(getEventListeners(batch.signal, "abort")).toHaveLength(1); // Node warns of a leak at the eleventh
    await vi.advanceTimersByTimeAsync(20);
    batch.abort("not needed any more");
    void run("new");
    await vi.advanceTimersByTimeAsync(400);
    expect(order).toEqual(["running", "kept", "new"]);
  });

  test("spends no slot", async () => {
    const limiter = createRateLimiter({ requests: 2, perMs: 1_000 });
    const { order, run } = recorder(limiter);
    const leaving = new AbortController();
    void run("a");
    void run("b");
    void run("left", 5, leaving.signal);
    void run("c");
    leaving.abort();
    expect(limiter.stats()).toMatchObject({ limit: 2, used: 2, free: 0, queued: 1, running: 2 });
    await vi.advanceTimersByTimeAsync(1_150);
    expect(order).toEqual(["a", "b", "c"]);
    expect(limiter.stats()).toMatchObject({ used: 1, free: 1, queued: 0, running: 1 });
  });
});

describe("time", () => {
  test("a clock that is set back or forward changes nothing", async () => {
    const { order, run } = recorder(createRateLimiter({ concurrency: 2 }));
    for (let call = 0; call < 40; call++) void run(call);
    await vi.advanceTimersByTimeAsync(500);
    vi.setSystemTime(Date.now() - 3_600_000);
    await vi.advanceTimersByTimeAsync(500);
    vi.setSystemTime(Date.now() + 7_200_000);
    await vi.advanceTimersByTimeAsync(1_100);
    expect(order).toEqual(Array.from({ length: 40 }, (_, call) => call));
  });

  test("a pause is as long as was asked, however often; nonsense is none", async () => {
    const limiter = createRateLimiter();
    const { order, run } = recorder(limiter);
    limiter.hold(5_000);
    limiter.hold(1_000);
    limiter.hold(Number.NaN);
    limiter.hold(-1);
    expect(limiter.stats()).toMatchObject({ pausedMs: 5_000, free: 180 });
    void run("held");
    await vi.advanceTimersByTimeAsync(4_999);
    expect(order).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(order).toEqual(["held"]);
    expect(limiter.stats().pausedMs).toBe(0);
  });

  test("an attempt without any time-out that got no answer is taken to be on its way for 30 s", async () => {
    const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
    const lost = Object.assign(new Error("reset"), { outcome: "unknown", timeoutMs: Number.POSITIVE_INFINITY });
    await expect(limiter.run(() => Promise.reject(lost))).rejects.toBe(lost);
    await vi.advanceTimersByTimeAsync(30_900);
    expect(limiter.stats().used).toBe(1);
    await vi.advanceTimersByTimeAsync(100);
    expect(limiter.stats()).toEqual({ limit: 1, used: 0, free: 1, queued: 0, running: 0, pausedMs: 0 });
  });
});
