import { SyncroRequestError } from "../errors/index.js";

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?)?$/;
const DAY_MS = 86_400_000;

/**
 * A time as people of the account read it off their clock, with the offset that it has there: `"2026-11-20 09:00"` in
 * `"America/New_York"` is `"2026-11-20T09:00:00-05:00"`. The account's zone is `locale.time_zone` of `GET /settings`. A time
 * that the clock shows twice in autumn is its first.
 *
 * @param time a day, or a day and a time, without an offset
 * @param timeZone an IANA name
 * @throws {SyncroRequestError} when there is no such time (also: the clock skips it in spring) or no such zone
 */
export function zonedTime(time: string, timeZone: string): string {
  const [, day, minutes = "00:00", seconds = ":00"] = LOCAL.exec(time) ?? [];
  const wall = Date.parse(`${day}T${minutes}${seconds}Z`);
  if (day === undefined || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) {
    throw problem("time", `must be a day or a day and a time without an offset, got ${JSON.stringify(time)}`);
  }
  // The offset is that of the day before or of the day after, whichever fits the moment that it leads to.
  for (const around of [wall - DAY_MS, wall + DAY_MS]) {
    const offset = offsetAt(around, timeZone);
    if (offsetAt(wall - msOf(offset), timeZone) === offset) return `${day}T${minutes}${seconds}${offset}`;
  }
  throw problem("time", `${time} does not exist in ${timeZone}: the clock is put forward`);
}

/** As `-05:00`. */
function offsetAt(at: number, timeZone: string): string {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
    return name.replace("GMT", "") || "+00:00";
  } catch {
    throw problem("timeZone", `is no IANA name of a zone: ${JSON.stringify(timeZone)}`);
  }
}

function msOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

const problem = (field: string, message: string) => new SyncroRequestError("zonedTime", [{ field, message }]);
