import { expect } from "vitest";
import { type Call, del, get, gives, KEY, like, ok, oneOf, type Pages, post, put, refused, whole } from "./calls.js";
import { at, found } from "./found.js";
import { play } from "./play.js";

// ClaytonMain/syncro-api-wrapper-sample, Python. The bare key stands in `Authorization`; lists in a query repeat their name.
// It first asks `/me` whether the key holds, and walks until a list is empty, has no `meta`, or `page` is `total_pages`.

const pages = (rows: string): Pages => ({
  rows,
  more: (answer) => {
    const meta = at(answer, "meta");
    return at(answer, `${rows}.length`) !== 0 && meta !== undefined && at(meta, "page") !== at(meta, "total_pages");
  },
});
const all = (sent: string) => (sent.includes("?") ? `${sent}&page={page}` : `${sent}?page={page}`);

const calls: Call[] = [
  get("is_authenticated", "/me", ok("user_id", "user_name", "admin", "locations_allowed", "permissions.ticket.read")),
  get(
    "is_authenticated, with another key",
    "/me",
    { status: 401, has: ["error"] },
    { headers: { Authorization: "another" } },
  ),
  // It asks the address of the tickets.
  get("get_contacts", "/tickets", gives({ contacts: undefined }, "tickets.*.id", "meta.page", "meta.total_pages"), {
    keep: { pages: "meta.total_pages" },
  }),
  post(
    "create_contact",
    "/contacts",
    { customer_id: 12345, name: "Toby Flenderson", zip: "18503", email: "toby@example.com", notes: "Annex" },
    gives({ name: "Toby Flenderson", zip: "18503" }, "id", "account_id"),
    { keep: { contact: "id" } },
  ),
  get("get_contact_by_id", "/contacts/{contact}", gives({ id: "{contact}" }, "properties", "opt_out")),
  put(
    "update_contact_by_id",
    "/contacts/{contact}",
    { name: "Toby Flenderson", title: "Human Resources" },
    gives({ "properties.title": "Human Resources", notes: "Annex" }),
  ),
  del("delete_contact_by_id", "/contacts/{contact}", gives({ success: true })),
  get("get_customers", all("/customers"), whole("customers"), { pages: pages("customers") }),
  get("get_customers, sorted", "/customers?sort=firstname+DESC&include_disabled=true", {
    ...ok("customers.*.firstname"),
    also: ({ answer }) => {
      const names = found(answer, "customers.*.firstname").map((name) => String(name ?? ""));
      expect(names).toEqual([...names].sort((a, b) => b.localeCompare(a, "en")));
    },
  }),
  get("get_customers, two ids", "/customers?id=12345&id=12346", gives({ "customers.*.id": oneOf(12345, 12346) })),
  post(
    "create_customer",
    "/customers",
    {
      business_name: "Athlead",
      firstname: "Jim",
      phone: "570-555-0123",
      get_sms: false,
      get_billing: true,
      properties: { "Contract Tier (A/B/C)": "A" },
      consent: {},
    },
    gives({
      "customer.phone": "5705550123",
      "customer.properties.Contract Tier (A/B/C)": "A",
      "customer.disabled": false,
    }),
    { keep: { customer: "customer.id" } },
  ),
  get("get_latest_customer", "/customers/latest", gives({ "customer.id": "{customer}" })),
  get("get_autocomplete_customers", "/customers/autocomplete?query=Athlead", gives({ "customers.*.id": "{customer}" })),
  get("get_customer_by_id", "/customers/{customer}", {
    ...ok(
      "customer.ticket_links",
      "customer.invoice_links",
      "customer.phones",
      "customer.contracts",
      "customer.addresses",
    ),
    is: { "customer.contacts.length": 0, "customer.recurring_invoices": expect.any(Array) },
  }),
  put(
    "update_customer_by_id",
    "/customers/{customer}",
    { city: "Philadelphia" },
    gives({ "customer.city": "Philadelphia" }),
  ),
  del("delete_customer_by_id", "/customers/{customer}", gives({ message: "Customer was deleted from the system." })),
  get("get_customer_by_id, deleted", "/customers/{customer}", refused(404)),
  get(
    "get_rmm_alerts",
    all("/rmm_alerts?status=all"),
    ok("rmm_alerts.*.computer_name", "rmm_alerts.*.formatted_output"),
    {
      pages: pages("rmm_alerts"),
    },
  ),
  get(
    "get_ticket_timers",
    all("/ticket_timers?created_at_gt=2024-01-01"),
    {
      ...whole("ticket_timers"),
      has: ["ticket_timers.*.active_duration", "ticket_timers.*.recorded", "ticket_timers.*.billable"],
    },
    { pages: pages("ticket_timers") },
  ),
  get(
    "get_tickets",
    all("/tickets?created_after=2025-01-01&status=Not+Closed"),
    {
      ...ok("tickets.*.id"),
      also: ({ answer }) => expect(found(answer, "tickets.*.status")).not.toContain("Resolved"),
    },
    { pages: pages("tickets") },
  ),
  get("get_tickets, of a saved search", "/tickets?ticket_search_id=12", {
    ...ok("tickets"),
    // A filter that does nothing would give a script every ticket to change.
    also: ({ answer, kept }) => expect(at(answer, "meta.total_pages")).toBeLessThan(Number(kept.pages)),
  }),
  post(
    "create_ticket",
    "/tickets",
    {
      customer_id: 12345,
      subject: "Fax is out of paper",
      priority: "2 Normal",
      contact_id: 67890,
      asset_ids: [7788],
      sla_id: 4,
      properties: { Floor: "3" },
      comments_attributes: [{ subject: "Initial Issue", body: "It beeps.", tech: "Pam Beesly", hidden: true }],
    },
    gives({ "ticket.priority": "2 Normal", "ticket.properties.Floor": "3", "ticket.comments.0.tech": "Pam Beesly" }),
    { keep: { ticket: "ticket.id" } },
  ),
  get("get_ticket_by_id", "/tickets/{ticket}", gives({ "ticket.assets.0.id": 7788, "ticket.contact.id": 67890 })),
  put(
    "update_ticket_by_id",
    "/tickets/{ticket}",
    { sla_id: null, comments_attributes: [{ subject: "Update", body: "Ordered.", do_not_email: true }] },
    gives({ "ticket.comments.length": 2, "ticket.subject": "Fax is out of paper" }),
  ),
  post(
    "add_comment_to_ticket",
    "/tickets/{ticket}/comment",
    { subject: "Update", body: "Refilled.", do_not_email: true },
    gives({ "comment.body": "Refilled.", "comment.hidden": false }, "comment.user_id"),
  ),
  post(
    "add_comment_to_ticket, without a subject",
    "/tickets/{ticket}/comment",
    { body: "Refilled." },
    { status: 422, is: { success: false, message: [like("Subject can't be blank")] } },
  ),
  del("delete_ticket_by_id", "/tickets/{ticket}", ok("message")),
  get("get_tickets_settings", "/tickets/settings", ok("ticket_status_list.*", "ticket_types.*.id", "users.*.name")),
  get("get_users", "/users", ok("users.*.0", "users.*.1", "meta.total_pages")),
  get(
    "get_user_by_id",
    "/users/101",
    gives({ "user.id": 101 }, "user.email", "user.full_name", "user.admin?", "user.color"),
  ),
];

play({
  name: "ClaytonMain/syncro-api-wrapper-sample",
  headers: {
    "Accept-Encoding": "identity",
    "User-Agent": "python-urllib3/2.2.2",
    Accept: "application/json",
    Authorization: KEY,
  },
  withBody: { "Content-Type": "application/json" },
  calls,
});
