/**
 * Resolves up to 500 open tickets, with a progress bar and a report of failures. Without --yes it only says how many it
 * would resolve. Ctrl+C stops it: requests on the wire finish, and it reports what was done and what was not.
 *
 *     close-500.ts [--limit 500] [--yes]
 */
import { batch, createSyncroClient, isSyncroApiError, type Ticket } from "syncro-msp";
import { readArguments, wholeNumber } from "./lib/arguments.js";
import { progress } from "./lib/progress.js";

const { values } = readArguments("close-500.ts [--limit 500] [--yes]", {
  options: { limit: { type: "string", default: "500" }, yes: { type: "boolean", default: false } },
});
const limit = wholeNumber("--limit", values.limit);

const syncro = createSyncroClient();
const stop = new AbortController();
process.once("SIGINT", () => stop.abort(new Error("stopped by Ctrl+C")));

// Read them all first: closing tickets during the walk would shift its pages.
const open = syncro.paginate("/tickets", { params: { query: { status: "Not Closed" } } });
const tickets = await open.toArray({ limit: limit });

const close = ({ id }: Ticket, { signal }: { signal: AbortSignal }) =>
  syncro.PUT("/tickets/{id}", { params: { path: { id } }, body: { status: "Resolved" }, signal });
const closeAll = (items: Ticket[]) =>
  batch(items, close, {
    signal: stop.signal,
    onProgress: ({ done, failed, total }) => progress(done, total, `${bar(done / total)} ${failed} failed`),
  });

if (values.yes) {
  const results = await closeAll(tickets);
  // What was not sent can always be sent again. What is unknown may have been done: resolving a ticket twice does no harm.
  const unclear = results.filter(({ outcome }) => outcome === "not-sent" || outcome === "unknown");
  const again = await closeAll(stop.signal.aborted ? [] : unclear.map(({ item }) => item));
  const byId = new Map([...results, ...again].map((result) => [result.item.id, result]));

  const failed = [...byId.values()].filter((result) => result.status === "rejected");
  console.log(`${byId.size - failed.length} resolved, ${failed.length} not`);
  for (const { item, reason, outcome } of failed) {
    const status = isSyncroApiError(reason) ? reason.status : outcome;
    console.log([item.number, status, reason instanceof Error ? reason.message : String(reason)].join("\t"));
  }
  if (failed.length > 0) process.exitCode = 1;
} else console.log(`${tickets.length} would be resolved: run again with --yes`);

function bar(share: number): string {
  const filled = Math.round(30 * share);
  return "█".repeat(filled) + "░".repeat(30 - filled);
}
