/**
 * Writes what changed since the last run: one JSON object per line, each change once. Where the last run ended is kept in
 * the state; without one, it goes back one day. --since goes back further whatever the state says: what was written in
 * the last run is still left out.
 *
 *     sync-changes.ts [--since 2026-11-15] [--state sync-state.json] [--out changes.jsonl]
 *
 * Without --out the changes go to standard output; to a file they are appended.
 */
import { appendFile, readFile, writeFile } from "node:fs/promises";
import { createSyncroClient } from "syncro-msp";
import { readArguments, UsageError } from "./lib/arguments.js";
import { progress } from "./lib/progress.js";

const { values } = readArguments(
  "sync-changes.ts [--since 2026-11-15] [--state sync-state.json] [--out changes.jsonl]",
  { options: { since: { type: "string" }, state: { type: "string" }, out: { type: "string" } } },
);
const { since, state, out } = values;
if (since !== undefined && Number.isNaN(Date.parse(since))) throw new UsageError(`--since: ${since} is not a date`);

/** Where the next run starts, and when each record already written last changed, by kind and id. */
interface State {
  since: string;
  seen: Record<string, string>;
}
const yesterday = new Date(Date.now() - 86_400_000).toISOString();
const saved = state === undefined ? undefined : await readFile(state, "utf8").catch(() => undefined);
const last: State = saved === undefined ? { since: yesterday, seen: {} } : JSON.parse(saved);
const before: State = { ...last, since: since ?? last.since };
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

if (out === undefined) process.stdout.write(lines.join(""));
else await appendFile(out, lines.join(""));
// Last, so that a run that fails starts over from the same place.
if (state !== undefined) await writeFile(state, JSON.stringify(after));
console.error(`${lines.length} changes since ${before.since}`);
