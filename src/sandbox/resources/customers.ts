import { type Call, done, exampleOf, invalid, json, list, notFound, type Reply } from "../http.js";
import type { Customer } from "../records.js";
import { unknownIn } from "../references.js";
import { removeCustomer } from "../removal.js";
import type { Store } from "../store.js";
import { bag, blank, type Fields, flag, integer, overwrite, ownOf, text, textOrEmpty } from "../values.js";
import { mustExist } from "../words.js";
import { businessThenName, customerDetail, customerView, fullName } from "./customer-view.js";
import { equal, filter, notId, search, sorted } from "./filters.js";
import { invoiceLink } from "./invoice-view.js";
import { setPhones } from "./phones.js";

/** Ignores `since_updated_at`, as the API was observed to: the rows are the same whatever the cutoff. */
export function listCustomers(call: Call): Reply {
  const { store, query } = call;
  const ids = [...query.getAll("id"), ...query.getAll("id[]")].flatMap((value) => value.split(","));
  // What is no number matches nothing: see `byId`.
  const wanted = new Set(ids.filter((id) => !blank(id)).map(integer));
  const includeDisabled = flag(query.get("include_disabled"));
  const rows = store.customers.where(
    (customer) => (includeDisabled || !customer.disabled) && (wanted.size === 0 || wanted.has(customer.id)),
  );
  const found = filter(rows, query, {
    query: search((customer) => [customer.business_name, fullName(customer), customer.email, customer.phone]),
    firstname: search((customer) => [customer.firstname]),
    lastname: search((customer) => [customer.lastname]),
    business_name: search((customer) => [customer.business_name]),
    email: equal((customer) => customer.email),
    id_not: notId,
  });
  const ordered = sorted(found, query.get("sort"), (customer, field) =>
    field === "business_then_name" ? businessThenName(customer) : ownOf(customer, field),
  );
  return list(call, ordered, (row) => customerView(store, row));
}

/** GET /customers/autocomplete: a search over names, whose rows are those of the list. */
export function autocompleteCustomers(call: Call): Reply {
  const { store, query } = call;
  const named = search<Customer>((customer) => [customer.business_name, fullName(customer)]);
  const found = filter(
    store.customers.where(({ disabled }) => !disabled),
    query,
    { query: named },
  );
  return list(call, found, (row) => customerView(store, row));
}

/** GET /customers/latest: the one that was changed last. */
export function getLatestCustomer({ store }: Call): Reply {
  const [latest] = sorted(store.customers.all(), "updated_at DESC", (customer) => customer.updated_at);
  return latest === undefined ? notFound() : json({ customer: customerView(store, latest) });
}

export function deleteCustomer(call: Call): Reply {
  const { store, id } = call;
  if (!removeCustomer(store, id)) return notFound();
  store.tick();
  return done(call, exampleOf(call.operation));
}

export function getCustomer({ store, id }: Call): Reply {
  const customer = store.customers.get(id);
  if (customer === undefined) return notFound();
  const links = store.invoices.by("customer", id).map(invoiceLink);
  return json({ customer: customerDetail(store, customer, links) });
}

export function createCustomer({ store, body }: Call): Reply {
  const problems = [...nameProblems(body), ...emailProblems(body), ...referrerProblems(store, body)];
  if (problems.length > 0) return invalid(problems, body);
  const now = store.tick();
  const customer = store.customers.add({
    id: store.customers.nextId(),
    created_at: now,
    updated_at: now,
    firstname: null,
    lastname: null,
    business_name: null,
    email: null,
    phone: null,
    mobile: null,
    address: null,
    address_2: null,
    city: null,
    state: null,
    zip: null,
    notes: null,
    get_sms: false,
    opt_out: false,
    disabled: false,
    no_email: false,
    properties: {},
    tax_rate_id: null,
    notification_email: null,
    invoice_cc_emails: null,
    invoice_term_id: null,
    referred_by: null,
    ref_customer_id: null,
  });
  overwrite(customer, body, READERS);
  setPhones(store, customer, now);
  return json({ customer: customerView(store, customer) });
}

export function updateCustomer({ store, id, body }: Call): Reply {
  const customer = store.customers.get(id);
  if (customer === undefined) return notFound();
  const problems = [
    ...nameProblems({ ...customer, ...body }),
    ...emailProblems(body),
    ...referrerProblems(store, body),
  ];
  if (problems.length > 0) return invalid(problems);
  overwrite(customer, body, {
    ...READERS,
    // Properties that are not sent stay: clients send only the one they change.
    properties: (value) => ({ ...customer.properties, ...bag(value) }),
  });
  customer.updated_at = store.tick();
  setPhones(store, customer, customer.updated_at);
  return json({ customer: customerView(store, customer) });
}

// get_billing, get_marketing, get_reports and consent are write-only: accepted, but never shown.
const READERS: { [K in keyof Customer]?: (value: unknown) => Customer[K] } = {
  firstname: text,
  lastname: text,
  business_name: text,
  email: text,
  phone: digits,
  mobile: digits,
  address: text,
  address_2: text,
  city: text,
  state: text,
  zip: text,
  notes: text,
  get_sms: flag,
  opt_out: flag,
  no_email: flag,
  properties: bag,
  tax_rate_id: integer,
  notification_email: text,
  invoice_cc_emails: text,
  invoice_term_id: integer,
  referred_by: text,
  ref_customer_id: integer,
};

/** The API stores only the digits of a phone number. */
function digits(value: unknown): string | null {
  return text(value)?.replace(/\D/g, "") ?? null;
}

function nameProblems(body: Fields): string[] {
  const named = ["business_name", "firstname", "lastname"].some((key) => !blank(body[key]));
  return named ? [] : ["Name can't be blank"];
}

export function emailProblems(body: Fields): string[] {
  return blank(body.email) || /^\S+@\S+$/.test(textOrEmpty(body.email)) ? [] : ["Email is not an email"];
}

const referrerProblems = (store: Store, body: Fields): string[] =>
  unknownIn(store, body, ["ref_customer_id"]).map(mustExist);
