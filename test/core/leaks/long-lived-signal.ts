/**
 * 50,000 calls over real HTTP under one signal that is never aborted, with a timeout and a deadline each: what is left of
 * them. Prints a line every 10,000 calls, and fails when a listener or a timer is left or the heap has grown.
 *
 *     node --expose-gc --import tsx test/core/leaks/long-lived-signal.ts [calls]
 */
import { getEventListeners } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createRateLimiter, createSyncroClient } from "../../../src/index.js";

const CALLS = Number(process.argv[2] ?? 50_000);
const AT_ONCE = 20;
const WARM_UP = 2_000;
const MAX_GROWTH_MB = 5;

const gc = globalThis.gc;
if (gc === undefined) throw new Error("run with --expose-gc");

const server = createServer((request, response) => {
  request.resume();
  // One answer in ten is an error, so that retries, waits and error bodies are part of it.
  response.writeHead(Math.random() < 0.1 ? 503 : 200, { "content-type": "application/json" });
  response.end('{"tickets":[{"id":1}],"meta":{"page":1,"total_pages":1}}');
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

const client = createSyncroClient({
  baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  apiKey: "leak-test-key",
  rateLimit: createRateLimiter({ requests: 1_000_000, perMs: 1, concurrency: AT_ONCE }),
  retry: { maxRetries: 20, minDelayMs: 0, maxDelayMs: 1 },
  deadlineMs: 60_000,
});
const { signal } = new AbortController();
const memory = async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  gc();
  gc();
  const { heapUsed, rss } = process.memoryUsage();
  return { heapMb: heapUsed / 2 ** 20, rssMb: rss / 2 ** 20 };
};
const left = () => ({
  listeners: getEventListeners(signal, "abort").length,
  timers: process.getActiveResourcesInfo().filter((name) => name === "Timeout").length,
});
async function calls(count: number): Promise<void> {
  let begun = 0;
  const lane = async () => {
    while (begun++ < count) {
      if (begun % 50 === 0) await client.paginate("/tickets", {}, { signal }).toArray({ limit: 10 });
      else await client.GET("/tickets", { signal, timeoutMs: 30_000 });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

await calls(WARM_UP);
const before = await memory();
const timersBefore = left().timers;
console.log(
  `Node ${process.version}, after ${WARM_UP} calls: heap ${before.heapMb.toFixed(1)} MB, rss ${before.rssMb.toFixed(0)} MB`,
);
let now = before;
for (let done = 0; done < CALLS; ) {
  const step = Math.min(10_000, CALLS - done);
  await calls(step);
  done += step;
  now = await memory();
  const { listeners, timers } = left();
  console.log(
    `after ${done} more: heap ${now.heapMb.toFixed(1)} MB, rss ${now.rssMb.toFixed(0)} MB, listeners ${listeners}, timers ${timers}`,
  );
}
const grown = now.heapMb - before.heapMb;
const { listeners, timers } = left();
server.closeAllConnections();
server.close();
if (listeners > 0 || timers > timersBefore || grown > MAX_GROWTH_MB) {
  console.error(`left: ${listeners} listeners, ${timers - timersBefore} timers, ${grown.toFixed(1)} MB`);
  process.exitCode = 1;
}
