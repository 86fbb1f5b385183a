/**
 * Appends what changed since the last run to a file: one JSON object per line, each change once. The first run goes back one
 * day.
 *
 *     sync-changes.ts [--since 2026-11-19] [--state sync-state.json] [--file changes.jsonl]
 */
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { createSyncroClient } from "syncro-msp";
import { progress } from "./lib/progress.js";

const { values } = parseArgs({
  options: {
    since: { type: "string" },
    state: { type: "string", default: "sync-state.json" },
    file: { type: "string", default: "changes.jsonl" },
  },
});
/** Where the next run starts, and when each record already written last changed, by kind and id. */
interface State {
  since: string;
  seen: Record<string, string>;
}
const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const saved = await readFile(values.state, "utf8").catch(() => undefined);
const before: State = saved === undefined ? { since: values.since ?? yesterday, seen: {} } : JSON.parse(saved);
const after: State = { since: before.since, seen: {} };
const lines: string[] = [];

/** Syncro seems to compare only the day of the cutoff, so records come again; the time of their change tells. */
function take(kind: string, record: { id: number; updated_at: string }): void {
  const key = `${kind} ${record.id}`;
  if (Date.parse(record.updated_at) < Date.parse(before.since)) return;
  if (Date.parse(record.updated_at) > Date.parse(after.since)) after.since = record.updated_at;
  after.seen[key] = record.updated_at;
  if (before.seen[key] !== record.updated_at) lines.push(`${JSON.stringify({ kind, ...record })}\n`);
}

const syncro = createSyncroClient();
const day = before.since.slice(0, 10);
const onProgress = ({ page, totalPages }: { page: number; totalPages: number | undefined }) =>
  progress(page, totalPages, "pages");
const changed = { params: { query: { since_updated_at: day } } };
for await (const ticket of syncro.paginate("/tickets", changed, { onProgress })) take("ticket", ticket);
for await (const invoice of syncro.paginate("/invoices", changed, { onProgress })) take("invoice", invoice);
// The customer list ignores the cutoff, so read it all and keep what changed.
for await (const customer of syncro.paginate("/customers", {}, { onProgress })) take("customer", customer);

await appendFile(values.file, lines.join(""));
// Last, so that a run that fails starts over from the same place.
await writeFile(values.state, JSON.stringify(after));
console.log(`${lines.length} changes since ${before.since}`);
