/**
 * Attaches files to a ticket by URL and waits until they are there.
 *
 *     attach-files.ts --ticket 4521 https://files.example.com/jam.jpg [https://files.example.com/fixed.jpg]
 *
 * For tickets, the API only accepts URLs, and fetches the files later. Only purchase orders take an upload:
 * POST /purchase_orders/{id}/attachments with `body: { file: new File([bytes], "quote.pdf") }`.
 */
import { setTimeout as sleep } from "node:timers/promises";
import { createSyncroClient, unwrap } from "syncro-msp";
import { fail, readArguments, UsageError, wholeNumber } from "./lib/arguments.js";
import { progress } from "./lib/progress.js";

const { values, positionals } = readArguments(
  "attach-files.ts --ticket 4521 https://files.example.com/jam.jpg [https://files.example.com/fixed.jpg]",
  { options: { ticket: { type: "string" } }, allowPositionals: true },
);
const path = { id: wholeNumber("--ticket", values.ticket) };
if (positionals.length === 0) throw new UsageError("a URL is missing");
const wrong = positionals.find((url) => !URL.canParse(url));
if (wrong !== undefined) throw new UsageError(`${wrong} is not a URL`);

const syncro = createSyncroClient();
const named = positionals.map((url) => ({
  url,
  filename: decodeURIComponent(new URL(url).pathname.split("/").pop() ?? ""),
}));
const attached = async () => {
  const { ticket } = await unwrap(syncro.GET("/tickets/{id}", { params: { path } }));
  return new Set(ticket.attachments?.map(({ file_name }) => file_name));
};

// A file sent twice would be attached twice.
const before = await attached();
const files = named.filter(({ filename }) => !before.has(filename));
if (files.length > 0) await unwrap(syncro.POST("/tickets/{id}/attach_file_url", { params: { path }, body: { files } }));

let missing = files;
for (let attempt = 0; missing.length > 0 && attempt < 20; attempt += 1) {
  if (attempt > 0) await sleep(3_000);
  const now = await attached();
  missing = files.filter(({ filename }) => !now.has(filename));
  progress(files.length - missing.length, files.length, "files");
}
if (missing.length > 0) fail(`still not attached: ${missing.map(({ filename }) => filename).join(", ")}`);
console.log(`${files.length} attached, ${named.length - files.length} already there`);
