import { AsyncLocalStorage } from "node:async_hooks";
import { getEventListeners } from "node:events";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { createRateLimiter, createSyncroClient, type RateLimiter } from "../../src/index.js";
import { prepareRunners } from "../../src/rate-limit/runner.js";
import { API_KEY, json } from "../support/client.js";

beforeAll(prepareRunners);
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
  test("a call that may start does so at once, without a timer", async () => {
    const { order, run } = recorder(createRateLimiter());
    for (let call = 0; call < 10; call++) void run(call);
    await Promise.resolve();
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  test("that takes it less than 0.1 ms", async () => {
    vi.useRealTimers();
    const limiter = createRateLimiter({ requests: 10_000 });
    const late: number[] = [];
    for (let call = 0; call < 1_000; call++) {
      const askedAt = performance.now();
      await limiter.run(async () => void late.push(performance.now() - askedAt));
    }
    expect(late.sort((a, b) => a - b)[500]).toBeLessThan(0.1);
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

  test("also when it comes in the moment in which bottleneck is about to start another", async () => {
    const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
    const { order, run } = recorder(limiter);
    void run("first");
    void run("second");
    await vi.advanceTimersByTimeAsync(1_101);
    expect(order).toEqual(["first"]);
    void run("urgent", 0);
    await vi.advanceTimersByTimeAsync(20);
    expect(order).toEqual(["first", "urgent"]);
    await vi.advanceTimersByTimeAsync(1_120);
    expect(order).toEqual(["first", "urgent", "second"]);
  });

  test("each runs in its caller's own asynchronous context, whoever's end or timer has started it", async () => {
    const context = new AsyncLocalStorage<number>();
    const limiter = createRateLimiter({ requests: 4, perMs: 1_000, concurrency: 2 });
    const seen: [call: number, context: number | undefined][] = [];
    for (let call = 0; call < 12; call++) {
      void context.run(call, () =>
        limiter.run(() => {
          seen.push([call, context.getStore()]);
          return wait(100);
        }),
      );
    }
    await vi.advanceTimersByTimeAsync(4_000);
    expect(seen).toEqual(Array.from({ length: 12 }, (_, call) => [call, call]));
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

  test("in the moment in which its turn has come, or is about to: it does not start, and the slot is for others", async () => {
    const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
    const { order, run } = recorder(limiter);
    const [atOnce, later] = [new AbortController(), new AbortController()];
    const left = run("left at once", 5, atOnce.signal);
    atOnce.abort("changed my mind");
    expect(await left).toBe("changed my mind");
    expect(limiter.stats()).toMatchObject({ used: 0, running: 0 });
    void run("first");
    void run("leaves", 5, later.signal);
    await vi.advanceTimersByTimeAsync(1_101); // bottleneck has the turn, and not started it
    expect(limiter.stats()).toMatchObject({ queued: 1, running: 0 });
    later.abort();
    expect(limiter.stats()).toMatchObject({ queued: 0, free: 1 });
    void run("new");
    await vi.advanceTimersByTimeAsync(20);
    expect(order).toEqual(["first", "new"]);
  });

  // Again where the machine had other things to do just then.
  test("10,000 wait and half of them leave: the next starts within 50 ms", { retry: 3 }, async () => {
    vi.useRealTimers();
    const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
    const [batch, rest] = [new AbortController(), new AbortController()];
    let firstEndedAt = 0;
    void limiter.run(async () => {
      firstEndedAt = performance.now();
    });
    const all = Array.from({ length: 10_000 }, (_, call) =>
      limiter.run(async () => [call, performance.now()], { signal: (call % 2 === 0 ? batch : rest).signal }),
    );
    for (const call of all) call.catch(() => {});
    await wait(Math.max(0, firstEndedAt + 950 - performance.now()));
    const before = performance.now();
    batch.abort();
    expect(limiter.stats().queued).toBe(5_000);
    expect(performance.now() - before).toBeLessThan(50);
    const [call, startedAt = 0] = (await all[1]) ?? [];
    expect(call).toBe(1);
    expect(startedAt - firstEndedAt).toBeGreaterThanOrEqual(1_000);
    expect(startedAt - firstEndedAt).toBeLessThan(1_050);
    rest.abort();
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

  describe.each([
    ["an hour back", -3_600_000],
    ["an hour forward", 3_600_000],
    ["60 days back", -60 * 86_400_000],
    ["60 days forward", 60 * 86_400_000],
  ])("the clock is set %s", (_name, ms) => {
    test.each(["before anybody has waited", "while one waits", "after one has waited"])(
      "%s: nobody waits longer",
      async (when) => {
        vi.useRealTimers();
        const realNow = Date.now;
        let shift = 0;
        vi.spyOn(Date, "now").mockImplementation(() => realNow() + shift);
        try {
          const limiter = createRateLimiter({ requests: 2, perMs: 100, concurrency: 2 });
          const starts: number[] = [];
          const four = () =>
            Promise.all(Array.from({ length: 4 }, () => limiter.run(async () => void starts.push(performance.now()))));
          if (when.startsWith("before")) shift = ms;
          if (when.startsWith("while")) setTimeout(() => (shift = ms), 50);
          await four();
          if (when.startsWith("after")) shift = ms;
          await four();
          const [first = 0] = starts;
          expect(starts).toHaveLength(8);
          expect((starts[7] ?? 0) - first).toBeGreaterThan(299);
          expect((starts[7] ?? 0) - first).toBeLessThan(600);
        } finally {
          vi.restoreAllMocks();
        }
      },
    );
  });

  test("a 429 in the moment in which bottleneck is about to start one holds it back too", async () => {
    const limiter = createRateLimiter({ requests: 1, perMs: 1_000 });
    const { order, run } = recorder(limiter);
    void run("first");
    void run("second");
    await vi.advanceTimersByTimeAsync(1_101);
    limiter.hold(5_000);
    await vi.advanceTimersByTimeAsync(4_990);
    expect(order).toEqual(["first"]);
    await vi.advanceTimersByTimeAsync(20);
    expect(order).toEqual(["first", "second"]);
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
    await vi.advanceTimersByTimeAsync(1 + 4); // bottleneck starts what has waited
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
