import { ASSET_TYPES } from "../account.js";
import { assetNotFound, type Call, invalid, json, list, type Reply } from "../http.js";
import { bag, blank, type Fields, integer, overwrite, text, textOrEmpty } from "../values.js";
import { assetView, patchesView } from "./asset-view.js";
import { byId, filter, search, sorted } from "./filters.js";

/** The rows are under `assets`, not under the path's name. */
export function listAssets(call: Call): Reply {
  const { store, query } = call;
  const found = filter(store.assets.all(), query, {
    customer_id: byId((asset) => asset.customer_id),
    asset_type_id: (value) => {
      const type = ASSET_TYPES.get(integer(value) ?? 0);
      return (asset) => asset.asset_type === type;
    },
    query: search((asset) => [asset.name, asset.asset_serial, asset.asset_type]),
  });
  const ordered = sorted(found, query.get("sort"), {
    id: (asset) => asset.id,
    name: (asset) => asset.name,
    created_at: (asset) => asset.created_at,
  });
  return list(call, "assets", ordered, (asset) => assetView(store, asset), { perPage: 25, meta: "full" });
}

export function getAsset({ store, id }: Call): Reply {
  const asset = store.assets.get(id);
  return asset === undefined ? assetNotFound() : json({ asset: assetView(store, asset) });
}

export function getPatches({ store, id }: Call): Reply {
  const asset = store.assets.get(id);
  return asset === undefined ? assetNotFound() : json(patchesView(asset));
}

/** Ignores `properties` in the body, as the API was observed to. A PUT sets them. */
export function createAsset({ store, body }: Call): Reply {
  const customer = store.customers.get(integer(body.customer_id));
  const problems = problemsOf(body, true);
  if (customer === undefined) problems.push("Customer can't be blank");
  if (customer === undefined || problems.length > 0) return invalid(problems, body);
  const now = store.tick();
  const asset = store.assets.add({
    id: store.assets.nextId(),
    created_at: now,
    updated_at: now,
    customer_id: customer.id,
    contact_id: null,
    name: textOrEmpty(body.name),
    asset_type: typeOf(body) ?? "Other",
    asset_serial: text(body.asset_serial),
    policy_folder_id: null,
    properties: {},
  });
  return json({ asset: assetView(store, asset) });
}

export function updateAsset({ store, id, body }: Call): Reply {
  const asset = store.assets.get(id);
  if (asset === undefined) return assetNotFound();
  const problems = problemsOf(body, false);
  if ("customer_id" in body && store.customers.get(integer(body.customer_id)) === undefined) {
    problems.push("Customer can't be blank");
  }
  if (problems.length > 0) return invalid(problems);
  overwrite(asset, body, {
    name: textOrEmpty,
    customer_id: (value) => integer(value) ?? asset.customer_id,
    asset_serial: text,
    policy_folder_id: integer,
    // Properties that are not sent stay: clients send only the one they change.
    properties: (value) => ({ ...asset.properties, ...bag(value) }),
  });
  asset.asset_type = typeOf(body) ?? asset.asset_type;
  asset.updated_at = store.tick();
  return json({ asset: assetView(store, asset) });
}

/** The asset type that the body gives, by id or by name. */
function typeOf(body: Fields): string | undefined {
  const byId = ASSET_TYPES.get(integer(body.asset_type_id) ?? 0);
  return byId ?? [...ASSET_TYPES.values()].find((name) => name === body.asset_type_name);
}

function problemsOf(body: Fields, creating: boolean): string[] {
  const problems: string[] = [];
  if ((creating || "name" in body) && blank(body.name)) problems.push("Name can't be blank");
  const typed = !blank(body.asset_type_name) || !blank(body.asset_type_id);
  if (typed && typeOf(body) === undefined) problems.push("Asset type can't be blank");
  return problems;
}
