import { OWNER } from "../account.js";
import { type Call, done, exampleOf, invalid, json, list, notFound, type Reply, refused } from "../http.js";
import type { Invoice } from "../records.js";
import { unknownIn } from "../references.js";
import { removeInvoice } from "../removal.js";
import type { Store } from "../store.js";
import { blank, date, flag, integer, overwrite, rows, text, textOrEmpty } from "../values.js";
import { mustExist } from "../words.js";
import { byId, filter, only, sinceDay } from "./filters.js";
import { invoiceDetail, invoiceRow, invoiceView } from "./invoice-view.js";
import { lineHandlers, lineView, newLine } from "./line-items.js";
import { settled, totals } from "./money.js";
import { ticketDetail } from "./ticket-view.js";

export function listInvoices(call: Call): Reply {
  const { store, query } = call;
  const found = filter(store.invoices.all().reverse(), query, {
    ticket_id: byId((invoice) => invoice.ticket_id),
    paid: only((invoice) => settled(store, invoice)),
    unpaid: only((invoice) => !settled(store, invoice)),
    since_updated_at: sinceDay((invoice) => invoice.updated_at),
  });
  return list(call, found, (invoice) => invoiceRow(store, invoice));
}

export function getInvoice(call: Call): Reply {
  const invoice = find(call);
  return invoice === undefined ? notFound() : json({ invoice: invoiceDetail(call.store, invoice) });
}

/**
 * Creates the invoice with its line items, as the newest reference says. An earlier live test saw them ignored, so a client
 * should trust neither and read the total in the answer.
 */
export function createInvoice({ store, body }: Call): Reply {
  const customer = store.customers.get(integer(body.customer_id));
  const problems: string[] = [];
  if (customer === undefined) problems.push("Customer can't be blank");
  if (date(body.date) === null) problems.push("Date can't be blank");
  problems.push(...unknownIn(store, body, ["ticket_id", "contact_id"]).map(mustExist));
  if (rows(body.line_items).some((line) => unknownIn(store, line, ["product_id"]).length > 0))
    problems.push(mustExist("product_id"));
  if (customer === undefined || problems.length > 0) return invalid(problems, body);
  const now = store.tick();
  const lines = rows(body.line_items).map((row) => newLine(store, row, now));
  const start = { customer_id: customer.id, date: date(body.date) ?? now.slice(0, 10), lines };
  const invoice = addInvoice(store, blank(body.number) ? start : { ...start, number: textOrEmpty(body.number) }, now);
  store.invoices.edit(invoice, () => overwrite(invoice, body, READERS));
  if (flag(body.paid) && invoice.lines.length > 0) takePayment(store, invoice, now);
  return json({ invoice: invoiceView(store, invoice) });
}

/** With the next number, unless `start` has one. */
export function addInvoice(
  store: Store,
  start: Pick<Invoice, "customer_id" | "lines"> & { date: string } & Partial<Invoice>,
  now: string,
): Invoice {
  return store.invoices.add({
    id: store.invoices.nextId(),
    created_at: now,
    updated_at: now,
    number: start.number ?? nextNumber(store, start.date),
    name: null,
    due_date: start.date,
    ticket_id: null,
    contact_id: null,
    location_id: null,
    po_number: null,
    note: null,
    user_id: OWNER.id,
    took_payment: false,
    isDraft: false,
    ...start,
  });
}

export function updateInvoice(call: Call): Reply {
  const { store, body } = call;
  const invoice = find(call);
  if (invoice === undefined) return notFound();
  const problems = unknownIn(store, body, ["ticket_id", "contact_id"]).map(mustExist);
  if (unknownIn(store, body, ["customer_id"]).length > 0) problems.push("Customer can't be blank");
  if (problems.length > 0) return invalid(problems);
  const readers: typeof READERS = {
    ...READERS,
    customer_id: (value) => integer(value) ?? invoice.customer_id,
    number: (value) => text(value) ?? invoice.number,
    date,
  };
  store.invoices.edit(invoice, () => overwrite(invoice, body, readers));
  invoice.updated_at = store.tick();
  return json({ invoice: invoiceView(store, invoice) });
}

/** Mails and prints: nothing of it can be read afterwards. */
export function actOnInvoice(call: Call): Reply {
  return find(call) === undefined ? notFound() : done(call, exampleOf(call.operation));
}

/** Refused once a payment was applied, as documented; in which words is not known. */
export function convertToDraft(call: Call): Reply {
  const invoice = find(call);
  if (invoice !== undefined && call.store.payments.by("invoice", invoice.id).length > 0)
    return refused("A payment was applied to this invoice");
  if (invoice !== undefined) invoice.isDraft = true;
  return actOnInvoice(call);
}

/** Refused for what is no draft. That, and the words, are a guess: the reference has only the status. */
export function publishInvoice(call: Call): Reply {
  const invoice = find(call);
  if (invoice?.isDraft === false) return refused("This invoice is no draft");
  if (invoice !== undefined) invoice.isDraft = false;
  return actOnInvoice(call);
}

/** Says that it succeeded also where there was nothing to delete, as documented. */
export function deleteInvoice(call: Call): Reply {
  const { store } = call;
  const id = find(call)?.id ?? Number.NaN;
  store.tick();
  removeInvoice(store, id);
  return done(call, exampleOf(call.operation));
}

export function getInvoiceTicket(call: Call): Reply {
  const ticket = call.store.tickets.get(find(call)?.ticket_id);
  return ticket === undefined ? notFound() : json({ ticket: ticketDetail(call.store, ticket) });
}

export const invoiceLines = lineHandlers(
  find,
  {
    added: ({ store }, invoice, line) => ({ line_item: lineView(store, invoice, line) }),
    removed: ({ store }, invoice) => ({ invoice: invoiceView(store, invoice) }),
  },
  ({ store, body }, invoice, isNew) => {
    // A refusal with a 200, as documented.
    if (!isNew && settled(store, invoice)) return json({ message: "Invoice is already paid" });
    if (unknownIn(store, body, ["product_id"]).length > 0) return refused(mustExist("product_id"));
    if (!isNew) return undefined;
    const isNamed = !blank(body.item) || !blank(body.name) || !blank(body.product_id);
    return isNamed ? undefined : refused("Item can't be blank");
  },
);

/** Finds an invoice by its id, or by the number printed on it. */
export function find({ store, id, key }: Call): Invoice | undefined {
  return store.invoices.get(id) ?? store.invoices.by("number", key)[0];
}

const READERS: { [K in keyof Invoice]?: (value: unknown) => Invoice[K] } = {
  name: text,
  due_date: date,
  ticket_id: integer,
  contact_id: integer,
  location_id: integer,
  po_number: text,
  note: text,
  took_payment: flag,
};

function nextNumber(store: Store, day: string): string {
  const number = `${day.slice(0, 4)}-${store.nextInvoiceNumber}`;
  store.nextInvoiceNumber += 1;
  return number;
}

function takePayment(store: Store, invoice: Invoice, now: string): void {
  const { total } = totals(invoice);
  store.payments.add({
    id: store.payments.nextId(),
    created_at: now,
    updated_at: now,
    customer_id: invoice.customer_id,
    amount_cents: total,
    applied: new Map([[invoice.id, total]]),
    ref_num: null,
    payment_method: "Cash",
    applied_at: now.slice(0, 10),
    signature_date: null,
  });
}
