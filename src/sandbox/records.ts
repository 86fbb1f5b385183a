import type { Fields } from "./values.js";

// What the sandbox stores, under the API's own names. The views compute what an answer adds.
export interface Timed {
  id: number;
  created_at: string;
  updated_at: string;
}

export interface User extends Timed {
  email: string;
  full_name: string;
  group: string;
  /** With a question mark, as observed in real answers; the reference shows `admin`. */
  "admin?": boolean;
  color: string;
}

export interface Customer extends Timed {
  firstname: string | null;
  lastname: string | null;
  business_name: string | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
  address: string | null;
  address_2: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
  notes: string | null;
  get_sms: boolean;
  opt_out: boolean;
  disabled: boolean;
  no_email: boolean;
  properties: Fields;
  tax_rate_id: number | null;
  notification_email: string | null;
  invoice_cc_emails: string | null;
  invoice_term_id: number | null;
  referred_by: string | null;
  ref_customer_id: number | null;
}

export interface Contact extends Timed {
  customer_id: number;
  name: string | null;
  address1: string | null;
  address2: string | null;
  city: string | null;
  state: string | null;
  zip: string | null;
  email: string | null;
  phone: string | null;
  mobile: string | null;
  notes: string | null;
  extension: string | null;
  opt_out: boolean;
  properties: Fields;
}

export interface Asset extends Timed {
  customer_id: number;
  contact_id: number | null;
  name: string;
  asset_type: string;
  asset_serial: string | null;
  policy_folder_id: number | null;
  properties: Fields;
}

export interface Ticket extends Timed {
  number: number;
  subject: string;
  customer_id: number;
  contact_id: number | null;
  user_id: number | null;
  status: string;
  priority: string | null;
  problem_type: string | null;
  ticket_type_id: number;
  due_date: string | null;
  start_at: string | null;
  end_at: string | null;
  resolved_at: string | null;
  location_id: number | null;
  parent_id: number | null;
  sla_id: number | null;
  signature_name: string | null;
  signature_date: string | null;
  outtake_form_name: string | null;
  outtake_form_date: string | null;
  asset_ids: number[];
  tag_list: string[];
  attachments: Attachment[];
  properties: Fields;
}

export interface Attachment {
  id: number;
  file_name: string | null;
  content_type: string | null;
  file_size: number | null;
  file: { url: string | null; thumb: { url: string | null }; main: { url: string | null } };
}

export interface Comment extends Timed {
  ticket_id: number;
  subject: string | null;
  body: string | null;
  tech: string | null;
  hidden: boolean;
  user_id: number | null;
}

export interface Timer extends Timed {
  ticket_id: number;
  user_id: number;
  start_time: string;
  end_time: string | null;
  recorded: boolean;
  billable: boolean;
  notes: string | null;
  product_id: number | null;
  comment_id: number | null;
  ticket_line_item_id: number | null;
  /** Set while it is paused, and when it went on afterwards. */
  paused_at: string | null;
  resumed_at: string | null;
  active_duration: number;
  billable_override: number | null;
}

export interface LineItem extends Timed {
  item: string;
  name: string;
  cost_cents: number;
  price_cents: number;
  quantity: number;
  product_id: number | null;
  taxable: boolean;
}

export interface Invoice extends Timed {
  customer_id: number;
  number: string;
  name: string | null;
  date: string | null;
  due_date: string | null;
  ticket_id: number | null;
  contact_id: number | null;
  location_id: number | null;
  po_number: string | null;
  note: string | null;
  user_id: number | null;
  took_payment: boolean;
  isDraft: boolean;
  lines: LineItem[];
}

/** A line of a ticket, which becomes a line of an invoice. */
export interface TicketLine extends Timed {
  ticket_id: number;
  user_id: number;
  product_id: number | null;
  name: string;
  description: string;
  quantity: number;
  cost_cents: number;
  price_cents: number;
  upc_code: string | null;
  taxable: boolean;
}

export interface Estimate extends Timed {
  customer_id: number;
  number: string;
  name: string | null;
  status: string;
  date: string;
  note: string | null;
  ticket_id: number | null;
  location_id: number | null;
  invoice_id: number | null;
  lines: LineItem[];
}

export interface RmmAlert extends Timed {
  customer_id: number;
  asset_id: number | null;
  ticket_id: number | null;
  description: string | null;
  formatted_output: string | null;
  resolved: boolean;
  /** Until when it is muted; `null` if it is not. */
  muted_until: string | null;
  properties: Fields;
}

export interface Payment extends Timed {
  customer_id: number | null;
  amount_cents: number;
  /** Cents by invoice id. If empty, the whole amount is the customer's credit. */
  applied: Map<number, number>;
  ref_num: string | null;
  payment_method: string | null;
  applied_at: string;
  signature_date: string | null;
}
