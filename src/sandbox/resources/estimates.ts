import { ACCOUNT_ID, OWNER } from "../account.js";
import { type Call, done, exampleOf, json, list, notFound, type Reply, refused } from "../http.js";
import type { Estimate } from "../records.js";
import { unknownIn } from "../references.js";
import type { Store } from "../store.js";
import { blank, dateTime, decimalText, type Fields, integer, overwrite, text, textOrEmpty } from "../values.js";
import { mustExist } from "../words.js";
import { businessThenName, customerView } from "./customer-view.js";
import { after, byId, equal, filter, only, search } from "./filters.js";
import { invoiceView } from "./invoice-view.js";
import { addInvoice } from "./invoices.js";
import { copyOf, lineHandlers, lineView } from "./line-items.js";
import { totals } from "./money.js";

export function listEstimates(call: Call): Reply {
  const { store, query } = call;
  const found = filter(store.estimates.all().reverse(), query, {
    query: search((estimate) => [
      estimate.number,
      estimate.name,
      businessThenName(store.customers.get(estimate.customer_id)),
    ]),
    status: equal((estimate) => estimate.status),
    customer_id: byId((estimate) => estimate.customer_id),
    mine: only(() => true), // every estimate here was made by the owner of the token
    created_after: after((estimate) => estimate.created_at),
    updated_after: after((estimate) => estimate.updated_at),
  });
  return list(call, found, (estimate) => estimateView(store, estimate));
}

export function getEstimate(call: Call): Reply {
  const estimate = find(call);
  if (estimate === undefined) return notFound();
  const customer = call.store.customers.get(estimate.customer_id);
  return json({
    estimate: {
      ...estimateView(call.store, estimate),
      customer: customer === undefined ? null : customerView(call.store, customer),
      line_items: estimate.lines.map((line) => lineView(call.store, estimate, line)),
    },
  });
}

/** Ignores `line_items`, as was seen. */
export function createEstimate({ store, body }: Call): Reply {
  const missing = missingIn(store, body, ["customer_id", "date"]);
  if (missing !== undefined) return missing;
  const now = store.tick();
  const number = blank(body.number) ? String(store.nextEstimateNumber) : textOrEmpty(body.number);
  store.nextEstimateNumber += 1;
  const estimate = store.estimates.add({
    id: store.estimates.nextId(),
    created_at: now,
    updated_at: now,
    customer_id: integer(body.customer_id) ?? 0,
    number,
    name: null,
    status: "Fresh",
    date: dateTime(body.date) ?? now,
    note: null,
    ticket_id: null,
    location_id: null,
    invoice_id: null,
    lines: [],
  });
  overwrite(estimate, body, readers(estimate));
  return json({ estimate: estimateView(store, estimate) });
}

export function updateEstimate(call: Call): Reply {
  const estimate = find(call);
  if (estimate === undefined) return notFound();
  const missing = missingIn(
    call.store,
    call.body,
    ["customer_id", "date"].filter((name) => name in call.body),
  );
  if (missing !== undefined) return missing;
  call.store.estimates.edit(estimate, () => overwrite(estimate, call.body, readers(estimate)));
  estimate.updated_at = call.store.tick();
  return json({ estimate: estimateView(call.store, estimate) });
}

export function deleteEstimate(call: Call): Reply {
  const estimate = find(call);
  if (estimate === undefined) return notFound();
  call.store.tick();
  call.store.estimates.delete(estimate.id);
  return done(call, exampleOf(call.operation));
}

/** Makes an invoice of the same lines, which are records of their own. */
export function convertEstimate(call: Call): Reply {
  const { store } = call;
  const estimate = find(call);
  if (estimate === undefined) return notFound();
  if (estimate.lines.length === 0) return refused("Validation failed: Item can't be blank, Name can't be blank");
  const now = store.tick();
  const { customer_id, ticket_id, lines } = estimate;
  const invoice = addInvoice(
    store,
    { customer_id, ticket_id, date: now.slice(0, 10), lines: lines.map((line) => copyOf(store, line, now)) },
    now,
  );
  Object.assign(estimate, { invoice_id: invoice.id, status: "Approved", updated_at: now });
  return json({ invoice: invoiceView(store, invoice) });
}

