import { expect } from "vitest";
import { type Call, del, get, gives, KEY, ok, type Pages, post, put, whole } from "./calls.js";
import { at } from "./found.js";
import { play } from "./play.js";

// n8n's Syncro MSP node (n8n-io/n8n, packages/nodes-base/nodes/SyncroMSP). The key goes into the query, and a content type
// only out with a body. Ids are text, as people type them. It tests its credentials at `/api/v1//me`, and reads pages until
// one is empty: what comes after the last page must be an empty list.

const untilEmpty = (rows: string): Pages => ({ rows, more: (answer) => at(answer, `${rows}.length`) !== 0 });

const contacts: Call[] = [
  post(
    "contact: create",
    "/contacts",
    {
      address: "1725 Slough Avenue",
      city: "Scranton",
      state: "PA",
      zip: "18503",
      address1: "1725 Slough Avenue",
      customer_id: "12345",
      email: "toby@example.com",
      name: "Toby Flenderson",
      notes: "Annex",
      phone: "555-0140",
    },
    gives({ customer_id: 12345, name: "Toby Flenderson", address1: "1725 Slough Avenue" }, "id"),
    { keep: { contact: "id" } },
  ),
  get("contact: get", "/contacts/{contact}", gives({ id: "{contact}", email: "toby@example.com" })),
  get("contact: get all, up to a limit", "/contacts", gives({ "contacts.length": 50 }, "contacts.*.name")),
  get("contact: get all", "/contacts?page={page}", whole("contacts"), { pages: untilEmpty("contacts") }),
  put(
    "contact: update",
    "/contacts/{contact}",
    { contact_id: "{contact}", email: "t.flenderson@example.com", name: "Toby Flenderson" },
    gives({ email: "t.flenderson@example.com", notes: "Annex" }),
  ),
  del("contact: delete", "/contacts/{contact}", gives({ success: true })),
];

const customers: Call[] = [
  post(
    "customer: create",
    "/customers",
    {
      address: "13 Athlead Way",
      city: "Philadelphia",
      address_2: "Floor 2",
      business_name: "Athlead",
      email: "jim@athlead.example",
      firstname: "Jim",
      get_sms: false,
      invoice_cc_emails: "books@athlead.example,jim@athlead.example",
      lastname: "Halpert",
      no_email: false,
      phone: "(570) 555-0123",
      referred_by: "Michael Scott",
    },
    gives({ "customer.business_name": "Athlead", "customer.phone": "5705550123", "customer.city": "Philadelphia" }),
    { keep: { customer: "customer.id" } },
  ),
  get("customer: get", "/customers/{customer}", gives({ "customer.lastname": "Halpert" }, "customer.fullname")),
  get(
    "customer: get all, up to a limit",
    "/customers?per_page=25&query=paper",
    ok("customers.*.id", "customers.*.fullname"),
  ),
  get("customer: get all", "/customers?include_disabled=true&page={page}", whole("customers"), {
    pages: untilEmpty("customers"),
  }),
  put(
    "customer: update",
    "/customers/{customer}",
    { business_name: "Athleap", get_sms: true, invoice_cc_emails: "" },
    gives({ "customer.business_name": "Athleap", "customer.get_sms": true, "customer.lastname": "Halpert" }),
  ),
  del("customer: delete", "/customers/{customer}", ok("message")),
];

const tickets: Call[] = [
  post(
    "ticket: create",
    "/tickets",
    {
      asset_id: "7788",
      problem_type: "Hardware",
      status: "New",
      contact_id: "67890",
      customer_id: "12345",
      subject: "Fax",
    },
    gives({ "ticket.subject": "Fax", "ticket.customer_id": 12345, "ticket.contact.id": 67890 }, "ticket.number"),
    { keep: { ticket: "ticket.id" } },
  ),
  get("ticket: get", "/tickets/{ticket}", gives({ "ticket.problem_type": "Hardware" })),
  get(
    "ticket: get all, up to a limit",
    "/tickets?status=In%20Progress&per_page=5",
    gives({ "tickets.*.status": "In Progress" }),
  ),
  get(
    "ticket: get all",
    "/tickets?page={page}",
    {
      ...ok("tickets.*.id"),
      also: ({ answer, sandbox }) => expect(at(answer, "tickets")).toHaveLength(sandbox.count("tickets")),
    },
    { pages: untilEmpty("tickets") },
  ),
  put(
    "ticket: update",
    "/tickets/{ticket}",
    { due_date: "2026-12-01T17:00:00.000Z", problem_type: "Network", status: "Resolved", ticket_type: "Standard" },
    gives({ "ticket.status": "Resolved", "ticket.problem_type": "Network" }, "ticket.resolved_at"),
  ),
  del("ticket: delete", "/tickets/{ticket}", ok("message")),
];

const alerts: Call[] = [
  post(
    "rmm: create",
    "/rmm_alerts",
    { customer_id: "12345", asset_id: "7788", description: "Toner low" },
    { status: 201, is: { success: true, "alert.description": "Toner low", "alert.asset_id": 7788 }, has: ["alert.id"] },
    { keep: { alert: "alert.id" } },
  ),
  get("rmm: get", "/rmm_alerts/{alert}", gives({ "rmm_alert.description": "Toner low" })),
  get(
    "rmm: get all, up to a limit",
    "/rmm_alerts?status=all&per_page=5",
    ok("rmm_alerts.*.id", "rmm_alerts.*.computer_name"),
  ),
  get("rmm: get all", "/rmm_alerts?status=active&page={page}", gives({ "rmm_alerts.*.resolved": false }), {
    pages: untilEmpty("rmm_alerts"),
  }),
  post("rmm: mute", "/rmm_alerts/{alert}/mute", { id: "{alert}", mute_for: "1-hour" }, gives({ success: "true" })),
  del("rmm: delete", "/rmm_alerts/{alert}", gives({ success: "true" })),
];

play({
  name: "n8n-io/n8n SyncroMSP",
  headers: {
    Accept: "application/json, text/plain, */*",
    "User-Agent": "n8n",
    "Accept-Encoding": "gzip, compress, deflate, br",
  },
  withBody: { "Content-Type": "application/json" },
  address: (path) => `${path}${path.includes("?") ? "&" : "?"}api_key=${KEY}`,
  calls: [
    get("its credentials", "//me", ok("user_id")),
    get("the choice of a customer", "/customers?page={page}", whole("customers"), { pages: untilEmpty("customers") }),
    ...contacts,
    ...customers,
    ...tickets,
    ...alerts,
  ],
});
