import { CLOSED, OWNER } from "../account.js";
import type { LineItem, Ticket } from "../records.js";
import { totals } from "../resources/index.js";
import type { Store } from "../store.js";
import { DAY, day, instant, START, stamp } from "../time.js";
import { ITEMS } from "./names.js";
import type { Random } from "./random.js";

/** An invoice for each invoiced ticket and about one in eight resolved ones. Most of those over a month old are paid. */
export function seedInvoices(store: Store, random: Random): void {
  store.tickets.all().forEach((ticket, index) => {
    const billed = ticket.status === "Invoiced" || (ticket.status === CLOSED && random.chance(0.12));
    if (index === 0 || billed) addInvoice(store, random, ticket);
  });
}

function addInvoice(store: Store, random: Random, ticket: Ticket): void {
  const at = instant(ticket.updated_at);
  const count = random.integer(1, 3);
  const lines: LineItem[] = [];
  for (let row = 0; row < count; row += 1) lines.push(line(store, random, at));
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
    lines,
  });
  if (at > START - 30 * DAY || random.chance(0.15)) return;
  const paidAt = at + random.integer(1, 29) * DAY;
  const { total } = totals(invoice);
  store.payments.add({
    id: store.payments.nextId(),
    created_at: stamp(paidAt),
    updated_at: stamp(paidAt),
    customer_id: invoice.customer_id,
    amount_cents: total,
    applied: new Map([[invoice.id, total]]),
    ref_num: `CHK-${random.integer(1000, 9999)}`,
    payment_method: "Check",
    applied_at: day(paidAt),
    signature_date: null,
  });
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
