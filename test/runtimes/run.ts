/**
 * What each runtime's own `fetch` makes of refused, unknown and broken connections, through the built client. Node is the
 * one that runs this; Bun and Deno are used where they are found, in PATH or in the folder given.
 *
 *     npm run build && npx tsx test/runtimes/run.ts [folder with bun, deno, node]
 *
 * Fails when an outcome is wrong, or when a server saw a request more than once that must not be repeated.
 */
import { execFile } from "node:child_process";
import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Fault, faults, type LogEntry, startMisbehavingServer } from "../support/misbehaving-server.js";

const run = promisify(execFile);
const [folder] = process.argv.slice(2);
const binary = (name: string) => (folder === undefined ? name : join(folder, name));
const RUNTIMES: [string, string, string[]][] = [
  ["this Node", process.execPath, []],
  ["node", binary("node"), []],
  ["bun", binary("bun"), ["run"]],
  ["deno", binary("deno"), ["run", "--allow-all"]],
];
const here = import.meta.dirname;
const entry = join(here, "../../dist/index.js");

const closed = createServer().listen(0, "127.0.0.1");
await new Promise((resolve) => closed.once("listening", resolve));
const { port } = closed.address() as AddressInfo;
await new Promise((resolve) => closed.close(resolve));

const bad = {
  "reset before the work": faults.resetBefore,
  "reset after the work": faults.resetAfter,
  "reset in the body": faults.resetDuring,
  "cut off": faults.cutOff,
  "reset on a kept connection": faults.resetAfter,
  silence: faults.hangAfter,
};
/** What must come of it: all of them say so, in their own codes and words. */
const EXPECTED: Record<string, "not-sent" | "unknown"> = {
  refused: "not-sent",
  "unknown host": "not-sent",
  ...Object.fromEntries(Object.keys(bad).map((name) => [name, "unknown" as const])),
};

const ruleFor = (fault: Fault) => (request: LogEntry) =>
  request.headers["x-case"] === "warm-up" ? faults.ok({ tickets: [] }) : fault;

let wrong = 0;
for (const [runtime, command, before] of RUNTIMES) {
  const version = await run(command, ["--version"]).catch(() => undefined);
  if (version === undefined) {
    console.log(`${runtime}: not found`);
    continue;
  }
  console.log(`\n${runtime}: ${version.stdout.split("\n")[0]}`);
  const servers = await Promise.all(
    Object.entries(bad).map(async ([name, fault]) => ({ name, server: await startMisbehavingServer(ruleFor(fault)) })),
  );
  const places = [
    { name: "refused", baseUrl: `http://127.0.0.1:${port}` },
    { name: "unknown host", baseUrl: "https://no-such-host.invalid" },
    ...servers.map(({ name, server }) => ({ name, baseUrl: server.url, warmUp: name.includes("kept") })),
  ];
  const cases = places.flatMap((place) => ["GET", "POST", "PUT that creates"].map((method) => ({ ...place, method })));
  const { stdout } = await run(command, [...before, join(here, "outcomes.mjs"), entry, JSON.stringify(cases)], {
    cwd: join(here, "../.."),
  });
  for (const line of stdout.trim().split("\n")) {
    const { name, method, outcome, attempts, message } = JSON.parse(line);
    const log = servers.find((entry) => entry.name === name)?.server.log ?? [];
    const seen = log.filter((request) => request.headers["x-case"] === `${name} ${method}`).length;
    const once = method !== "GET" && outcome === "unknown";
    // Bun 1.4.5 now and then leaves a stream for an unknown host without an answer: then it cannot be known.
    const stalled = runtime === "bun" && once && name === "unknown host" && message.includes("within");
    const ok = stalled || (outcome === EXPECTED[name] && attempts === (once ? 1 : 5) && (!once || seen === 1));
    if (!ok) wrong++;
    console.log(
      `${ok ? "  " : "✗ "}${name.padEnd(22)} ${method.padEnd(16)} ${outcome}, attempts ${attempts}, seen ${seen}: ${message}`,
    );
  }
  await Promise.all(servers.map(({ server }) => server.close()));
}
if (wrong > 0) {
  console.error(`${wrong} wrong`);
  process.exitCode = 1;
}
