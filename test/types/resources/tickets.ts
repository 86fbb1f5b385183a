// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Appointment } from "./appointments.js";
import type { Asset } from "./assets.js";
import type { Contact } from "./contacts.js";
import type { Customer } from "./customers.js";
import type {
  Address,
  Bag,
  Deleted,
  ErrorGuide,
  ErrorJoined,
  ErrorMessage,
  ErrorMessages,
  ErrorText,
  Meta,
  Nothing,
  Success,
  User,
} from "./shared.js";
import type { TicketComment } from "./ticket_comments.js";
import type {
  AttachmentRef,
  AttachmentUrls,
  TicketCreate,
  TicketLineItemCreate,
  TicketLineItemRef,
  TicketLineItemUpdate,
  TicketUpdate,
  TimerEntryCreate,
  TimerEntryRef,
  TimerEntryUpdate,
} from "./ticket_inputs.js";
import type {
  AttachmentsTaken,
  TicketAttachment,
  TicketField,
  TicketFieldAnswer,
  TicketLineItem,
  TicketLineItemRemoved,
  TicketSettings,
  TicketTimer,
  TicketType,
} from "./ticket_parts.js";
import type { WorksheetResult } from "./worksheet_results.js";

export interface TicketCore {
  id: number;
  number: number;
  subject: string;
  created_at: string;
  updated_at: string;
  customer_id: number;
  due_date?: string | null;
  resolved_at?: string | null;
  start_at?: string | null;
  end_at?: string | null;
  location_id?: number | null;
  problem_type?: string | null;
  status: string;
  properties?: Bag;
  user_id?: number | null;
  priority?: string | null;
}

export interface TicketFields extends TicketCore {
  customer_business_then_name?: string | null;
  pdf_url?: string | null;
  tag_list?: string[];
  parent_id?: number | null;
  child_ticket_ids?: number[];
  user?: User | null;
  assets?: Asset[];
}

export interface Ticket extends TicketFields {
  location_name?: string | null;
  ticket_type_id?: number | null;
  ticket_type_name?: string | null;
  billing_status?: string | null;
  sla_name?: string | null;
  creator_name_or_email?: string | null;
  contact_fullname?: string | null;
  contract_name?: string | null;
  address_id?: number | null;
  parent?: boolean;
  child?: boolean;
  recurring?: boolean;
  customer_reply?: boolean;
  total_formatted_billable_time?: string | null;
  contact_id?: number | null;
  sla_breached?: boolean;
  sla_breaching_soon?: boolean;
  contract_id?: number | null;
  sla_id?: number | null;
  customer_tag_list?: string[];
  resolution_time?: number | null;
  response_time?: number | null;
  customer_icons?: unknown[];
  comments?: TicketComment[];
}

export interface TicketDetail extends TicketFields {
  intake_form_html?: string | null;
  signature_name?: string | null;
  signature_date?: string | null;
  asset_ids?: number[];
  outtake_form_name?: string | null;
  outtake_form_date?: string | null;
  outtake_form_html?: string | null;
  comments?: TicketComment[];
  attachments?: TicketAttachment[];
  ticket_timers?: TicketTimer[];
  line_items?: TicketLineItem[];
  worksheet_results?: WorksheetResult[];
  appointments?: Appointment[];
  ticket_fields?: TicketField[];
  ticket_answers?: TicketFieldAnswer[];
  customer?: Customer;
  contact?: Contact | null;
  ticket_type?: TicketType | null;
  address?: Address | null;
  mentionables?: unknown[];
}

export interface Tickets {
  "GET /tickets": {
    query: {
      customer_id?: number;
      contact_id?: number;
      query?: string;
      user_id?: number;
      page?: number;
      status?: string;
      number?: string;
      created_after?: string;
      resolved_after?: string;
      since_updated_at?: string;
      mine?: boolean;
      ticket_search_id?: number;
      comment_format?: "plaintext" | "richtext" | "original";
      all_comments?: boolean;
      asset_name?: string;
      asset_serial?: string;
      parent_id?: number;
      date_from?: string;
      date_to?: string;
    };
    200: { tickets: Ticket[]; meta: Meta };
  };
  "POST /tickets": {
    body: TicketCreate;
    200: { ticket: TicketDetail };
    403: ErrorText;
    422: ErrorText | ErrorGuide;
  };
  "GET /tickets/{id}": {
    200: { ticket: TicketDetail };
    404: ErrorMessage;
  };
  "PUT /tickets/{id}": {
    body: TicketUpdate;
    200: { ticket: TicketDetail };
    403: ErrorText;
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "DELETE /tickets/{id}": {
    200: Deleted | Nothing;
    404: ErrorMessage;
  };
  "POST /tickets/{id}/timer_entry": {
    body: TimerEntryCreate;
    200: TicketTimer;
    404: ErrorMessage;
    422: ErrorText;
  };
  "PUT /tickets/{id}/update_timer_entry": {
    body: TimerEntryUpdate;
    200: TicketTimer;
    404: ErrorMessage;
  };
  "POST /tickets/{id}/charge_timer_entry": {
    body: TimerEntryRef;
    200: TicketTimer;
    404: ErrorMessage;
  };
  "POST /tickets/{id}/delete_timer_entry": {
    body: TimerEntryRef;
    200: Success;
    404: ErrorMessage;
  };
  "POST /tickets/{id}/timer": {
    body: TimerEntryCreate;
    200: TicketTimer | Nothing;
    404: ErrorMessage;
  };
  "GET /tickets/settings": {
    200: TicketSettings;
  };
  "POST /tickets/{id}/add_line_item": {
    body: TicketLineItemCreate;
    200: TicketLineItem;
    404: ErrorMessage;
    422: ErrorJoined;
  };
  "PUT /tickets/{id}/update_line_item": {
    body: TicketLineItemUpdate;
    200: { ticket_line_item: TicketLineItem };
    404: ErrorMessage;
  };
  "POST /tickets/{id}/remove_line_item": {
    body: TicketLineItemRef;
    200: TicketLineItemRemoved;
    404: ErrorMessage;
  };
  "POST /tickets/{id}/attach_file_url": {
    body: AttachmentUrls;
    200: AttachmentsTaken;
    404: ErrorMessage;
    422: ErrorText;
  };
  "POST /tickets/{id}/delete_attachment": {
    body: AttachmentRef;
    200: Success;
    404: ErrorMessage;
  };
  "POST /tickets/{id}/print": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedTickets = None<Disagreements<Tickets>>;
