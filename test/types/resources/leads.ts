// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Appointment } from "./appointments.js";
import type { Bag, ErrorMessage, ErrorMessages, Meta } from "./shared.js";

export interface Lead {
  id: number;
  first_name?: string | null;
  last_name?: string | null;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  created_at: string;
  updated_at: string;
  address?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  ticket_subject?: string | null;
  ticket_description?: string | null;
  ticket_problem_type?: string | null;
  ticket_id?: number | null;
  customer_id?: number | null;
  contact_id?: number | null;
  mailbox_id?: number | null;
  mailbox_name?: string | null;
  business_then_name?: string | null;
  has_attachments?: boolean;
  message_read?: boolean;
  status: string;
  user_id?: number | null;
  location_id?: number | null;
}

export interface LeadInput {
  first_name?: string | null;
  last_name?: string | null;
  business_name?: string;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  address?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  status?: string;
  converted?: boolean;
  message_read?: boolean;
  disabled?: boolean;
  from_check_in?: boolean;
  hidden_notes?: string;
  ticket_subject?: string | null;
  ticket_description?: string | null;
  ticket_problem_type?: string | null;
  ticket_type_id?: number;
  ticket_properties?: Bag;
  ticket_id?: number | null;
  customer_id?: number | null;
  contact_id?: number | null;
  mailbox_id?: number | null;
  user_id?: number | null;
  location_id?: number | null;
  appointment_time?: string;
  appointment_type_id?: number;
  opportunity_start_date?: string;
  opportunity_amount_dollars?: number;
  likelihood?: number;
  properties?: Bag;
  customer_purchase_id?: number;
  signature_date?: string;
  signature_name?: string;
  signature_data?: string;
}

export type LeadCreate = LeadInput;

export interface LeadDetail extends Lead {
  emails?: unknown[];
  attachments?: unknown[];
  appointments?: Appointment[];
}

export type LeadUpdate = LeadInput;

export interface Leads {
  "GET /leads": {
    query: {
      status_list?: string;
      has_ticket?: boolean;
      query?: string;
      page?: number;
      "statuses[]"?: string[];
      "users[]"?: number[];
      "mailbox_ids[]"?: number[];
    };
    200: { leads: Lead[]; meta: Meta };
  };
  "POST /leads": {
    body: LeadCreate;
    200: { lead: Lead };
    422: ErrorMessages;
  };
  "GET /leads/{id}": {
    200: { lead: LeadDetail };
    404: ErrorMessage;
  };
  "PUT /leads/{id}": {
    body: LeadUpdate;
    200: { lead: Lead };
    404: ErrorMessage;
    422: ErrorMessages;
  };
}

export type CheckedLeads = None<Disagreements<Leads>>;
