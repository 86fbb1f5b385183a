import { ABSENT, type Call, form, get, gives, KEY, like, ok, post, put, refused, untilTotal, whole } from "./calls.js";
import { play } from "./play.js";

// cabsil22/syncromsp_api_wrapper, Python. It builds addresses as text: parameters first, the key last, `?` always. What it
// filtered by once stays for the calls after, so that a list of customers is asked for with a status. It sends one POST as a
// form, the others as JSON, and walks until `meta.total_pages`.

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

const calls: Call[] = [
  get("get_tickets", "/tickets?status=Not%20Closed&page={page}", ok("tickets.*.number", "tickets.*.subject"), {
    pages: untilTotal("tickets"),
  }),
  get("get_tickets, created_after", "/tickets?created_after=2026-05-25&status=Scheduled&page=1", {
    status: 200,
    is: { "meta.page": 1 },
    has: ["tickets", "meta.total_pages"],
  }),
  get("get_ticket_by_id, with what it asked before", "/tickets/4521?status=Not%20Closed&page=3", {
    ...gives({ "ticket.id": 4521 }, "ticket.properties"),
  }),
  get("get_ticket_by_id, unknown", "/tickets/1?", refused(404)),
  get("get_ticket_by_number", "/tickets?number=1042", gives({ "tickets.length": 1, "tickets.0.number": 1042 })),
  get("get_ticket_by_number, unknown", "/tickets?number=1", gives({ "tickets.length": 0 })),
  get("get_customers, with a ticket's status", "/customers?status=Not%20Closed&page={page}", whole("customers"), {
    pages: untilTotal("customers"),
  }),
  get(
    "get_assets_by_customer_id",
    "/customer_assets?customer_id=12345&page=1",
    gives({ "assets.*.customer_id": 12345 }),
  ),
  get("get_invoices", "/invoices?", ok("invoices.*.id", "invoices.*.number")),
  get("get_invoice_by_id", "/invoices/3301?", gives({ "invoice.id": 3301 }, "invoice.line_items")),
  get("get_products", "/products?", ok("products.*.id", "products.*.name")),
  get(
    "get_contacts_from_customer",
    "/contacts?customer_id=12345&page={page}",
    gives({ "contacts.*.customer_id": 12345 }),
    {
      pages: untilTotal("contacts"),
    },
  ),
  post(
    "post_contact",
    "/contacts?",
    form({ customer_id: "12345", name: "Toby Flenderson", address1: "1725 Slough Avenue", email: "toby@example.com" }),
    gives({ name: "Toby Flenderson", customer_id: 12345, email: "toby@example.com" }),
    { headers: FORM, keep: { contact: "id" } },
  ),
  post(
    "post_contact, refused",
    "/contacts?",
    form({ customer_id: "12345", name: "Toby", email: "toby" }),
    { status: 422, is: { errors: like("Email") } },
    { headers: FORM },
  ),
  get("get_contacts", "/contacts?page={page}", whole("contacts"), { pages: untilTotal("contacts") }),
  get("get_contact_by_id", "/contacts/{contact}?", gives({ name: "Toby Flenderson" }, "phone", "mobile", "notes")),
  get("search", "/search?query=Dunder", ok("results.*.table._id", "results.*.table._source.table")),
  post(
    "post_ticket",
    "/tickets?",
    {
      customer_id: 12345,
      subject: "Fax is out of paper",
      problem_type: "Hardware",
      comments_attributes: [{ subject: "Initial Issue", body: "It beeps.", hidden: false, do_not_email: true }],
    },
    gives({ "ticket.subject": "Fax is out of paper", "ticket.comments.0.body": "It beeps." }, "ticket.number"),
    { keep: { ticket: "ticket.id" } },
  ),
  post(
    "post_ticket_comment",
    "/tickets/{ticket}/comment?",
    { id: "{ticket}", subject: "Update", body: "Paper is on order.", hidden: true },
    gives({ "comment.ticket_id": "{ticket}", "comment.body": "Paper is on order." }),
  ),
  get("settings, for the type of an asset", "/settings?", ok("assets.asset_types.0.id"), {
    keep: { type: "assets.asset_types.0.id" },
  }),
  // Read from a CSV file, so that every value is text.
  post(
    "post_asset",
    "/customer_assets?",
    { asset_type_id: "{type}", name: "DM-FAX-01", customer_id: "12345", asset_serial: "SN-9001" },
    gives(
      { "asset.name": "DM-FAX-01", "asset.asset_serial": "SN-9001", "asset.customer_id": 12345 },
      "asset.asset_type",
    ),
    { keep: { asset: "asset.id" } },
  ),
  put(
    "put_asset",
    "/customer_assets/{asset}?",
    { asset_id: "{asset}", name: "DM-FAX-02", properties: { Floor: "3" } },
    gives({ "asset.name": "DM-FAX-02", "asset.properties.Floor": "3" }),
  ),
  get("get_asset_by_id", "/customer_assets/{asset}?", gives({ "asset.id": "{asset}" })),
  get("get_ticket_types", "/tickets/settings?", ok("ticket_types.*.id", "ticket_types.*.name")),
  get("get_ticket_status_types", "/tickets/settings?", ok("ticket_types.*.name")),
  get("get_ticket_status_list", "/tickets/settings?", ok("ticket_status_list.*")),
  get("a request type that does not exist", "/ticket_statuses?", ABSENT),
];

play({
  name: "cabsil22/syncromsp_api_wrapper",
  headers: {
    "User-Agent": "python-requests/2.32.3",
    "Accept-Encoding": "gzip, deflate",
    Accept: "*/*",
  },
  withBody: { "Content-Type": "application/json" },
  address: (path) => `${path}${path.endsWith("?") ? "" : "&"}api_key=${KEY}`,
  calls,
});
