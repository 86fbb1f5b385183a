/**
 * Closes 500 tickets of a sandbox, with a progress bar and a report of the refused ones. Ctrl+C stops it: what is done is
 * told.
 *
 *     npx tsx examples/close-500.ts
 */
import { startSandbox } from "../scripts/sandbox/index.js";
import { batch, createSyncroClient, isSyncroApiError, type Ticket } from "../src/index.js";

const LOCKED = JSON.stringify({ success: false, message: ["Ticket is locked: it was invoiced"] });
const sandbox = await startSandbox({
  rateLimit: false, // the real one would make it three minutes
  fault: ({ method, path }) => (method === "PUT" && path.endsWith("7") ? { status: 422, body: LOCKED } : undefined),
});
const syncro = createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key", rateLimit: false });
const stop = new AbortController();
process.once("SIGINT", () => stop.abort(new Error("stopped by Ctrl+C")));

// All of them first: a list whose rows are closed while it is walked moves under the walk.
const open = syncro.paginate("/tickets", { params: { query: { status: "Not Closed" } } });
const tickets = await open.toArray({ limit: 500 });

const close = ({ id }: Ticket, { signal }: { signal: AbortSignal | undefined }) =>
  syncro.PUT("/tickets/{id}", { params: { path: { id } }, body: { status: "Resolved" }, signal });

const results = await batch(tickets, close, {
  signal: stop.signal,
  onProgress({ done, failed, total }) {
    const filled = Math.round((30 * done) / total);
    const line = `${"█".repeat(filled)}${"░".repeat(30 - filled)} ${done}/${total}, ${failed} refused`;
    if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
    else if (done % 100 === 0 || done === total) console.log(line);
  },
});

const failed = results.filter((result) => result.status === "rejected");
console.log(`\n${results.length - failed.length} closed, ${failed.length} not:`);
console.table(
  failed.map(({ item, reason }) => ({
    ticket: item.number,
    status: isSyncroApiError(reason) ? reason.status : "",
    reason: reason instanceof Error ? reason.message : String(reason),
  })),
);
// To try them again: batch(failed.map(({ item }) => item), close)
await sandbox.close();
if (failed.length > 0) process.exitCode = 1;
