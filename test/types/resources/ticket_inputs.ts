// A second statement about the API, beside the description: see disagreements.ts.
import type { Bag } from "./shared.js";
import type { TicketCommentCreate } from "./ticket_comments.js";

export interface TicketInput {
  customer_id?: number;
  subject?: string;
  status?: string;
  priority?: string | null;
  problem_type?: string | null;
  ticket_type_id?: number | null;
  number?: string;
  user_id?: number | null;
  contact_id?: number | null;
  due_date?: string | null;
  start_at?: string | null;
  end_at?: string | null;
  location_id?: number | null;
  sla_id?: number | null;
  tag_list?: string[];
  asset_ids?: number[] | null;
  properties?: Bag;
  comments_attributes?: TicketCommentCreate[];
  signature_name?: string | null;
  signature_data?: string;
  outtake_form_name?: string | null;
  outtake_form_date?: string | null;
  outtake_form_data?: string;
}

export interface TicketCreate extends TicketInput {
  parent_id?: number | null;
  created_at?: string;
  customer_id: number;
  subject: string;
}

export interface TicketUpdate extends TicketInput {
  parent_id?: number | null;
}

export interface TimerEntryCreate {
  start_at: string;
  end_at?: string | null;
  duration_minutes?: number | null;
  user_id?: number | null;
  notes?: string | null;
  product_id?: number | null;
}

export interface TimerEntryUpdate {
  timer_entry_id: number;
  start_at?: string;
  duration_minutes?: number | null;
  user_id?: number | null;
  notes?: string | null;
  product_id?: number | null;
  billable_override?: number | null;
}

export interface TimerEntryRef {
  timer_entry_id: number;
}

export interface TicketLineItemCreate {
  name: string;
  description: string;
  product_id?: number | null;
  upc_code?: string | null;
  quantity?: number;
  price_cost?: number | null;
  price_retail?: number | null;
  taxable?: boolean;
}

export interface TicketLineItemUpdate {
  ticket_line_item_id: number;
  name?: string;
  description?: string | null;
  product_id?: number | null;
  upc_code?: string | null;
  quantity?: number;
  price_cost?: number | null;
  price_retail?: number | null;
  taxable?: boolean;
}

export interface TicketLineItemRef {
  ticket_line_item_id: number;
}

export interface AttachmentUrl {
  url: string;
  filename?: string;
}

export interface AttachmentUrls {
  files: AttachmentUrl[];
}

export interface AttachmentRef {
  attachment_id: number;
}
