// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage, ErrorText, ErrorTexts, Meta, Nothing, Success } from "./shared.js";

export type ScheduleFrequency =
  | "Daily"
  | "Monthly"
  | "Weekly"
  | "Biweekly"
  | "Quarterly"
  | "Semi-Annually"
  | "Annually"
  | "Biennially"
  | "Triennially";

export type SchedulePeriodMode = 0 | 1 | 2 | 3;

export type ScheduleLineType = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

export type M365UnitType = "all" | "consumed";

export type BackupBillingType = "license_count" | "cloud_storage_usage";

export type BackupCreditType = "global_credit" | "per_asset_credit";

export interface ScheduleLineItem {
  id: number;
  cost_cents?: number | null;
  description?: string | null;
  name?: string | null;
  position?: number | null;
  product_id?: number | null;
  quantity?: string;
  retail_cents?: number | null;
  schedule_id: number;
  taxable?: boolean;
  user_id?: number | null;
  price_cost?: number | null;
  price_retail?: number | null;
  product_category?: string | null;
  asset_type_id?: number | null;
  recurring_type_id?: ScheduleLineType | null;
  device_ids?: unknown[];
  one_time_charge?: boolean;
  contact_field_type_id?: number | null;
  contact_field_answer_id?: number | null;
  saved_asset_search_id?: number | null;
  policy_folder_id?: number | null;
  bill_units_threshold?: number | null;
  syncro_backup_bill_after_licenses?: number | null;
  syncro_backup_billing_type?: BackupBillingType | null;
  syncro_backup_credit_type?: BackupCreditType | null;
  syncro_backup_bill_all?: boolean | null;
  syncro_backup_bill_after_storage?: number | null;
  vendor_name?: string | null;
  vendor_product_name?: string | null;
  bill_all_units?: boolean;
  include_zero_charge?: boolean;
  bill_nested_folders?: boolean | null;
  m365_unit_type?: M365UnitType | null;
}

export type ScheduleChargeOrder =
  | "ticket_number"
  | "ticket_resolved"
  | "ticket_created"
  | "timer_started"
  | "timer_ended";

export interface Schedule {
  id: number;
  account_id?: number;
  customer_id: number;
  email_customer?: boolean;
  frequency: ScheduleFrequency;
  name: string;
  next_run?: string | null;
  snail_mail?: boolean;
  charge_mop?: boolean;
  subtotal?: number;
  invoice_unbilled_ticket_charges?: boolean;
  paused?: boolean;
  last_invoice_paid?: boolean | null;
  lines?: ScheduleLineItem[];
  contract_id?: number | null;
  payment_id?: number | null;
  invoice_term_id?: number | null;
  location_id?: number | null;
  user_id?: number | null;
  recurring_type_id?: number | null;
  period_mode_id?: SchedulePeriodMode | null;
  template_id?: number | null;
  source_id?: number | null;
  invoice_id?: number | null;
  charge_on_due_date?: boolean;
  reset_prepay_hours?: boolean;
  last_day_of_month?: boolean;
  keep_pricing_current?: boolean;
  allow_blank_invoices?: boolean;
  apply_credit?: boolean;
  email_receipt?: boolean;
  create_ticket_on_failed_billing?: boolean;
  create_ticket_one_month_prior_to_end?: boolean;
  schedule_retry_card_on_failed_billing?: boolean;
  subscription_status?: string | null;
  generated_invoice_name?: string | null;
  memo?: string | null;
  invoice_unbilled_ticket_statuses?: string | null;
  unbilled_ticket_charge_order?: ScheduleChargeOrder | null;
  last_run?: string | null;
  created_at?: string;
  updated_at?: string;
}

