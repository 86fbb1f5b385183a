import { type Call, done, json, notFound, type Reply } from "../http.js";
import type { Row } from "../store.js";
import { cents, type Fields, integer, rows, textOrEmpty } from "../values.js";
import { productOf } from "./line-items.js";

// The lines of purchase orders. The orders themselves are records like any others.

/** In the vendor's words. */
const NO_STOCK =
  "Error adding that item  - please ensure that the item you are trying to add is set to ‘Maintain Stock’.";

/** POST /purchase_orders/{id}/create_po_line_item: only of a product that has stock. */
export function addPurchaseOrderLine(call: Call): Reply {
  const { store, body } = call;
  const order = orderOf(call);
  if (order === undefined) return notFound();
  const product = productOf(store, integer(body.product_id));
  if (product?.fields.maintain_stock !== true) return json({ errors: NO_STOCK }, 422);
  const now = store.tick();
  const quantity = integer(body.quantity) ?? 1;
  const cost_cents = cents(product.fields.price_cost) ?? 0;
  const line = {
    id: store.nextLineItemId,
    purchase_order_id: order.id,
    product_id: product.id,
    quantity,
    cost_cents,
    total_cents: cost_cents * quantity,
    created_at: now,
    updated_at: now,
    received: false,
    position: null,
    received_quantity: 0,
    parent_po_line_item_id: null,
    old_cost_cents: null,
  };
  store.nextLineItemId += 1;
  const lines = [...rows(order.fields.line_items), line];
  Object.assign(order.fields, { line_items: lines, total: totalOf(order.fields, lines), updated_at: now });
  return done(call, { po_line_item: line });
}

/** POST /purchase_orders/{id}/receive: adds to the stock each time. */
export function receivePurchaseOrderLine(call: Call): Reply {
  const { store, body } = call;
  const order = orderOf(call);
  const line = rows(order?.fields.line_items).find(({ id }) => id === integer(body.line_item_id));
  if (order === undefined || line === undefined) return notFound();
  const serials = textOrEmpty(body.serial_numbers)
    .split(/[\s,]+/)
    .filter(Boolean).length;
  const open = (integer(line.quantity) ?? 0) - (integer(line.received_quantity) ?? 0);
  const count = integer(body.received_quantity) ?? (serials > 0 ? serials : Math.max(1, open));
  if (count < 1) return json({ error: "Received quantity can't be blank" }, 422);
  const now = store.tick();
  const received_quantity = (integer(line.received_quantity) ?? 0) + count;
  const received = received_quantity >= (integer(line.quantity) ?? 0);
  Object.assign(line, { received_quantity, received, updated_at: now });
  order.fields.updated_at = now;
  const product = productOf(store, integer(line.product_id))?.fields;
  if (product !== undefined) product.quantity = (integer(product.quantity) ?? 0) + count;
  return done(call, { purchase_order: order.fields });
}

const orderOf = ({ store, id }: Call): Row | undefined => store.others.get("purchase_orders")?.get(id);

function totalOf({ shipping, other }: Fields, lines: Fields[]): number {
  const sum = lines.reduce((total, line) => total + (integer(line.total_cents) ?? 0), 0);
  return (sum + (cents(shipping) ?? 0) + (cents(other) ?? 0)) / 100;
}
