import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { root } from "../../scripts/lib/root.js";
import type { Work } from "./redis-worker.js";

export interface Budget {
  /** The Redis they share. */
  port: number;
  processes: number;
  callsEach: number;
  requests: number;
  perMs: number;
  latencyMs: number;
  /** What goes wrong meanwhile; begins with the calls. */
  meanwhile?: ((children: readonly ChildProcess[]) => Promise<void>) | undefined;
}

export interface Outcome {
  /** As the server counts. */
  served: number;
  refused: number;
  /** Calls that failed, by process; undefined where it was killed. */
  failed: (number | undefined)[];
  /** From the first arrival to the last, over the shortest that the limit allows for so many. */
  ratio: number;
}

/** Real processes, alternately with ioredis and node-redis, against a server that counts every arrival in a strict window. */
export async function runOnOneBudget(budget: Budget): Promise<Outcome> {
  const { port, processes, callsEach, requests, perMs } = budget;
  const server = await startStrictServer(budget);
  const workers = Array.from({ length: processes }, (_, index) => {
    const client = index % 2 === 0 ? "ioredis" : "node-redis";
    return startWorker({ client, port, url: server.url, calls: callsEach, requests, perMs });
  });
  try {
    await Promise.all(workers.map(({ ready }) => ready));
    for (const { child } of workers) child.stdin?.write("go\n");
    const [failed] = await Promise.all([
      Promise.all(workers.map(({ done }) => done)),
      budget.meanwhile?.(workers.map(({ child }) => child)),
    ]);
    const { arrivals, refused } = server;
    const took = (arrivals.at(-1) ?? 0) - (arrivals[0] ?? 0);
    const ratio = took / (Math.floor((arrivals.length - 1) / requests) * perMs);
    return { served: arrivals.length - refused(), refused: refused(), failed, ratio };
  } finally {
    for (const { child } of workers) child.kill("SIGKILL");
    server.close();
  }
}

function startWorker(work: Work) {
  const child = spawn(process.execPath, ["--import", "tsx", "test/redis/redis-worker.ts", JSON.stringify(work)], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout });
  const ready = new Promise<void>((resolve) => lines.once("line", () => resolve()));
  const done = new Promise<number | undefined>((resolve) => {
    lines.on("line", (line) => {
      if (line.startsWith("{")) resolve(JSON.parse(line).failed);
    });
    child.once("exit", () => resolve(undefined));
  });
  return { child, ready, done };
}

async function startStrictServer({ requests, perMs, latencyMs }: Budget) {
  const arrivals: number[] = [];
  let refused = 0;
  let oldest = 0; // the first of `arrivals` that is still in the window
  const server = createServer((_request, response) => {
    const at = performance.now();
    arrivals.push(at);
    while ((arrivals[oldest] ?? at) <= at - perMs) oldest++;
    if (arrivals.length - oldest > requests) {
      refused++;
      response.writeHead(429).end("Retry later");
      return;
    }
    setTimeout(() => response.writeHead(200, { "content-type": "application/json" }).end('{"tickets":[]}'), latencyMs);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    arrivals,
    refused: () => refused,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
