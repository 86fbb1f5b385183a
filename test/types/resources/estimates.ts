// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Customer } from "./customers.js";
import type { Invoice, LineItem } from "./invoices.js";
import type { Deleted, ErrorFieldMap, ErrorJoined, ErrorMessage, ErrorText, Meta, Nothing } from "./shared.js";

export type EstimateStatus = "Fresh" | "Draft" | "Approved" | "Declined";

export interface EstimateFields {
  id: number;
  number: string;
  name?: string | null;
  customer_id: number;
  ticket_id?: number | null;
  invoice_id?: number | null;
  location_id?: number | null;
  employee?: string | null;
  status: EstimateStatus;
  date: string;
  subtotal?: string;
  tax?: string;
  total?: string;
  created_at: string;
  updated_at: string;
}

export interface Estimate extends EstimateFields {
  customer_business_then_name?: string | null;
  pdf_url?: string | null;
}

export interface EstimateInput {
  customer_id?: number;
  date?: string;
  number?: string;
  name?: string | null;
  note?: string;
  status?: EstimateStatus;
  ticket_id?: number | null;
  location_id?: number | null;
}

export interface EstimateLineCreate {
  item?: string | null;
  name?: string | null;
  product_id?: number | null;
  quantity?: number;
}

export interface EstimateCreate extends EstimateInput {
  line_items?: EstimateLineCreate[];
  created_at?: string;
  updated_at?: string;
  customer_id: number;
  date: string;
}

export interface EstimateDetail extends Estimate {
  customer?: Customer;
  line_items?: LineItem[];
}

export type EstimateUpdate = EstimateInput;

export interface EstimateNotice {
  message: string;
}

export interface EstimateLineInput extends EstimateLineCreate {
  upc_code?: string;
  price?: number;
  cost?: number;
  discount_percent?: number | null;
  taxable?: boolean;
  tax_rate_id?: number | null;
  tax_note?: string;
  user_id?: number;
  position?: number | null;
  product_category?: string | null;
}

export interface EstimatePdf {
  url?: string | null;
}

export interface EstimateRaw extends EstimateFields {
  account_id?: number;
  payment_type?: string | null;
  labor?: string | null;
  paid?: boolean;
  status_date?: string | null;
  status_changed_by?: unknown;
  notax?: boolean;
  note?: string | null;
  category?: string | null;
  hardwarecost?: string | null;
  pdf?: EstimatePdf;
  signature_data?: string | null;
  signature_name?: string | null;
  contact_id?: number | null;
  tax_rate_id?: number | null;
  converted_at?: string | null;
  last_emailed?: unknown;
  disabled?: boolean;
  signature_date?: string | null;
  multi_tax?: unknown;
}

export interface Estimates {
  "GET /estimates": {
    query: {
      mine?: boolean;
      page?: number;
      status?: string;
      customer_id?: number;
      created_after?: string;
      updated_after?: string;
    };
    200: { estimates: Estimate[]; meta: Meta };
  };
  "POST /estimates": {
    body: EstimateCreate;
    200: { estimate: Estimate };
    422: ErrorFieldMap;
  };
  "GET /estimates/{id}": {
    query: { number?: string };
    200: { estimate: EstimateDetail };
    404: ErrorMessage;
  };
  "PUT /estimates/{id}": {
    body: EstimateUpdate;
    200: { estimate: Estimate };
    404: ErrorMessage;
    422: ErrorFieldMap;
  };
  "DELETE /estimates/{id}": {
    200: Deleted | Nothing;
    404: ErrorMessage;
  };
  "POST /estimates/{id}/convert_to_invoice": {
    200: { invoice: Invoice };
    404: ErrorMessage;
    422: ErrorText;
  };
  "POST /estimates/{id}/email": {
    200: EstimateNotice;
    404: ErrorMessage;
  };
  "POST /estimates/{id}/print": {
    200: EstimateNotice;
    404: ErrorMessage;
  };
  "POST /estimates/{id}/line_items": {
    body: EstimateLineInput & ({ item: string } | { product_id: number });
    200: { estimate: EstimateRaw; line_item: LineItem };
    404: ErrorMessage;
    422: ErrorJoined;
  };
  "PUT /estimates/{id}/line_items/{line_item_id}": {
    body: EstimateLineInput;
    200: { line_item: LineItem };
    404: ErrorMessage;
    422: ErrorFieldMap;
  };
  "DELETE /estimates/{id}/line_items/{line_item_id}": {
    200: { estimate: Estimate } | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedEstimates = None<Disagreements<Estimates>>;
