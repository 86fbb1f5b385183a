import { expect } from "vitest";
import { type Call, del, get, gives, like, ok, post, put, refused } from "../calls.js";
import { at, found } from "../found.js";
import { untyped } from "./untyped.js";

// The tools for tickets, with what the log of the live run says of their answers.

const lists: Call[] = [
  get("tickets_list", "/tickets?page=1", gives({ "tickets.length": 50 }, "tickets.*.number", "meta.total_pages"), {
    keep: { pages: "meta.total_pages" },
  }),
  get("tickets_list, filtered", "/tickets?customer_id=12345&status=Not+Closed&mine=false", {
    ...gives({ "tickets.*.customer_id": 12345 }),
    also: ({ answer }) => expect(found(answer, "tickets.*.status")).not.toContain("Resolved"),
  }),
  get("tickets_list, mine", "/tickets?mine=true", gives({ "tickets.*.user_id": 101 })),
  get("tickets_list, of a saved search", "/tickets?ticket_search_id=12", {
    ...ok("tickets"),
    also: ({ answer, kept }) => expect(at(answer, "meta.total_pages")).toBeLessThan(Number(kept.pages)),
  }),
  get(
    "tickets_settings",
    "/tickets/settings",
    ok("ticket_status_list.*", "ticket_types.*.id", "default_labor_product_id"),
  ),
];

const record: Call[] = [
  post(
    "tickets_create",
    "/tickets",
    {
      customer_id: 12345,
      subject: "[TEST] Fax is out of paper",
      status: "New",
      priority: "3 Low",
      tag_list: ["fax"],
      due_date: "2026-12-01T17:00:00-05:00",
      comments_attributes: [{ subject: "Initial Issue", body: "It beeps.", hidden: false, do_not_email: true }],
      line_items: [{ name: "Paper", description: "A roll", quantity: 1 }],
    },
    // The lines of the body are ignored.
    gives({ "ticket.status": "New", "ticket.tag_list": ["fax"], "ticket.line_items.length": 0 }, "ticket.number"),
    { keep: { ticket: "ticket.id" } },
  ),
  post("tickets_create, for nobody", "/tickets", { customer_id: 1, subject: "Lost" }, refused(422, "error")),
  get("tickets_get", "/tickets/{ticket}", ok("ticket.comments.*.id", "ticket.line_items", "ticket.ticket_timers")),
  put(
    "tickets_update",
    "/tickets/{ticket}",
    { subject: "[TEST] Fax refilled", status: "In Progress", priority: "2 Normal" },
    gives({ "ticket.status": "In Progress", "ticket.priority": "2 Normal", "ticket.tag_list": ["fax"] }),
  ),
];

const comments: Call[] = [
  post(
    "tickets_comment, public",
    "/tickets/{ticket}/comment",
    { subject: "Update", body: "Refilled.", hidden: false, do_not_email: true },
    // do_not_email goes in and never comes out.
    gives({ "comment.hidden": false, "comment.do_not_email": undefined }, "comment.id"),
  ),
  post(
    "tickets_comment, private",
    "/tickets/{ticket}/comment",
    { subject: "Note", body: "Keep paper in stock.", tech: "Robot", hidden: true, do_not_email: true },
    gives({ "comment.hidden": true, "comment.tech": "Robot", "comment.body": "Keep paper in stock." }),
  ),
  post(
    "tickets_comment, without a subject",
    "/tickets/{ticket}/comment",
    { body: "Refilled." },
    { status: 422, is: { success: false, message: [like("Subject can't be blank")] } },
  ),
  get("tickets_get_comments", "/tickets/{ticket}/comments", {
    ...gives({ "comments.length": 3, "comments.0.subject": "Note" }, "meta.page"),
    also: ({ answer }) => {
      const times = found(answer, "comments.*.created_at").map(String);
      expect(times).toEqual([...times].sort().reverse());
    },
  }),
];

const lines: Call[] = [
  post(
    "tickets_add_line_item",
    "/tickets/{ticket}/add_line_item",
    { name: "Labor", description: "Refilled the fax", quantity: 0.5, price_cost: 0, price_retail: 180, taxable: true },
    gives({ name: "Labor", ticket_id: "{ticket}", quantity: "0.5", price_retail: 180, retail_cents: 18_000 }, "id"),
    { keep: { line: "id" } },
  ),
  post(
    "tickets_add_line_item, by the product alone",
    "/tickets/{ticket}/add_line_item",
    { product_id: 312, quantity: 1 },
    { status: 422, is: { errors: like("Name can't be blank") } },
  ),
  put(
    "tickets_update_line_item",
    "/tickets/{ticket}/update_line_item",
    { ticket_line_item_id: "{line}", quantity: 1 },
    gives({ "ticket_line_item.id": "{line}", "ticket_line_item.quantity": "1.0", "ticket_line_item.name": "Labor" }),
  ),
  post(
    "tickets_remove_line_item",
    "/tickets/{ticket}/remove_line_item",
    { ticket_line_item_id: "{line}" },
    gives({ success: true }),
  ),
];

const timers: Call[] = [
  post(
    "tickets_add_timer",
    "/tickets/{ticket}/timer_entry",
    { start_at: "2026-11-19T10:00:00-05:00", duration_minutes: 30, notes: "Refill" },
    // The end follows from the minutes, the product from the account's labor.
    gives({ active_duration: 1_800, end_time: "2026-11-19T10:30:00.000-05:00", product_id: expect.any(Number) }, "id"),
    { keep: { timer: "id" } },
  ),
  post(
    "tickets_add_timer, without a start",
    "/tickets/{ticket}/timer_entry",
    { duration_minutes: 30 },
    { status: 422, is: { error: "no implicit conversion of nil into String" } },
  ),
  put(
    "tickets_update_timer",
    "/tickets/{ticket}/update_timer_entry",
    { timer_entry_id: "{timer}", notes: "Refill and test", duration_minutes: 45 },
    // The minutes do nothing.
    gives({ notes: "Refill and test", active_duration: 1_800 }),
  ),
  post(
    "tickets_charge_timer",
    "/tickets/{ticket}/charge_timer_entry",
    { timer_entry_id: "{timer}" },
    gives({ recorded: true, ticket_line_item_id: expect.any(Number) }),
  ),
  get("tickets_get, with a charge", "/tickets/{ticket}", gives({ "ticket.line_items.length": 1 })),
  post(
    "tickets_delete_timer",
    "/tickets/{ticket}/delete_timer_entry",
    { timer_entry_id: "{timer}" },
    gives({ success: true }),
  ),
];

const rest: Call[] = [
  // It sends addresses where the API wants `{ url, filename }`.
  post(
    "tickets_attach_file",
    "/tickets/{ticket}/attach_file_url",
    { files: ["https://files.example.com/fax.jpg"] },
    refused(422, "error"),
  ),
  post(
    "tickets_delete_attachment",
    "/tickets/4521/delete_attachment",
    { attachment_id: 4410 },
    gives({ success: true }),
  ),
  untyped("tickets_print", "/tickets/{ticket}/print"),
  del("tickets_delete", "/tickets/{ticket}", ok("message")),
  get("tickets_get, deleted", "/tickets/{ticket}", refused(404, "message")),
];

export const tickets: readonly Call[] = [...lists, ...record, ...comments, ...lines, ...timers, ...rest];
