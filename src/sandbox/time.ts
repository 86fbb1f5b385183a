// The account of the sandbox lives at -05:00 all year: the API renders every timestamp in the account's own zone.
const OFFSET = "-05:00";
const OFFSET_MS = -5 * 3_600_000;

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Where the sandbox's clock starts: a fixed moment, so that two runs give the same answers. */
export const START = Date.parse(`2026-11-20T09:00:00${OFFSET}`);

/** A timestamp as the API renders it: milliseconds and the account's offset. */
export function stamp(at: number): string {
  return new Date(at + OFFSET_MS).toISOString().replace("Z", OFFSET);
}

/** A plain date as the API renders it (invoice dates, payment days). */
export function day(at: number): string {
  return stamp(at).slice(0, 10);
}

/** What a client wrote as a date or date-time; without an offset it means the account's zone. NaN if it is neither. */
export function instant(text: string): number {
  const trimmed = text.trim();
  if (/^\d{4}-\d\d-\d\d$/.test(trimmed)) return Date.parse(`${trimmed}T00:00:00${OFFSET}`);
  return Date.parse(/(?:Z|[+-]\d\d:?\d\d)$/i.test(trimmed) ? trimmed : `${trimmed}${OFFSET}`);
}
