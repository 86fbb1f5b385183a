/**
 * Reads custom fields of customers or assets: lists them with how often each is filled in, or prints the values of one.
 *
 *     custom-fields.ts [--of customers|assets] [--field "Contract Tier (A/B/C)"]
 */
import { createSyncroClient } from "syncro-msp";
import { fail, readArguments, UsageError } from "./lib/arguments.js";
import { progress } from "./lib/progress.js";

const { values } = readArguments('custom-fields.ts [--of customers|assets] [--field "Contract Tier (A/B/C)"]', {
  options: { of: { type: "string", default: "customers" }, field: { type: "string" } },
});
const { of, field } = values;
if (of !== "customers" && of !== "assets") throw new UsageError(`--of must be customers or assets, not ${of}`);

const syncro = createSyncroClient();
const onProgress = ({ page, totalPages }: { page: number; totalPages: number | undefined }) =>
  progress(page, totalPages, "pages");

async function* records() {
  if (of === "assets") {
    for await (const { name, properties } of syncro.paginate("/customer_assets", {}, { onProgress }))
      yield { name, properties };
    return;
  }
  for await (const { business_then_name: name, properties } of syncro.paginate("/customers", {}, { onProgress }))
    yield { name, properties };
}

// The exact names of the account, spaces and punctuation included. "Notes" and "notes" are two fields.
const filled = new Map<string, number>();
for await (const { name, properties } of records()) {
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === null || value === "") continue;
    filled.set(key, (filled.get(key) ?? 0) + 1);
    // A ticked box is the string "1". What the agent reports is an object.
    if (key === field) console.log(`${name}\t${typeof value === "object" ? JSON.stringify(value) : value}`);
  }
}
if (field === undefined)
  for (const [key, count] of [...filled].sort(([, a], [, b]) => b - a)) console.log(`${count}\t${key}`);
else if (!filled.has(field))
  fail(`no field is called ${JSON.stringify(field)}; there are: ${[...filled.keys()].join(", ")}`);
