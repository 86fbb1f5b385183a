const TIME = "(?<time>\\d\\d:\\d\\d:\\d\\d)";
/** RFC 9110's three forms of a date, without the comma after the day of the week. */
const FORMS = [
  `^(?<weekday>\\w{3}) (?<day>\\d\\d) (?<month>\\w{3}) (?<year>\\d{4}) ${TIME} GMT$`,
  `^(?<weekday>\\w{3})\\w*day (?<day>\\d\\d)-(?<month>\\w{3})-(?<year>\\d\\d) ${TIME} GMT$`,
  `^(?<weekday>\\w{3}) (?<month>\\w{3}) (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`,
].map((form) => new RegExp(form));
const AFTER_WEEKDAY = /\b((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*), /g;

/**
 * `Retry-After` in ms, of several the longest: whole seconds or a date; anything else counts as absent. A date is read
 * against the server's own `Date` header where there is one: clocks differ.
 */
export function parseRetryAfter(headers: Headers, nowMs: number): number | undefined {
  const server = datesIn(headers.get("date"), nowMs)[0] ?? nowMs;
  const waits = [
    ...partsOf(headers.get("retry-after")).flatMap((part) => (/^\d+$/.test(part) ? [Number(part) * 1_000] : [])),
    ...datesIn(headers.get("retry-after"), nowMs).map((at) => Math.max(0, at - server)),
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

/** Strict: `Date.parse` alone would take "1.5" and "-1" for dates. */
function parseHttpDate(text: string, nowMs: number): number | undefined {
  const {
    weekday,
    day = "",
    month,
    year = "",
    time,
  } = FORMS.map((form) => form.exec(text)?.groups).find(Boolean) ?? {};
  const date = `${weekday}, ${day.trim().padStart(2, "0")} ${month} ${year.length === 2 ? fullYear(year, nowMs) : year} ${time} GMT`;
  const at = Date.parse(date);
  return new Date(at || 0).toUTCString() === date ? at : undefined;
}

/** Of two digits: no more than 50 years from now. */
function fullYear(digits: string, nowMs: number): number {
  const now = new Date(nowMs).getUTCFullYear();
  const year = now - (now % 100) + Number(digits);
  return year > now + 50 ? year - 100 : year;
}