/** Mails and prints: nothing of it can be read afterwards. */
export function actOnEstimate(call: Call): Reply {
  return find(call) === undefined ? notFound() : done(call, exampleOf(call.operation));
}

export const estimateLines = lineHandlers(
  find,
  {
    // The answer to a new line has the raw estimate, with the columns that nothing else shows.
    added: ({ store, operation }, estimate, line) => {
      const raw = exampleOf(operation).estimate;
      const shown: Fields = { ...estimateView(store, estimate), note: estimate.note, account_id: ACCOUNT_ID };
      const keys = Object.entries(raw ?? {}).map(([key, value]: [string, unknown]) => [
        key,
        key in shown ? shown[key] : value,
      ]);
      return { estimate: Object.fromEntries(keys), line_item: lineView(store, estimate, line) };
    },
    removed: ({ store }, estimate) => ({ estimate: estimateView(store, estimate) }),
  },
  ({ store, body }, _estimate, isNew) => {
    const isUnknown = unknownIn(store, body, ["product_id"]).length > 0;
    if (!isNew && isUnknown) return json({ product_id: ["must exist"] }, 422);
    if (!isNew) return "item" in body && blank(body.item) ? json({ item: ["can't be blank"] }, 422) : undefined;
    if (isUnknown) return json({ errors: `validation error: ${mustExist("product_id")}` }, 422);
    const isNamed = !blank(body.item) || !blank(body.product_id);
    return isNamed ? undefined : json({ errors: "validation error: Item can't be blank" }, 422);
  },
);

/** By id, or by the number printed on it. */
function find({ store, id, key, query }: Call): Estimate | undefined {
  query.get("number");
  return store.estimates.get(id) ?? store.estimates.by("number", key)[0];
}

/**
 * A bare map of fields: the one resource that is refused in this shape. A customer that is not there is as good as none, as on
 * invoices.
 */
function missingIn(store: Store, body: Fields, names: string[]): Reply | undefined {
  const isMissing = (name: string) =>
    blank(body[name]) ||
    (name === "date" ? dateTime(body.date) === null : unknownIn(store, body, ["customer_id"]).length > 0);
  const problems = [
    ...names.filter(isMissing).map((name) => [name, ["can't be blank"]]),
    ...unknownIn(store, body, ["ticket_id"]).map((name) => [name, ["must exist"]]),
  ];
  return problems.length === 0 ? undefined : json(Object.fromEntries(problems), 422);
}

const readers = (estimate: Estimate): { [K in keyof Estimate]?: (value: unknown) => Estimate[K] } => ({
  customer_id: (value) => integer(value) ?? estimate.customer_id,
  ticket_id: integer,
  location_id: integer,
  number: (value) => text(value) ?? estimate.number,
  name: text,
  date: (value) => dateTime(value) ?? estimate.date,
  status: (value) => text(value) ?? estimate.status,
  note: text,
});

/** An estimate in the list and as the answer to a write. */
function estimateView(store: Store, estimate: Estimate) {
  const { subtotal, tax, total } = totals(estimate);
  return {
    id: estimate.id,
    customer_id: estimate.customer_id,
    customer_business_then_name: businessThenName(store.customers.get(estimate.customer_id)),
    name: estimate.name,
    number: estimate.number,
    status: estimate.status,
    created_at: estimate.created_at,
    updated_at: estimate.updated_at,
    date: estimate.date,
    subtotal: decimalText(subtotal),
    total: decimalText(total),
    tax: decimalText(tax),
    ticket_id: estimate.ticket_id,
    pdf_url: null,
    location_id: estimate.location_id,
    invoice_id: estimate.invoice_id,
    employee: OWNER.full_name,
  };
}
