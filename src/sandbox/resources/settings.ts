import { ASSET_TYPES, PRIORITIES, TICKET_TYPE, USERS } from "../account.js";
import { type Call, json, list, type Reply } from "../http.js";

const DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** GET /settings: no envelope. The time zone is one that is at -05:00 all year, like the sandbox's clock. */
export function getSettings(): Reply {
  return json({
    customers: { required_fields: null, customer_fields: [], customer_field_answers: [] },
    assets: {
      asset_types: [...ASSET_TYPES].map(([id, name]) => ({ id, name })),
      asset_type_fields: [],
      asset_type_field_answers: [],
    },
    locale: {
      iso_code: "USD",
      currency_symbol: "$",
      date_format: "%m-%d-%Y",
      time_format: "%I:%M %p",
      time_zone: "America/Panama",
      time_offset: "-05:00",
    },
    ticket: {
      ticket_types: [TICKET_TYPE],
      ticket_type_fields: [],
      ticket_type_field_answers: [],
      problem_types: ["Virus", "TuneUp", "Hardware", "Software", "Other"],
      priorities: ["", ...PRIORITIES.toSorted()],
    },
    business_hours_enabled: true,
    business_hours: DAYS.map((day) => {
      const closed = day === "Saturday" || day === "Sunday";
      return { day, start: closed ? null : "09:00", end: closed ? null : "17:00", closed };
    }),
    default_holiday_calendar: "us",
    msp_addon: null,
    pb_enabled: false,
  });
}

/** GET /users: `[id, name]` pairs, all on one page. */
export function listUsers(call: Call): Reply {
  return list(call, "users", [...USERS], ({ id, full_name }) => [id, full_name], {
    perPage: USERS.length,
    meta: "full",
  });
}
