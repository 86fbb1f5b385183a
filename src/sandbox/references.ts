import { userById } from "./account.js";
import type { Store } from "./store.js";
import { blank, type Fields, integer } from "./values.js";

type Look = (store: Store, id: number | null) => unknown;

const customer: Look = (store, id) => store.customers.get(id);
const ticket: Look = (store, id) => store.tickets.get(id);
const asset: Look = (store, id) => store.assets.get(id);

const other =
  (name: string): Look =>
  (store, id) =>
    store.others.get(name)?.get(id);

/** The fields by which a record that has a file of its own names another, where those are kept: no locations, no SLAs. */
const LOOKS = {
  asset_id: asset,
  asset_ids: asset,
  comment_id: (store, id) => store.comments.get(id),
  contact_id: (store, id) => store.contacts.get(id),
  customer_id: customer,
  parent_id: ticket,
  policy_folder_id: other("policy_folders"),
  product_id: other("products"),
  ref_customer_id: customer,
  ticket_id: ticket,
  user_id: (_store, id) => userById(id),
} satisfies Record<string, Look>;

/**
 * Those of the fields that name a record that is not there. An empty value names none, which is no mistake.
 */
export function unknownIn(store: Store, body: Fields, fields: readonly (keyof typeof LOOKS)[]): string[] {
  return fields.filter((field) => {
    const look: Look = LOOKS[field];
    return [body[field]].flat().some((id) => !blank(id) && (look(store, integer(id)) ?? null) === null);
  });
}
