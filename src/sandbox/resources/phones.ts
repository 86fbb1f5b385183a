import type { Customer } from "../records.js";
import type { Row, Store } from "../store.js";
import { Table } from "../table.js";

/** The rows that a customer shows as its phones, and that have operations of their own. */
export function phonesOf(store: Store, { id }: Customer): unknown[] {
  return rowsOf(store, id).map(({ fields }) => fields);
}

/** The API makes a row of each of the customer's phone numbers. */
export function setPhones(store: Store, customer: Customer, now: string): void {
  const table = store.others.get("phones") ?? phoneTable();
  store.others.set("phones", table);
  for (const [label, number] of [
    ["Phone", customer.phone],
    ["Mobile", customer.mobile],
  ] as const) {
    const there = rowsOf(store, customer.id).find(({ fields }) => fields.label === label);
    if (there !== undefined && number) Object.assign(there.fields, { number, updated_at: now });
    else if (there !== undefined) table.delete(there.id);
    else if (number) {
      const id = table.nextId();
      const fields = { id, label, number, customer_id: customer.id, created_at: now, updated_at: now, extension: null };
      table.add({ id, parents: { customer: String(customer.id) }, fields });
    }
  }
}

/** With an index: a page of customers must not walk all phones. */
const phoneTable = () => new Table<Row>(501, { customer: ({ parents }) => parents.customer });

const rowsOf = (store: Store, id: number) => store.others.get("phones")?.by("customer", String(id)) ?? [];
