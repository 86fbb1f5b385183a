import { expect } from "vitest";
import { type Call, del, get, gives, like, ok, post, put, refused } from "../calls.js";
import { at } from "../found.js";
import { untyped } from "./untyped.js";

// The tools for estimates, invoices and payments, with what the log of the live run says of them.

const amount = (answer: unknown, path: string): number => Number(at(answer, path));

const estimates: Call[] = [
  get("estimates_list", "/estimates?customer_id=12345&page=1", ok("estimates.*.number", "meta.total_entries")),
  post(
    "estimates_create",
    "/estimates",
    {
      customer_id: 12345,
      name: "[TEST] Fax",
      date: "2026-11-20",
      status: "Draft",
      line_items: [{ item: "Fax", name: "A fax", price: 100, quantity: 1 }],
    },
    {
      ...gives({ "estimate.status": "Draft", "estimate.name": "[TEST] Fax" }, "estimate.number"),
      also: isEmpty("estimate"),
    },
    { keep: { estimate: "estimate.id" } },
  ),
  get(
    "estimates_get",
    "/estimates/{estimate}",
    gives({ "estimate.line_items.length": 0 }, "estimate.customer.contacts"),
  ),
  put(
    "estimates_update",
    "/estimates/{estimate}",
    { name: "[TEST] Fax 2" },
    gives({ "estimate.name": "[TEST] Fax 2" }),
  ),
  post(
    "estimates_add_line_item",
    "/estimates/{estimate}/line_items",
    { item: "Fax", name: "A fax", quantity: 2, price: 75, cost: 40, taxable: false },
    // Beside the line, the estimate as the database has it.
    gives(
      { "line_item.quantity": "2.0", "line_item.name": "A fax" },
      "line_item.id",
      "estimate.account_id",
      "estimate.pdf",
    ),
    { keep: { line: "line_item.id" } },
  ),
  post(
    "estimates_add_line_item, by the product alone",
    "/estimates/{estimate}/line_items",
    { product_id: 311, quantity: 1 },
    {
      ...gives(
        { "line_item.product_id": 311, "line_item.name": expect.stringMatching(/./) },
        "line_item.product_category",
      ),
      also: ({ answer }) => expect(amount(answer, "line_item.price")).toBeGreaterThan(0),
    },
  ),
  put(
    "estimates_update_line_item",
    "/estimates/{estimate}/line_items/{line}",
    { name: "A used fax", quantity: 1, price: 50 },
    {
      ...gives({ "line_item.name": "A used fax", "line_item.quantity": "1.0" }),
      also: ({ answer }) => expect(amount(answer, "line_item.price")).toBe(50),
    },
  ),
  del("estimates_delete_line_item", "/estimates/{estimate}/line_items/{line}", {
    ...gives({ "estimate.id": "{estimate}", line_item: undefined }),
    also: ({ answer }) => expect(amount(answer, "estimate.subtotal")).toBeGreaterThan(50),
  }),
  untyped("estimates_print", "/estimates/{estimate}/print"),
  untyped("estimates_email", "/estimates/{estimate}/email"),
  untyped("estimates_convert_to_invoice", "/estimates/{estimate}/convert_to_invoice"),
  del("estimates_delete", "/estimates/{estimate}", gives({ message: like("We deleted #") })),
  get("estimates_get, deleted", "/estimates/{estimate}", refused(404)),
];

