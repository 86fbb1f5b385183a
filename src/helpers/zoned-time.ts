import { SyncroRequestError } from "../errors/index.js";

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?)?$/;
const DAY_MS = 86_400_000;

/**
 * Adds a time zone's offset to a local time. When the clock shows a time twice, in autumn, the first one is taken. The
 * account's time zone is `locale.time_zone` of `GET /settings`.
 *
 * @param time a date, or a date and a time, without an offset
 * @param timeZone an IANA time zone, such as `"America/New_York"`
 *
 * @example
 * zonedTime("2026-11-20 09:00", "America/New_York"); // "2026-11-20T09:00:00-05:00"
 *
 * @throws {SyncroRequestError} if there is no such time, e.g. because the clock skips it in spring, or no such zone
 */
export function zonedTime(time: string, timeZone: string): string {
  const [, day, minutes = "00:00", seconds = ":00"] = LOCAL.exec(time) ?? [];
  const wall = Date.parse(`${day}T${minutes}${seconds}Z`);
  if (day === undefined || Number.isNaN(wall) || !new Date(wall).toISOString().startsWith(day)) {
    throw invalid("time", `must be a date, or a date and a time, without an offset, got ${JSON.stringify(time)}`);
  }
  // The offset is that of a day earlier or a day later, whichever also holds at the moment it leads to.
  for (const around of [wall - DAY_MS, wall + DAY_MS]) {
    const offset = offsetAt(around, timeZone);
    if (offsetAt(wall - msOf(offset), timeZone) === offset) return `${day}T${minutes}${seconds}${offset}`;
  }
  throw invalid("time", `${time} does not exist in ${timeZone}: the clock skips it`);
}

/** Such as `-05:00`. */
function offsetAt(at: number, timeZone: string): string {
  try {
    const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longOffset" });
    const name = format.formatToParts(at).find(({ type }) => type === "timeZoneName")?.value ?? "";
    return name.replace("GMT", "") || "+00:00";
  } catch {
    throw invalid("timeZone", `is not an IANA time zone: ${JSON.stringify(timeZone)}`);
  }
}

function msOf(offset: string): number {
  const [hours = 0, minutes = 0] = offset.slice(1).split(":").map(Number);
  return (offset.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) * 60_000;
}

const invalid = (field: string, message: string) => new SyncroRequestError("zonedTime", [{ field, message }]);
