const TIME = "(?<time>\\d\\d:\\d\\d:\\d\\d)";
/** RFC 9110's three forms of a date, without the comma after the day of the week. */
const FORMS = /* @__PURE__ */ [
  `^(?<weekday>\\w{3}) (?<day>\\d\\d) (?<month>\\w{3}) (?<year>\\d{4}) ${TIME} GMT$`,
  `^(?<weekday>\\w{3})\\w*day (?<day>\\d\\d)-(?<month>\\w{3})-(?<year>\\d\\d) ${TIME} GMT$`,
  `^(?<weekday>\\w{3}) (?<month>\\w{3}) (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})$`,
].map((form) => new RegExp(form));

/** A date of HTTP as ms, `undefined` if it is none. Strict: `Date.parse` alone would take "1.5" and "-1" for dates. */
export function parseHttpDate(text: string, nowMs: number): number | undefined {
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
