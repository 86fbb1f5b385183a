import type { User } from "./records.js";

// What an account sets up once: its users, ticket types and asset types. No request can change it.
export const ACCOUNT_ID = 88;

const SINCE = "2024-11-01T08:00:00.000-05:00";

function user(id: number, full_name: string, group: string, color: string): User {
  const email = `${full_name.toLowerCase().replace(" ", ".")}@example.com`;
  return { id, email, full_name, created_at: SINCE, updated_at: SINCE, group, "admin?": group === "Admins", color };
}

/** The owner of the token: every request acts as this user. */
export const OWNER = user(101, "Dwight Schrute", "Admins", "#8a6d3b");

export const USERS: readonly [User, ...User[]] = [
  OWNER,
  user(102, "Jim Halpert", "Techs", "#31708f"),
  user(103, "Nick Lang", "Techs", "#3c763d"),
  user(104, "Sadiq Amari", "Techs", "#a94442"),
];

export function userById(id: number | null): User | null {
  return USERS.find((candidate) => candidate.id === id) ?? null;
}

export const TICKET_TYPE = {
  id: 501,
  name: "Standard",
  account_id: ACCOUNT_ID,
  created_at: SINCE,
  updated_at: SINCE,
  disabled: false,
  intake_terms: null,
  skip_intake: false,
  outtake_terms: null,
  skip_outtake: false,
  ticket_fields: [],
};

/** A new account's defaults. Each account can define its own, so no client can list them. */
export const STATUSES: readonly [string, ...string[]] = [
  "New",
  "In Progress",
  "Resolved",
  "Invoiced",
  "Waiting for Parts",
  "Waiting on Customer",
  "Scheduled",
  "Customer Reply",
];
/** The only status that closes a ticket. The pseudo status "Not Closed" in list filters means any other. */
export const CLOSED = "Resolved";
export const PRIORITIES: readonly [string, ...string[]] = ["2 Normal", "0 Urgent", "1 High", "3 Low"];

/** Asset types by id. Only a "Syncro Device" has the agent, which reports patches and inventory. */
export const ASSET_TYPES: ReadonlyMap<number, string> = new Map([
  [601, "Syncro Device"],
  [602, "Printer"],
  [603, "Router"],
  [604, "Phone"],
]);
export const AGENT = "Syncro Device";
/** The types that are asked over SNMP. */
export const SNMP: readonly string[] = ["Printer", "Router"];

/** The product that logged time without one is charged as: see GET /tickets/settings. */
export const LABOR_ID = 310;
