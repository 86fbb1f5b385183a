/**
 * Writes all open tickets to a CSV file.
 *
 *     open-tickets-to-csv.ts [--file open-tickets.csv]
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createSyncroClient } from "syncro-msp";
import { csvRow } from "./lib/csv.js";
import { progress } from "./lib/progress.js";

const { values } = parseArgs({ options: { file: { type: "string", default: "open-tickets.csv" } } });
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
await writeFile(values.file, rows.join(""));
console.log(`${rows.length - 1} open tickets in ${values.file}`);
