// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Bag, ErrorJoined, ErrorMessage, Meta, Nothing, Success } from "./shared.js";

export interface Contact {
  id: number;
  name?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  customer_id: number;
  account_id?: number;
  notes?: string | null;
  created_at: string;
  updated_at: string;
  vendor_id?: number | null;
  properties?: Bag;
  opt_out?: boolean;
  extension?: string | null;
}

export interface ContactInput {
  customer_id?: number;
  name?: string | null;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  extension?: string | null;
  address1?: string | null;
  address2?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  notes?: string | null;
  enable_portal_user?: boolean;
}

export interface ContactCreate extends ContactInput {
  customer_id: number;
}

export interface ContactUpdate extends ContactInput {
  title?: string | null;
}

export interface Contacts {
  "GET /contacts": {
    query: {
      customer_id?: number;
      page?: number;
      query?: string;
      date_from?: string;
      date_to?: string;
      mine?: boolean;
      status?: string;
    };
    200: { contacts: Contact[]; meta: Meta };
  };
  "POST /contacts": {
    body: ContactCreate;
    200: Contact;
    404: ErrorMessage;
    422: ErrorJoined;
  };
  "GET /contacts/{id}": {
    200: Contact;
    404: ErrorMessage;
  };
  "PUT /contacts/{id}": {
    body: ContactUpdate;
    200: Contact;
    404: ErrorMessage;
    422: ErrorJoined;
  };
  "DELETE /contacts/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedContacts = None<Disagreements<Contacts>>;
