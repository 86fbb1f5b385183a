/**
 * A long run under everything that can go wrong: a sandbox with random faults, three processes with random calls, batches
 * that are stopped, lists that are left, and one rate limit over a Redis that is killed and paused. In the end what the
 * server holds is compared with what the client said.
 *
 *     npm run test:soak                                ten minutes, a random seed
 *     npm run test:soak -- --minutes 1 --seed 7
 *
 * Exit code: 0, 1 when a record was doubled or lost, the limit was exceeded or an error went unhandled; the seed is printed.
 * Needs redis-server.
 */
import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createSyncroClient } from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { seeded } from "../core/seeded.js";
import { spawnRedis } from "../redis/spawn-redis.js";
import { randomFault } from "./faults.js";
import { type Claims, type Tally, tally } from "./tally.js";
import type { Report, WorkerOptions } from "./worker.js";

const WORKERS = 3;
const LIMIT = { requests: 120, perMs: 2_000 };

const { values } = parseArgs({ options: { minutes: { type: "string" }, seed: { type: "string" } } });
const minutes = Number(values.minutes ?? 10);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isSafeInteger(seed)) throw new Error("--minutes is a number above 0, --seed a whole one");
console.log(`soak: ${minutes} min, seed ${seed} (--seed ${seed} repeats it)`);

const endAt = Date.now() + minutes * 60_000;
const faults = randomFault(seeded(seed));
const sandbox = await startSandbox({ rateLimit: LIMIT, latencyMs: 5, fault: faults.next });
const redis = await spawnRedis();
await redis.start();

try {
  const running = Array.from({ length: WORKERS }, (_, index) => startWorker(index));
  const [reports] = await Promise.all([Promise.all(running), troubleRedis(seeded(seed + 1))]);
  const held = await readSubjects();
  const claims: Claims = new Map(reports.flatMap(({ claims }) => claims));
  const problems = judge(tally(claims, held), reports);
  const calls = reports.reduce((sum, { calls }) => sum + calls, 0);
  console.log(
    `${calls} calls, ${sandbox.arrivals.length} requests, ${faults.count()} faults, ${claims.size} records wanted`,
  );
  for (const problem of problems) console.error(`✗ ${problem}`);
  console.log(problems.length === 0 ? "0 doubled, 0 lost, 0 over the limit, 0 unhandled" : `failed: seed ${seed}`);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  await redis.kill();
  await sandbox.close();
}

async function startWorker(index: number): Promise<Report> {
  const options: WorkerOptions = {
    index,
    seed: seed + 10 + index,
    endAt,
    url: sandbox.url,
    redis: redis.port,
    ...LIMIT,
  };
  const worker = fork(fileURLToPath(new URL("worker.ts", import.meta.url)), [JSON.stringify(options)], {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  let report: Report | undefined;
  worker.on("message", (message: Report) => {
    report = message;
  });
  const [code]: unknown[] = await once(worker, "exit");
  if (report === undefined) throw new Error(`worker ${index} ended with ${String(code)} and without a report`);
  return report;
}

/** Kills, empties and pauses Redis until shortly before the end. */
async function troubleRedis(random: () => number): Promise<void> {
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  while (Date.now() < endAt - 5_000) {
    await pause(3_000 + random() * 7_000);
    if (random() < 0.5) {
      await redis.kill();
      await pause(random() * 2_000);
      await redis.start();
    } else {
      redis.freeze();
      await pause(random() * 3_000);
      redis.thaw();
    }
  }
}

/** The subject of every ticket that the server holds. */
async function readSubjects(): Promise<string[]> {
  faults.stop();
  await new Promise((resolve) => setTimeout(resolve, LIMIT.perMs + 500));
  const client = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: LIMIT });
  const tickets = await client.paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY });
  if (tickets.length !== sandbox.count("tickets")) throw new Error("the final reading of the tickets is not whole");
  return tickets.map(({ subject }) => String(subject));
}

function judge({ doubled, lost, denied }: Tally, reports: readonly Report[]): string[] {
  const named = (what: string, all: readonly string[]) =>
    all.length === 0 ? [] : [`${all.length} ${what}: ${all.slice(0, 5).join(", ")}`];
  return [
    ...named("doubled", doubled),
    ...named("lost: said to be created, and not there", lost),
    ...named("said not to be created, and there", denied),
    ...(sandbox.refused === 0 ? [] : [`${sandbox.refused} requests over the limit`]),
    ...named(
      "unhandled",
      reports.flatMap(({ unhandled }) => unhandled),
    ),
    ...named(
      "wrong reading of a list",
      reports.flatMap(({ wrong }) => wrong),
    ),
  ];
}
