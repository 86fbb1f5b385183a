import { expect } from "vitest";
import { ABSENT, type Call, del, get, gives, KEY, like, ok, type Pages, post, put, refused, whole } from "./calls.js";
import { at } from "./found.js";
import { play } from "./play.js";

// wyre-technology/node-syncro, a TypeScript client. It sends the JSON type with every request, knows `per_page` for every
// list, and walks until `meta.total_pages`, or for one page where there is no `meta`. Written from guesses in places: it
// calls operations and fields that the API never had, and expects envelopes around answers that have none.

const all = (rows: string): Pages => ({
  rows,
  more: (answer, page) => page < Number(at(answer, "meta.total_pages") ?? 0),
});
const customers: Call[] = [
  get("customers.list", "/customers?page=1&per_page=10&query=paper&include_disabled=true", {
    status: 200,
    has: ["customers.*.id", "customers.*.business_and_full_name", "customers.*.properties", "meta.total_entries"],
  }),
  get(
    "customers.list by name",
    "/customers?business_name=dunder",
    gives({ "customers.*.business_name": like("dunder") }),
  ),
  get("customers.listAll", "/customers?page={page}&per_page=100", whole("customers"), { pages: all("customers") }),
  get("customers.get", "/customers/12345", gives({ "customer.id": 12345 }, "customer.phone", "customer.tax_rate_id")),
  post(
    "customers.create",
    "/customers",
    {
      business_name: "Athlead",
      firstname: "Jim",
      email: "jim@athlead.example",
      phone: "(570) 555-0123",
      no_email: true,
    },
    gives({ "customer.business_name": "Athlead", "customer.phone": "5705550123", "customer.no_email": true }),
    { keep: { customer: "customer.id" } },
  ),
  put("customers.update", "/customers/{customer}", { notes: "Ring twice" }, gives({ "customer.notes": "Ring twice" })),
  del("customers.delete", "/customers/{customer}", ok("message")),
  get("customers.get, deleted", "/customers/{customer}", refused(404)),
];

const contacts: Call[] = [
  get("contacts.list", "/contacts?page=1&customer_id=12345", gives({ "contacts.*.customer_id": 12345 }, "meta.page")),
  get("contacts.listAll", "/contacts?page={page}", whole("contacts"), { pages: all("contacts") }),
  // It looks for `contact`.
  get("contacts.get", "/contacts/67890", gives({ id: 67890, contact: undefined }, "name", "address1")),
  post(
    "contacts.create",
    "/contacts",
    { customer_id: 12345, name: "Toby Flenderson", email: "toby@example.com", phone: "555-0140" },
    gives({ name: "Toby Flenderson", customer_id: 12345 }),
    { keep: { contact: "id" } },
  ),
  put("contacts.update", "/contacts/{contact}", { notes: "Annex" }, gives({ notes: "Annex", name: "Toby Flenderson" })),
  del("contacts.delete", "/contacts/{contact}", gives({ success: true })),
];

const tickets: Call[] = [
  get("tickets.list", "/tickets?page=1&per_page=25&status=New&since=2026-01-01&resolved=false", {
    status: 200,
    is: { "tickets.*.status": "New" },
    has: ["tickets.*.number", "meta.total_pages"],
  }),
  get(
    "tickets.listAll",
    "/tickets?page={page}&customer_id=12345",
    gives({ "tickets.*.customer_id": 12345 }, "tickets.*.comments"),
    { pages: all("tickets") },
  ),
  get("tickets.get", "/tickets/4521", gives({ "ticket.id": 4521 }, "ticket.comments.*.body", "ticket.asset_ids")),
  post(
    "tickets.create",
    "/tickets",
    { customer_id: 12345, subject: "Fax is out of paper", status: "New", comment_body: "It beeps.", asset_ids: [7788] },
    gives({ "ticket.subject": "Fax is out of paper", "ticket.asset_ids": [7788], "ticket.user_id": null }),
    { keep: { ticket: "ticket.id" } },
  ),
  put("tickets.update", "/tickets/{ticket}", { status: "In Progress" }, gives({ "ticket.status": "In Progress" })),
  // It looks for `ticket`.
  post(
    "tickets.addComment",
    "/tickets/{ticket}/comment",
    { subject: "Update", body: "Paper is on order.", hidden: true, do_not_email: true },
    gives({ "comment.body": "Paper is on order.", "comment.hidden": true, ticket: undefined }, "comment.id"),
  ),
  get("tickets.getTimer", "/tickets/{ticket}/timer", ABSENT),
  post("tickets.startTimer", "/tickets/{ticket}/timer", {}, ABSENT),
  put("tickets.updateTimer", "/tickets/{ticket}/timer", { notes: "Refill" }, ABSENT),
  del("tickets.deleteTimer", "/tickets/{ticket}/timer", ABSENT),
  del("tickets.delete", "/tickets/{ticket}", ok("message")),
  get("tickets.get, deleted", "/tickets/{ticket}", refused(404, "message")),
];

const assets: Call[] = [
  get("assets.list", "/customer_assets?customer_id=12345&asset_type=Printer", {
    status: 200,
    is: { "assets.*.customer_id": 12345 },
    has: ["assets.*.properties", "meta.total_entries"],
  }),
  get("assets.listAll", "/customer_assets?page={page}", whole("assets"), { pages: all("assets") }),
  get("assets.get", "/customer_assets/7788", gives({ "asset.id": 7788 }, "asset.asset_serial", "asset.properties")),
  post(
    "assets.create, without a type",
    "/customer_assets",
    { customer_id: 12345, name: "DM-FAX-01", manufacturer: "Example" },
    { status: 422, is: { success: false, message: expect.arrayContaining([like("Asset type can't be blank")]) } },
  ),
  put(
    "assets.update",
    "/customer_assets/7788",
    { name: "DM-RECEPTION-02" },
    gives({ "asset.name": "DM-RECEPTION-02" }),
  ),
  del("assets.delete", "/customer_assets/7788", ABSENT),
];

