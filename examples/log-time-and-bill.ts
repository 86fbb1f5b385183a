/**
 * Logs time on a ticket and charges it. With --invoice it also invoices everything charged on the ticket.
 *
 *     log-time-and-bill.ts --ticket 4521 --start 2026-11-20T10:00:00-05:00 --minutes 45 --notes "Cleaned the rollers"
 *       [--invoice]
 */
import { parseArgs } from "node:util";
import { createSyncroClient, unwrap } from "syncro-msp";

const { values } = parseArgs({
  options: {
    ticket: { type: "string" },
    start: { type: "string" },
    minutes: { type: "string" },
    notes: { type: "string", default: "" },
    invoice: { type: "boolean", default: false },
  },
});
const { start, notes } = values;
const minutes = Number(values.minutes);
if (!values.ticket || !start || !(minutes > 0)) throw new Error("--ticket, --start and --minutes are required");

const syncro = createSyncroClient();
const path = { id: Number(values.ticket) };
const read = async () => (await unwrap(syncro.GET("/tickets/{id}", { params: { path } }))).ticket;

// There are no idempotency keys: an entry with the same start is from an earlier run.
const sameStart = ({ start_time }: { start_time?: string | null }) =>
  Date.parse(start_time ?? "") === Date.parse(start);
const earlier = (await read()).ticket_timers?.find(sameStart);
const entry =
  earlier ??
  (await unwrap(
    syncro.POST("/tickets/{id}/timer_entry", {
      params: { path },
      body: { start_at: start, duration_minutes: minutes, notes },
    }),
  ));
if (entry.recorded !== true) {
  await unwrap(
    syncro.POST("/tickets/{id}/charge_timer_entry", { params: { path }, body: { timer_entry_id: entry.id } }),
  );
}
console.log(`${earlier ? "found" : "logged"} ${minutes} minutes on ticket ${values.ticket}, charged`);

if (values.invoice) {
  const ticket = await read();
  const invoices = syncro.paginate("/invoices", { params: { query: { ticket_id: path.id } } });
  for await (const { number } of invoices) throw new Error(`invoice ${number} already bills this ticket`);
  const lines = (ticket.line_items ?? []).map((line) => ({
    item: line.name ?? "Labor",
    name: line.description ?? line.name ?? "Labor",
    price: Number(line.price_retail ?? 0),
    quantity: Number(line.quantity ?? 1),
  }));
  const { invoice } = await unwrap(
    syncro.POST("/invoices", {
      body: {
        customer_id: ticket.customer_id,
        ticket_id: ticket.id,
        date: new Date().toISOString().slice(0, 10),
        line_items: lines,
      },
    }),
  );
  // Syncro was observed to ignore the lines of a new invoice, so check what it answers.
  const wanted = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  if (Number(invoice.subtotal) !== wanted)
    throw new Error(`invoice ${invoice.number} has a subtotal of ${invoice.subtotal}, not ${wanted}`);
  console.log(`invoice ${invoice.number}: ${invoice.total}`);
}
