/**
 * Writes all open tickets as CSV, to standard output or to a file.
 *
 *     open-tickets-to-csv.ts [--out open-tickets.csv]
 */
import { createSyncroClient } from "syncro-msp";
import { readArguments } from "./lib/arguments.js";
import { csvRow } from "./lib/csv.js";
import { writeOut } from "./lib/out.js";
import { progress } from "./lib/progress.js";

const { values } = readArguments("open-tickets-to-csv.ts [--out open-tickets.csv]", {
  options: { out: { type: "string" } },
});
const syncro = createSyncroClient();

// "Not Closed" is the API's filter for every open status. "open" would find nothing.
const tickets = syncro.paginate("/tickets", { params: { query: { status: "Not Closed" } } });
const rows = [csvRow(["number", "status", "priority", "customer", "subject", "created", "updated"])];
for await (const { items, page, totalPages } of tickets.pages()) {
  for (const ticket of items) {
    const { number, status, priority, customer_business_then_name: customer, subject, created_at, updated_at } = ticket;
    rows.push(csvRow([number, status, priority, customer, subject, created_at, updated_at]));
  }
  progress(page, totalPages, "pages");
}
await writeOut(values.out, rows.join(""));
console.error(`${rows.length - 1} open tickets`);