const invoices: Call[] = [
  get("invoices_list", "/invoices?page=1", gives({ "invoices.length": 25 }, "meta.total_pages")),
  get("invoices_list, unpaid", "/invoices?unpaid=true", gives({ "invoices.*.is_paid": false })),
  post(
    "invoices_create",
    "/invoices",
    {
      customer_id: 12345,
      date: "2026-11-20",
      due_date: "2026-12-20",
      note: "[TEST]",
      po_number: "PO-5",
      ticket_id: 4521,
    },
    gives({ "invoice.note": "[TEST]", "invoice.po_number": "PO-5", "invoice.ticket_id": 4521 }, "invoice.number"),
    { keep: { invoice: "invoice.id" } },
  ),
  get("invoices_get", "/invoices/{invoice}", gives({ "invoice.line_items.length": 0, "invoice.po_number": "PO-5" })),
  put(
    "invoices_update",
    "/invoices/{invoice}",
    { customer_id: 12345, date: "2026-11-20", note: "[TEST] changed", po_number: "PO-6" },
    gives({ "invoice.note": "[TEST] changed", "invoice.po_number": "PO-6" }),
  ),
  post(
    "invoices_add_line_item",
    "/invoices/{invoice}/line_items",
    { item: "Fax", name: "A fax", quantity: 2, price: 75, taxable: true },
    { status: 200 },
  ),
  post(
    "invoices_add_line_item, by the product alone",
    "/invoices/{invoice}/line_items",
    { product_id: 311, quantity: 10 },
    { status: 200 },
  ),
  get(
    "invoices_get, with two lines",
    "/invoices/{invoice}",
    {
      ...gives({ "invoice.line_items.length": 2, "invoice.line_items.*.name": expect.stringMatching(/./) }),
      also: ({ answer }) => expect(amount(answer, "invoice.subtotal")).toBeGreaterThan(150),
    },
    { keep: { line: "invoice.line_items.0.id", total: "invoice.total" } },
  ),
  put(
    "invoices_update_line_item",
    "/invoices/{invoice}/line_items/{line}",
    { name: "A used fax", price: 50 },
    { status: 200 },
  ),
  del("invoices_delete_line_item", "/invoices/{invoice}/line_items/{line}", gives({ "invoice.id": "{invoice}" })),
  get("invoices_get, with one line", "/invoices/{invoice}", {
    ...gives({ "invoice.line_items.length": 1 }),
    also: ({ answer, kept }) => expect(amount(answer, "invoice.total")).toBeLessThan(Number(kept.total)),
  }),
  get("invoices_get_ticket", "/invoices/{invoice}/ticket", gives({ "ticket.id": 4521 })),
  untyped("invoices_print", "/invoices/{invoice}/print"),
  untyped("invoices_email", "/invoices/{invoice}/email"),
];

const payments: Call[] = [
  get("payments_list", "/payments?page=1", ok("payments.*.payment_amount", "meta.total_pages")),
  get("payments_list_methods", "/payment_methods", ok("payment_methods.*.name")),
  post(
    "payments_create",
    "/payments",
    { customer_id: 12345, invoice_id: "{invoice}", amount_cents: 100, payment_method: "Other", ref_num: "TEST-1" },
    // Cents go in, dollars come out.
    gives({ "payment.payment_amount": 1, "payment.ref_num": "TEST-1", "payment.invoice_ids": expect.any(Array) }),
    { keep: { payment: "payment.id" } },
  ),
  get("payments_get", "/payments/{payment}", gives({ "payment.payment_amount": 1, "payment.customer.id": 12345 })),
  post(
    "payments_create, over two invoices",
    "/payments",
    { customer_id: 12345, amount_cents: 300, payment_method: "Check", apply_payments: { 3301: 100, 3302: 200 } },
    { ...ok("payment.id"), also: ({ answer }) => expect(at(answer, "payment.invoice_ids")).toEqual([3301, 3302]) },
  ),
  post(
    "payments_create, as credit",
    "/payments",
    { customer_id: 12345, amount_cents: 500, payment_method: "Cash" },
    gives({ "payment.payment_amount": 5, "payment.invoice_ids": [] }),
  ),
  get("payments_list_profiles", "/customers/12345/payment_profiles", ok("payment_profiles")),
  get("payments_get_profile", "/customers/12345/payment_profiles/71", gives({ "payment_profile.id": 71 })),
  post(
    "payments_create_profile",
    "/customers/12345/payment_profiles",
    { customer_external_id: "ext-1", payment_profile_id: "99121", expiration: "2028-06-30", last_four: "1111" },
    ok("payment_profile.id"),
  ),
  put(
    "payments_update_profile",
    "/customers/12345/payment_profiles/71",
    { expiration: "2029-06-30", last_four: "4343" },
    ok("payment_profile.id"),
  ),
  del("payments_delete_profile", "/customers/12345/payment_profiles/71", gives({ success: true })),
  del("invoices_delete", "/invoices/{invoice}", { status: 200 }),
];

/** The lines of a new estimate's body are ignored. */
function isEmpty(record: string) {
  return ({ answer }: { answer: unknown }) => expect(amount(answer, `${record}.total`)).toBe(0);
}

export const money: readonly Call[] = [...estimates, ...invoices, ...payments];
