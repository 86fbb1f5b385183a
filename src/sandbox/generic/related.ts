import { userById } from "../account.js";
import { assetView } from "../resources/asset-view.js";
import { contactView, customerDetail } from "../resources/customer-view.js";
import { ticketRow } from "../resources/ticket-view.js";
import type { Store } from "../store.js";
import { type Fields, integer } from "../values.js";
import { kindOf } from "./kind.js";

type Look = (store: Store, id: number | null) => object | null | undefined;

const other =
  (name: string): Look =>
  (store, id) =>
    store.others.get(name)?.get(id)?.fields;

/** The records that others name by an id: `customer_id`, or `customer` where they show it whole. */
const RELATED: ReadonlyMap<string, Look> = new Map(
  Object.entries<Look>({
    customer: (store, id) => {
      const customer = store.customers.get(id);
      return customer && customerDetail(store, customer, []);
    },
    contact: (store, id) => {
      const contact = store.contacts.get(id);
      return contact && contactView(contact);
    },
    asset: (store, id) => {
      const asset = store.assets.get(id);
      return asset && assetView(store, asset);
    },
    ticket: (store, id) => {
      const ticket = store.tickets.get(id);
      return ticket && ticketRow(store, ticket);
    },
    user: (_store, id) => userById(id),
    invoice: (store, id) => store.invoices.get(id),
    estimate: (store, id) => store.estimates.get(id),
    payment: (store, id) => store.payments.get(id),
  }),
);

/** The record that `name` names, such as `customer`. `null` if there is none, `undefined` if such records are not kept. */
export function related(store: Store, name: string, id: unknown): Fields | null | undefined {
  const look = RELATED.get(name) ?? (store.others.has(`${name}s`) ? other(`${name}s`) : undefined);
  if (look === undefined) return undefined;
  const found = look(store, integer(id));
  return found === null || found === undefined ? null : { ...found };
}

/** Whether what a path is about is there, where that is known: the records that its parameters before the last name. */
export function isThere(store: Store, path: string, params: Readonly<Record<string, string>>): boolean {
  return Object.entries(params).every(([name, id]) => related(store, kindOf(name, path), id) !== null);
}
