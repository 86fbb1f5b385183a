import { CLOSED, OWNER } from "../account.js";
import type { Random } from "../random.js";
import type { LineItem, Ticket } from "../records.js";
import { totals } from "../resources/index.js";
import type { Store } from "../store.js";
import { DAY, day, instant, stamp } from "../time.js";
import { ITEMS } from "./names.js";

/** An invoice for each invoiced ticket and about one in eight resolved ones. Most of those over a month old are paid. */
export function seedInvoices(store: Store, random: Random): void {
  store.tickets.all().forEach((ticket, index) => {
    const billed = ticket.status === "Invoiced" || (ticket.status === CLOSED && random.chance(0.12));
    if (index === 0 || billed) addInvoice(store, random, ticket);
    if (index === 0) addEstimate(store, random, ticket, LINE_OF_FIRST_ESTIMATE);
    else if (random.chance(0.04)) addEstimate(store, random, ticket, store.nextLineItemId);
  });
}

/** The id that the description has as an example is that of its second line. */
const LINE_OF_FIRST_ESTIMATE = 9_911;

function addInvoice(store: Store, random: Random, ticket: Ticket): void {
  const at = instant(ticket.updated_at);
  const number = `${day(at).slice(0, 4)}-${store.nextInvoiceNumber}`;
  store.nextInvoiceNumber += 1;
  const invoice = store.invoices.add({
    id: store.invoices.nextId(),
    created_at: stamp(at),
    updated_at: stamp(at),
    customer_id: ticket.customer_id,
    number,
    name: null,
    date: day(at),
    due_date: day(at + 30 * DAY),
    ticket_id: ticket.id,
    contact_id: ticket.contact_id,
    location_id: null,
    po_number: random.chance(0.2) ? `PO-${random.integer(1000, 9999)}` : null,
    note: null,
    user_id: OWNER.id,
    took_payment: false,
    isDraft: false,
    lines: lines(store, random, at),
  });
  const isFirst = store.invoices.size === 1;
  if (!isFirst && (at > store.clock.start - 30 * DAY || random.chance(0.15))) return;
  const paidAt = Math.min(at + random.integer(1, 29) * DAY, store.clock.start);
  const { total } = totals(invoice);
  store.payments.add({
    id: store.payments.nextId(),
    created_at: stamp(paidAt),
    updated_at: stamp(paidAt),
    customer_id: invoice.customer_id,
    amount_cents: total,
    // The first one is its customer's credit, so that the first invoice is open and can be changed.
    applied: new Map(isFirst ? [] : [[invoice.id, total]]),
    ref_num: `CHK-${random.integer(1000, 9999)}`,
    payment_method: "Check",
    applied_at: day(paidAt),
    signature_date: null,
  });
  // Ids beyond 5.5 billion were observed: a client that keeps them in 32 bits must fail here.
  if (isFirst) store.payments.continueAt(5_100_000_001);
}

function addEstimate(store: Store, random: Random, ticket: Ticket, firstLine: number): void {
  const at = instant(ticket.created_at);
  store.nextLineItemId = firstLine;
  store.estimates.add({
    id: store.estimates.nextId(),
    created_at: stamp(at),
    updated_at: stamp(at),
    customer_id: ticket.customer_id,
    number: String(store.nextEstimateNumber),
    name: store.estimates.size === 0 ? "Laptop for the warehouse" : ticket.subject,
    status: random.pick(["Fresh", "Approved", "Declined"]),
    date: stamp(at),
    note: "Valid for 30 days",
    ticket_id: ticket.id,
    location_id: null,
    invoice_id: null,
    lines: [line(store, random, at), line(store, random, at)],
  });
  store.nextEstimateNumber += 1;
}

function lines(store: Store, random: Random, at: number): LineItem[] {
  return Array.from({ length: random.integer(1, 3) }, () => line(store, random, at));
}

function line(store: Store, random: Random, at: number): LineItem {
  const [name, cost_cents, price_cents] = random.pick(ITEMS);
  const id = store.nextLineItemId;
  store.nextLineItemId += 1;
  return {
    id,
    created_at: stamp(at),
    updated_at: stamp(at),
    item: name,
    name,
    cost_cents,
    price_cents,
    quantity: random.integer(1, 3),
    product_id: null,
    taxable: cost_cents > 0,
  };
}