export interface ScheduleInput {
  customer_id?: number;
  name?: string;
  frequency?: ScheduleFrequency;
  next_run?: string | null;
  invoice_id?: number | null;
  contract_id?: number | null;
  location_id?: number | null;
  user_id?: number | null;
  invoice_term_id?: number | null;
  template_id?: number | null;
  source_id?: number | null;
  period_mode_id?: SchedulePeriodMode | null;
  last_day_of_month?: boolean;
  paused?: boolean;
  generated_invoice_name?: string | null;
  memo?: string | null;
  keep_pricing_current?: boolean;
  allow_blank_invoices?: boolean;
  email_customer?: boolean;
  snail_mail?: boolean;
  email_receipt?: boolean;
  charge_mop?: boolean;
  payment_id?: number | null;
  charge_on_due_date?: boolean;
  apply_credit?: boolean;
  reset_prepay_hours?: boolean;
  invoice_unbilled_ticket_charges?: boolean;
  invoice_unbilled_ticket_statuses?: string | string[] | null;
  unbilled_ticket_charge_order?: ScheduleChargeOrder | null;
  create_ticket_on_failed_billing?: boolean;
  create_ticket_one_month_prior_to_end?: boolean;
  schedule_retry_card_on_failed_billing?: boolean;
}

export interface ScheduleCreate extends ScheduleInput {
  customer_id: number;
  frequency: ScheduleFrequency;
  name: string;
  next_run: string;
}

export type ScheduleUpdate = ScheduleInput;

export interface ScheduleLineInput {
  product_id?: number | null;
  name?: string | null;
  description?: string | null;
  quantity?: number;
  retail_cents?: number | null;
  cost_cents?: number | null;
  price_retail?: number | null;
  price_cost?: number | null;
  taxable?: boolean;
  one_time_charge?: boolean;
  product_category?: string | null;
  position?: number | null;
  user_id?: number | null;
  recurring_type_id?: ScheduleLineType | null;
  asset_type_id?: number | null;
  saved_asset_search_id?: number | null;
  contact_field_type_id?: number | null;
  contact_field_answer_id?: number | null;
  policy_folder_id?: number | null;
  bill_nested_folders?: boolean | null;
  vendor_name?: string | null;
  vendor_product_name?: string | null;
  bill_all_units?: boolean;
  bill_units_threshold?: number | null;
  include_zero_charge?: boolean;
  m365_unit_type?: M365UnitType | null;
  syncro_backup_billing_type?: BackupBillingType | null;
  syncro_backup_credit_type?: BackupCreditType | null;
  syncro_backup_bill_all?: boolean | null;
  syncro_backup_bill_after_licenses?: number | null;
  syncro_backup_bill_after_storage?: number | null;
}

export interface ScheduleLineRef {
  line_item_id: number;
}

export interface Schedules {
  "GET /schedules": {
    query: { customer_id?: number; page?: number };
    200: { schedules: Schedule[]; meta?: Meta };
  };
  "POST /schedules": {
    body: ScheduleCreate;
    200: { schedule: Schedule };
    422: ErrorTexts | ErrorText;
  };
  "GET /schedules/{id}": {
    200: { schedule: Schedule };
    404: ErrorMessage;
  };
  "PUT /schedules/{id}": {
    body: ScheduleUpdate;
    200: { schedule: Schedule };
    404: ErrorMessage;
    422: ErrorTexts | ErrorText;
  };
  "DELETE /schedules/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
  "POST /schedules/{id}/line_items": {
    body: ScheduleLineInput;
    200: { schedule_line_item: ScheduleLineItem };
    404: ErrorMessage;
    422: ErrorTexts;
  };
  "PUT /schedules/{id}/line_items/{schedule_line_item_id}": {
    body: ScheduleLineInput;
    200: { schedule_line_item: ScheduleLineItem };
    404: ErrorMessage;
    422: ErrorTexts;
  };
  "DELETE /schedules/{id}/line_items/{schedule_line_item_id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
  "POST /schedules/{id}/add_line_item": {
    body: ScheduleLineInput;
    200: { schedule_line_item: ScheduleLineItem };
    404: ErrorMessage;
    422: ErrorTexts;
  };
  "POST /schedules/{id}/remove_line_item": {
    body: ScheduleLineRef;
    200: Success;
    404: ErrorMessage;
  };
}

export type CheckedSchedules = None<Disagreements<Schedules>>;
