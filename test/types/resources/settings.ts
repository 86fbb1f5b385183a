// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";

export interface AccountCustomerLists {
  required_fields?: unknown;
  customer_fields?: unknown[];
  customer_field_answers?: unknown[];
}

export interface AccountAssetLists {
  asset_types?: unknown[];
  asset_type_fields?: unknown[];
  asset_type_field_answers?: unknown[];
}

export interface AccountLocale {
  iso_code?: string;
  currency_symbol?: string;
  date_format?: string;
  time_format?: string;
  time_zone?: string;
  time_offset?: string;
}

export interface AccountTicketLists {
  ticket_types?: unknown[];
  ticket_type_fields?: unknown[];
  ticket_type_field_answers?: unknown[];
  problem_types?: string[];
  priorities?: string[];
}

export interface BusinessHour {
  day?: string;
  start?: string | null;
  end?: string | null;
  closed?: boolean;
}

export interface AccountSettings {
  customers?: AccountCustomerLists;
  assets?: AccountAssetLists;
  locale?: AccountLocale;
  ticket?: AccountTicketLists;
  business_hours_enabled?: boolean;
  business_hours?: BusinessHour[];
  default_holiday_calendar?: string | null;
  msp_addon?: unknown;
  pb_enabled?: boolean;
}

export interface PrintingSettings {
  messaging_channel?: string | null;
  registers?: unknown[];
}

export interface SettingsTabs {
  msp_dashboard?: boolean;
  customers?: boolean;
  assets?: boolean;
  alerts?: boolean;
  contracts?: boolean;
  invoices?: boolean;
  customer_purchases?: boolean;
  refurbs?: boolean;
  estimates?: boolean;
  tickets?: boolean;
  parts?: boolean;
  products?: boolean;
  purchase_orders?: boolean;
  field_jobs?: boolean;
  kabuto_policies?: boolean;
  scripts?: boolean;
  sales?: boolean;
  leads?: boolean;
  domo?: boolean;
  marketr?: boolean;
  recur?: boolean;
  reports?: boolean;
  wiki?: boolean;
  app_center?: boolean;
  pax8?: boolean;
}

export interface Settings {
  "GET /settings": {
    200: AccountSettings;
  };
  "GET /settings/printing": {
    200: PrintingSettings;
  };
  "GET /settings/tabs": {
    200: { tabs: SettingsTabs };
  };
}

export type CheckedSettings = None<Disagreements<Settings>>;
