import { expect } from "vitest";
import { type Call, del, get, gives, like, ok, patch, post, put, refused } from "../calls.js";
import { found } from "../found.js";

// The tools for appointments, time, pages, answers and the account, with what the log of the live run says of them.

const appointments: Call[] = [
  get("appointments_list_types", "/appointment_types", ok("appointment_types.*.id")),
  post(
    "appointments_create_type",
    "/appointment_types",
    { name: "[TEST] Visit", email_instructions: "We come to you.", location_type: 0 },
    gives({ "appointment_type.location_type": "customer" }, "appointment_type.id"),
    { keep: { type: "appointment_type.id" } },
  ),
  post(
    "appointments_create_type, without a place",
    "/appointment_types",
    { name: "[TEST] Nowhere" },
    { status: 422, is: { errors: like("Location type can't be blank") } },
  ),
  get(
    "appointments_get_type",
    "/appointment_types/{type}",
    gives({ name: "[TEST] Visit", appointment_type: undefined }),
  ),
  put("appointments_update_type", "/appointment_types/{type}", { name: "[TEST] Call" }, { status: 200 }),
  get("appointments_list", "/appointments?date_from=2026-01-01&date_to=2027-12-31&mine=false", ok("appointments.0")),
  post(
    "appointments_create",
    "/appointments",
    {
      summary: "[TEST] Look at the fax",
      start_at: "2026-12-01T09:00:00-05:00",
      end_at: "2026-12-01T10:00:00-05:00",
      ticket_id: 4521,
      customer_id: 12345,
      appointment_type_id: "{type}",
      do_not_email: true,
    },
    {
      status: 201,
      is: { "appointment.summary": "[TEST] Look at the fax", "appointment.ticket_id": 4521 },
      // Filled from the customer's address, since the type says so.
      has: ["appointment.location", "appointment.description"],
    },
    { keep: { appointment: "appointment.id" } },
  ),
  get("appointments_get", "/appointments/{appointment}", ok("appointment.ticket.id", "appointment.customer.id")),
  put(
    "appointments_update",
    "/appointments/{appointment}",
    { summary: "[TEST] Look again", description: "Bring paper." },
    gives({ "appointment.summary": "[TEST] Look again", "appointment.description": "Bring paper." }),
  ),
  get("tickets_get, with its appointment", "/tickets/4521", {
    ...ok("ticket.appointments"),
    also: ({ answer, kept }) => expect(found(answer, "ticket.appointments.*.id")).toContain(kept.appointment),
  }),
  del("appointments_delete", "/appointments/{appointment}", gives({ message: "deleted" })),
  get("appointments_get, deleted", "/appointments/{appointment}", refused(404)),
  get("tickets_get, without its appointment", "/tickets/4521", {
    ...ok("ticket.appointments"),
    also: ({ answer, kept }) => expect(found(answer, "ticket.appointments.*.id")).not.toContain(kept.appointment),
  }),
  del("appointments_delete_type", "/appointment_types/{type}", gives({ success: true })),
  get("appointments_get_type, deleted", "/appointment_types/{type}", refused(404)),
];

const time: Call[] = [
  get("time_list_timers", "/ticket_timers?page=1", ok("ticket_timers.*.active_duration", "meta.total_pages")),
  // Without a body, and so without a content type.
  patch("time_update_timer", "/ticket_timers/5560141102", undefined, refused(400)),
  get("time_list_timelogs", "/timelogs?user_id=101", ok("timelogs.*.in_at")),
  get("time_get_last_timelog", "/timelogs/last", ok("id", "in_at", "out_at", "lunch")),
  put(
    "time_update_timelog",
    "/timelogs",
    { in_at: "2026-11-20T08:00:00-05:00", in_note: "[TEST]", lunch: false },
    ok("id", "in_at", "user_id"),
  ),
];

