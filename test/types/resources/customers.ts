// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Contact } from "./contacts.js";
import type { Contract } from "./contracts.js";
import type { Address, Bag, Deleted, ErrorMessage, ErrorMessages, Meta, Nothing, Phone, Success } from "./shared.js";

export interface CustomerFields {
  id: number;
  business_name?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  fullname?: string | null;
  business_then_name?: string;
  business_and_full_name?: string;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  address?: string | null;
  address_2?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  location_id?: number | null;
  location_name?: string | null;
  notes?: string | null;
  properties?: Bag;
  contacts?: Contact[];
  get_sms?: boolean;
  opt_out?: boolean;
  no_email?: boolean;
  disabled?: boolean;
  referred_by?: string | null;
  ref_customer_id?: number | null;
  tax_rate_id?: number | null;
  notification_email?: string | null;
  invoice_cc_emails?: string | null;
  invoice_term_id?: number | null;
  online_profile_url?: string | null;
  pdf_url?: string | null;
  created_at: string;
  updated_at: string;
}

export type Customer = CustomerFields;

export interface CustomerInput {
  business_name?: string | null;
  firstname?: string | null;
  lastname?: string | null;
  email?: string | null;
  phone?: string | null;
  mobile?: string | null;
  address?: string | null;
  address_2?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  notes?: string | null;
  properties?: Bag;
  get_sms?: boolean;
  opt_out?: boolean;
  no_email?: boolean;
  get_billing?: boolean;
  get_marketing?: boolean;
  get_reports?: boolean;
  consent?: Bag;
  referred_by?: string | null;
  ref_customer_id?: number | null;
  tax_rate_id?: number | null;
  notification_email?: string | null;
  invoice_cc_emails?: string | null;
  invoice_term_id?: number | null;
}

export type CustomerCreate = CustomerInput;

export interface CustomerTicketLink {
  id: number;
  number?: number;
  status?: string;
  subject?: string;
}

export interface CustomerInvoiceLink {
  id: number;
  number?: string;
  took_payment?: boolean;
  total?: string;
  date?: string | null;
}

export interface CustomerDetail extends CustomerFields {
  ticket_links?: CustomerTicketLink[];
  invoice_links?: CustomerInvoiceLink[];
  phones?: Phone[];
  contracts?: Contract[];
  addresses?: Address[];
  recurring_invoices?: unknown[];
  prepay_hours?: string | null;
  kabuto_customer_id?: number | null;
  enable_internal_warning?: boolean | null;
  internal_warning_value?: string | null;
  default_device_policy_id?: number | null;
  since_updated_at?: string | null;
}

export type CustomerUpdate = CustomerInput;

export interface CustomerMatches {
  customers: Customer[];
  meta?: Meta;
}

export interface PhoneCreate {
  label?: string | null;
  number: string;
  extension?: string | null;
}

export interface PhoneWrite {
  label?: string | null;
  number?: string;
  extension?: string | null;
}

export interface PaymentProfile {
  id: number;
  customer_id?: number;
  expiration?: string | null;
  customer_external_id?: string | null;
  used_gateway?: string;
  payment_profile_id?: number | string;
  last_four?: string | null;
  created_at?: string;
  updated_at?: string;
}

export interface PaymentProfileCreate {
  customer_external_id?: string | null;
  payment_profile_id?: string;
  expiration?: string | null;
  last_four?: string | null;
}

export interface PaymentProfileUpdate {
  expiration?: string | null;
  last_four?: string | null;
}

export interface Customers {
  "GET /customers": {
    query: {
      query?: string;
      firstname?: string;
      lastname?: string;
      business_name?: string;
      id?: number[];
      email?: string;
      page?: number;
      sort?: string;
      id_not?: number;
      include_disabled?: string;
      customer_id?: number;
      date_from?: string;
      date_to?: string;
      mine?: boolean;
      status?: string;
    };
    200: { customers: Customer[]; meta: Meta };
  };
  "POST /customers": {
    body: CustomerCreate;
    200: { customer: Customer };
    422: ErrorMessages;
  };
  "GET /customers/{id}": {
    200: { customer: CustomerDetail };
    404: ErrorMessage;
  };
  "PUT /customers/{id}": {
    body: CustomerUpdate;
    200: { customer: Customer };
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "DELETE /customers/{id}": {
    200: Deleted | Nothing;
    404: ErrorMessage;
  };
  "GET /customers/autocomplete": {
    query: { query?: string; page?: number };
    200: CustomerMatches;
  };
  "GET /customers/latest": {
    200: { customer: Customer };
  };
  "GET /customers/{customer_id}/phones": {
    query: { page?: number };
    200: { phones: Phone[]; meta?: Meta };
    404: ErrorMessage;
  };
  "POST /customers/{customer_id}/phones": {
    body: PhoneCreate;
    200: Phone;
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "PUT /customers/{customer_id}/phones/{id}": {
    body: PhoneWrite;
    200: Phone;
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "DELETE /customers/{customer_id}/phones/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
  "GET /customers/{customer_id}/payment_profiles": {
    query: { page?: number };
    200: { payment_profiles: PaymentProfile[]; meta?: Meta };
    404: ErrorMessage;
  };
  "POST /customers/{customer_id}/payment_profiles": {
    body: PaymentProfileCreate;
    200: { payment_profile: PaymentProfile };
    404: ErrorMessage;
    422: ErrorMessage;
  };
  "GET /customers/{customer_id}/payment_profiles/{id}": {
    200: { payment_profile: PaymentProfile };
    404: ErrorMessage;
  };
  "PUT /customers/{customer_id}/payment_profiles/{id}": {
    body: PaymentProfileUpdate;
    200: { payment_profile: PaymentProfile };
    404: ErrorMessage;
  };
  "DELETE /customers/{customer_id}/payment_profiles/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedCustomers = None<Disagreements<Customers>>;
