// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Customer } from "./customers.js";
import type { Address, Bag, ErrorMessage, ErrorMessages, ErrorText, Meta, Nothing, Success } from "./shared.js";

export interface AssetInventoryGeneral {
  name?: unknown;
  ip?: unknown;
  domain?: unknown;
  form_factor?: unknown;
  [key: string]: unknown;
}

export interface AssetInventoryOs {
  name?: unknown;
  last_boot_time?: unknown;
  build?: unknown;
  os_architecture?: unknown;
  pending_reboot?: unknown;
  [key: string]: unknown;
}

export interface AssetInventory {
  general?: AssetInventoryGeneral;
  os?: AssetInventoryOs;
  cpu?: unknown[];
  ram?: unknown[];
  hdd?: unknown[];
  network_adapters?: unknown[];
  last_synced_at?: unknown;
  last_user?: unknown;
  [key: string]: unknown;
}

export interface AssetProperties {
  kabuto_information?: AssetInventory;
  [key: string]: unknown;
}

/** The words "true" and "false"; booleans were met too. */
export type RmmTrigger = string | boolean;

export interface AssetRmmTriggers {
  bsod_triggered?: RmmTrigger;
  time_triggered?: RmmTrigger;
  no_av_triggered?: RmmTrigger;
  defrag_triggered?: RmmTrigger;
  firewall_triggered?: RmmTrigger;
  app_crash_triggered?: RmmTrigger;
  low_hd_space_triggered?: RmmTrigger;
  smart_failure_triggered?: RmmTrigger;
  device_manager_triggered?: RmmTrigger;
  agent_offline_triggered?: RmmTrigger;
}

export interface AssetRmmStore {
  id: number;
  asset_id?: number;
  account_id?: number;
  triggers?: AssetRmmTriggers;
  windows_updates?: Bag | null;
  emsisoft?: Bag | null;
  general?: Bag | null;
  created_at?: string;
  updated_at?: string;
  override_alert_agent_offline_mins?: string | null;
  override_alert_agent_rearm_after_mins?: string | null;
  override_low_hd_threshold?: string | null;
  override_autoresolve_offline_alert?: string | null;
}

export interface Asset {
  id: number;
  name: string;
  customer_id: number;
  contact_id?: number | null;
  created_at: string;
  updated_at: string;
  properties?: AssetProperties;
  asset_type?: string | null;
  asset_serial?: string | null;
  external_rmm_link?: string | null;
  customer?: Customer;
  rmm_links?: Bag[];
  rmm_store?: AssetRmmStore | null;
  address?: Address | null;
  policy_folder_id?: number | null;
}

export interface AssetInput {
  name?: string;
  customer_id?: number;
  asset_type_name?: string;
  asset_type_id?: number;
  asset_serial?: string | null;
  properties?: Bag;
}

export interface AssetCreate extends AssetInput {
  name: string;
}

export interface AssetUpdate extends AssetInput {
  policy_folder_id?: number | null;
}

export interface Patch {
  kb?: string | null;
  title: string;
  category?: string | null;
  status: string;
  installed_at?: string | null;
  evaluated_at?: string | null;
  attempted_installation?: string | null;
  rejected_at?: string | null;
  failure_reason?: string | null;
}

export interface InstalledApplication {
  name: string;
  vendor?: string | null;
  version?: string | null;
  installed_at?: string | null;
}

export interface Assets {
  "GET /customer_assets": {
    query: {
      snmp_enabled?: boolean;
      customer_id?: number;
      asset_type_id?: number;
      query?: string;
      page?: number;
      sort?: string;
      date_from?: string;
      date_to?: string;
      mine?: boolean;
      status?: string;
    };
    200: { assets: Asset[]; meta?: Meta };
  };
  "POST /customer_assets": {
    body: AssetCreate;
    200: { asset: Asset };
    422: ErrorMessages;
  };
  "GET /customer_assets/{id}": {
    200: { asset: Asset };
    404: ErrorText;
  };
  "PUT /customer_assets/{id}": {
    body: AssetUpdate;
    200: { asset: Asset };
    404: ErrorText;
    422: ErrorMessages;
  };
  "DELETE /customer_assets/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
  "GET /customer_assets/{id}/patches": {
    query: { page?: number };
    200: { installed_patches: Patch[]; available_patches: Patch[]; available_patches_meta?: Meta };
    404: ErrorText;
  };
  "GET /customer_assets/chat_information_by_ids": {
    query: { ids: number[] };
    200: Asset[];
  };
  "GET /customer_assets/{id}/installed_applications": {
    query: { page?: number; per_page?: number };
    200: { installed_applications: InstalledApplication[]; meta: Meta };
    404: ErrorText;
  };
  "GET /customer_assets/assets_by_contact/{contact_id}": {
    query: { page?: number };
    200: { assets: Asset[]; meta: Meta };
    404: ErrorText;
  };
}

export type CheckedAssets = None<Disagreements<Assets>>;
