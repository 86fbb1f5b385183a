/**
 * How long a batch takes and how many of its requests a strict server refuses, in virtual time: this client, the guide's
 * loop, bottleneck with `minTime`, a token bucket, and the theoretical bound; `--alone` leaves out the middle three. Fails if
 * this client is refused once or takes over 1 % longer than the bound.
 */
import Bottleneck from "bottleneck";
import { createSyncroClient } from "../src/index.js";
import { StrictServer, sleep } from "./strict-server.js";
import { installVirtualTime } from "./virtual-time.js";

const REQUESTS = 180;
const PER_MS = 60_000;
const RETRY_MS = 30_000; // the guide's wait after a 429
const alone = process.argv.includes("--alone");
const time = installVirtualTime();

/** A way to send `count` requests. */
type Program = (server: StrictServer, count: number, concurrency: number) => Promise<unknown>;

/** One request, repeated every 30 s while it is refused. */
async function request(server: StrictServer): Promise<void> {
  while ((await server.fetch("", {})).status === 429) await sleep(RETRY_MS);
}

/** Runs `count` jobs, `concurrency` at once. */
async function pool(count: number, concurrency: number, job: () => Promise<void>): Promise<void> {
  let left = count;
  const worker = async () => {
    while (left-- > 0) await job();
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

const programs = {
  ours(server, count, concurrency) {
    const { fetch } = server;
    const rateLimit = { concurrency };
    const syncro = createSyncroClient({ baseUrl: "http://127.0.0.1", apiKey: "bench-key", fetch, rateLimit });
    return Promise.all(Array.from({ length: count }, () => syncro.GET("/tickets")));
  },
  async guide(server, count) {
    for (let sent = 0; sent < count; sent++) {
      await request(server);
      await sleep(350);
    }
  },
  minTime(server, count, concurrency) {
    const limiter = new Bottleneck({ maxConcurrent: concurrency, minTime: 334 });
    return Promise.all(Array.from({ length: count }, () => limiter.schedule({ priority: 5 }, () => request(server))));
  },
  bucket(server, count, concurrency) {
    let tokens = REQUESTS;
    let filledAt = performance.now();
    const take = async () => {
      for (;;) {
        tokens = Math.min(REQUESTS, tokens + ((performance.now() - filledAt) * REQUESTS) / PER_MS);
        filledAt = performance.now();
        if (tokens >= 1) break;
        await sleep(((1 - tokens) * PER_MS) / REQUESTS);
      }
      tokens--;
    };
    return pool(count, concurrency, async () => {
      await take();
      await request(server);
    });
  },
} satisfies Record<string, Program>;

/** The earliest end of any schedule with at most `concurrency` in flight and no more arrivals per window than allowed. */
function boundMs(count: number, latencyMs: number, concurrency: number): number {
  const starts: number[] = [];
  for (let index = 0; index < count; index++) {
    const free = (starts[index - concurrency] ?? -latencyMs) + latencyMs;
    starts.push(Math.max(free, (starts[index - REQUESTS] ?? -PER_MS) + PER_MS));
  }
  return (starts.at(-1) ?? 0) + latencyMs;
}

async function measure(program: Program, count: number, latencyMs: number, concurrency: number) {
  const server = new StrictServer(latencyMs);
  return time.run(async () => {
    const began = performance.now();
    await program(server, count, concurrency);
    return { ms: performance.now() - began, refused: server.refused };
  });
}

const seconds = (ms: number) => (ms / 1_000).toFixed(1);
const shown = ({ ms, refused }: { ms: number; refused: number }) => `${seconds(ms)} / ${refused}`;
const rows = [];
let worst = 1;
let refused = 0;
for (const count of [50, 180, 400, 1_000]) {
  for (const latencyMs of [100, 500]) {
    for (const concurrency of [1, 4, 16]) {
      const bound = boundMs(count, latencyMs, concurrency);
      const run = (program: Program) => measure(program, count, latencyMs, concurrency);
      const ours = await run(programs.ours);
      worst = Math.max(worst, ours.ms / bound);
      refused += ours.refused;
      rows.push({
        requests: count,
        "latency, ms": latencyMs,
        "at once": concurrency,
        bound: seconds(bound),
        "syncro-msp": shown(ours),
        "× bound": (ours.ms / bound).toFixed(3),
        ...(alone
          ? {}
          : {
              "guide's loop": shown(await run(programs.guide)),
              minTime: shown(await run(programs.minTime)),
              "token bucket": shown(await run(programs.bucket)),
            }),
      });
    }
  }
}
console.log("seconds / refused by the server");
console.table(rows);
console.log(`syncro-msp: at most ${worst.toFixed(3)} x bound, ${refused} refused`);
if (worst > 1.01 || refused > 0) process.exitCode = 1;
