/**
 * Lists assets that lack available patches, and counts those that never had one installed.
 *
 *     assets-missing-patches.ts [--customer 12345] [--out missing-patches.csv]
 *
 * Without --out the CSV goes to standard output.
 */
import { type Asset, createSyncroClient, unwrap } from "syncro-msp";
import { readArguments, wholeNumber } from "./lib/arguments.js";
import { csvRow } from "./lib/csv.js";
import { writeOut } from "./lib/out.js";
import { progress } from "./lib/progress.js";

const { values } = readArguments("assets-missing-patches.ts [--customer 12345] [--out missing-patches.csv]", {
  options: { customer: { type: "string" }, out: { type: "string" } },
});
const query = values.customer === undefined ? {} : { customer_id: wholeNumber("--customer", values.customer) };

const syncro = createSyncroClient();
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
await writeOut(values.out, csvRow(["id", "asset", "customer", "installed", "missing", "patches"]) + rows.join(""));
const never = found.filter(({ installed }) => installed === 0).length;
console.error(`${lacking.length} of ${assets.length} assets lack patches, ${never} never had one`);
