import { ABSENT, type Call, del, get, gives, like, ok, post, put, refused, untilTotal } from "../calls.js";

// Invoices, estimates, payments, contracts and products.

const bills: Call[] = [
  get(
    "invoices.list",
    "/invoices?page=1&status=sent&since_date=2026-01-01",
    ok("invoices.*.number", "invoices.*.total"),
  ),
  get("invoices.listAll", "/invoices?page={page}", ok("invoices.*.id"), { pages: untilTotal("invoices") }),
  get(
    "invoices.get",
    "/invoices/3301",
    gives({ "invoice.id": 3301 }, "invoice.line_items.*.price", "invoice.balance_due"),
  ),
  post(
    "invoices.create",
    "/invoices",
    { customer_id: 12345, date: "2026-11-20", due_date: "2026-12-20", notes: "Thank you" },
    gives({ "invoice.date": "2026-11-20", "invoice.due_date": "2026-12-20" }, "invoice.number"),
    { keep: { invoice: "invoice.id" } },
  ),
  put(
    "invoices.update",
    "/invoices/{invoice}",
    { due_date: "2026-12-31" },
    gives({ "invoice.due_date": "2026-12-31" }),
  ),
  post("invoices.email", "/invoices/{invoice}/email", {}, gives({ success: true })),
  post("invoices.print", "/invoices/{invoice}/print", undefined, { status: 200 }),
  put("invoices.markSent", "/invoices/{invoice}/mark_sent", undefined, ABSENT),
  del("invoices.delete", "/invoices/{invoice}", { status: 200 }),
  get("estimates.list", "/estimates?customer_id=12345&query=laptop", ok("estimates.*.number", "meta.total_pages")),
  get("estimates.get", "/estimates/2101", gives({ "estimate.id": 2101 }, "estimate.line_items.*.id", "estimate.total")),
  post(
    "estimates.create",
    "/estimates",
    { customer_id: 12345, date: "2026-11-20", notes: "Valid for 30 days" },
    gives({ "estimate.customer_id": 12345 }, "estimate.number"),
    { keep: { estimate: "estimate.id" } },
  ),
  put("estimates.update", "/estimates/{estimate}", { date: "2026-11-21" }, ok("estimate.id")),
  post("estimates.email", "/estimates/2101/email", {}, ok("message")),
  post(
    "estimates.convertToInvoice",
    "/estimates/2101/convert_to_invoice",
    undefined,
    ok("invoice.id", "invoice.number"),
  ),
  del("estimates.delete", "/estimates/{estimate}", gives({ message: like("We deleted #") })),
  get("lineItems.list", "/line_items?invoice_id=3301", ok("line_items.*.price", "meta.total_entries")),
  get("lineItems.get", "/line_items/9901", ABSENT),
  post("lineItems.create", "/line_items", { name: "Toner", price: 64.99, invoice_id: 3301 }, ABSENT),
  put("lineItems.update", "/line_items/9901", { quantity: 2 }, ABSENT),
  del("lineItems.delete", "/line_items/9901", ABSENT),
  get("payments.list", "/payments?customer_id=12345", ok("payments.*.payment_amount", "payments.*.invoice_ids")),
  get("payments.get", "/payments/8101", gives({ "payment.id": 8101 }, "payment.customer")),
  // The API wants amount_cents.
  post("payments.create", "/payments", { customer_id: 12345, amount: 96.3, payment_method: "Check" }, refused(422)),
  put("payments.update", "/payments/8101", { reference: "1008" }, ABSENT),
  del("payments.delete", "/payments/8101", ABSENT),
];

const contracts: Call[] = [
  get("contracts.list", "/contracts?customer_id=12345", ok("contracts.*.id", "meta.total_pages")),
  get("contracts.get", "/contracts/615", gives({ id: 615, contract: undefined }, "contract_amount")),
  post(
    "contracts.create",
    "/contracts",
    { customer_id: 12345, name: "Managed printers", start_date: "2026-12-01", end_date: "2027-11-30", value: 1200 },
    gives({ name: "Managed printers", start_date: "2026-12-01" }, "id"),
    { keep: { contract: "id" } },
  ),
  put("contracts.update", "/contracts/{contract}", { name: "Managed faxes" }, gives({ name: "Managed faxes" })),
  del("contracts.delete", "/contracts/{contract}", gives({ success: true })),
];

const products: Call[] = [
  get("products.list", "/products?query=toner&category=Hardware", ok("products.*.name", "products.*.price_retail")),
  get("products.get", "/products/312", gives({ "product.id": 312 }, "product.location_quantities")),
  post(
    "products.create",
    "/products",
    { name: "Fax paper", description: "A roll of it", price: 4.5, cost: 2, taxable: true },
    gives({ "product.name": "Fax paper", "product.taxable": true }),
    { keep: { product: "product.id" } },
  ),
  put("products.update", "/products/{product}", { name: "Fax roll" }, gives({ "product.name": "Fax roll" })),
  del("products.delete", "/products/{product}", ABSENT),
];

export const money: readonly Call[] = [...bills, ...contracts, ...products];
