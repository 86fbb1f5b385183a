import { type Call, done, json, list, notFound, type Reply } from "../http.js";
import type { Estimate, Invoice, LineItem } from "../records.js";
import type { Row, Store } from "../store.js";
import {
  blank,
  cents,
  decimal,
  decimalText,
  type Fields,
  flag,
  integer,
  overwrite,
  text,
  textOrEmpty,
} from "../values.js";
import { type Filter, filter } from "./filters.js";

// The lines of invoices and estimates, which are records of one kind.

/** Takes numbers; answers show them as decimal strings. Fields that are not sent come from the product. */
export function newLine(store: Store, sent: Fields, now: string, productWins = false): LineItem {
  const product = productOf(store, integer(sent.product_id));
  const of = (field: string, fromProduct: string) =>
    (product !== undefined && productWins) || blank(sent[field]) ? product?.fields[fromProduct] : sent[field];
  return {
    id: store.nextLineItemId++,
    created_at: now,
    updated_at: now,
    item: textOrEmpty(of("item", "name")),
    name: textOrEmpty(of("name", "description")),
    cost_cents: cents(of("cost", "price_cost")) ?? 0,
    price_cents: cents(of("price", "price_retail")) ?? 0,
    quantity: decimal(sent.quantity) ?? 1,
    product_id: integer(sent.product_id),
    taxable: flag(of("taxable", "taxable")),
  };
}

/** The same line for another owner: a reader of all lines knows them by their ids. */
export function copyOf(store: Store, line: LineItem, now: string): LineItem {
  return { ...line, id: store.nextLineItemId++, created_at: now, updated_at: now };
}

export function productOf(store: Store, id: number | null): Row | undefined {
  return store.others.get("products")?.get(id);
}

export function changeLine(line: LineItem, body: Fields, now: string): void {
  overwrite<LineItem>(line, body, {
    item: textOrEmpty,
    name: textOrEmpty,
    quantity: (value) => decimal(value) ?? line.quantity,
    product_id: integer,
    taxable: flag,
  });
  if ("cost" in body) line.cost_cents = cents(body.cost) ?? line.cost_cents;
  if ("price" in body) line.price_cents = cents(body.price) ?? line.price_cents;
  line.updated_at = now;
}

/** A line as its own answer, and in the invoice or the estimate. */
export function lineView(store: Store, owner: Invoice | Estimate, line: LineItem) {
  const category = text(productOf(store, line.product_id)?.fields.product_category);
  return {
    id: line.id,
    created_at: line.created_at,
    updated_at: line.updated_at,
    invoice_id: isInvoice(owner) ? owner.id : null,
    item: line.item,
    name: line.name,
    cost: decimalText(line.cost_cents),
    price: decimalText(line.price_cents),
    quantity: decimalText(line.quantity * 100),
    product_id: line.product_id,
    taxable: line.taxable,
    discount_percent: null,
    position: owner.lines.indexOf(line),
    invoice_bundle_id: null,
    discount_dollars: null,
    product_category: category,
  };
}

const isInvoice = (owner: Invoice | Estimate): owner is Invoice => "took_payment" in owner;

/** GET /line_items: of all invoices and estimates. */
export function listLineItems(call: Call): Reply {
  const { store, query } = call;
  const owners = [...store.invoices.all(), ...store.estimates.all()];
  const rows = owners.flatMap((owner) => owner.lines.map((line) => ({ owner, line })));
  type Line = (typeof rows)[number];
  const of =
    (invoices: boolean): Filter<Line> =>
    (value) =>
    ({ owner }) =>
      isInvoice(owner) === invoices && owner.id === integer(value);
  const some =
    (invoices: boolean): Filter<Line> =>
    (value) =>
      flag(value) ? ({ owner }) => isInvoice(owner) === invoices : undefined;
  const found = filter(rows, query, {
    invoice_id: of(true),
    estimate_id: of(false),
    invoice_id_not_null: some(true),
    estimate_id_not_null: some(false),
  });
  return list(call, found, ({ owner, line }) => lineView(store, owner, line));
}

/** POST …/line_items, PUT and DELETE …/line_items/{line_item_id} of what `find` gives. */
export function lineHandlers<Owner extends Invoice | Estimate>(
  find: (call: Call) => Owner | undefined,
  answers: {
    added: (call: Call, owner: Owner, line: LineItem) => unknown;
    removed: (call: Call, owner: Owner) => unknown;
  },
  refusal: (call: Call, owner: Owner, isNew: boolean) => Reply | undefined,
) {
  const lineOf = (owner: Owner, { params }: Call) => owner.lines.find(({ id }) => id === integer(params.line_item_id));
  return {
    add: (call: Call): Reply => {
      const owner = find(call);
      if (owner === undefined) return notFound();
      const no = refusal(call, owner, true);
      if (no !== undefined) return no;
      owner.updated_at = call.store.tick();
      // Unlike in a new invoice, the product holds over what was sent.
      const line = newLine(call.store, call.body, owner.updated_at, true);
      owner.lines.push(line);
      return done(call, answers.added(call, owner, line));
    },
    change: (call: Call): Reply => {
      const owner = find(call);
      const line = owner && lineOf(owner, call);
      if (owner === undefined || line === undefined) return notFound();
      const no = refusal(call, owner, false);
      if (no !== undefined) return no;
      owner.updated_at = call.store.tick();
      changeLine(line, call.body, owner.updated_at);
      return json({ line_item: lineView(call.store, owner, line) });
    },
    remove: (call: Call): Reply => {
      const owner = find(call);
      const line = owner && lineOf(owner, call);
      if (owner === undefined || line === undefined) return notFound();
      owner.lines.splice(owner.lines.indexOf(line), 1);
      owner.updated_at = call.store.tick();
      return json(answers.removed(call, owner));
    },
  };
}
