import { expect } from "vitest";
import { type Call, get, gives, KEY, like, moment, ok, post, untilTotal, whole } from "./calls.js";
import { at, found } from "./found.js";
import { play } from "./play.js";

// dhedges013's importers, Python: old tickets, their comments, hours and invoices brought into Syncro with their own dates.

const PYTHON = {
  "User-Agent": "python-requests/2.32.3",
  "Accept-Encoding": "gzip, deflate",
  Authorization: `Bearer ${KEY}`,
};
const JSON_TYPE = { "Content-Type": "application/json" };

// syncro_csv_importer sends `{}` with every request, a GET included. A ticket it creates by its query: the rows of its
// first comment become the names of their fields there, which nobody can read, so that it sends the comment once more.
const read = (...args: Parameters<typeof get>): Call => ({ ...get(...args), body: {} });
const TICKET = new URLSearchParams([
  ["customer_id", "12345"],
  ["number", "3229"],
  ["subject", "Fax is out of paper"],
  ["user_id", "101"],
  ...["subject", "body", "hidden", "do_not_email", "tech", "created_at"].map((name) => ["comments_attributes", name]),
  ["status", "Scheduled"],
  ["problem_type", "Hardware"],
  ["created_at", "2025-10-19T20:32:07-0400"],
  ["contact_id", "67890"],
  ["priority", "1 High"],
]);
const comment = (subject: string, body: string, created_at: string) => ({
  ticket_number: "3229",
  subject,
  created_at,
  tech: "Pam Beesly",
  body,
  hidden: true,
  do_not_email: true,
});
const hours = (start_at: string, end_at: string, duration_minutes: number) => ({
  start_at,
  end_at,
  duration_minutes,
  notes: "Looked at the fax.",
  user_id: 102,
  billable_override: true,
  hidden: true,
});

const csv: Call[] = [
  read("customers", "/customers?page={page}", whole("customers"), { pages: untilTotal("customers") }),
  read("contacts", "/contacts?page={page}", whole("contacts"), { pages: untilTotal("contacts") }),
  read("products", "/products?page={page}", ok("products.*.id", "products.*.name"), { pages: untilTotal("products") }),
  read("technicians", "/users?page=1", ok("users.*.0", "users.*.1")),
  read("problem types", "/settings", ok("ticket.problem_types.*", "ticket.priorities.*")),
  read("statuses", "/tickets/settings", ok("ticket_status_list.*")),
  read("is the number free", "/tickets?number=3229", gives({ "tickets.length": 0 })),
  post(
    "a ticket with its number and date",
    `/tickets?${TICKET}`,
    {},
    {
      status: 200,
      is: {
        "ticket.number": 3229,
        "ticket.customer_id": 12345,
        "ticket.contact.id": 67890,
        "ticket.user_id": 101,
        "ticket.status": "Scheduled",
        "ticket.priority": "1 High",
        "ticket.created_at": moment("2025-10-19T20:32:07-04:00"),
      },
    },
    { keep: { ticket: "ticket.id" } },
  ),
  read("the ticket by its number", "/tickets?number=3229", gives({ "tickets.0.id": "{ticket}" }, "tickets.0.comments")),
  post(
    "its initial issue",
    "/tickets/{ticket}/comment",
    comment("Initial Issue", "It beeps.", "2025-10-19T20:32:07-0400"),
    gives({ "comment.created_at": moment("2025-10-19T20:32:07-04:00"), "comment.tech": "Pam Beesly" }, "comment.id"),
  ),
  post(
    "a later comment",
    "/tickets/{ticket}/comment",
    comment("CSV - API Import", "Paper is on order.", "2025-11-05T02:58:00-0500"),
    gives({ "comment.created_at": moment("2025-11-05T02:58:00-05:00"), "comment.hidden": true }),
  ),
  read("is the comment there", "/tickets?number=3229", {
    ...ok("tickets.0.comments.*.id"),
    // It looks in a list that has shown only the first comment since March 2026, so that it adds the later one once more.
    also: ({ answer }) => expect(found(answer, "tickets.0.comments.*.body")).toEqual(["It beeps."]),
  }),
  read("the hours so far", "/tickets/{ticket}", gives({ "ticket.ticket_timers.length": 0 })),
  post(
    "hours",
    "/tickets/{ticket}/timer_entry",
    hours("2025-10-25T15:27:07.301969-04:00", "2025-10-25T16:32:07.301969-04:00", 65),
    gives(
      {
        start_time: moment("2025-10-25T15:27:07.301-04:00"),
        end_time: moment("2025-10-25T16:32:07.301-04:00"),
        active_duration: 3_900,
        user_id: 102,
        // The account's labor product, where none is sent.
        product_id: expect.any(Number),
      },
      "id",
    ),
    { keep: { timer: "id" } },
  ),
  post(
    "their charge",
    "/tickets/{ticket}/charge_timer_entry",
    { timer_entry_id: "{timer}" },
    gives({ id: "{timer}", recorded: true, ticket_line_item_id: expect.any(Number) }),
  ),
  post(
    "hours that are not charged",
    "/tickets/{ticket}/timer_entry",
    hours("2025-10-31T09:47:07.301969-04:00", "2025-10-31T10:32:07.301969-04:00", 45),
    gives({ active_duration: 2_700, recorded: false }),
  ),
  read("both, and the charge", "/tickets/{ticket}", {
    ...gives({ "ticket.ticket_timers.length": 2, "ticket.line_items.length": 1 }),
    also: ({ answer }) => expect(found(answer, "ticket.ticket_timers.*.recorded").sort()).toEqual([false, true]),
  }),
  read("invoices", "/invoices?page={page}", ok("invoices.*.number"), { pages: untilTotal("invoices") }),
  post(
    "an invoice with its number and lines",
    "/invoices",
    {
      customer_id: 12345,
      line_items: [
        {
          name: "Fax",
          quantity: 2,
          price: 1250,
          cost: 75,
          taxable: true,
          item: "FAX",
          position: 1,
        },
        {
          name: "Paper",
          quantity: 1,
          price: 1250,
          cost: 0,
          taxable: false,
          item: "PAPER",
          position: 2,
        },
      ],
      number: "1001",
      date: "2025-11-10T09:00:00-05:00",
      due_date: "2025-11-20",
      note: "Thank you",
      contact_id: 67890,
      subtotal: 3750,
      total: 3750,
      tax: 0,
      is_paid: true,
    },
    gives({ "invoice.number": "1001", "invoice.date": "2025-11-10", "invoice.due_date": "2025-11-20" }, "invoice.id"),
    { keep: { invoice: "invoice.id" } },
  ),
  read("its lines", "/invoices/{invoice}", gives({ "invoice.line_items.length": 2, "invoice.note": "Thank you" })),
  read("the invoice by its number", "/invoices/1001", gives({ "invoice.id": "{invoice}" })),
];

