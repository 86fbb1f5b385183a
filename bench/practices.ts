/**
 * What the optional imports cost: the µs each adds to a call, and how often the cache answers under the load of a typical
 * service. `npm run size` measures how large they are.
 */

import { cacheReferenceData } from "../src/cache/index.js";
import { logEvent } from "../src/events.js";
import { createSyncroClient, type Logger, type SyncroCall, type SyncroMiddleware } from "../src/index.js";
import { traceCalls } from "../src/otel/trace-calls.js";
import { startSandbox } from "../src/sandbox/index.js";
import { validateRequests } from "../src/validate/index.js";

// Cost. The whole call is answered at once and has no limiter, so that only the client's own work is left. The parts are
// measured alone, since they would be lost in the noise of the whole.
const quiet: Logger = { debug() {}, info() {}, warn() {}, error() {} };
const answer = JSON.stringify({ ticket: { id: 1, subject: "Printer on floor 3 jams" } });
const answered = {
  data: { ticket: {} },
  response: new Response(answer, { headers: { "content-type": "application/json" } }),
};
const body = {
  customer_id: 12345,
  subject: "Printer on floor 3 jams",
  status: "New",
  comments_attributes: [{ subject: "Initial Issue", body: "Every second page.", do_not_email: true }],
};
const syncro = createSyncroClient({
  baseUrl: "http://127.0.0.1:1",
  apiKey: "bench-key",
  rateLimit: false,
  logger: quiet,
  fetch: async () => new Response(answer, { headers: { "content-type": "application/json" } }),
});
// Catches a call as middleware sees it.
let call: SyncroCall | undefined;
syncro.use((seen, next) => {
  call ??= seen;
  return next(seen);
});
await syncro.POST("/tickets", { body });
if (call === undefined) throw new Error("middleware was not called");
const sample = call;
const through = (layer: SyncroMiddleware) => () => layer(sample, async () => answered);
const line: Logger = {
  ...quiet,
  debug: (fields, message) => void JSON.stringify({ ...fields, message }),
  info: (fields, message) => void JSON.stringify({ ...fields, message }),
};
/** Logs the events of a call without retries. */
const logged = (logger: Logger) => async () => {
  logEvent(logger, sample.operation, sample.id, { event: "request", attempt: 1, queueMs: 0 });
  logEvent(logger, sample.operation, sample.id, {
    event: "response",
    attempt: 1,
    queueMs: 0,
    durationMs: 120,
    status: 200,
  });
};

/** The best of 15 rounds: whatever else the machine does only adds time. */
async function µsOf(run: () => Promise<unknown>): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++) {
    const began = performance.now();
    for (let count = 0; count < 2_000; count++) await run();
    best = Math.min(best, (performance.now() - began) / 2);
  }
  return Number(best.toFixed(1));
}
const baseline = await µsOf(through((seen, next) => next(seen)));
const costs: Record<string, number> = {
  "the whole call, none of them": await µsOf(() => syncro.POST("/tickets", { body })),
  "validateRequests()": await µsOf(through(validateRequests())),
  "cacheReferenceData(), on a write": await µsOf(through(cacheReferenceData())),
  "traceCalls(), without a provider": await µsOf(through(traceCalls())),
  "events, without a listener": await µsOf(logged(quiet)),
  "events, each as a line of JSON": await µsOf(logged(line)),
};
console.table(
  Object.entries(costs).map(([what, µs], index) => ({
    what,
    "µs a call": index === 0 ? µs : Math.max(0, Number((µs - baseline).toFixed(1))),
  })),
);

// Hit rates. A service imports tickets, and for each looks up settings, statuses, users, a technician and appointment types.
const sandbox = await startSandbox({
  rateLimit: false,
  latencyMs: 5,
  fault: ({ method, path }) =>
    method === "GET" && !path.startsWith("/tickets/4") ? { status: 200, body: JSON.stringify({ path }) } : undefined,
});
// A long run, and a short one that starts with an empty cache.
for (const tickets of [300, 10]) {
  const counts = { hit: 0, joined: 0, miss: 0, bypassed: 0, dropped: 0 };
  const before = sandbox.log.length;
  const service = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: false });
  service.use((call, next) =>
    next({ ...call, emit: (event) => void (event.event === "cache" && counts[event.did]++) }),
  );
  service.use(cacheReferenceData());
  const one = async (index: number) => {
    await Promise.all([
      service.GET("/settings"),
      service.GET("/tickets/settings"),
      service.GET("/users"),
      service.GET("/users/{id}", { params: { path: { id: 101 + (index % 4) } } }),
      service.GET("/appointment_types"),
    ]);
    await service.POST("/tickets", { body: { ...body, customer_id: sandbox.store.ids("customers")[index % 60] ?? 0 } });
    if (index % 100 === 99) await service.DELETE("/appointment_types/{id}", { params: { path: { id: 1 } } });
  };
  await Promise.all(
    [0, 1, 2, 3].map(async (lane) => {
      for (let index = lane; index < tickets; index += 4) await one(index);
    }),
  );
  const reads = counts.hit + counts.joined + counts.miss;
  console.table([
    {
      tickets,
      reads,
      ...counts,
      "answered without a request": `${((100 * (reads - counts.miss)) / reads).toFixed(1)} %`,
      requests: sandbox.log.length - before,
      without: tickets * 6 + Math.floor(tickets / 100),
    },
  ]);
}
await sandbox.close();
