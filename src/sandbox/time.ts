// The sandbox's account is at -05:00 all year. The API renders every timestamp in the account's own time zone.
const OFFSET = "-05:00";
const OFFSET_MS = -5 * 3_600_000;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** A timestamp as the API renders it: milliseconds and the account's offset. */
export function stamp(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().replace("Z", OFFSET);
}

/** A date as the API renders it: those of invoices and payments have no time. */
export function day(at: number): string {
  return stamp(at).slice(0, 10);
}

/** Reads a date or date-time from a client, in the account's time zone if it has no offset. NaN if it is neither. */
export function instant(text: string): number {
  const trimmed = text.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(trimmed)) return Date.parse(`${trimmed}T00:00:00${OFFSET}`);
  return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(trimmed) ? trimmed : `${trimmed}${OFFSET}`);
}
