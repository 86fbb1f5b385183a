import { expect } from "vitest";
import { type Call, get, gives, KEY, ok, untilTotal, whole } from "./calls.js";
import { found } from "./found.js";
import { play } from "./play.js";

// cbusillo/repairshopr_api, a Python client of RepairShopr, the sister product with nearly the same API. It only reads: the
// bare key in `Authorization`, no content type, lists by `<model>s` and records under their model's name. It was run against
// a real account to see which lists take `since_updated_at`, and asks page by page until `meta.total_pages`.

const walk = (path: string, rows: string, ...fields: string[]): Call =>
  get(
    `get_model(${rows})`,
    `${path}${path.includes("?") ? "&" : "?"}page={page}`,
    {
      ...whole(rows),
      has: fields.map((field) => `${rows}.*.${field}`),
    },
    { pages: untilTotal(rows) },
  );
/** The cutoff is far in the future; the list is as long as without one. */
const ignored = (rows: string): Call =>
  get(`get_model(${rows}) since a day to come`, `/${rows}?since_updated_at=2099-01-01T00%3A00%3A00.000000Z&page=1`, {
    ...ok(`${rows}.*.id`),
  });

const calls: Call[] = [
  get("fetch_ticket_settings", `/tickets/settings?api_key=${KEY}`, ok("ticket_status_list.*", "ticket_types.*.id"), {
    headers: { Accept: "application/json", "User-Agent": "repairshopr-api" },
  }),
  get("a page of customers", "/customers?page=1", gives({ "customers.length": 100, "meta.per_page": 100 })),
  get("a page of tickets", "/tickets?page=1", gives({ "tickets.length": 50, "meta.page": 1 })),
  walk("/customers", "customers", "fullname", "business_then_name", "contacts"),
  get(
    "get_model(tickets)",
    "/tickets?since_updated_at=2025-10-01T00%3A00%3A00.000000Z&page={page}",
    {
      ...ok("tickets.*.comments", "tickets.*.customer_business_then_name", "tickets.*.properties"),
      also: ({ answer }) => {
        const changed = found(answer, "tickets.*.updated_at").map((time) => String(time).slice(0, 10));
        // Midnight in UTC is still the day before where the account is.
        expect(changed.filter((day) => day < "2025-09-30")).toEqual([]);
      },
    },
    { pages: untilTotal("tickets") },
  ),
  get(
    "get_model(invoices)",
    "/invoices?since_updated_at=2025-10-01T00%3A00%3A00.000000Z&page={page}",
    ok("invoices.*.customer_business_then_name", "invoices.*.verified_paid", "invoices.*.is_paid", "invoices.*.total"),
    { pages: untilTotal("invoices") },
  ),
  walk("/estimates", "estimates", "employee", "subtotal", "invoice_id"),
  get("get_model(payments)", "/payments?page={page}", ok("payments.*.payment_amount", "payments.*.invoice_ids"), {
    pages: untilTotal("payments"),
  }),
  walk("/products", "products", "price_retail", "vendor_ids", "location_quantities"),
  get("get_model(users)", "/users?page=1", ok("users.*.0", "users.*.1", "meta.total_pages")),
  walk("/line_items?invoice_id_not_null=true", "line_items", "invoice_id", "quantity", "product_category"),
  walk("/line_items?estimate_id_not_null=true", "line_items", "price"),
  get("the line items of an invoice", "/line_items?invoice_id=3301&page=1", gives({ "line_items.*.invoice_id": 3301 })),
  get(
    "the line items of an estimate",
    "/line_items?estimate_id=2101&page=1",
    ok("line_items.*.name", "meta.total_entries"),
  ),
  ignored("customers"),
  ignored("estimates"),
  ignored("payments"),
  ignored("products"),
  get("get_model_by_id(Customer)", "/customers/12345", gives({ "customer.id": 12345 }, "customer.contacts.*.name")),
  get("get_model_by_id(Invoice)", "/invoices/3301", gives({ "invoice.id": 3301 }, "invoice.line_items.*.cost")),
  get("get_model_by_id(Product)", "/products/312", gives({ "product.id": 312 }, "product.photos")),
  get("get_model_by_id(User)", "/users/101", gives({ "user.id": 101 }, "user.group", "user.created_at")),
];

play({
  name: "cbusillo/repairshopr_api",
  headers: {
    "User-Agent": "python-requests/2.32.3",
    "Accept-Encoding": "gzip, deflate",
    accept: "application/json",
    Authorization: KEY,
  },
  calls,
});
