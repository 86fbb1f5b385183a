// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Bag, ErrorMessage, ErrorMessages, Meta, User } from "./shared.js";

export interface TicketComment {
  id: number;
  created_at: string;
  updated_at: string;
  ticket_id: number;
  subject?: string | null;
  body?: string | null;
  tech?: string | null;
  hidden?: boolean;
  user_id?: number | null;
  is_rich_text?: boolean;
  user?: User | Bag | null;
  sms_body?: string | null;
  new_sms_body?: string | null;
  destination_emails?: string | null;
  email_sender?: string | null;
  ticket_automation_id?: number | null;
  account_id?: number;
  display_order?: number | null;
}

export interface TicketCommentCreate {
  subject: string;
  body: string;
  hidden?: boolean;
  do_not_email?: boolean;
  sms_body?: string | null;
  tech?: string | null;
  created_at?: string;
}

export interface TicketComments {
  "POST /tickets/{id}/comment": {
    body: TicketCommentCreate;
    200: { comment: TicketComment };
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "GET /tickets/{id}/comments": {
    query: {
      created_after?: string;
      created_before?: string;
      updated_after?: string;
      updated_before?: string;
      page?: number;
      sort_by?: "created_at" | "updated_at";
      sort_direction?: "ASC" | "DESC";
      per_page?: number;
      comment_format?: "plaintext" | "richtext" | "original";
    };
    200: { comments: TicketComment[]; meta: Meta };
    404: ErrorMessage;
  };
  "GET /ticket_comments": {
    query: {
      ticket_search_id?: number;
      ticket_id?: number;
      customer_id?: number;
      contact_id?: number;
      user_id?: number;
      status?: string;
      resolved_after?: string;
      created_after?: string;
      since_updated_at?: string;
      mine?: boolean;
      comment_created_after?: string;
      comment_created_before?: string;
      page?: number;
      per_page?: number;
      comment_format?: "plaintext" | "richtext" | "original";
    };
    200: { comments: TicketComment[]; meta: Meta };
  };
}

export type CheckedTicketComments = None<Disagreements<TicketComments>>;
