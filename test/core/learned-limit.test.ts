import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { StrictServer } from "../../bench/strict-server.js";
import { createRateLimiter } from "../../src/index.js";
import { LearnedLimit } from "../../src/rate-limit/learned-limit.js";
import { prepareRunners } from "../../src/rate-limit/runner.js";

beforeAll(prepareRunners);

const MINUTE = 60_000;

describe("the number of slots", () => {
  const budget = () => new LearnedLimit(180, MINUTE, 0);

  test("alone, it stays what it is", () => {
    expect([0, MINUTE, 100 * MINUTE].map((at) => budget().limit(at))).toEqual([180, 180, 180]);
  });

  test("a refusal in the first window teaches nothing: it may be due to what ran before", () => {
    const anew = budget();
    anew.refused(MINUTE - 1, 120);
    expect(anew.limit(MINUTE)).toBe(180);
  });

  test("a refusal takes it below what was taken then, once for the whole burst", () => {
    const shared = budget();
    shared.refused(5 * MINUTE, 130);
    shared.refused(5 * MINUTE + 10, 131);
    expect(shared.limit(5 * MINUTE + 20)).toBe(104);
  });

  test("never below half at a time, never below one, never up", () => {
    const shared = budget();
    shared.refused(5 * MINUTE, 3); // somebody else had all of it
    expect(shared.limit(5 * MINUTE)).toBe(90);
    shared.refused(6 * MINUTE, 500); // ours of before are still counted
    expect(shared.limit(6 * MINUTE)).toBe(96);
    const tiny = new LearnedLimit(1, MINUTE, 0);
    tiny.refused(2 * MINUTE, 1);
    expect(tiny.limit(2 * MINUTE)).toBe(1);
  });

  test("each window without a refusal gives some back, and never more than there were", () => {
    const shared = budget();
    shared.refused(5 * MINUTE, 130);
    expect([6, 7, 8].map((minute) => shared.limit(minute * MINUTE))).toEqual([110, 116, 122]);
    expect(shared.limit(1_000 * MINUTE)).toBe(180);
  });
});

describe("against a server that gives only 120 of the 180", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test("it settles below 120, is refused now and then instead of every minute, and comes back up", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
    const server = new StrictServer(100, 120);
    const limiter = createRateLimiter();
    const refusedAt: number[] = [];
    let over = false;
    const worker = async () => {
      while (!over) {
        await limiter.run(async () => {
          const { status } = await server.fetch("", {});
          if (status !== 429) return;
          refusedAt.push(performance.now());
          limiter.hold(10_000);
        });
      }
    };
    const began = performance.now();
    const minutesRefused = (from: number, to: number) => {
      const minutes = refusedAt.map((at) => Math.floor((at - began) / MINUTE));
      return new Set(minutes.filter((minute) => minute >= from && minute < to)).size;
    };
    const workers = Array.from({ length: 10 }, worker);
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    const servedBefore = server.served;
    await vi.advanceTimersByTimeAsync(30 * MINUTE);
    const perMinute = (server.served - servedBefore) / 30;
    expect(perMinute).toBeGreaterThan(120 * 0.8);
    expect(minutesRefused(10, 40)).toBeLessThanOrEqual(8);
    expect(limiter.stats().limit).toBeLessThan(130);

    server.requests = 180; // the other program has ended
    await vi.advanceTimersByTimeAsync(15 * MINUTE);
    expect(limiter.stats().limit).toBe(180);
    const servedAtFull = server.served;
    await vi.advanceTimersByTimeAsync(10 * MINUTE);
    expect((server.served - servedAtFull) / 10).toBeGreaterThan(180 * 0.97);
    expect(minutesRefused(41, 65)).toBe(0);
    over = true;
    await vi.advanceTimersByTimeAsync(2 * MINUTE);
    await Promise.all(workers);
    console.log(`120 of 180: ${perMinute.toFixed(1)} a minute, refused in ${minutesRefused(10, 40)} of 30 minutes`);
  });
});