const money: Call[] = [
  get(
    "invoices.list",
    "/invoices?page=1&status=sent&since_date=2026-01-01",
    ok("invoices.*.number", "invoices.*.total"),
  ),
  get("invoices.listAll", "/invoices?page={page}", ok("invoices.*.id"), { pages: all("invoices") }),
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

const calendar: Call[] = [
  get(
    "appointments.list",
    "/appointments?customer_id=12345&start_date=2026-10-01",
    ok("appointments.*.appointment.id"),
  ),
  get("appointments.get", "/appointments/5560140011", gives({ "appointment.id": 5560140011 }, "appointment.all_day")),
  // It has no field for the summary, which the API requires.
  post(
    "appointments.create",
    "/appointments",
    { customer_id: 12345, start_at: "2026-12-01T09:00:00-05:00", end_at: "2026-12-01T10:00:00-05:00", notes: "Fax" },
    { status: 422, is: { error: like("Summary can't be blank") } },
  ),
  put("appointments.update", "/appointments/5560140011", { all_day: true }, ok("appointment.id")),
  del("appointments.delete", "/appointments/5560140011", gives({ message: "deleted" })),
  get("ticketTimers.list", "/ticket_timers?ticket_id=4521&since=2026-01-01", ok("ticket_timers.*.start_time")),
  get("ticketTimers.get", "/ticket_timers/5560141102", ABSENT),
  post(
    "ticketTimers.create",
    "/ticket_timers",
    { ticket_id: 4523, start_time: "2026-11-19T09:00:00-05:00", end_time: "2026-11-19T10:00:00-05:00", billable: true },
    { status: [200, 201], is: { "ticket_timer.ticket_id": 4523 } },
  ),
  // Only PATCH is documented.
  put("ticketTimers.update", "/ticket_timers/5560141102", { notes: "Dock" }, ABSENT),
  del("ticketTimers.delete", "/ticket_timers/5560141102", ABSENT),
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

const alerts: Call[] = [
  get("rmmAlerts.list", "/rmm_alerts?status=resolved&asset_id=7788", ok("rmm_alerts")),
  get("rmmAlerts.get", "/rmm_alerts/15501", gives({ "rmm_alert.id": 15501 }, "rmm_alert.formatted_output")),
  put("rmmAlerts.mute", "/rmm_alerts/15501/mute", undefined, ABSENT),
  put("rmmAlerts.resolve", "/rmm_alerts/15501/resolve", undefined, ABSENT),
];

const leads: Call[] = [
  get("leads.list", "/leads?converted=false&source=Fair", ok("leads.*.id", "meta.total_pages")),
  get("leads.get", "/leads/8801", gives({ "lead.id": 8801 }, "lead.appointments")),
  post(
    "leads.create",
    "/leads",
    { business_name: "Vance Refrigeration", first_name: "Phyllis", email: "phyllis@example.com", source: "Fair" },
    gives({ "lead.first_name": "Phyllis" }),
    { keep: { lead: "lead.id" } },
  ),
  put("leads.update", "/leads/{lead}", { last_name: "Vance" }, gives({ "lead.last_name": "Vance" })),
  del("leads.delete", "/leads/{lead}", ABSENT),
  post("leads.convert", "/leads/{lead}/convert", { create_ticket: true, ticket_subject: "Fridge" }, ABSENT),
];

const account: Call[] = [
  get("cannedResponses.list", "/canned_responses?category=Parts", ok("canned_responses.*.title")),
  get("cannedResponses.get", "/canned_responses/71", ABSENT),
  get("ticketProblemTypes.list", "/ticket_problem_types", ABSENT),
  get("ticketProblemTypes.get", "/ticket_problem_types/1", ABSENT),
  get("wikiPages.list", "/wiki_pages?public=true", ok("wiki_pages.*.name")),
  get("wikiPages.get", "/wiki_pages/530", gives({ "wiki_page.id": 530 }, "wiki_page.body")),
  // The API calls the title `name`.
  post(
    "wikiPages.create",
    "/wiki_pages",
    { title: "Refilling the fax", body: "Lift the lid." },
    { status: 422, is: { success: false }, has: ["errors.0"] },
  ),
  put("wikiPages.update", "/wiki_pages/530", { body: "Pull it open." }, gives({ "wiki_page.body": "Pull it open." })),
  del("wikiPages.delete", "/wiki_pages/530", gives({ success: true })),
  // It looks for `settings` and `user`.
  get("settings.get", "/settings", gives({ settings: undefined }, "locale.time_zone", "ticket.problem_types")),
  get("me", "/me", gives({ user: undefined }, "user_id", "user_name", "user_email", "permissions")),
];

play({
  name: "wyre-technology/node-syncro",
  headers: {
    "Content-Type": "application/json",
    Accept: "application/json",
    Authorization: `Bearer ${KEY}`,
    "User-Agent": "node",
    "Accept-Encoding": "gzip, deflate",
  },
  calls: [
    ...customers,
    ...contacts,
    ...tickets,
    ...assets,
    ...money,
    ...contracts,
    ...calendar,
    ...products,
    ...alerts,
    ...leads,
    ...account,
  ],
});
