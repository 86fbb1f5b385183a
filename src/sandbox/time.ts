// The sandbox's account is at -05:00 all year. The API renders every timestamp in the account's own time zone.
const OFFSET = "-05:00";
const OFFSET_MS = -5 * 3_600_000;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** What the API's form has room for: years of four digits. A duration beyond all measure ends there. */
const FIRST = Date.parse("0000-01-01T00:00:00Z");
const LAST = Date.parse("9999-12-31T23:59:59.999Z");

/** A timestamp as the API renders it: milliseconds and the account's offset. */
export function stamp(at: number): string {
  const local = Math.min(Math.max(at + OFFSET_MS, FIRST), LAST);
  return new Date(local).toISOString().replace("Z", OFFSET);
}

/** A date as the API renders it: those of invoices and payments have no time. */
export function day(at: number): string {
  return stamp(at).slice(0, 10);
}

const MOMENT =
  /^(?<date>\d{4}-\d\d-\d\d)(?:[T ](?<time>\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(?<zone>Z|UTC|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Reads an ISO date or date-time from a client, in the account's time zone if it has no offset. NaN if it is neither:
 * `Date.parse` alone takes "Invoice 12" for a day in 2001.
 */
export function instant(text: string): number {
  const { date, time = "00:00", zone = OFFSET } = MOMENT.exec(text.trim())?.groups ?? {};
  if (date === undefined || !isInCalendar(date)) return Number.NaN;
  const offset = /^(?:Z|UTC)$/i.test(zone) ? "Z" : zone.replace(/(?<=\d\d)(?=\d\d$)/, ":");
  return Date.parse(`${date}T${time}${offset}`);
}

/** `Date.parse` takes 30 February for 2 March. */
function isInCalendar(date: string): boolean {
  const number = Number(date.slice(8));
  return number <= 28 || new Date(`${date}T00:00:00Z`).getUTCDate() === number;
}
