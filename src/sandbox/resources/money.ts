import type { Invoice, LineItem } from "../records.js";
import type { Store } from "../store.js";

const TAX_RATE = 0.06;

/** The amounts of an invoice or an estimate, in cents. */
export function totals({ lines }: { lines: LineItem[] }): {
  subtotal: number;
  tax: number;
  total: number;
  hardware: number;
} {
  let subtotal = 0;
  let taxable = 0;
  let hardware = 0;
  for (const line of lines) {
    const price = Math.round(line.price_cents * line.quantity);
    subtotal += price;
    hardware += Math.round(line.cost_cents * line.quantity);
    if (line.taxable) taxable += price;
  }
  const tax = Math.round(taxable * TAX_RATE);
  return { subtotal, tax, total: subtotal + tax, hardware };
}

/** What has been paid on an invoice, in cents. */
export function paid(store: Store, invoice: Invoice): number {
  return store.payments
    .by("invoice", invoice.id)
    .reduce((sum, payment) => sum + (payment.applied.get(invoice.id) ?? 0), 0);
}

/** Whether it is paid in full. An invoice without lines is not: there was nothing to pay. */
export function settled(store: Store, invoice: Invoice): boolean {
  const { total } = totals(invoice);
  return total > 0 && paid(store, invoice) >= total;
}
