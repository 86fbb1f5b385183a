/**
 * Lists assets that lack available patches, and counts those that never had one installed.
 *
 *     assets-missing-patches.ts [--customer 12345] [--file missing-patches.csv]
 */
import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { type Asset, createSyncroClient, unwrap } from "syncro-msp";
import { csvRow } from "./lib/csv.js";
import { progress } from "./lib/progress.js";

const { values } = parseArgs({
  options: { customer: { type: "string" }, file: { type: "string", default: "missing-patches.csv" } },
});
const syncro = createSyncroClient();
const query = values.customer === undefined ? {} : { customer_id: Number(values.customer) };
const assets = await syncro
  .paginate("/customer_assets", { params: { query } })
  .toArray({ limit: Number.POSITIVE_INFINITY });

let done = 0;
/** One request per asset. All start at once, and the client queues them under the rate limit. */
async function patchesOf(asset: Asset) {
  const { installed_patches, available_patches } = await unwrap(
    syncro.GET("/customer_assets/{id}/patches", { params: { path: { id: asset.id } } }),
  );
  done += 1;
  progress(done, assets.length, "assets");
  return { asset, installed: installed_patches.length, missing: available_patches.map(({ kb, title }) => kb ?? title) };
}

// Skip assets that report no patches at all: a printer has no agent.
const found = (await Promise.all(assets.map(patchesOf))).filter(
  ({ installed, missing }) => installed + missing.length > 0,
);
const lacking = found.filter(({ missing }) => missing.length > 0);
const rows = lacking.map(({ asset, installed, missing }) =>
  csvRow([asset.id, asset.name, asset.customer?.business_name, installed, missing.length, missing.join(" ")]),
);
await writeFile(values.file, csvRow(["id", "asset", "customer", "installed", "missing", "patches"]) + rows.join(""));
const never = found.filter(({ installed }) => installed === 0).length;
console.log(`${lacking.length} of ${assets.length} assets lack patches, ${never} never had one: see ${values.file}`);
