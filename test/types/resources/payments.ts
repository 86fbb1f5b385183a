// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Customer } from "./customers.js";
import type { AnyError, ErrorMessage, Meta } from "./shared.js";

export interface PaymentFields {
  id: number;
  success?: boolean;
  payment_amount?: number;
  payment_method?: string | null;
  ref_num?: string | null;
  applied_at?: string | null;
  transaction_response?: unknown;
  created_at?: string;
  updated_at?: string;
}

export interface PaymentLinks {
  invoice_ids?: (number | null)[];
  signature_date?: string | null;
  customer?: Customer | null;
}

export interface InvoicePayment extends PaymentFields, PaymentLinks {}

export interface PaymentApplication {
  [key: string]: number;
}

export interface PaymentCreate {
  customer_id?: number;
  amount_cents?: number;
  invoice_id?: number;
  invoice_number?: string;
  apply_payments?: PaymentApplication;
  payment_method?: string | null;
  ref_num?: string | null;
  register_id?: number;
  firstname?: string;
  lastname?: string;
  applied_at?: string | null;
  address_street?: string;
  address_city?: string;
  address_zip?: string;
  credit_card_number?: string;
  date_month?: string;
  date_year?: string;
  cvv?: string;
  signature_name?: string;
  signature_data?: string;
  signature_date?: string | null;
}

export interface PaymentCreated extends PaymentFields {
  invoice_ids?: number[];
  tickets?: unknown[];
  created_at: string;
  updated_at: string;
}

export interface Payment extends PaymentFields, PaymentLinks {
  created_at: string;
  updated_at: string;
}

export interface Payments {
  "GET /payments": {
    query: { query?: string; page?: number };
    200: { payments: Payment[]; meta: Meta };
  };
  "POST /payments": {
    body: PaymentCreate;
    200: { payment: PaymentCreated };
    422: AnyError;
  };
  "GET /payments/{id}": {
    200: { payment: Payment };
    404: ErrorMessage;
  };
}

export type CheckedPayments = None<Disagreements<Payments>>;
