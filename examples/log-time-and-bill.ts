/**
 * Logs time on a ticket and charges it. With --invoice it also invoices everything charged on the ticket.
 *
 *     log-time-and-bill.ts --ticket 4530 --start 2026-11-20T10:00:00-05:00 --minutes 45 [--notes "Rollers"] [--invoice]
 */
import { createSyncroClient, unwrap } from "syncro-msp";
import { fail, given, readArguments, UsageError, wholeNumber } from "./lib/arguments.js";

const { values } = readArguments(
  'log-time-and-bill.ts --ticket 4530 --start 2026-11-20T10:00:00-05:00 --minutes 45 [--notes "Rollers"] [--invoice]',
  {
    options: {
      ticket: { type: "string" },
      start: { type: "string" },
      minutes: { type: "string" },
      notes: { type: "string", default: "" },
      invoice: { type: "boolean", default: false },
    },
  },
);
const { notes } = values;
const path = { id: wholeNumber("--ticket", values.ticket) };
const start = given("--start", values.start);
if (!/^\d{4}-\d\d-\d\dT/.test(start) || Number.isNaN(Date.parse(start))) {
  throw new UsageError(`--start: ${start} is not a time such as 2026-11-20T10:00:00-05:00`);
}
const minutes = wholeNumber("--minutes", values.minutes);

const syncro = createSyncroClient();
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
console.log(`${earlier ? "found" : "logged"} ${minutes} minutes on ticket ${path.id}, charged`);

if (values.invoice) {
  const ticket = await read();
  const invoices = syncro.paginate("/invoices", { params: { query: { ticket_id: path.id } } });
  for await (const { number } of invoices) fail(`invoice ${number} already bills this ticket`);
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
        date: start.slice(0, 10), // the day of the work: in the evening, today in UTC is already tomorrow
        line_items: lines,
      },
    }),
  );
  // Syncro was observed to ignore the lines of a new invoice, so check what it answers.
  const wanted = lines.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  if (Number(invoice.subtotal) !== wanted)
    fail(`invoice ${invoice.number} has a subtotal of ${invoice.subtotal}, not ${wanted}`);
  console.log(`invoice ${invoice.number}: ${invoice.total}`);
}
