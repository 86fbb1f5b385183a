// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Customer } from "./customers.js";
import type { InvoicePayment, PaymentCreate, PaymentCreated } from "./payments.js";
import type { AnyError, ErrorMessage, Meta, Nothing, Success } from "./shared.js";
import type { TicketDetail } from "./tickets.js";

export interface InvoiceFields {
  id: number;
  number: string;
  name?: string | null;
  customer_business_then_name?: string | null;
  contact_id?: number | null;
  ticket_id?: number | null;
  date?: string | null;
  due_date?: string | null;
  subtotal?: string;
  tax?: string;
  total?: string;
  hardwarecost?: string | null;
  is_paid?: boolean;
  verified_paid?: boolean;
  tech_marked_paid?: boolean;
  po_number?: string | null;
  note?: string | null;
  status?: "draft" | "published";
  published_date?: string | null;
  user_id?: number | null;
  location_id?: number | null;
  schedule_id?: number | null;
  pdf_url?: string | null;
  qbsdk_external_id?: string | null;
  xero_id?: string | null;
  external_id?: number | null;
  created_at: string;
  updated_at: string;
}

export interface Invoice extends InvoiceFields {
  customer_id: number;
  is_recurring?: boolean;
  amount_paid?: number;
  balance_due?: number;
}

export interface InvoiceInput {
  customer_id?: number;
  contact_id?: number | null;
  ticket_id?: number | null;
  name?: string | null;
  number?: string;
  date?: string | null;
  due_date?: string | null;
  date_received?: string | null;
  po_number?: string | null;
  note?: string | null;
  location_id?: number | null;
  employee?: string;
  took_payment?: boolean;
  created_at?: string;
  updated_at?: string;
}

export interface InvoiceLineCreate {
  item?: string | null;
  name?: string | null;
  product_id?: number | null;
  quantity?: number;
  estimated_quantity?: number;
  price?: number;
  cost?: number;
  wholesale?: number;
  old_price?: number;
  taxable?: boolean;
  tax_rate_id?: number | null;
  tax_note?: string;
  discount_percent?: number | null;
  line_discount_percent?: number;
  discount_dollars?: number | null;
  upc_code?: string;
  category_id?: number[];
  user_id?: number;
  invoice_bundle_id?: number | null;
  position?: number | null;
}

export interface InvoiceCreate extends InvoiceInput {
  line_items?: InvoiceLineCreate[];
  paid?: boolean;
  customer_id: number;
  date: string;
}

export interface LineItem {
  id: number;
  created_at?: string;
  updated_at?: string;
  invoice_id?: number | null;
  item?: string | null;
  name?: string | null;
  cost?: string;
  price?: string;
  quantity?: string;
  product_id?: number | null;
  taxable?: boolean;
  discount_percent?: string | null;
  position?: number | null;
  invoice_bundle_id?: number | null;
  discount_dollars?: string | null;
  product_category?: string | null;
}

export interface InvoiceDetail extends InvoiceFields {
  balance_due?: string;
  customer?: Customer;
  line_items?: LineItem[];
  payments?: InvoicePayment[];
  date_received?: string | null;
}

export type InvoiceUpdate = InvoiceInput;

export interface InvoiceLineWrite {
  item?: string | null;
  name?: string | null;
  product_id?: number | null;
  upc_code?: string;
  quantity?: number;
  price?: number;
  cost?: number;
  taxable?: boolean;
  line_discount_percent?: number;
  discount_dollars?: string | null;
  location_id?: number;
}

export interface InvoiceLineUpdate {
  id?: number;
  item?: string | null;
  name?: string | null;
  price?: number;
  cost?: number;
  taxable?: boolean;
  line_discount_percent?: number;
  discount_dollars?: string | null;
}

export interface Invoices {
  "GET /invoices": {
    query: {
      paid?: boolean;
      unpaid?: boolean;
      ticket_id?: number;
      page?: number;
      per_page?: number;
      since_updated_at?: string;
      query?: string;
      customer_id?: number;
      date_from?: string;
      date_to?: string;
      mine?: boolean;
      status?: string;
    };
    200: { invoices: Invoice[]; meta: Meta };
  };
  "POST /invoices": {
    body: InvoiceCreate;
    200: { invoice: Invoice };
    422: AnyError;
  };
  "GET /invoices/{id}": {
    path: { id: number | string };
    200: { invoice: InvoiceDetail };
    404: ErrorMessage;
  };
  "PUT /invoices/{id}": {
    body: InvoiceUpdate;
    200: { invoice: Invoice };
    404: ErrorMessage;
  };
  "DELETE /invoices/{id}": {
    200: Success | Nothing;
  };
  "POST /invoices/{id}/email": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
  "POST /invoices/{id}/payments": {
    body: PaymentCreate;
    200: { payment: PaymentCreated } | Nothing;
    404: ErrorMessage;
  };
  "POST /invoices/{id}/convert_to_draft": {
    200: Success | Nothing;
    404: ErrorMessage;
    422: AnyError;
  };
  "POST /invoices/{id}/publish": {
    200: Success | Nothing;
    404: ErrorMessage;
    422: AnyError;
  };
  "POST /invoices/{id}/print": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
  "GET /invoices/{id}/ticket": {
    200: { ticket: TicketDetail };
    404: ErrorMessage;
  };
  "POST /invoices/{id}/line_items": {
    body: InvoiceLineWrite;
    200: { line_item: LineItem } | LineItem;
    404: ErrorMessage;
    422: AnyError;
  };
  "PUT /invoices/{id}/line_items/{line_item_id}": {
    body: InvoiceLineUpdate;
    200: { line_item: LineItem } | Nothing;
    404: ErrorMessage;
  };
  "DELETE /invoices/{id}/line_items/{line_item_id}": {
    200: { invoice: Invoice } | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedInvoices = None<Disagreements<Invoices>>;
