/**
 * Reads 50 pages, each answered after 100 ms: with this client's default options, with plain `fetch` one page at a time, and
 * with the guide's loop, next to the theoretical bound.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createSyncroClient } from "../src/index.js";
import { startSandbox } from "../src/sandbox/index.js";

const PAGES = 50;
const ROWS = 50; // a page, as the API was seen to have
const LATENCY_MS = 100;
const CONCURRENCY = 4; // the client's default
const headers = { authorization: "Bearer sandbox-key", "content-type": "application/json" };

/** The guide's loop; a `pauseMs` of 0 leaves out its pause. */
async function loop(url: string, pauseMs: number): Promise<number> {
  let rows = 0;
  for (let page = 1, more = true; more; page++) {
    const response = await fetch(`${url}/tickets?page=${page}`, { headers });
    const data = (await response.json()) as { tickets: unknown[]; meta: { total_pages: number } };
    rows += data.tickets.length;
    more = page < data.meta.total_pages;
    await sleep(pauseMs);
  }
  return rows;
}

async function client(url: string): Promise<number> {
  const syncro = createSyncroClient({ baseUrl: url, apiKey: "sandbox-key" });
  return (await syncro.paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY })).length;
}

const runs: [string, (url: string) => Promise<number>][] = [
  ["syncro-msp, default options", client],
  ["fetch, one page at a time", (url) => loop(url, 0)],
  ["the guide's loop (350 ms pause)", (url) => loop(url, 350)],
];
// The first page alone, since only it says how many there are; then four at a time.
const boundMs = LATENCY_MS * (1 + Math.ceil((PAGES - 1) / CONCURRENCY));
const rows = [
  { what: `bound: 1 + ${PAGES - 1} pages, ${CONCURRENCY} at once`, ms: boundMs, "× bound": 1, rows: ROWS * PAGES },
];
for (const [what, run] of runs) {
  const sandbox = await startSandbox({ tickets: ROWS * PAGES, latencyMs: LATENCY_MS });
  const began = performance.now();
  const count = await run(sandbox.url);
  const ms = Math.round(performance.now() - began);
  await sandbox.close();
  rows.push({ what, ms, "× bound": Number((ms / boundMs).toFixed(2)), rows: count });
}
console.table(rows);
