import { beforeAll, expect, test, vi } from "vitest";
import type { RateLimiter } from "../../src/index.js";
import { createRedisRateLimiter, type RedisRateLimiterOptions } from "../../src/redis/index.js";
import { startSlowProxy } from "../support/slow-proxy.js";
import type { Connect } from "./redis-clients.js";
import { describeWithRedis, startRedis, whenOver } from "./redis-server.js";

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const REQUESTS = 20;
const PER_MS = 1_000;

/** The most arrivals in any window. */
const peak = (arrivals: number[], perMs = PER_MS) =>
  Math.max(0, ...arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + perMs).length));

/** One file for each client runs these, side by side: they wait for windows. */
export function testLimiter(name: string, connect: Connect): void {
  describeWithRedis(`over a real Redis, through ${name}`, () => {
    /** A process, as far as Redis can tell. */
    function member(port: number, options: Partial<RedisRateLimiterOptions> = {}) {
      const client = connect(port);
      whenOver(() => client.close());
      const commands: string[] = [];
      const onUnavailable = vi.fn();
      const limiter = createRedisRateLimiter({
        sendCommand: (args) => {
          commands.push(args[0]);
          return client.sendCommand(args);
        },
        requests: REQUESTS,
        perMs: PER_MS,
        leaseMs: 2_000,
        commandTimeoutMs: 600, // a machine may be busy for a while
        onUnavailable,
        ...options,
      });
      return { limiter, commands, onUnavailable, sendCommand: client.sendCommand };
    }

    /** Calls that take 20 ms each; `arrivals` is what the server would see. */
    const calls = (limiter: RateLimiter, count: number, arrivals: number[]) =>
      Promise.all(
        Array.from({ length: count }, () =>
          limiter.run(async () => {
            arrivals.push(performance.now());
            await wait(20);
          }),
        ),
      );

    // What the first connection and the first call load is no part of any measurement.
    beforeAll(async () => {
      const { port } = await startRedis();
      await calls(member(port, { commandTimeoutMs: 10_000 }).limiter, 5, []);
    });

    test.concurrent("two limiters, one budget: on the bound, never over it, and nothing stays behind", async () => {
      const { port } = await startRedis();
      const [a, b] = [member(port), member(port)];
      const arrivals: number[] = [];
      await Promise.all([calls(a.limiter, 30, arrivals), calls(b.limiter, 30, arrivals)]);
      expect(arrivals).toHaveLength(60);
      expect(peak(arrivals)).toBe(REQUESTS);
      expect((arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0)).toBeLessThan(2 * PER_MS * 1.25);
      expect(a.onUnavailable).not.toHaveBeenCalled();
      for (const name of ["log", "state"]) {
        expect(Number(await a.sendCommand(["PTTL", `{syncro}:${name}`]))).toBeGreaterThan(0);
      }
      expect(await a.sendCommand(["EXISTS", "{syncro}:line"])).toBe(0);
      expect(a.limiter.stats()).toMatchObject({ limit: REQUESTS, queued: 0, running: 0, pausedMs: 0 });
    });

    test.concurrent("one round trip before a call starts, one command a call when many wait", async () => {
      const { port } = await startRedis();
      const { limiter, commands } = member(port, { requests: 1_000 });
      await calls(limiter, 1, []);
      await vi.waitFor(() => expect(commands).toEqual(["EVALSHA", "EVAL", "EVALSHA"])); // the first time, Redis has no script
      commands.length = 0;
      await calls(limiter, 1, []);
      expect(commands).toHaveLength(2); // ask, and tell that it has ended
      commands.length = 0;
      await calls(limiter, 100, []);
      expect(commands.length).toBeLessThanOrEqual(100);
    });

    test.concurrent("a 429 in one process holds back all", async () => {
      const { port } = await startRedis();
      const [a, b] = [member(port), member(port)];
      const arrivals: number[] = [];
      await calls(a.limiter, 1, []);
      a.limiter.hold(500);
      const heldAt = performance.now();
      await wait(20); // the other process hears of it when it asks
      await Promise.all([calls(a.limiter, 2, arrivals), calls(b.limiter, 2, arrivals)]);
      expect(Math.min(...arrivals)).toBeGreaterThanOrEqual(heldAt + 495);
      expect(b.limiter.stats()).toMatchObject({ free: expect.any(Number), running: 0 });
    });

    test.concurrent("what leaves the queue or was not sent costs nothing; what may be on its way keeps its slot longer", async () => {
      const { port } = await startRedis();
      const { limiter } = member(port, { requests: 2 });
      const other = member(port, { requests: 2 });
      const fail = (fields: object) =>
        limiter.run(() => Promise.reject(Object.assign(new Error("x"), fields))).catch(() => {});
      await fail({ outcome: "not-sent" });
      await fail({ outcome: "not-sent" });
      const lostAt = performance.now();
      await fail({ outcome: "unknown", timeoutMs: 500 });
      const controller = new AbortController();
      await calls(other.limiter, 1, []);
      const left = limiter.run(async () => {}, { signal: controller.signal });
      await wait(50);
      expect(limiter.stats()).toMatchObject({ queued: 1, used: 2, free: 0 });
      controller.abort("left");
      await expect(left).rejects.toBe("left");
      const arrivals: number[] = [];
      await calls(other.limiter, 2, arrivals);
      expect((arrivals[0] ?? 0) - lostAt).toBeLessThan(PER_MS + 400);
      expect((arrivals[1] ?? 0) - lostAt).toBeGreaterThanOrEqual(PER_MS + 500);
    });

    test.concurrent("the script is forgotten in the middle", async () => {
      const { port } = await startRedis();
      const { limiter, onUnavailable, sendCommand } = member(port);
      await calls(limiter, 5, []);
      await sendCommand(["SCRIPT", "FLUSH"]);
      await calls(limiter, 5, []);
      expect(onUnavailable).not.toHaveBeenCalled();
    });

    test.concurrent("down at the start: a small share at once, one warning, and the full budget when it is there", async () => {
      const redis = await startRedis({ down: true });
      const members = [member(redis.port), member(redis.port)];
      const arrivals: number[] = [];
      const began = performance.now();
      await Promise.all(members.map(({ limiter }) => calls(limiter, 4, arrivals)));
      expect(performance.now() - began).toBeLessThan(3 * PER_MS);
      expect(peak(arrivals)).toBe(4); // 2 each
      expect(members[0]?.limiter.stats().limit).toBe(2);
      await redis.start();
      await Promise.all(members.map(({ limiter }) => calls(limiter, 30, arrivals)));
      expect(members.map(({ limiter }) => limiter.stats().limit)).toEqual([REQUESTS, REQUESTS]);
      expect(peak(arrivals)).toBeLessThanOrEqual(REQUESTS);
      for (const { onUnavailable } of members) expect(onUnavailable).toHaveBeenCalledTimes(1);
    });

    test.concurrent("late at the start, while others are at work: they do not pay for it", async () => {
      const { port } = await startRedis();
      const [early, late] = [member(port), member(port)];
      let connected = false;
      const { limiter, onUnavailable } = member(port, {
        sendCommand: (args) => (connected ? late.sendCommand(args) : Promise.reject(new Error("not connected yet"))),
      });
      const arrivals: number[] = [];
      const began = performance.now();
      const all = [calls(early.limiter, 40, arrivals), calls(limiter, 2, arrivals)];
      await wait(300);
      connected = true;
      all.push(calls(limiter, 18, arrivals));
      await Promise.all(all);
      expect(performance.now() - began).toBeLessThan(2 * PER_MS * 1.4);
      expect(onUnavailable).toHaveBeenCalledTimes(1);
    });

    test.concurrent("killed in the middle and restarted empty: nobody hangs, the limit holds, all is well again", async () => {
      const redis = await startRedis();
      const members = [member(redis.port), member(redis.port), member(redis.port)];
      const arrivals: number[] = [];
      const all = Promise.all(members.map(({ limiter }) => calls(limiter, 25, arrivals)));
      await wait(300);
      await redis.kill();
      await wait(PER_MS * 1.5);
      await redis.start();
      await all;
      expect(arrivals).toHaveLength(75);
      expect(peak(arrivals)).toBeLessThanOrEqual(REQUESTS);
      for (const { onUnavailable } of members) expect(onUnavailable).toHaveBeenCalledTimes(1);
    });

    test.concurrent("restarted empty at once: one window is waited for, since nobody knows what was in it", async () => {
      const redis = await startRedis();
      const members = [member(redis.port), member(redis.port)];
      const arrivals: number[] = [];
      await Promise.all(members.map(({ limiter }) => calls(limiter, 9, arrivals)));
      await redis.kill();
      await redis.start();
      await Promise.all(members.map(({ limiter }) => calls(limiter, 20, arrivals)));
      expect(peak(arrivals)).toBeLessThanOrEqual(REQUESTS);
    });

    test.concurrent("frozen and thawed: as if it had been away", async () => {
      const redis = await startRedis();
      const members = [member(redis.port), member(redis.port)];
      const arrivals: number[] = [];
      const all = Promise.all(members.map(({ limiter }) => calls(limiter, 40, arrivals)));
      await wait(200);
      redis.freeze();
      await wait(PER_MS * 2);
      redis.thaw();
      await all;
      expect(arrivals).toHaveLength(80);
      expect(peak(arrivals)).toBeLessThanOrEqual(REQUESTS);
      for (const { onUnavailable } of members) expect(onUnavailable).toHaveBeenCalledTimes(1);
    });

    test.concurrent("a second on the way: with more patience it is used, without it is as good as away", async () => {
      const redis = await startRedis();
      const { port, close } = await startSlowProxy(redis.port, () => 1_000);
      whenOver(close);
      const patient = member(port, { commandTimeoutMs: 3_000, leaseMs: 10_000 });
      await patient.sendCommand(["PING"]); // connected, which takes several seconds
      const impatient = member(port, { commandTimeoutMs: 300 });
      const arrivals: number[] = [];
      await Promise.all([calls(patient.limiter, 8, arrivals), calls(impatient.limiter, 4, arrivals)]);
      expect(patient.onUnavailable).not.toHaveBeenCalled();
      expect(impatient.onUnavailable).toHaveBeenCalledTimes(1);
      expect(impatient.limiter.stats().limit).toBe(2);
      expect(arrivals).toHaveLength(12);
    });
  });
}
