import { ACCOUNT_ID, AGENT } from "../account.js";
import type { Asset } from "../records.js";
import type { Store } from "../store.js";
import { DAY, instant, stamp } from "../time.js";
import { embeddedCustomer } from "./customer-view.js";

export function assetView(store: Store, asset: Asset) {
  const customer = store.customers.get(asset.customer_id);
  return {
    ...asset,
    external_rmm_link: null,
    customer: customer === undefined ? null : embeddedCustomer(customer),
    rmm_links: [],
    rmm_store: asset.asset_type === AGENT ? rmmStore(asset) : null,
    address: null,
  };
}

function rmmStore(asset: Asset) {
  return {
    id: asset.id + 50_000,
    asset_id: asset.id,
    account_id: ACCOUNT_ID,
    // Strings, not booleans, as the API sends them.
    triggers: {
      bsod_triggered: "false",
      time_triggered: "false",
      no_av_triggered: "false",
      defrag_triggered: "false",
      firewall_triggered: "false",
      app_crash_triggered: "false",
      low_hd_space_triggered: asset.id % 5 === 0 ? "true" : "false",
      smart_failure_triggered: "false",
      device_manager_triggered: "false",
      agent_offline_triggered: asset.id % 7 === 0 ? "true" : "false",
    },
    windows_updates: {},
    emsisoft: {},
    general: {},
    created_at: asset.created_at,
    updated_at: asset.updated_at,
    override_alert_agent_offline_mins: null,
    override_alert_agent_rearm_after_mins: null,
    override_low_hd_threshold: null,
    override_autoresolve_offline_alert: null,
  };
}

/** Of available patches on a page. */
const PATCHES = 50;

/** An asset's patches. `meta` has its own name here, and a device without the agent has no patches. */
export function patchesView(asset: Asset, page: number) {
  const agent = asset.asset_type === AGENT;
  const installed = agent ? [0, 1, 2].map((index) => patch(asset, index, "installed")) : [];
  const available = agent ? [3, 4].map((index) => patch(asset, index, "available")) : [];
  return {
    installed_patches: installed,
    available_patches: available.slice((page - 1) * PATCHES, page * PATCHES),
    available_patches_meta: {
      total_pages: Math.ceil(available.length / PATCHES),
      total_entries: available.length,
      per_page: PATCHES,
      page,
    },
  };
}

/** Software that the agent reported. */
export function applicationsOf(asset: Asset) {
  if (asset.asset_type !== AGENT) return [];
  const installed_at = asset.created_at.slice(0, 10);
  return APPLICATIONS.map(([name, vendor, version]) => ({ name, vendor, version, installed_at }));
}

const APPLICATIONS = [
  ["Example Office", "Example Inc.", "16.0.1"],
  ["Example Browser", "Example Inc.", "142.0"],
  ["Backup Agent", "Sample Ltd.", "5.2.3"],
] as const;

function patch(asset: Asset, index: number, status: "installed" | "available") {
  const seen = instant(asset.created_at) + index * 30 * DAY;
  return {
    kb: `KB50${String(30_000 + (asset.id % 900) + index)}`,
    title: `Cumulative Update ${index + 1} for Windows 11`,
    category: index % 2 === 0 ? "Security Updates" : "Updates",
    status,
    installed_at: status === "installed" ? stamp(seen) : null,
    evaluated_at: stamp(seen),
    attempted_installation: status === "installed" ? stamp(seen) : null,
    rejected_at: null,
    failure_reason: null,
  };
}
