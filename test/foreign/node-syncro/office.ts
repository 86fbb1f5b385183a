import { ABSENT, type Call, del, get, gives, like, ok, post, put } from "../calls.js";

// Appointments, time, alerts, leads, texts and the account.

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

export const office: readonly Call[] = [...calendar, ...alerts, ...leads, ...account];
