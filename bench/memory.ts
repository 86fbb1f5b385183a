/**
 * What a walk takes of memory beside a loop of `fetch`, each in a process of its own against the same server: the highest
 * heap that a page saw, what of it is kept (the highest after a collection, which a second run forces every 100 pages), and
 * the highest resident size. Fails above its bounds.
 *
 *     npx tsx bench/memory.ts
 */
import { execFileSync, fork } from "node:child_process";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";

const [role, baseUrl = "", pages = "0"] = process.argv.slice(2);
const MB = 1024 * 1024;
/** A page of tickets. */
const ROWS = 50;

if (role === "serve") serve();
else if (role === "loop" || role === "walk") console.log(JSON.stringify(await measure(role, Number(pages))));
else await compare();

/** Pages of tickets, as many as the address says. */
function serve(): void {
  const server = createServer(({ url = "" }, response) => {
    const [, pages = 1, page = 1] = /^\/(\d+)\/.*[?&]page=(\d+)/.exec(url) ?? [];
    const tickets = Array.from({ length: ROWS }, (_, row) => {
      const id = 61_000_000 + (Number(page) * ROWS + row) * 7;
      return { id, number: id % 100_000, subject: "Printer on floor 3 jams", status: "New", customer_id: 12345 };
    });
    const meta = { page: Number(page), total_pages: Number(pages), total_entries: ROWS * Number(pages) };
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ tickets, meta }));
  });
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : undefined);
  });
}

async function measure(way: "loop" | "walk", pages: number): Promise<{ heap: number; rss: number }> {
  const { createSyncroClient } = await import("../src/index.js");
  const { gc } = globalThis;
  let heap = 0;
  const look = (page: number) => {
    if (gc !== undefined && page % 100 !== 0) return;
    gc?.();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    heap = Math.max(heap, heapUsed + arrayBuffers);
  };
  let rows = 0;
  if (way === "loop") {
    for (let page = 1; page <= pages; page++) {
      const response = await fetch(`${baseUrl}/tickets?page=${page}`, { signal: AbortSignal.timeout(30_000) });
      const { tickets } = (await response.json()) as { tickets: unknown[] };
      rows += tickets.length;
      look(page);
    }
  } else {
    const syncro = createSyncroClient({ baseUrl, apiKey: "bench-key", rateLimit: false });
    for await (const { items, page } of syncro.paginate("/tickets").pages()) {
      rows += items.length;
      look(page);
    }
  }
  if (rows !== pages * ROWS) throw new Error(`${rows} rows`);
  return { heap, rss: process.resourceUsage().maxRSS * 1024 };
}

async function compare(): Promise<void> {
  const self = fileURLToPath(import.meta.url);
  const child = fork(self, ["serve"], { execArgv: process.execArgv });
  process.on("exit", () => child.kill());
  const port = await new Promise((resolve) => child.once("message", resolve));
  const once = (way: string, pages: number, ...flags: string[]) => {
    const args = [...flags, ...process.execArgv, self, way, `http://127.0.0.1:${port}/${pages}`, String(pages)];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })) as { heap: number; rss: number };
  };
  const table = [];
  // When a garbage collection comes decides what a short run is seen to use: the median of several.
  for (const [pages, runs] of [
    [2_000, 11],
    [1_000_000 / ROWS, 1],
  ] as const) {
    const [loop, walk] = ["loop", "walk"].map((way) => {
      const seen = Array.from({ length: runs }, () => once(way, pages));
      const middle = (name: "heap" | "rss") => seen.map((one) => one[name]).toSorted((x, y) => x - y)[runs >> 1] ?? 0;
      return { heap: middle("heap"), rss: middle("rss"), kept: once(way, pages, "--expose-gc").heap };
    });
    if (loop === undefined || walk === undefined) throw new Error("nothing measured");
    for (const [what, { heap, rss, kept }] of Object.entries({ "fetch, page by page": loop, "syncro-msp": walk })) {
      table.push({
        rows: pages * ROWS,
        what,
        "highest heap, MB": megabytes(heap),
        "×": (heap / loop.heap).toFixed(2),
        "kept, MB": megabytes(kept),
        "highest RSS, MB": megabytes(rss),
        "× RSS": (rss / loop.rss).toFixed(2),
      });
    }
    const isAbove =
      runs > 1 ? walk.heap > 1.2 * loop.heap || walk.rss > 1.2 * loop.rss : walk.rss - loop.rss > 150 * MB;
    if (isAbove) process.exitCode = 1;
  }
  console.table(table);
  child.kill();
}

function megabytes(bytes: number): string {
  return (bytes / MB).toFixed(0);
}
