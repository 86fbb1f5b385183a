/**
 * What a call costs beside `fetch`, on loopback and without the rate limit: this client, a `fetch` with a timeout and a bare
 * one, in turns within one run, 1 and 16 at once. Bundled first, as it is shipped: tsx wraps each function for its name.
 *
 *     npx tsx bench/call.ts
 */
import { execFileSync, fork } from "node:child_process";
import { createServer } from "node:http";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSyncroClient } from "../src/index.js";

const ROUNDS = 40;
const CALLS = 160; // in a round

const self = fileURLToPath(import.meta.url);
const role = process.argv[2];
if (role === "serve") serve();
else if (role === "measure") await measure();
else await bundled();

async function bundled(): Promise<void> {
  const { build } = await import("esbuild");
  const outfile = join(self, "../../coverage/bench/call.mjs");
  await build({ entryPoints: [self], bundle: true, platform: "node", format: "esm", packages: "external", outfile });
  execFileSync(process.execPath, [outfile, "measure"], { stdio: "inherit" });
}

/** Answers each request with a ticket, in a process of its own. */
function serve(): void {
  const ticket = {
    id: 4521,
    number: 1042,
    subject: "Printer on floor 3 jams",
    status: "New",
    comments: [] as object[],
  };
  for (let id = 0; id < 10; id++)
    ticket.comments.push({ id, subject: "Update", body: "Asked the user for a screenshot." });
  const body = JSON.stringify({ ticket });
  const headers = { "Content-Type": "application/json; charset=utf-8", "Content-Length": Buffer.byteLength(body) };
  const server = createServer((_request, response) => response.writeHead(200, headers).end(body));
  server.listen(0, "127.0.0.1", () => {
    const address = server.address();
    process.send?.(typeof address === "object" ? address?.port : undefined);
  });
}

async function measure(): Promise<void> {
  const child = fork(self, ["serve"]);
  const port = await new Promise((resolve) => child.once("message", resolve));
  const baseUrl = `http://127.0.0.1:${port}/api/v1`;
  const url = `${baseUrl}/tickets/4521`;
  const headers = { Authorization: "Bearer bench-key", "Content-Type": "application/json" };
  const syncro = createSyncroClient({ baseUrl, apiKey: "bench-key", rateLimit: false });
  const path = { id: 4521 };
  const ways: Record<string, () => Promise<unknown>> = {
    "bare fetch": async () => (await fetch(url, { headers })).json(),
    "fetch with a timeout": async () => (await fetch(url, { headers, signal: AbortSignal.timeout(30_000) })).json(),
    "syncro-msp": () => syncro.GET("/tickets/{id}", { params: { path } }),
  };
  const rows = [];
  for (const atOnce of [1, 16]) {
    const times = new Map(Object.keys(ways).map((name) => [name, [] as number[]]));
    for (let round = -5; round < ROUNDS; round++) {
      // In turns, and not always in the same order: what disturbs a round disturbs all.
      for (const [name, call] of round % 2 === 0 ? Object.entries(ways) : Object.entries(ways).reverse()) {
        const began = performance.now();
        await Promise.all(
          Array.from({ length: atOnce }, async () => {
            for (let sent = 0; sent < CALLS / atOnce; sent++) await call();
          }),
        );
        if (round >= 0) times.get(name)?.push((performance.now() - began) / CALLS);
      }
    }
    const median = (name: string) => times.get(name)?.toSorted((a, b) => a - b)[ROUNDS / 2] ?? Number.NaN;
    for (const name of Object.keys(ways)) {
      rows.push({
        "at once": atOnce,
        what: name,
        "µs a call": Math.round(median(name) * 1_000),
        "× with a timeout": Number((median(name) / median("fetch with a timeout")).toFixed(2)),
        "× bare": Number((median(name) / median("bare fetch")).toFixed(2)),
      });
    }
  }
  console.table(rows);
  child.kill();
}
