// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMap, ErrorMessage, Meta, Nothing } from "./shared.js";

export interface RmmAlertProperties {
  trigger?: string | null;
  description?: string | null;
  [key: string]: unknown;
}

export interface RmmAlertFields {
  id: number;
  customer_id: number;
  asset_id?: number | null;
  computer_name?: string | null;
  description?: string | null;
  formatted_output?: string | null;
  properties?: RmmAlertProperties;
  status?: string | null;
  resolved: boolean;
  check_id?: number | null;
  created_at: string;
  updated_at: string;
}

export interface RmmAlert extends RmmAlertFields {
  ticket_number?: number | string | null;
  ticket_status?: string | null;
}

export interface RmmAlertInput {
  customer_id?: number;
  asset_id?: number | null;
  description?: string | null;
  formatted_output?: string | null;
  properties?: RmmAlertProperties;
  status?: string | null;
  resolved?: boolean;
}

export interface RmmAlertCreate extends RmmAlertInput {
  rmm_alert?: RmmAlertInput;
}

export interface RmmAlertCreated extends RmmAlertFields {
  account_id?: number;
  ticket_id?: number | null;
}

export interface SuccessText {
  success: string;
}

export interface RmmAlerts {
  "GET /rmm_alerts": {
    query: { page?: number; status?: "active" | "resolved" | "all"; created_after?: string };
    200: { rmm_alerts: RmmAlert[]; meta: Meta };
  };
  "POST /rmm_alerts": {
    body: RmmAlertCreate;
    201: { success?: boolean; alert: RmmAlertCreated };
  };
  "GET /rmm_alerts/{id}": {
    200: { rmm_alert: RmmAlert };
    404: ErrorMessage;
  };
  "DELETE /rmm_alerts/{id}": {
    200: SuccessText | Nothing;
    404: ErrorMessage;
  };
  "POST /rmm_alerts/{id}/mute": {
    query: { mute_for: "1-hour" | "1-day" | "2-days" | "1-week" | "2-weeks" | "1-month" | "forever" };
    200: SuccessText;
    404: ErrorMessage;
    422: ErrorMap;
  };
}

export type CheckedRmmAlerts = None<Disagreements<RmmAlerts>>;
