import type { Invoice, Payment } from "../records.js";
import type { Store } from "../store.js";
import { decimalText } from "../values.js";
import { businessThenName, customerView, embeddedCustomer } from "./customer-view.js";
import { lineView } from "./line-items.js";
import { paid, settled, totals } from "./money.js";

/** An invoice as a row of the list. Its balance is a number, although its total is a string. */
export function invoiceRow(store: Store, invoice: Invoice) {
  return { ...invoiceView(store, invoice), is_recurring: false, amount_paid: paid(store, invoice) / 100 };
}

/** An invoice in the answer to a write. */
export function invoiceView(store: Store, invoice: Invoice) {
  const balance_due = (totals(invoice).total - paid(store, invoice)) / 100;
  return { ...common(store, invoice), customer_id: invoice.customer_id, balance_due };
}

/** A single invoice. Its customer is embedded instead of the id, and its balance is a string. */
export function invoiceDetail(store: Store, invoice: Invoice) {
  const customer = store.customers.get(invoice.customer_id);
  return {
    ...common(store, invoice),
    balance_due: decimalText(totals(invoice).total - paid(store, invoice)),
    customer: customer === undefined ? null : customerView(store, customer),
    line_items: invoice.lines.map((line) => lineView(store, invoice, line)),
    // Beyond the id, it is not settled which fields a payment has here.
    payments: store.payments.by("invoice", invoice.id).map((payment) => {
      const { id, payment_amount, applied_at } = paymentCommon(payment);
      return { id, payment_amount, applied_at };
    }),
  };
}

/** An invoice as a row of `invoice_links`, in a single customer. */
export function invoiceLink(invoice: Invoice) {
  const { id, number, took_payment, date } = invoice;
  return { id, number, took_payment, total: decimalText(totals(invoice).total), date };
}

// No `status` (draft or published): only accounts with draft invoices have it.
function common(store: Store, invoice: Invoice) {
  const { subtotal, tax, total, hardware } = totals(invoice);
  const is_paid = settled(store, invoice);
  return {
    id: invoice.id,
    customer_business_then_name: businessThenName(store.customers.get(invoice.customer_id)),
    number: invoice.number,
    created_at: invoice.created_at,
    updated_at: invoice.updated_at,
    date: invoice.date,
    due_date: invoice.due_date,
    subtotal: decimalText(subtotal),
    total: decimalText(total),
    tax: decimalText(tax),
    verified_paid: is_paid,
    tech_marked_paid: invoice.took_payment,
    ticket_id: invoice.ticket_id,
    pdf_url: null,
    is_paid,
    location_id: invoice.location_id,
    po_number: invoice.po_number,
    contact_id: invoice.contact_id,
    note: invoice.note,
    hardwarecost: decimalText(hardware),
    user_id: invoice.user_id,
    external_id: null,
    schedule_id: null,
    qbsdk_external_id: null,
    xero_id: null,
    name: invoice.name,
  };
}

/** A payment, in the list or single. Its amount is in currency units, although it was sent in cents. */
export function paymentView(store: Store, payment: Payment) {
  const customer = store.customers.get(payment.customer_id);
  return {
    ...paymentCommon(payment),
    signature_date: payment.signature_date,
    customer: customer === undefined ? null : embeddedCustomer(customer),
  };
}

/** The answer to a new payment: without customer and signature, but with tickets. */
export function paymentCreated(payment: Payment) {
  return { ...paymentCommon(payment), tickets: [] };
}

function paymentCommon(payment: Payment) {
  return {
    id: payment.id,
    created_at: payment.created_at,
    updated_at: payment.updated_at,
    success: true,
    payment_amount: payment.amount_cents / 100,
    invoice_ids: [...payment.applied.keys()],
    ref_num: payment.ref_num ?? "",
    applied_at: payment.applied_at,
    payment_method: payment.payment_method ?? "",
    transaction_response: null,
  };
}
