/**
 * How long a list takes to read, and how many of its requests a strict server refuses, in virtual time: this client with its
 * default options, the guide's loop, and `fetch` page by page, which waits 30 s when it is refused. Writes `bench/pages.json`,
 * from which `npm run picture` draws.
 */
import { writeFileSync } from "node:fs";
import { createSyncroClient } from "../src/index.js";
import { StrictServer, sleep } from "./strict-server.js";
import { installVirtualTime } from "./virtual-time.js";

const LATENCY_MS = 100;
const RETRY_MS = 30_000;
const time = installVirtualTime();

type Program = (server: StrictServer, pages: number) => Promise<unknown>;

/** Page by page, with a pause after each. */
const loop =
  (pauseMs: number): Program =>
  async (server, pages) => {
    for (let page = 1; page <= pages; page++) {
      while ((await server.fetch(`/tickets?page=${page}`, {})).status === 429) await sleep(RETRY_MS);
      await sleep(pauseMs);
    }
  };

const programs: [name: string, program: Program][] = [
  [
    "syncro-msp",
    async ({ fetch }, pages) => {
      const syncro = createSyncroClient({ baseUrl: "http://127.0.0.1", apiKey: "bench-key", fetch, rateLimit: {} });
      const rows = await syncro.paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY });
      if (rows.length !== pages) throw new Error(`${rows.length} of ${pages} pages were read`);
    },
  ],
  ["fetch, page by page", loop(0)],
  ["the guide's loop", loop(350)],
];

const measured = [];
for (const pages of [50, 180, 400]) {
  for (const [name, program] of programs) {
    const answer = (url: string) => {
      const page = Number(/page=(\d+)/.exec(url)?.[1] ?? 1);
      return JSON.stringify({ tickets: [{ id: page }], meta: { total_pages: pages, page } });
    };
    const server = new StrictServer(LATENCY_MS, 180, 60_000, answer);
    const ms = await time.run(async () => {
      const began = performance.now();
      await program(server, pages);
      return performance.now() - began;
    });
    measured.push({ pages, name, seconds: Math.round(ms / 100) / 10, refused: server.refused });
  }
}
console.table(measured);
const report = { latencyMs: LATENCY_MS, requests: 180, perMs: 60_000, measured };
writeFileSync(new URL("pages.json", import.meta.url), `${JSON.stringify(report, undefined, 2)}\n`);
