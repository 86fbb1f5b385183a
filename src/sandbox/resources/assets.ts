import { ASSET_TYPES, SNMP } from "../account.js";
import { assetNotFound, type Call, invalid, json, list, type Reply } from "../http.js";
import { unknownIn } from "../references.js";
import { bag, blank, type Fields, integer, overwrite, ownOf, text, textOrEmpty } from "../values.js";
import { mustExist } from "../words.js";
import { applicationsOf, assetView, patchesView } from "./asset-view.js";
import { byId, filter, search, sorted, whether } from "./filters.js";

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
    snmp_enabled: whether(({ asset_type }) => SNMP.includes(asset_type)),
  });
  const ordered = sorted(found, query.get("sort"), ownOf);
  return list(call, ordered, (asset) => assetView(store, asset));
}

/** By name. */
export function listContactAssets(call: Call): Reply {
  const { store, id } = call;
  if (store.contacts.get(id) === undefined) return json({ error: "Contact not found" }, 404);
  const found = sorted(store.assets.by("contact", id), "name", (asset) => asset.name);
  return list(call, found, (asset) => assetView(store, asset));
}

/** A bare list: no envelope, no pages. Ids that are not there are left out. */
export function getAssetsByIds({ store, query }: Call): Reply {
  const ids = (query.get("ids") ?? "").split(",").map(integer);
  return json(ids.flatMap((id) => store.assets.get(id) ?? []).map((asset) => assetView(store, asset)));
}

/** Software that an agent reported. */
export function listInstalledApplications(call: Call): Reply {
  const asset = call.store.assets.get(call.id);
  return asset === undefined ? assetNotFound() : list(call, applicationsOf(asset), (each) => each);
}

export function getAsset({ store, id }: Call): Reply {
  const asset = store.assets.get(id);
  return asset === undefined ? assetNotFound() : json({ asset: assetView(store, asset) });
}

export function getPatches({ store, id, query }: Call): Reply {
  const page = Math.max(1, integer(query.get("page")) ?? 1);
  const asset = store.assets.get(id);
  return asset === undefined ? assetNotFound() : json(patchesView(asset, page));
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
    asset_type: typeOf(body) ?? "",
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
  problems.push(...unknownIn(store, body, ["policy_folder_id"]).map(mustExist));
  if (problems.length > 0) return invalid(problems);
  const readers = {
    name: textOrEmpty,
    customer_id: (value: unknown) => integer(value) ?? asset.customer_id,
    asset_serial: text,
    policy_folder_id: integer,
    // Properties that are not sent stay: clients send only the one they change.
    properties: (value: unknown) => ({ ...asset.properties, ...bag(value) }),
  };
  store.assets.edit(asset, () => overwrite(asset, body, readers));
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
  if ((creating || typed) && typeOf(body) === undefined) problems.push("Asset type can't be blank");
  return problems;
}