const texts: Call[] = [
  get("admin_list_wiki", "/wiki_pages?page=1", ok("wiki_pages.*.name")),
  post(
    "admin_create_wiki",
    "/wiki_pages",
    { name: "[TEST] Refilling the fax", body: "Lift the lid." },
    gives({ "wiki_page.name": "[TEST] Refilling the fax", "wiki_page.body": "Lift the lid." }, "wiki_page.slug"),
    { keep: { wiki: "wiki_page.id" } },
  ),
  post(
    "admin_create_wiki, visible to whom it does not know",
    "/wiki_pages",
    { name: "[TEST] Secret", body: "Nobody may know.", visibility: "internal" },
    { status: 422, is: { success: false }, has: ["errors.0"] },
  ),
  get("admin_get_wiki", "/wiki_pages/{wiki}", gives({ "wiki_page.body": "Lift the lid." })),
  put(
    "admin_update_wiki",
    "/wiki_pages/{wiki}",
    { body: "Pull it open." },
    gives({ "wiki_page.body": "Pull it open." }),
  ),
  del("admin_delete_wiki", "/wiki_pages/{wiki}", gives({ success: true })),
  get("admin_get_wiki, deleted", "/wiki_pages/{wiki}", refused(404)),
  post(
    "admin_create_canned_response",
    "/canned_responses",
    { title: "[TEST] On its way", body: "The paper is on its way.", subject: "Update" },
    { status: 201 },
  ),
  get(
    "admin_list_canned_responses",
    "/canned_responses",
    {
      ...ok("canned_responses.*.id"),
      also: ({ answer }) => expect(found(answer, "canned_responses.*.title")).toContain("[TEST] On its way"),
    },
    { keep: { answer: "canned_responses.0.id" } },
  ),
  patch("admin_update_canned_response", "/canned_responses/{answer}", { body: "Wait." }, { status: 200 }),
  del("admin_delete_canned_response", "/canned_responses/{answer}", { status: 204 }),
  get("admin_list_canned_responses, one less", "/canned_responses", {
    ...ok("canned_responses"),
    also: ({ answer, kept }) => expect(found(answer, "canned_responses.*.id")).not.toContain(kept.answer),
  }),
  get("admin_get_canned_settings", "/canned_responses/settings", ok("canned_response_categories.*.name")),
];

const account: Call[] = [
  get("admin_search", "/search?query=Dunder", ok("results.*.table._source.table")),
  get("admin_get_me", "/me", ok("user_id", "user_name", "permissions")),
  get("admin_list_users", "/users", ok("users.*.0", "users.*.1")),
  get("admin_get_user", "/users/101", gives({ "user.id": 101 })),
  get("admin_get_settings", "/settings", ok("locale.time_zone", "assets.asset_types")),
  get("admin_get_tabs", "/settings/tabs", ok("tabs.tickets", "tabs.invoices")),
  get("admin_get_printing", "/settings/printing", ok("messaging_channel", "registers")),
  // Text, which it cannot read.
  get("admin_caller_id", "/callerid?phone_number=5705550101", {
    ...ok(),
    also: ({ answer }) => expect(typeof answer).toBe("string"),
  }),
  post("admin_otp_login", "/otp_login", { code: "000000" }, { status: [200, 401], has: ["login", "instructions"] }),
  post(
    "admin_create_user_device",
    "/user_devices",
    { device_uuid: "test-device", device_name: "Fax", system_name: "Android", model: "Pixel 9" },
    gives({ device_uuid: "test-device", user_device: undefined }, "id"),
    { keep: { device: "id" } },
  ),
  // The API finds a device by its UUID alone.
  get("admin_get_user_device", "/user_devices/{device}", refused(404)),
  put("admin_update_user_device", "/user_devices/{device}", { registration_token_gcm: "new" }, refused(404)),
];

const forms: Call[] = [
  get("admin_list_ticket_forms", "/new_ticket_forms", ok("new_ticket_forms.*.id")),
  get("admin_get_ticket_form", "/new_ticket_forms/31", gives({ "new_ticket_form.id": 31 }, "new_ticket_form.data")),
  post(
    "admin_process_ticket_form",
    "/new_ticket_forms/31/process_form",
    {
      customer_details: { firstname: "Toby", lastname: "Flenderson", phone: "555-0140" },
      ticket_details: { subject: "[TEST] Fax", problem_type: "Hardware", description: "It beeps." },
    },
    ok("ticket.id", "ticket.number", "redirect"),
  ),
  get("admin_list_worksheets", "/tickets/4521/worksheet_results", ok("worksheet_results")),
  post(
    "admin_create_worksheet",
    "/tickets/4521/worksheet_results",
    { worksheet_template_id: 12, title: "[TEST] Check" },
    ok("worksheet_result.id", "worksheet_result.field_list"),
  ),
  post(
    "admin_create_worksheet, of an unknown template",
    "/tickets/4521/worksheet_results",
    { worksheet_template_id: 1, title: "[TEST] Check" },
    refused(404),
  ),
  get("admin_get_worksheet", "/tickets/4521/worksheet_results/2201", gives({ "worksheet_result.id": 2201 })),
  put(
    "admin_update_worksheet",
    "/tickets/4521/worksheet_results/2201",
    { title: "[TEST] Checked", complete: true, answers: { rollers_cleaned: { value: "yes" } } },
    ok("worksheet_result.id"),
  ),
  del("admin_delete_worksheet", "/tickets/4521/worksheet_results/2201", { status: 200 }),
];

export const office: readonly Call[] = [...appointments, ...time, ...texts, ...account, ...forms];
