import { parseHttpDate } from "../ground/index.js";

const AFTER_WEEKDAY = /\b((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*), /g;

/**
 * `Retry-After` in ms, of several the longest: whole seconds or a date; anything else counts as absent. A date is read
 * against the server's own `Date` header where there is one: clocks differ.
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const asked = headers.get("retry-after");
  if (asked === null) return undefined; // as nearly always: no date needs to be read
  const server = datesIn(headers.get("date"), nowMs)[0] ?? nowMs;
  const waits = [
    ...partsOf(asked).flatMap((part) => (/^\d+$/.test(part) ? [Number(part) * 1_000] : [])),
    ...datesIn(asked, nowMs).map((at) => Math.max(0, at - server)),
  ];
  return waits.length === 0 ? undefined : Math.max(...waits);
}

/** The values of a header that came once or several times. */
const partsOf = (value: string | null): string[] =>
  (value ?? "")
    .replace(AFTER_WEEKDAY, "$1 ")
    .split(",")
    .map((part) => part.trim());

const datesIn = (value: string | null, nowMs: number): number[] =>
  partsOf(value).flatMap((part) => parseHttpDate(part, nowMs) ?? []);
