import { expect } from "vitest";
import { ABSENT, type Call, del, get, gives, like, ok, post, put, refused, untilTotal, whole } from "../calls.js";

// Customers, contacts, tickets and assets.

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
  get("customers.listAll", "/customers?page={page}&per_page=100", whole("customers"), {
    pages: untilTotal("customers"),
  }),
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
  get("contacts.listAll", "/contacts?page={page}", whole("contacts"), { pages: untilTotal("contacts") }),
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
    { pages: untilTotal("tickets") },
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
  get("assets.listAll", "/customer_assets?page={page}", whole("assets"), { pages: untilTotal("assets") }),
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

export const records: readonly Call[] = [...customers, ...contacts, ...tickets, ...assets];
