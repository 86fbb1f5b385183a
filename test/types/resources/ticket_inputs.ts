// A second statement about the API, beside the description: see disagreements.ts.
import type { Bag } from "./shared.js";
import type { TicketCommentCreate } from "./ticket_comments.js";

export interface TicketInput {
  customer_id?: number;
  subject?: string;
  status?: string;
  priority?: string;
  problem_type?: string;
  ticket_type_id?: number;
  number?: string;
  user_id?: number;
  contact_id?: number;
  due_date?: string;
  start_at?: string;
  end_at?: string;
  location_id?: number;
  sla_id?: number;
  tag_list?: string[];
  asset_ids?: number[];
  properties?: Bag;
  comments_attributes?: TicketCommentCreate[];
  signature_name?: string;
  signature_data?: string;
  outtake_form_name?: string;
  outtake_form_date?: string;
  outtake_form_data?: string;
}

export interface TicketCreate extends TicketInput {
  parent_id?: number;
  created_at?: string;
  customer_id: number;
  subject: string;
}

export interface TicketUpdate extends TicketInput {
  parent_id?: number | null;
}

export interface TimerEntryCreate {
  start_at: string;
  end_at?: string;
  duration_minutes?: number;
  user_id?: number;
  notes?: string;
  product_id?: number;
}

export interface TimerEntryUpdate {
  timer_entry_id: number;
  start_at?: string;
  duration_minutes?: number;
  user_id?: number;
  notes?: string;
  product_id?: number;
  billable_override?: number;
}

export interface TimerEntryRef {
  timer_entry_id: number;
}

export interface TicketLineItemCreate {
  name: string;
  description: string;
  product_id?: number;
  upc_code?: string;
  quantity?: number;
  price_cost?: number;
  price_retail?: number;
  taxable?: boolean;
}

export interface TicketLineItemUpdate {
  ticket_line_item_id: number;
  name?: string;
  description?: string;
  product_id?: number;
  upc_code?: string;
  quantity?: number;
  price_cost?: number;
  price_retail?: number;
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
