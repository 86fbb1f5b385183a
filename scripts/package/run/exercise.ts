import { deepStrictEqual } from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../../src/sandbox/index.js";
import { optionalImports, readManifest, webImports } from "../../lib/manifest.js";
import { root } from "../../lib/root.js";

/**
 * Runs programs/scenario.mjs against a new sandbox and compares the results on both sides.
 *
 * @param run runs the program with the sandbox's address and the optional imports it must load; returns what it prints
 * @param web whether the program has only what a browser has
 * @throws when something differs
 */
export async function exercise(
  run: (baseUrl: string, imports: string[]) => Promise<string>,
  web: boolean,
): Promise<void> {
  const manifest = await readManifest(root);
  const imports = web ? webImports(manifest) : optionalImports(manifest);
  const surface = surfaceOf(await loadSources(imports));
  const sandbox = await startSandbox({ tickets: 60, customers: 10, rateLimit: false, fault });
  try {
    const said = JSON.parse((await run(sandbox.url, imports)).trim().split("\n").at(-1) ?? "");
    deepStrictEqual(said, { surface, ...(web ? {} : DOCUMENTS), results: RESULTS });
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

/** Loads the core and some optional imports from source. */
export async function loadSources(imports: string[]): Promise<Record<string, object>> {
  const load = async (folder: string): Promise<object> =>
    import(pathToFileURL(join(root, "src", folder, "index.ts")).href);
  const entries = imports.map(async (name): Promise<[string, object]> => [name, await load(name)]);
  return { core: await load("."), ...Object.fromEntries(await Promise.all(entries)) };
}

/** The names that each module exports. */
const surfaceOf = (modules: Record<string, object>): Record<string, string[]> =>
  Object.fromEntries(Object.entries(modules).map(([name, module]) => [name, Object.keys(module).sort()]));

const DOCUMENTS = { openapi: "3.1.0", yaml: "openapi:" };

const NEWEST = 4580;
const RESULTS = {
  walk: Array.from({ length: 60 }, (_, index) => NEWEST - index),
  pages: [
    [1, 50],
    [2, 10],
  ],
  read: [200, true, NEWEST, "Printer prints blank pages"],
  refused: [
    true,
    true,
    422,
    "createTicket (customer_id 12347): Subject required field",
    [{ message: "Subject required field" }],
  ],
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

/** How often each request must have arrived, whatever the client reports. */
const SEEN = {
  "GET /tickets": 4,
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
