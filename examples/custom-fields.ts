/**
 * Reads custom fields of customers and assets: which there are and how often they are filled in, or one of them by its
 * name.
 *
 *     custom-fields.ts [--of customers|assets] [--field "Contract Tier (A/B/C)"]
 */
import { parseArgs } from "node:util";
import { createSyncroClient } from "syncro-msp";
import { progress } from "./lib/progress.js";

const { values } = parseArgs({ options: { of: { type: "string", default: "customers" }, field: { type: "string" } } });
const { of, field } = values;
if (of !== "customers" && of !== "assets") throw new Error(`--of: customers or assets, not ${of}`);

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

// By name, as it stands in the account: with its spaces and signs, and "Notes" is another field than "notes".
const filled = new Map<string, number>();
for await (const { name, properties } of records()) {
  for (const [key, value] of Object.entries(properties ?? {})) {
    if (value === null || value === "") continue;
    filled.set(key, (filled.get(key) ?? 0) + 1);
    // A ticked box is the text "1"; what the agent reports is an object.
    if (key === field) console.log(`${name}\t${typeof value === "object" ? JSON.stringify(value) : value}`);
  }
}
if (field === undefined)
  for (const [key, count] of [...filled].sort(([, a], [, b]) => b - a)) console.log(`${count}\t${key}`);
else if (!filled.has(field))
  console.error(`no field is called ${JSON.stringify(field)}: ${[...filled.keys()].join(", ")}`);
