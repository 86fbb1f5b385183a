/**
 * Resolves open tickets that nobody has touched for a long time. Without --yes it only lists them.
 *
 *     close-stale-tickets.ts [--before 2026-08-01] [--status "Waiting on Customer"] [--yes]
 */
import { createSyncroClient, isSyncroError, unwrap } from "syncro-msp";
import { readArguments, UsageError } from "./lib/arguments.js";
import { progress } from "./lib/progress.js";

const ninetyDaysAgo = new Date(Date.now() - 90 * 86_400_000).toISOString().slice(0, 10);
const { values } = readArguments(
  'close-stale-tickets.ts [--before 2026-08-01] [--status "Waiting on Customer"] [--yes]',
  {
    options: {
      before: { type: "string", default: ninetyDaysAgo },
      status: { type: "string", default: "Waiting on Customer" },
      yes: { type: "boolean", default: false },
    },
  },
);
const before = Date.parse(values.before);
if (Number.isNaN(before)) throw new UsageError(`--before: ${values.before} is not a date`);

const syncro = createSyncroClient();
// Read them all before the first change: a resolved ticket leaves the list, and later pages would move up.
const open = await syncro
  .paginate("/tickets", { params: { query: { status: values.status } } })
  .toArray({ limit: Number.POSITIVE_INFINITY });
const stale = open.filter(({ updated_at }) => Date.parse(updated_at) < before);
for (const { number, updated_at, subject } of stale) console.log([number, updated_at.slice(0, 10), subject].join("\t"));

if (values.yes) {
  const failed: string[] = [];
  for (const [index, { id, number }] of stale.entries()) {
    try {
      // Without a comment: each repeat of the request would add another one.
      await unwrap(syncro.PUT("/tickets/{id}", { params: { path: { id } }, body: { status: "Resolved" } }));
    } catch (error) {
      if (!isSyncroError(error)) throw error;
      failed.push(`${number}: ${error.message}`);
    }
    progress(index + 1, stale.length, "tickets");
  }
  console.log(`${stale.length - failed.length} resolved, ${failed.length} failed`);
  for (const problem of failed) console.error(problem);
  if (failed.length > 0) process.exitCode = 1;
} else {
  console.log(`${stale.length} of ${open.length} would be resolved: run again with --yes`);
}
