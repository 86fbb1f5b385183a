/**
 * Four real processes, two with ioredis and two with node-redis, share a limit of 180 per 60 s, in real time: undisturbed,
 * with one of them killed, and with Redis killed and back empty 5 s later. Takes about four minutes. Needs redis-server.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { type Budget, runOnOneBudget } from "../test/redis/one-budget.js";
import { type RedisServer, spawnRedis } from "../test/redis/spawn-redis.js";

const budget = { processes: 4, callsEach: 180, requests: 180, perMs: 60_000, latencyMs: 100 };
const runs: [string, (redis: RedisServer) => Budget["meanwhile"]][] = [
  ["nothing goes wrong", () => async () => {}],
  [
    "kill -9 of one process after 65 s",
    () =>
      async ([first]) => {
        await sleep(65_000);
        first?.kill("SIGKILL");
      },
  ],
  [
    "kill -9 of Redis after 30 s, back empty 5 s later",
    (redis) => async () => {
      await sleep(30_000);
      await redis.kill();
      await sleep(5_000);
      await redis.start();
    },
  ],
];

// All at once, each with a Redis of its own: they do little but wait.
const rows = await Promise.all(
  runs.map(async ([what, meanwhile]) => {
    const redis = await spawnRedis();
    await redis.start();
    const run = { ...budget, port: redis.port, meanwhile: meanwhile(redis) };
    const { served, refused, failed, ratio } = await runOnOneBudget(run);
    await redis.kill();
    const ends = failed.map((count) => count ?? "killed").join(" ");
    return { what, served, refused, failed: ends, "× bound": ratio.toFixed(3) };
  }),
);
console.table(rows);
