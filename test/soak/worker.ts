/** One process of the soak: random calls until its time is up, then a report to its parent. Argument 1: `WorkerOptions`. */
import { batch, createSyncroClient, isSyncroError } from "../../src/index.js";
import { createRedisRateLimiter } from "../../src/redis/index.js";
import { seeded } from "../core/seeded.js";
import { ioredis } from "../redis/redis-clients.js";
import type { Claim } from "./tally.js";

export interface WorkerOptions {
  index: number;
  seed: number;
  /** When to begin nothing more, ms of the clock. */
  endAt: number;
  url: string;
  /** The port of Redis. */
  redis: number;
  requests: number;
  perMs: number;
}

export interface Report {
  claims: [string, Claim][];
  calls: number;
  unhandled: string[];
  /** Lists that were short, or gave a row twice. */
  wrong: string[];
}

const { index, seed, endAt, url, redis: port, requests, perMs }: WorkerOptions = JSON.parse(process.argv[2] ?? "");
const random = seeded(seed);
const unhandled: string[] = [];
for (const event of ["unhandledRejection", "uncaughtException", "warning"] as const) {
  process.on(event, (error: unknown) => unhandled.push(String(error)));
}

const redis = ioredis(port);
const rateLimit = createRedisRateLimiter({
  sendCommand: redis.sendCommand,
  requests,
  perMs,
  leaseMs: perMs,
  commandTimeoutMs: 300,
  onUnavailable: () => {},
});
const quiet = { debug() {}, info() {}, warn() {}, error() {} };
const syncro = createSyncroClient({
  baseUrl: url,
  apiKey: "sandbox-key",
  rateLimit,
  timeoutMs: 500,
  retry: { maxRetries: 3, minDelayMs: 20, maxDelayMs: 200, rateLimitDelayMs: 300 },
  logger: quiet,
});

const claims = new Map<string, Claim>();
const wrong: string[] = [];
let calls = 0;
let made = 0;

const newSubject = (): string => `soak ${index}-${++made}`;

function create(subject: string, signal?: AbortSignal) {
  calls++;
  return syncro.POST("/tickets", { body: { customer_id: 12345, subject }, signal });
}

/** What an error says of a record. Without an outcome, an answer of the server refused it. */
function claimOf(error: unknown): Claim {
  const outcome = isSyncroError(error) && "outcome" in error ? error.outcome : undefined;
  if (outcome === "done") return "created";
  if (outcome === "not-sent") return "absent";
  if (outcome === "unknown") return "unknown";
  return isSyncroError(error) ? "absent" : "unknown"; // not ours: an abort, somewhere on the way
}

async function createOne(): Promise<void> {
  const subject = newSubject();
  const signal = random() < 0.3 ? AbortSignal.timeout(Math.floor(random() * 60)) : undefined;
  const claim = await create(subject, signal).then(
    ({ error }) => (error === undefined ? "created" : claimOf(error)),
    claimOf,
  );
  claims.set(subject, claim);
}

/** A batch that may be stopped; what was certainly not done is sent again, as the README says. */
async function createMany(): Promise<void> {
  let left = Array.from({ length: 3 + Math.floor(random() * 15) }, newSubject);
  for (const subject of left) claims.set(subject, "absent");
  for (let round = 0; round < 6 && left.length > 0; round++) {
    const signal = random() < 0.6 ? AbortSignal.timeout(Math.floor(random() * 150)) : undefined;
    const onStop = random() < 0.3 ? "abort" : undefined;
    const results = await batch(left, (subject, context) => create(subject, context.signal), { signal, onStop });
    left = [];
    for (const result of results) {
      if (result.status === "fulfilled") claims.set(result.item, "created");
      else if (result.outcome === "not-begun" || result.outcome === "not-sent") left.push(result.item);
      else if (result.outcome === "done") claims.set(result.item, "created");
      else if (result.outcome !== "refused") claims.set(result.item, "unknown");
    }
  }
}

/** Reads a list, to its end or not; customers are never added, so that every row must be there, once. */
async function walk(): Promise<void> {
  const leaveAt = random() < 0.5 ? Math.floor(random() * 40) : Number.POSITIVE_INFINITY;
  const ids: number[] = [];
  try {
    const all = { params: { query: { include_disabled: "true" } } };
    for await (const customer of syncro.paginate("/customers", all, { concurrency: 1 + Math.floor(random() * 4) })) {
      if (ids.push(customer.id) >= leaveAt) break;
    }
    if (new Set(ids).size !== ids.length) wrong.push("a row came twice");
    if (leaveAt === Number.POSITIVE_INFINITY && ids.length !== 60) wrong.push(`${ids.length} of 60 customers`);
  } catch (error) {
    if (!isSyncroError(error)) wrong.push(String(error));
  }
  calls++;
}

async function readOrChange(): Promise<void> {
  calls++;
  const signal = random() < 0.2 ? AbortSignal.timeout(Math.floor(random() * 60)) : undefined;
  const params = { path: { id: 12345 + Math.floor(random() * 3) } };
  const call =
    random() < 0.5
      ? syncro.GET("/customers/{id}", { params, signal })
      : syncro.PUT("/customers/{id}", { params, body: { notes: `seen by ${index}` }, signal });
  await call.catch(() => {});
}

const ACTIONS = [createOne, createOne, createMany, walk, readOrChange];

async function work(): Promise<void> {
  while (Date.now() < endAt) await ACTIONS[Math.floor(random() * ACTIONS.length)]?.();
}

await Promise.all(Array.from({ length: 4 }, work));
redis.close();
const report: Report = { claims: [...claims], calls, unhandled, wrong };
process.send?.(report, () => process.disconnect());
