import { ASSET_TYPES, LABOR_ID, OWNER, PRIORITIES, STATUSES, TICKET_TYPE, USERS, userById } from "../account.js";
import { type Call, exampleOf, json, list, notFound, type Reply } from "../http.js";

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

/** GET /tickets/settings: no envelope. */
export function getTicketSettings({ operation, store }: Call): Reply {
  return json({
    ...exampleOf(operation),
    ticket_status_list: STATUSES,
    default_labor_product_id: LABOR_ID,
    ticket_types: [TICKET_TYPE],
    appointment_types:
      store.others
        .get("appointment_types")
        ?.all()
        .map(({ fields }) => fields) ?? [],
    users: USERS.map(({ id, full_name }) => ({ id, name: full_name })),
  });
}

/** GET /users: `[id, name]` pairs, all on one page. */
export function listUsers(call: Call): Reply {
  return list(call, USERS, ({ id, full_name }) => [id, full_name], USERS.length);
}

export function getUser({ id }: Call): Reply {
  const user = userById(id);
  return user === null ? notFound() : json({ user });
}

/** GET /me: the owner of the token, who may do everything here. No envelope. */
export function getMe({ operation }: Call): Reply {
  const { user_token, permissions, ...shown } = exampleOf(operation);
  return json({
    ...shown,
    user_email: OWNER.email,
    user_name: OWNER.full_name,
    user_id: OWNER.id,
    admin: OWNER["admin?"],
    permissions: JSON.parse(
      JSON.stringify(permissions).replaceAll("false", "true").replace('"mine_only":true', '"mine_only":false'),
    ),
  });
}
