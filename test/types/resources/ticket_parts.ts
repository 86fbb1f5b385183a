// A second statement about the API, beside the description: see disagreements.ts.
import type { AppointmentType } from "./appointments.js";
import type { UserName } from "./shared.js";

export interface TicketFieldAnswer {
  id: number;
  ticket_field_id?: number;
  content?: string;
  created_at?: string;
  updated_at?: string;
  account_id?: number | null;
}

export interface TicketField {
  id: number;
  name: string;
  field_type?: string;
  required?: boolean | null;
  account_id?: number;
  created_at?: string;
  updated_at?: string;
  ticket_type_id?: number;
  hidden?: boolean;
  position?: number | null;
  answers?: TicketFieldAnswer[];
}

export interface TicketType {
  id: number;
  name: string;
  account_id?: number;
  created_at?: string;
  updated_at?: string;
  disabled?: boolean;
  intake_terms?: string | null;
  skip_intake?: boolean;
  outtake_terms?: string | null;
  skip_outtake?: boolean;
  ticket_fields?: TicketField[];
}

export interface TicketTimer {
  id: number;
  ticket_id: number;
  user_id?: number | null;
  start_time?: string;
  end_time?: string | null;
  recorded?: boolean;
  created_at: string;
  updated_at: string;
  billable?: boolean;
  notes?: string | null;
  toggl_id?: number | null;
  product_id?: number | null;
  comment_id?: number | null;
  ticket_line_item_id?: number | null;
  active_duration?: number | null;
  billable_time?: number;
  billable_override?: number | null;
  since_updated_at?: string;
  status?: "status_running" | "status_paused" | "status_stopped";
  elapsed_seconds?: number;
}

export interface TicketLineItem {
  id: number;
  ticket_id: number;
  user_id?: number | null;
  product_id?: number | null;
  name?: string;
  description?: string | null;
  quantity?: string;
  product_category?: string | null;
  upc_code?: string | null;
  taxable?: boolean;
  cost_cents?: number | null;
  retail_cents?: number | null;
  created_at?: string;
  updated_at?: string;
  converted?: boolean;
  item_id?: number | null;
  position?: number | null;
  estimate_line_item_id?: number | null;
  old_price?: unknown;
  line_discount_percent?: number | null;
  discount_dollars?: string | null;
  original_ticket_line_item_id?: number | null;
  price_cost?: number | null;
  price_retail?: number | null;
}

export interface TicketAttachment {
  id?: number;
  file_name?: string | null;
  content_type?: string | null;
  file_size?: number | null;
  file?: TicketAttachmentFile | null;
}

export interface TicketAttachmentFile {
  url?: string | null;
  thumb?: TicketAttachmentForm | string | null;
  main?: TicketAttachmentForm | string | null;
}

export interface TicketAttachmentForm {
  url?: string | null;
}

export interface TicketSettings {
  ticket_status_list?: string[];
  default_labor_product_id?: number | null;
  ticket_timer_charge_by_default?: boolean | null;
  saved_searches?: unknown[];
  ticket_types?: TicketType[];
  ticket_type_fields?: TicketField[];
  ticket_type_field_answers?: TicketFieldAnswer[];
  appointment_types?: AppointmentType[];
  users?: UserName[];
  dashboard_settings?: unknown;
  worksheet_templates?: unknown[];
  require_ticket_type?: boolean | null;
  require_intake_form_with_ticket?: boolean | null;
  require_outtake_form_with_ticket?: boolean | null;
  ticket_workflow_default_id?: number | null;
}

export interface TicketLineItemRemoved {
  success: boolean;
  message?: string;
}

export interface AttachmentsTaken {
  message: string;
}
