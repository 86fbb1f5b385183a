/**
 * The numbers in docs/scaling.md, in virtual time against the strict server: how long it takes to read a million and ten
 * million records, and how 8,000 requests fare when they are spread over four processes in different ways.
 */
import { createRateLimiter, type RateLimiter } from "../src/index.js";
import { StrictServer, sleep } from "./strict-server.js";
import { installVirtualTime } from "./virtual-time.js";

const LATENCY_MS = 200;
const time = installVirtualTime();

/** Sends as the client does: a 429 pauses everything behind the limiter, and the request is retried. */
async function send(server: StrictServer, limiter: RateLimiter): Promise<void> {
  for (;;) {
    const status = await limiter.run(async () => {
      const response = await server.fetch("", {});
      if (response.status === 429) limiter.hold(30_000);
      return response.status;
    });
    if (status !== 429) return;
    await sleep(30_000);
  }
}

/** Sends ten at once, the default for a process. */
async function work(server: StrictServer, limiter: RateLimiter, count: number): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await send(server, limiter);
  };
  await Promise.all(Array.from({ length: 10 }, worker));
}

async function took(program: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await program();
  return performance.now() - began;
}

const hours = (ms: number) =>
  `${Math.floor(ms / 3_600_000)} h ${String(Math.round((ms % 3_600_000) / 60_000)).padStart(2, "0")} min`;

const sizes = [];
for (const records of [1_000_000, 10_000_000]) {
  for (const pageSize of [25, 50, 100]) {
    const pages = records / pageSize;
    const server = new StrictServer(LATENCY_MS);
    const ms = await time.run(() => took(() => work(server, createRateLimiter(), pages)));
    const bound = hours(Math.floor((pages - 1) / 180) * 60_000);
    sizes.push({
      records,
      "page size": pageSize,
      requests: pages,
      bound,
      "one process": hours(ms),
      refused: server.refused,
    });
  }
}
console.table(sizes);

const COUNT = 8_000;
const even = [0.25, 0.25, 0.25, 0.25];
const uneven = [0.7, 0.1, 0.1, 0.1];
/** One limiter for four processes: in effect, `syncro-msp/redis`. */
const together = (limiter: RateLimiter) => [limiter, limiter, limiter, limiter];
const alone = (requests: number) => even.map(() => createRateLimiter({ requests }));

const layouts: [string, number[], () => RateLimiter[], addresses?: number][] = [
  ["one process", [1], () => [createRateLimiter()]],
  ["four processes, one address, 180 each", even, () => alone(180)],
  ["four processes, one address, 45 each, even work", even, () => alone(45)],
  ["four processes, one address, 45 each, one has 70 %", uneven, () => alone(45)],
  ["four processes, one address, one budget, one has 70 %", uneven, () => together(createRateLimiter())],
  ["four processes, four addresses, 180 each, even work", even, () => alone(180), 4],
];
const rows = [];
for (const [layout, shares, limiters, addresses = 1] of layouts) {
  const servers = Array.from({ length: addresses }, () => new StrictServer(LATENCY_MS));
  const ms = await time.run(() => {
    const each = limiters();
    const one = (share: number, index: number) => {
      const [server, limiter] = [servers[index % addresses], each[index]];
      if (server === undefined || limiter === undefined) throw new Error("fewer limiters than shares");
      return work(server, limiter, Math.round(share * COUNT));
    };
    return took(() => Promise.all(shares.map(one)));
  });
  rows.push({
    layout,
    minutes: (ms / 60_000).toFixed(1),
    refused: servers.reduce((sum, { refused }) => sum + refused, 0),
  });
}
console.table(rows);
