import { deepStrictEqual } from "node:assert/strict";
import * as cache from "../../../src/cache/index.js";
import * as helpers from "../../../src/helpers/index.js";
import * as core from "../../../src/index.js";
import * as otel from "../../../src/otel/trace-calls.js";
import * as redis from "../../../src/redis/index.js";
import * as sandboxImport from "../../../src/sandbox/index.js";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../src/sandbox/index.js";
import * as validate from "../../../src/validate/index.js";

const IMPORTS: Record<string, object> = { core, cache, helpers, otel, redis, sandbox: sandboxImport, validate };
const NOT_FOR_THE_WEB = ["otel", "sandbox"];

/**
 * Runs test/runtimes/scenario.mjs once, through a program, against a sandbox of its own, and compares what came of it on
 * both sides.
 *
 * @param run the program, given the sandbox's address: gives what it prints
 * @param web whether it has only what a browser has
 * @throws what is unlike
 */
export async function exercise(run: (baseUrl: string) => Promise<string>, web: boolean): Promise<void> {
  const sandbox = await startSandbox({ tickets: 60, customers: 10, rateLimit: false, fault });
  try {
    const said = JSON.parse((await run(sandbox.url)).trim().split("\n").at(-1) ?? "");
    deepStrictEqual(said, { surface: surface(web), ...(web ? {} : DOCUMENTS), results: RESULTS });
    deepStrictEqual(seenBy(sandbox), SEEN);
  } finally {
    await sandbox.close();
  }
}

const fault: SandboxOptions["fault"] = ({ method, path, count }) => {
  if (path === "/settings" && count === 1) return { status: 429, headers: { "Retry-After": "0" } };
  if (path === "/invoices") return { hang: true };
  if (method === "POST" && path.startsWith("/purchase_orders/")) return { status: 200, body: '{"success":true}' };
  return undefined;
};

/** The names that each import has. */
function surface(web: boolean): Record<string, string[]> {
  const imports = Object.entries(IMPORTS).filter(([name]) => !web || !NOT_FOR_THE_WEB.includes(name));
  return Object.fromEntries(imports.map(([name, module]) => [name, Object.keys(module).sort()]));
}

const DOCUMENTS = { openapi: "3.1.0", yaml: "openapi:" };

const NEWEST = 4580;
const RESULTS = {
  walk: Array.from({ length: 60 }, (_, index) => NEWEST - index),
  pages: [
    [1, 25],
    [2, 25],
    [3, 10],
  ],
  read: [200, true, NEWEST, "Scanner no longer mails to PDF"],
  refused: [true, true, 422, "Subject required field", [{ message: "Subject required field" }]],
  missing: [true, "not_found", 404],
  throttled: [200, "America/Panama", ["/settings"]],
  unchecked: [true, ["body.customer_id", "body.subject", "body.sujbect"]],
  users: [4, 4, 4],
  created: [NEWEST + 1, "Drucker klemmt – 3. Etage ✓"],
  upload: 200,
  batch: [
    ["fulfilled", NEWEST],
    ["rejected", 1],
  ],
  aborted: true,
  late: [true, "deadline", "unknown"],
  zoned: "2026-11-20T09:00:00-05:00",
};

/** How often a request must have arrived, whatever the client thought of it. */
const SEEN = {
  "GET /tickets": 6,
  "POST /tickets": 2,
  "GET /settings": 2,
  "GET /users": 1,
  "GET /invoices": 1,
  upload: true,
  keys: 1,
};

function seenBy({ log }: Sandbox): typeof SEEN {
  const count = (key: string) => log.filter(({ method, path }) => `${method} ${path}` === key).length;
  return {
    "GET /tickets": count("GET /tickets"),
    "POST /tickets": count("POST /tickets"),
    "GET /settings": count("GET /settings"),
    "GET /users": count("GET /users"),
    "GET /invoices": count("GET /invoices"),
    upload: log.some(({ body }) => String(body).includes('name="file"; filename="quote.pdf"')),
    keys: new Set(log.map(({ headers }) => headers.authorization)).size,
  };
}
