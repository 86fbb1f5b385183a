import type { Store } from "./store.js";
import type { Table } from "./table.js";
import { isFields } from "./values.js";

// What goes with a record. What only names it stays, and names nothing from then on: no id may lead nowhere, save those of a
// deleted customer, which tickets, invoices and the like must have.

/** With its contacts, assets, phones and payment profiles. Tickets, invoices and the like stay. */
export function removeCustomer(store: Store, id: number): boolean {
  if (!store.customers.delete(id)) return false;
  for (const contact of [...store.contacts.by("customer", id)]) removeContact(store, contact.id);
  for (const asset of [...store.assets.by("customer", id)]) removeAsset(store, asset.id);
  for (const name of ["phones", "payment_profiles"]) removeBelow(store, "customer", id, name);
  unlink(store.customers, "ref_customer_id", id);
  return true;
}

export function removeContact(store: Store, id: number): boolean {
  if (!store.contacts.delete(id)) return false;
  for (const table of [store.tickets, store.assets, store.invoices]) unlink(table, "contact_id", id);
  unlinkOthers(store, "contact", id);
  return true;
}

function removeAsset(store: Store, id: number): void {
  store.assets.delete(id);
  for (const ticket of store.tickets.where(({ asset_ids }) => asset_ids.includes(id)))
    ticket.asset_ids = ticket.asset_ids.filter((each) => each !== id);
  unlink(store.rmmAlerts, "asset_id", id);
  unlinkOthers(store, "asset", id);
}

/** With its comments, timers, line items and worksheets. Its children are children no more. */
export function removeTicket(store: Store, id: number): boolean {
  if (!store.tickets.delete(id)) return false;
  for (const table of [store.comments, store.timers, store.ticketLines])
    for (const row of [...table.by("ticket", id)]) table.delete(row.id);
  removeBelow(store, "ticket", id, "worksheet_results");
  unlink(store.tickets, "parent_id", id);
  for (const table of [store.invoices, store.estimates, store.rmmAlerts]) unlink(table, "ticket_id", id);
  unlinkOthers(store, "ticket", id);
  return true;
}

/** What was paid on it becomes the customer's credit. */
export function removeInvoice(store: Store, id: number): boolean {
  if (!store.invoices.delete(id)) return false;
  for (const payment of [...store.payments.by("invoice", id)])
    store.payments.edit(payment, () => payment.applied.delete(id));
  unlink(store.estimates, "invoice_id", id);
  unlinkOthers(store, "invoice", id);
  return true;
}

/** Time that was charged as this line is charged no more, and can be again. */
export function removeTicketLine(store: Store, id: number): boolean {
  for (const timer of store.timers.where(({ ticket_line_item_id }) => ticket_line_item_id === id))
    Object.assign(timer, { ticket_line_item_id: null, recorded: false });
  return store.ticketLines.delete(id);
}

/** A record that has no file of its own, with what is below it. */
export function removeOther(store: Store, { name, kind, id }: { name: string; kind: string; id: number }): void {
  store.others.get(name)?.delete(id);
  for (const below of store.others.keys()) removeBelow(store, kind, id, below);
  if (kind === "policy_folder") unlink(store.assets, "policy_folder_id", id);
  unlinkOthers(store, kind, id);
}

function removeBelow(store: Store, kind: string, id: number, name: string): void {
  const table = store.others.get(name);
  for (const row of table?.where(({ parents }) => parents[kind] === String(id)) ?? []) table?.delete(row.id);
}

type Naming<K extends string> = { id: number } & Record<K, number | null>;

function unlink<K extends string>(table: Pick<Table<Naming<K>>, "where" | "edit">, field: K, id: number): void {
  for (const row of table.where((each) => each[field] === id))
    table.edit(row, () => Object.assign(row, { [field]: null }));
}

/** Records of resources without a file of their own name others by `ticket_id`, by `schedule_ids`, or show them whole. */
function unlinkOthers(store: Store, kind: string, id: number): void {
  const [one, many] = [`${kind}_id`, `${kind}_ids`];
  for (const table of store.others.values()) {
    for (const { fields } of table.all()) {
      const ids = fields[many];
      if (fields[one] === id) Object.assign(fields, { [one]: null }, isFields(fields[kind]) ? { [kind]: null } : {});
      if (Array.isArray(ids)) fields[many] = ids.filter((each) => each !== id);
    }
  }
}