play({
  name: "dhedges013/syncro_csv_importer",
  headers: { ...PYTHON, ...JSON_TYPE, Accept: "application/json" },
  calls: csv,
});

// syncro_to_syncro_migration copies customers, tickets and comments from one account to another. It spells `//customers`.
const migration: Call[] = [
  get("customers of both accounts", "//customers?page={page}", whole("customers"), { pages: untilTotal("customers") }),
  post("a customer that is missing", "/customers", { business_name: "Athlead" }, ok("customer.id"), {
    keep: { customer: "customer.id" },
  }),
  get(
    "all tickets",
    "/tickets?page={page}",
    {
      ...ok("tickets.*.created_at", "tickets.*.customer_business_then_name", "tickets.*.comments"),
      also: ({ answer, sandbox }) => expect(at(answer, "tickets")).toHaveLength(sandbox.count("tickets")),
    },
    { pages: { rows: "tickets", more: (answer) => at(answer, "tickets.length") !== 0 } },
  ),
  get("the tickets of a customer", "/tickets?customer_id={customer}", gives({ "tickets.length": 0 })),
  post(
    "a ticket with its date",
    "/tickets",
    {
      customer_id: "{customer}",
      subject: "Password reset",
      status: "Resolved",
      created_at: "2021-01-01T12:00:00.000-05:00",
      priority: "2 Normal",
      comments_attributes: [],
    },
    gives(
      {
        "ticket.created_at": moment("2021-01-01T12:00:00.000-05:00"),
        "ticket.status": "Resolved",
        "ticket.comments.length": 0,
      },
      "ticket.resolved_at",
    ),
    { keep: { ticket: "ticket.id" } },
  ),
  ...["2021-01-01T12:00:00.000-05:00", "2021-01-02T08:30:00.000-05:00"].map((created_at, index) =>
    post(
      `its comment ${index + 1}`,
      "//tickets/{ticket}/comment",
      { subject: "Update", body: `Comment ${index + 1}`, hidden: false, do_not_email: true, tech: "None", created_at },
      gives({ "comment.created_at": moment(created_at), "comment.ticket_id": "{ticket}" }),
    ),
  ),
  get("the comments, the newest first", "/tickets/{ticket}/comments", {
    ...gives({ "comments.length": 2, "comments.0.body": "Comment 2", "comments.1.body": "Comment 1" }, "meta.per_page"),
  }),
  post(
    "a ticket of nobody",
    "/tickets",
    { customer_id: null, subject: "Lost" },
    {
      status: 422,
      is: { error: like("Customer required field") },
    },
  ),
];

play({
  name: "dhedges013/syncro_to_syncro_migration",
  headers: { ...PYTHON, ...JSON_TYPE, Accept: "*/*" },
  calls: migration,
});
