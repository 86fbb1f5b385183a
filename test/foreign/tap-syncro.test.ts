import { type Call, get, gives, KEY, ok, type Pages } from "./calls.js";
import { at } from "./found.js";
import { play } from "./play.js";

// hotgluexyz/tap-syncro, a Singer tap: twenty lists into a warehouse. The bare key, no content type, a first request without
// a page and then `page=2` and on, for as long as `meta.page` + 1 is at most `meta.total_pages`. Rows are stored by their id.

const pages = (rows: string): Pages => ({
  rows,
  more: (answer) => Number(at(answer, "meta.page") ?? Number.NaN) + 1 <= Number(at(answer, "meta.total_pages")),
});
const stream = (name: string, path: string, rows: string, ...fields: string[]): Call =>
  get(name, `${path}?page={page}`, ok(...["id", ...fields].map((field) => `${rows}.*.${field}`)), {
    pages: pages(rows),
  });

const first: Call[] = [
  get("the first page of tickets", "/tickets", gives({ "tickets.length": 50, "meta.page": 1 })),
  get("the first page of customers", "/customers", gives({ "customers.length": 100, "meta.page": 1 })),
  get("the first page of contacts", "/contacts", gives({ "contacts.length": 50, "meta.page": 1 })),
  get("the first page of assets", "/customer_assets", gives({ "assets.length": 50, "meta.page": 1 })),
  get("the first page of invoices", "/invoices", gives({ "invoices.length": 25, "meta.page": 1 })),
];

const streams: Call[] = [
  stream("contacts", "/contacts", "contacts", "name", "customer_id", "created_at"),
  stream("customers", "/customers", "customers", "fullname", "contacts", "updated_at"),
  // Each row stands under `appointment`, so that this tap finds no id.
  get("appointments", "/appointments", ok("appointments.*.appointment.id", "appointments.*.appointment.summary")),
  stream("assets", "/customer_assets", "assets", "asset_type", "customer.id", "properties"),
  stream("contracts", "/contracts", "contracts", "contract_amount", "customer_id"),
  stream("estimates", "/estimates", "estimates", "number", "status", "total"),
  get("items", "/items", ok("items")),
  // It looks for `customers`.
  get("leads", "/leads", gives({ customers: undefined }, "leads.*.id", "leads.*.business_then_name")),
  stream("portal_users", "/portal_users", "portal_users", "email", "contact_id"),
  stream("products", "/products", "products", "price_cost", "category_path"),
  stream("purchase_orders", "/purchase_orders", "purchase_orders", "vendor.name", "line_items"),
  stream("invoices", "/invoices", "invoices", "number", "due_date", "is_paid"),
  stream("payments", "/payments", "payments", "payment_amount", "customer"),
  stream("rmm_alerts", "/rmm_alerts", "rmm_alerts", "description", "asset_id"),
  stream("ticket_timers", "/ticket_timers", "ticket_timers", "start_time", "ticket_line_item_id"),
  stream("tickets", "/tickets", "tickets", "number", "comments", "user"),
  stream("timelogs", "/timelogs", "timelogs", "in_at", "out_at", "user_id"),
  stream("vendors", "/vendors", "vendors", "name", "account_number"),
  stream("wiki_pages", "/wiki_pages", "wiki_pages", "name", "slug", "body"),
  stream("line_items", "/line_items", "line_items", "name", "price", "quantity"),
];

play({
  name: "hotgluexyz/tap-syncro",
  headers: {
    "User-Agent": "hotglue",
    "Accept-Encoding": "gzip, deflate",
    Accept: "*/*",
    Authorization: KEY,
  },
  calls: [...first, ...streams],
});
