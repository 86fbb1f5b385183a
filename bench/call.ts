/**
 * What a call costs beside `fetch`, on loopback and without the rate limit: this client, a `fetch` with a timeout and a bare
 * one, in turns within one run, 1 and 16 at once. Bundled first, as it is shipped: tsx wraps each function for its name.
 * A process compiles and places its code as it happens: the median of nine. Fails above its bounds.
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
const PROCESSES = 9;

const self = fileURLToPath(import.meta.url);
const role = process.argv[2];
if (role === "serve") serve();
else if (role === "measure") console.log(JSON.stringify(await measure()));
else report(await bundled());

type Times = { atOnce: number; us: Record<string, number> }[];

async function bundled(): Promise<Times[]> {
  const { build } = await import("esbuild");
  const outfile = join(self, "../../coverage/bench/call.mjs");
  await build({ entryPoints: [self], bundle: true, platform: "node", format: "esm", packages: "external", outfile });
  const once = () => JSON.parse(execFileSync(process.execPath, [outfile, "measure"], { encoding: "utf8" })) as Times;
  return Array.from({ length: PROCESSES }, once);
}

function report(runs: Times[]): void {
  const sorted = (atOnce: number, value: (us: Record<string, number>) => number) =>
    runs
      .flatMap((run) => run.filter((row) => row.atOnce === atOnce).map(({ us }) => value(us)))
      .toSorted((a, b) => a - b);
  const middle = (values: number[]) => values[PROCESSES >> 1] ?? Number.NaN;
  const rows = [1, 16].flatMap((atOnce) =>
    Object.keys(runs[0]?.[0]?.us ?? {}).map((what) => {
      const over = (other: string) => sorted(atOnce, (us) => (us[what] ?? Number.NaN) / (us[other] ?? Number.NaN));
      const [timeout, bare] = [over("fetch with a timeout"), over("bare fetch")];
      if (what === "syncro-msp" && (middle(timeout) > 1.25 || middle(bare) > 1.4)) process.exitCode = 1;
      return {
        "at once": atOnce,
        what,
        "µs a call": Math.round(middle(sorted(atOnce, (us) => us[what] ?? Number.NaN))),
        "× with a timeout": middle(timeout).toFixed(2),
        "lowest … highest": `${timeout[0]?.toFixed(2)} … ${timeout.at(-1)?.toFixed(2)}`,
        "× bare": middle(bare).toFixed(2),
        "… of × bare": `${bare[0]?.toFixed(2)} … ${bare.at(-1)?.toFixed(2)}`,
      };
    }),
  );
  console.table(rows);
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

async function measure(): Promise<Times> {
  const child = fork(self, ["serve"]);
  process.on("exit", () => child.kill()); // also after a failure: it would keep this program waiting
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
  const rows: Times = [];
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
    rows.push({ atOnce, us: Object.fromEntries(Object.keys(ways).map((name) => [name, median(name) * 1_000])) });
  }
  child.kill();
  return rows;
}
