import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createRateLimiter, type RateLimiter } from "../../src/index.js";
import { createRedisRateLimiter } from "../../src/redis/index.js";
import { ioredis } from "./redis-clients.js";
import { describeWithRedis, startRedis } from "./redis-server.js";

const REQUESTS = 20;
const PER_MS = 1_000;
const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** The most arrivals in any window. */
const peak = (arrivals: number[]) =>
  Math.max(0, ...arrivals.map((at) => arrivals.filter((other) => other >= at && other < at + PER_MS).length));

/** A process, as far as Redis can tell. */
function member(port: number, clock?: { skewMs: number }): RateLimiter {
  const client = ioredis(port);
  onTestFinished(() => client.close());
  return createRedisRateLimiter({
    sendCommand: (args) => {
      if (clock === undefined) return client.sendCommand(args);
      // A Redis whose clock can be set: the script reads it from there.
      const [name, script = "", ...rest] = args;
      if (name === "EVALSHA") return Promise.reject(new Error("NOSCRIPT"));
      const ahead = `t[1] = t[1] + ${Math.floor(clock.skewMs / 1_000)}`;
      return client.sendCommand([name, script.replace("redis.call('TIME')", `redis.call('TIME')\n${ahead}`), ...rest]);
    },
    requests: REQUESTS,
    perMs: PER_MS,
    leaseMs: 2_000,
    commandTimeoutMs: 300,
    concurrency: 20,
    onUnavailable: () => {},
  });
}

/** Calls that take 5 ms each; `arrivals` is what the server would see. */
const calls = (limiter: RateLimiter, count: number, arrivals: number[]) =>
  Promise.all(
    Array.from({ length: count }, () =>
      limiter.run(async () => {
        arrivals.push(performance.now());
        await wait(5);
      }),
    ),
  );

describeWithRedis("Redis loses its time, or what it knew", () => {
  test.each([10_000, 3_600_000])("its clock is set forward by %i ms: the limit holds", async (skewMs) => {
    const { port } = await startRedis();
    const clock = { skewMs: 0 };
    const limiters = [member(port, clock), member(port, clock)];
    const arrivals: number[] = [];
    await Promise.all(limiters.map((limiter) => calls(limiter, 10, arrivals)));
    await wait(100);
    clock.skewMs = skewMs;
    await Promise.all(limiters.map((limiter) => calls(limiter, 15, arrivals)));
    expect(arrivals).toHaveLength(50);
    expect(peak(arrivals)).toBeLessThanOrEqual(REQUESTS);
  });

  test.each([-30_000, -3_600_000])("its clock is set back by %i ms: nobody waits for it", async (skewMs) => {
    const { port } = await startRedis();
    const clock = { skewMs: 0 };
    const limiters = [member(port, clock), member(port, clock)];
    const arrivals: number[] = [];
    await Promise.all(limiters.map((limiter) => calls(limiter, 10, arrivals)));
    await wait(100); // until Redis has been told of all of them
    clock.skewMs = skewMs;
    const began = performance.now();
    await Promise.all(limiters.map((limiter) => calls(limiter, 15, arrivals)));
    expect(performance.now() - began).toBeLessThan(4 * PER_MS);
    expect(peak(arrivals)).toBeLessThanOrEqual(REQUESTS);
  });

  test("it crashes and comes back with an older snapshot: one window is waited for", async () => {
    const snapshots = mkdtempSync(join(tmpdir(), "syncro-redis-"));
    onTestFinished(() => rmSync(snapshots, { recursive: true }));
    const redis = await startRedis({ snapshots });
    const limiters = [member(redis.port), member(redis.port)];
    const arrivals: number[] = [];
    await Promise.all(limiters.map((limiter) => calls(limiter, 1, arrivals)));
    const admin = ioredis(redis.port);
    onTestFinished(() => admin.close());
    await admin.sendCommand(["SAVE"]);
    await Promise.all(limiters.map((limiter) => calls(limiter, 9, arrivals)));
    await redis.kill();
    await redis.start();
    // One that was there before, and one that has never heard of the other epoch.
    await Promise.all([...limiters, member(redis.port)].map((limiter) => calls(limiter, 10, arrivals)));
    expect(arrivals).toHaveLength(50);
    expect(peak(arrivals)).toBeLessThanOrEqual(REQUESTS);
  });
});

test("a priority that is no number is the default one", async () => {
  const limiter = createRateLimiter({ requests: 2, perMs: 60_000 });
  const priorities = ["high", Number.NaN, {}, null, -3, 99] as unknown as number[];
  const given = await Promise.race([
    Promise.all(priorities.slice(0, 2).map((priority) => limiter.run(async () => priority, { priority }))),
    wait(1_000),
  ]);
  expect(given).toEqual(priorities.slice(0, 2));
});
