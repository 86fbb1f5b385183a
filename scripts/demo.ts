/**
 * Lists all tickets of an account with the client and counts them by status.
 *
 *     npm run demo            starts a sandbox on a free local port and reads that
 *     npm run demo -- --live  reads the account of SYNCRO_SUBDOMAIN and SYNCRO_API_KEY; writes nothing
 */
import { parseArgs } from "node:util";
import { createSyncroClient, isSyncroError, type SyncroClient } from "../src/index.js";
import { startSandbox } from "../src/sandbox/index.js";

async function walk(syncro: SyncroClient): Promise<Map<string, number>> {
  const byStatus = new Map<string, number>();
  const began = performance.now();
  const tickets = syncro.paginate("/tickets", {}, { onProgress });
  for await (const ticket of tickets) byStatus.set(ticket.status, (byStatus.get(ticket.status) ?? 0) + 1);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`\n${total(byStatus)} tickets in ${seconds} s\n`);
  console.table(
    [...byStatus].sort(([, a], [, b]) => b - a).map(([status, tickets]) => ({ status, tickets })),
    ["status", "tickets"],
  );
  return byStatus;
}

/** One line that updates in place on a terminal; every tenth page elsewhere. */
function onProgress({
  page,
  totalPages,
  items,
}: {
  page: number;
  totalPages: number | undefined;
  items: number;
}): void {
  const line = `page ${page} of ${totalPages ?? "?"}, ${items} tickets`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line}`);
  else if (page % 10 === 0 || page === totalPages) console.log(line);
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

async function demo(): Promise<void> {
  const { values } = parseArgs({ options: { live: { type: "boolean", default: false } } });
  if (values.live) {
    await walk(createSyncroClient());
    return;
  }
  const sandbox = await startSandbox({ latencyMs: 40 });
  try {
    const found = await walk(createSyncroClient({ baseUrl: sandbox.url, apiKey: "sandbox-key" }));
    const held = sandbox.store.ticketsByStatus();
    const same = Object.entries(held).every(([status, count]) => found.get(status) === count);
    if (!same || total(found) !== sandbox.count("tickets")) {
      throw new Error(`tickets were lost or counted twice: the sandbox has ${JSON.stringify(held)}`);
    }
    console.log(`The counts match the sandbox. ${sandbox.log.length} requests, ${sandbox.refused} refused.`);
  } finally {
    await sandbox.close();
  }
}

try {
  await demo();
} catch (error) {
  const known = isSyncroError(error) || (error instanceof TypeError && "code" in error);
  console.error(known ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
