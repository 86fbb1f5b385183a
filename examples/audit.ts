/**
 * Writes to a sandbox and shows the audit file: one line per write, who, what, when and what became of it.
 *
 *     npx tsx examples/audit.ts [file]
 */
import { readFileSync } from "node:fs";
import { startSandbox } from "../scripts/sandbox/index.js";
import { createSyncroClient, unwrap } from "../src/index.js";
import { auditTo } from "./audit-log.js";

const [file = "audit.jsonl"] = process.argv.slice(2);
const sandbox = await startSandbox({ fault: ({ total }) => (total === 3 ? { destroy: "after" } : undefined) });
const syncro = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key" });
syncro.use(auditTo(file, "nightly-import"));

const body = { customer_id: 12345, subject: "Printer on floor 3 jams" };
const { ticket } = await unwrap(syncro.POST("/tickets", { body }));
await syncro.PUT("/tickets/{id}", {
  params: { path: { id: ticket.id } },
  body: { status: "Resolved" },
  context: { who: "pam" },
});
await syncro.POST("/tickets", { body }).catch(() => {}); // the answer is lost: nobody knows
await syncro.DELETE("/tickets/{id}", { params: { path: { id: 1 } } }); // no such ticket
await sandbox.close();
console.log(readFileSync(file, "utf8"));
