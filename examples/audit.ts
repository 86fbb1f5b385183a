/**
 * Creates a ticket, resolves it and keeps an audit file: one line per write, with who, what, when and how it ended. If a
 * run is killed during a write, the next run adds the missing line.
 *
 *     audit.ts --customer 12345 --file audit.jsonl [--who nightly-import]
 */
import { createSyncroClient, unwrap } from "syncro-msp";
import { given, readArguments, wholeNumber } from "./lib/arguments.js";
import { auditTo } from "./lib/audit-log.js";

const { values } = readArguments("audit.ts --customer 12345 --file audit.jsonl [--who nightly-import]", {
  options: {
    customer: { type: "string" },
    file: { type: "string" },
    who: { type: "string", default: "nightly-import" },
  },
});
const customerId = wholeNumber("--customer", values.customer);
const file = given("--file", values.file);

const syncro = createSyncroClient();
syncro.use(auditTo(file, values.who));

const body = { customer_id: customerId, subject: "Printer on floor 3 jams" };
const { ticket } = await unwrap(syncro.POST("/tickets", { body }));
await unwrap(
  syncro.PUT("/tickets/{id}", {
    params: { path: { id: ticket.id } },
    body: { status: "Resolved" },
    context: { who: "pam" }, // on whose behalf
  }),
);
console.log(`ticket ${ticket.number}: both writes are in ${file}`);
