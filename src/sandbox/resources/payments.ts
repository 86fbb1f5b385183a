import { type Call, invalid, json, list, notFound, type Reply } from "../http.js";
import type { Invoice } from "../records.js";
import { bag, blank, date, dateTime, integer, text } from "../values.js";
import { filter, search } from "./filters.js";
import { paymentCreated, paymentView } from "./invoice-view.js";

export function listPayments(call: Call): Reply {
  const { store, query } = call;
  const found = filter(store.payments.all().reverse(), query, {
    query: search((payment) => [payment.ref_num, payment.payment_method]),
  });
  return list(call, found, (payment) => paymentView(store, payment));
}

export function getPayment({ store, id }: Call): Reply {
  const payment = store.payments.get(id);
  return payment === undefined ? notFound() : json({ payment: paymentView(store, payment) });
}

/**
 * Takes cents and answers in currency units. The payment goes to one invoice (by id or number), to several
 * (`apply_payments`: cents by invoice id), or to none, as the customer's credit. That no more can be applied than was paid,
 * and nothing below a cent, is inferred: the reference has only the status.
 */
export function createPayment({ store, body }: Call): Reply {
  const amount = integer(body.amount_cents);
  const problems: string[] = [];
  if (amount === null || amount <= 0) problems.push("Amount can't be blank");
  const applied = new Map<number, number>();
  for (const [key, value] of Object.entries(bag(body.apply_payments))) {
    const id = store.invoices.get(integer(key))?.id;
    if (id === undefined) problems.push("Invoice can't be found");
    else if ((integer(value) ?? 0) < 1) problems.push("Amount to apply must be in cents");
    else applied.set(id, integer(value) ?? 0);
  }
  const total = [...applied.values()].reduce((sum, part) => sum + part, 0);
  if (total > Math.max(0, amount ?? 0)) problems.push("Amount to apply can't be more than the amount");
  const named = blank(body.invoice_id) ? body.invoice_number : body.invoice_id;
  let invoice: Invoice | undefined;
  if (!blank(named)) {
    invoice = store.invoices.get(integer(body.invoice_id)) ?? store.invoices.by("number", text(body.invoice_number))[0];
    if (invoice === undefined) problems.push("Invoice can't be found");
    else if (applied.size === 0) applied.set(invoice.id, amount ?? 0);
  }
  const payer = blank(body.customer_id) ? invoice?.customer_id : integer(body.customer_id);
  const customer = store.customers.get(payer);
  if (customer === undefined) problems.push("Customer can't be blank");
  if (amount === null || problems.length > 0) return invalid(problems, body);
  const now = store.tick();
  const payment = store.payments.add({
    id: store.payments.nextId(),
    created_at: now,
    updated_at: now,
    customer_id: customer?.id ?? null,
    amount_cents: amount,
    applied,
    ref_num: text(body.ref_num),
    payment_method: text(body.payment_method),
    signature_date: dateTime(body.signature_date),
    applied_at: date(body.applied_at) ?? now.slice(0, 10),
  });
  return json({ payment: paymentCreated(payment) });
}
