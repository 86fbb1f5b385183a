/**
 * A process that shares a budget with others: argument 1 is a `Work` as JSON. It says "ready" on stdout, begins when it
 * reads a line, says "done" and how many calls were refused or failed, and ends by itself.
 */
import { once } from "node:events";
import { createServer } from "node:http";
import { createSyncroClient } from "../../src/index.js";
import { createRedisRateLimiter } from "../../src/redis/index.js";
import { ioredis, nodeRedis } from "./redis-clients.js";

export interface Work {
  client: "ioredis" | "node-redis";
  port: number;
  url: string;
  calls: number;
  requests: number;
  perMs: number;
}

const work: Work = JSON.parse(process.argv[2] ?? "");
const connect = work.client === "ioredis" ? ioredis : await nodeRedis();
const redis = connect(work.port);
const { requests, perMs } = work;
const rateLimit = createRedisRateLimiter({
  sendCommand: redis.sendCommand,
  requests,
  perMs,
  leaseMs: perMs,
  onUnavailable: () => {},
});
const syncro = createSyncroClient({ baseUrl: work.url, apiKey: "worker-key-1234", rateLimit, retry: false });
await redis.sendCommand(["PING"]);
// What a first call loads is no part of the measurement.
const warm = createServer((_request, response) => response.end("{}")).listen(0, "127.0.0.1");
await once(warm, "listening");
const address = warm.address();
if (address === null || typeof address === "string") throw new Error("no port");
const warmUrl = `http://127.0.0.1:${address.port}`;
const other = createSyncroClient({ baseUrl: warmUrl, apiKey: "worker-key-1234", rateLimit: false, retry: false });
await Promise.all(Array.from({ length: 20 }, () => other.GET("/tickets")));
warm.closeAllConnections();
warm.close();
console.log("ready");
await once(process.stdin, "data");
process.stdin.unref?.();
process.stdin.destroy();
let failed = 0;
await Promise.all(
  Array.from({ length: work.calls }, async () => {
    const { error } = await syncro.GET("/tickets").catch((error: unknown) => ({ error }));
    if (error !== undefined) failed++;
  }),
);
console.log(JSON.stringify({ failed }));
redis.close();
