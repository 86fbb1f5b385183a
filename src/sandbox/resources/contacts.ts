import { type Call, json, list, notFound, type Reply } from "../http.js";
import type { Contact } from "../records.js";
import { removeContact } from "../removal.js";
import { bag, blank, type Fields, integer, overwrite, text } from "../values.js";
import { contactView } from "./customer-view.js";
import { emailProblems } from "./customers.js";
import { byId, filter } from "./filters.js";

/** Filters by customer only. There is no filter by email: a client that sends one gets every contact. */
export function listContacts(call: Call): Reply {
  const { store, query } = call;
  const found = filter(store.contacts.all(), query, { customer_id: byId((contact) => contact.customer_id) });
  return list(call, found, contactView);
}

export function getContact({ store, id }: Call): Reply {
  const contact = store.contacts.get(id);
  return contact === undefined ? notFound() : json(contactView(contact));
}

export function createContact({ store, body }: Call): Reply {
  const draft: Contact = {
    id: 0,
    created_at: "",
    updated_at: "",
    customer_id: integer(body.customer_id) ?? 0,
    name: null,
    address1: null,
    address2: null,
    city: null,
    state: null,
    zip: null,
    email: null,
    phone: null,
    mobile: null,
    notes: null,
    extension: null,
    opt_out: false,
    properties: {},
  };
  overwrite(draft, body, READERS);
  const problems = [
    ...emailProblems({ email: draft.email }),
    ...(blank(body.customer_id) ? ["Customer can't be blank"] : []),
  ];
  if (problems.length > 0) return unsaved({ ...body }, problems);
  // An unknown customer is a 404, not a problem with a field.
  if (store.customers.get(draft.customer_id) === undefined) return notFound();
  const now = store.tick();
  const contact = store.contacts.add({ ...draft, id: store.contacts.nextId(), created_at: now, updated_at: now });
  setTitle(contact, body);
  return json(contactView(contact));
}

export function updateContact({ store, id, body }: Call): Reply {
  const contact = store.contacts.get(id);
  if (contact === undefined) return notFound();
  const draft = { ...contact };
  overwrite(draft, body, {
    ...READERS,
    customer_id: (value) => (blank(value) ? contact.customer_id : (integer(value) ?? 0)),
  });
  const problems = emailProblems({ email: draft.email });
  if (problems.length > 0) return unsaved(contactView(draft), problems);
  if (store.customers.get(draft.customer_id) === undefined) return notFound();
  store.contacts.edit(contact, () => Object.assign(contact, draft, { updated_at: store.tick() }));
  setTitle(contact, body);
  return json(contactView(contact));
}

export function deleteContact({ store, id }: Call): Reply {
  if (!removeContact(store, id)) return notFound();
  store.tick();
  return json({ success: true });
}

const READERS: { [K in keyof Contact]?: (value: unknown) => Contact[K] } = {
  name: text,
  address1: text,
  address2: text,
  city: text,
  state: text,
  zip: text,
  email: text,
  phone: text,
  mobile: text,
  notes: text,
  extension: text,
  properties: bag,
};

/** `title` is stored among the properties, not as a field of its own. */
function setTitle(contact: Contact, body: Fields): void {
  if ("title" in body) contact.properties = { ...contact.properties, title: text(body.title) };
}

/** The error of contacts: the unsaved record, and all problems in one string, without a space after the comma. */
function unsaved(record: unknown, problems: string[]): Reply {
  return json({ record, errors: problems.join(",") }, 422);
}
