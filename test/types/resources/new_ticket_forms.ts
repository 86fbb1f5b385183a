// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Invoice } from "./invoices.js";
import type { Bag, ErrorMap, ErrorMessage, Meta } from "./shared.js";
import type { TicketCore } from "./tickets.js";

export interface NewTicketFormFields {
  [key: string]: "require" | "show" | "hide";
}

export interface NewTicketFormSection {
  fields?: NewTicketFormFields;
  defaults?: Bag;
  disabled?: unknown[];
  position?: string;
}

export interface NewTicketFormData {
  customer_details?: NewTicketFormSection;
  ticket_details?: NewTicketFormSection;
  worksheets?: NewTicketFormSection;
  related_assets?: NewTicketFormSection;
}

export interface NewTicketForm {
  id: number;
  name: string;
  default?: boolean;
  disabled?: boolean;
  data?: NewTicketFormData;
}

export interface NewTicketFormCustomer {
  business_name?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  address?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  get_sms?: boolean;
  opt_out?: boolean;
  no_email?: boolean;
  properties?: Bag;
}

export interface NewTicketFormTicket {
  subject?: string;
  problem_type?: string;
  description?: string;
  do_not_email?: boolean;
  properties?: Bag;
}

export interface NewTicketFormAppointment {
  summary?: string;
  description?: string;
  location?: string;
  user_id?: number;
  start_at?: string;
  end_at?: string;
  properties?: Bag;
}

export interface NewTicketFormInput {
  customer_details?: NewTicketFormCustomer;
  ticket_details?: NewTicketFormTicket;
  appointments?: NewTicketFormAppointment;
}

export interface TicketRawFile {
  url?: string | null;
}

export interface TicketRaw extends TicketCore {
  category?: string | null;
  referredby?: string | null;
  isapproved?: boolean | null;
  memory?: unknown;
  upgradeoffered?: boolean | null;
  password?: string | null;
  cancelled?: boolean | null;
  power_adapter?: boolean | null;
  account_id?: number;
  checkbox_results?: unknown;
  textbox_results?: unknown;
  pdf?: TicketRawFile;
  signature_name?: string | null;
  signature_data?: string | null;
  gevent_id?: unknown;
  intake_form_pdf?: TicketRawFile;
  contact_id?: number | null;
  ticket_type_id?: number | null;
  notify_emails?: string | null;
  disabled?: boolean;
  ticket_recurring_schedule_id?: number | null;
  time_to_resolve_minutes?: unknown;
  original_customer_id?: number | null;
  original_ticket_id?: number | null;
  sla_id?: number | null;
  contract_id?: number | null;
  address_id?: number | null;
  creator_id?: number | null;
  signature_date?: string | null;
  all_notify_emails?: string | null;
  outtake_form_name?: string | null;
  outtake_form_data?: string | null;
  outtake_form_date?: string | null;
  custom_fields_cache?: string | null;
  with_initial_issue_body?: unknown;
  with_items_any?: unknown;
}

export interface NewTicketFormResult {
  ticket: TicketRaw;
  invoice?: Invoice | null;
  redirect?: string | null;
  message?: string | null;
}

export interface NewTicketForms {
  "GET /new_ticket_forms": {
    query: { page?: number };
    200: { new_ticket_forms: NewTicketForm[]; meta?: Meta };
  };
  "GET /new_ticket_forms/{id}": {
    200: { new_ticket_form: NewTicketForm };
    404: ErrorMessage;
  };
  "POST /new_ticket_forms/{id}/process_form": {
    body: NewTicketFormInput;
    200: NewTicketFormResult;
    404: ErrorMessage;
    422: ErrorMap;
  };
}

export type CheckedNewTicketForms = None<Disagreements<NewTicketForms>>;
