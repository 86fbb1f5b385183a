import { OWNER } from "../account.js";
import { type Call, done, exampleOf, json, notFound, type Reply } from "../http.js";
import type { TicketLine } from "../records.js";
import { unknownIn } from "../references.js";
import { removeTicketLine } from "../removal.js";
import type { Store } from "../store.js";
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
import { humanized, mustExist } from "../words.js";
import { productOf } from "./line-items.js";

/** Demands name and description also beside a `product_id`, as was seen; prices come from the product. */
export function addTicketLine({ store, id, body }: Call): Reply {
  const ticket = store.tickets.get(id);
  if (ticket === undefined) return notFound();
  const missing = ["name", "description"].filter((name) => blank(body[name]));
  const problems = [
    ...missing.map((name) => `${humanized(name)} can't be blank`),
    ...unknownIn(store, body, ["product_id"]).map(mustExist),
  ];
  if (problems.length > 0) return json({ errors: problems.join(", "), params: body }, 422);
  ticket.updated_at = store.tick();
  return json(ticketLineView(store, newTicketLine(store, id, body, ticket.updated_at)));
}

export function newTicketLine(store: Store, ticketId: number, sent: Fields, now: string): TicketLine {
  const product = productOf(store, integer(sent.product_id))?.fields ?? {};
  return store.ticketLines.add({
    id: store.ticketLines.nextId(),
    created_at: now,
    updated_at: now,
    ticket_id: ticketId,
    user_id: OWNER.id,
    product_id: integer(sent.product_id),
    name: textOrEmpty(sent.name ?? product.name),
    description: textOrEmpty(sent.description ?? product.description),
    quantity: decimal(sent.quantity) ?? 1,
    cost_cents: cents(sent.price_cost ?? product.price_cost) ?? 0,
    price_cents: cents(sent.price_retail ?? product.price_retail) ?? 0,
    upc_code: text(sent.upc_code ?? product.upc_code),
    taxable: flag(sent.taxable ?? product.taxable),
  });
}

export function updateTicketLine(call: Call): Reply {
  const line = find(call);
  if (line === undefined) return notFound();
  const { store, body } = call;
  const [unknown] = unknownIn(store, body, ["product_id"]);
  if (unknown !== undefined) return json({ errors: mustExist(unknown) }, 422);
  overwrite<TicketLine>(line, body, {
    name: textOrEmpty,
    description: textOrEmpty,
    quantity: (value) => decimal(value) ?? line.quantity,
    product_id: integer,
    upc_code: text,
    taxable: flag,
  });
  if ("price_cost" in body) line.cost_cents = cents(body.price_cost) ?? line.cost_cents;
  if ("price_retail" in body) line.price_cents = cents(body.price_retail) ?? line.price_cents;
  line.updated_at = store.tick();
  return json({ ticket_line_item: ticketLineView(store, line) });
}

export function deleteTicketLine(call: Call): Reply {
  const line = find(call);
  if (line === undefined) return notFound();
  call.store.tick();
  removeTicketLine(call.store, line.id);
  return done(call, exampleOf(call.operation));
}

/** The line that the body names, if it belongs to this ticket. */
function find({ store, id, body }: Call): TicketLine | undefined {
  const line = store.ticketLines.get(integer(body.ticket_line_item_id));
  return line?.ticket_id === id ? line : undefined;
}

/** A line as the answer to a write. */
export function ticketLineView(store: Store, line: TicketLine) {
  const { price_cents, ...rest } = line;
  return {
    ...rest,
    quantity: decimalText(line.quantity * 100),
    product_category: text(productOf(store, line.product_id)?.fields.product_category),
    retail_cents: price_cents,
    price_cost: line.cost_cents / 100,
    price_retail: price_cents / 100,
    position: store.ticketLines.by("ticket", line.ticket_id).indexOf(line),
    converted: false,
  };
}

/** A line inside its ticket, which shows more. */
export function ticketLineDetail(store: Store, line: TicketLine) {
  return {
    ...ticketLineView(store, line),
    item_id: null,
    estimate_line_item_id: null,
    old_price: null,
    line_discount_percent: null,
    discount_dollars: null,
    original_ticket_line_item_id: null,
  };
}
