import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { isSyncroConfigError } from "../../src/index.js";
import { createRedisRateLimiter, type RedisRateLimiterOptions } from "../../src/redis/index.js";

/** No Redis here: what the limiter does when the one it is given misbehaves. test/redis has the real ones. */
const never = () => new Promise<never>(() => {});

describe("options", () => {
  const sendCommand = never;
  test.each<[string, object]>([
    ["rateLimit.sendCommand", { sendCommand: "redis://localhost" }],
    ["rateLimit.key", { key: "" }],
    ["rateLimit.requests", { requests: 0 }],
    ["rateLimit.lease", { lease: 1 }],
    ["rateLimit.leaseMs", { leaseMs: -1 }],
    ["rateLimit.commandTimeoutMs", { commandTimeoutMs: Number.NaN }],
    ["rateLimit.fallbackRequests", { fallbackRequests: 1.5 }],
  ])("%s is checked", (option, wrong) => {
    const options: RedisRateLimiterOptions = { sendCommand, ...wrong };
    const create = () => createRedisRateLimiter(options);
    expect(create).toThrow(expect.objectContaining({ option }));
    expect(create).toThrow(expect.toSatisfy(isSyncroConfigError));
  });
});

describe("a Redis that", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** Time passes in small steps: the digest of the script comes from another thread, which no clock can hurry. */
  async function pass(ms: number) {
    for (let step = 0; step < 20; step++) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(ms / 20);
    }
  }

  function start(sendCommand: RedisRateLimiterOptions["sendCommand"], options: Partial<RedisRateLimiterOptions> = {}) {
    const onUnavailable = vi.fn();
    const limiter = createRedisRateLimiter({ sendCommand, onUnavailable, requests: 20, perMs: 10_000, ...options });
    const startedAt: number[] = [];
    const run = (signal?: AbortSignal) =>
      limiter.run(
        async () => {
          startedAt.push(performance.now());
        },
        { signal },
      );
    return { limiter, run, startedAt, onUnavailable };
  }

  /** Grants what is wanted. */
  const generous = async (args: string[]) => [Number(args[args.indexOf("3") + 12]), 0, 1, 0, "epoch", 1_000];

  test.each<[string, RedisRateLimiterOptions["sendCommand"]]>([
    ["never answers", never],
    ["refuses", () => Promise.reject(new Error("READONLY You can't write against a read only replica."))],
    [
      "is closed",
      () => {
        throw new Error("The client is closed");
      },
    ],
    ["answers nonsense", async () => "OK"],
    ["answers with nothing", async () => [null, null, null, null, null, null]],
  ])("%s: the calls go on with a small share, after one warning", async (_name, sendCommand) => {
    const { limiter, run, startedAt, onUnavailable } = start(sendCommand);
    const calls = [run(), run(), run()];
    await pass(5_000);
    expect(startedAt).toHaveLength(2);
    expect(limiter.stats()).toMatchObject({ limit: 2, used: 2, free: 0, queued: 1 });
    await pass(10_000);
    await Promise.all(calls);
    expect(onUnavailable).toHaveBeenCalledTimes(1);
    await pass(5_000);
    expect(vi.getTimerCount()).toBe(0); // nobody waits
  });

  test("goes away: one window passes, then the small share, then it is back", async () => {
    let down = false;
    const { run, startedAt, onUnavailable, limiter } = start((args) =>
      down ? Promise.reject(new Error("ECONNREFUSED")) : generous(args),
    );
    await Promise.all([run(), pass(100)]);
    down = true;
    const lostAt = performance.now();
    const calls = Promise.all([run(), run(), run()]);
    await pass(9_000);
    expect(startedAt).toHaveLength(1);
    await pass(2_000);
    expect(startedAt).toHaveLength(3);
    expect((startedAt[1] ?? 0) - lostAt).toBeGreaterThanOrEqual(10_000);
    down = false;
    await pass(3_000);
    await calls;
    expect(onUnavailable).toHaveBeenCalledTimes(1);
    expect(limiter.stats().limit).toBe(20);
  });

  test("is lost while nobody waits: no warning", async () => {
    let down = false;
    const { limiter, onUnavailable } = start((args) => (down ? never() : generous(args)));
    const call = limiter.run(async () => {
      down = true;
    });
    await pass(100);
    await call;
    await pass(5_000);
    expect(onUnavailable).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test("is away, and there is no share: calls wait, and can leave", async () => {
    const { run, startedAt } = start(never, { fallbackRequests: 0 });
    const controller = new AbortController();
    const call = run(controller.signal);
    call.catch(() => {});
    await pass(60_000);
    expect(startedAt).toEqual([]);
    controller.abort("enough");
    await expect(call).rejects.toBe("enough");
  });

  test("is away: a callback that throws or rejects stops nothing; without one the console says it", async () => {
    const fail = () => {
      throw new Error("pager is down");
    };
    for (const onUnavailable of [fail, async () => fail()]) {
      const { run } = start(never, { onUnavailable });
      await Promise.all([run(), pass(2_000)]);
    }
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const quiet = start(never, { onUnavailable: undefined });
    await Promise.all([quiet.run(), pass(2_000)]);
    expect(warn).toHaveBeenCalledTimes(1);
    expect(warn.mock.calls[0]?.[0]).toContain("Redis is unavailable");
  });
});
