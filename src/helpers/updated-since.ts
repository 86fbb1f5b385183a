import { SyncroRequestError } from "../errors/index.js";

/** Where a run ended. Plain JSON: store it for the next run. */
export interface SinceCursor {
  /** The day of the newest change seen, in the account's time zone, such as `"2026-11-20"`. */
  readonly day: string;
  /** The rows already seen on the days that the next run asks for again: `updated_at` by id. */
  readonly seen: Readonly<Record<string, string>>;
}

/** The rows that changed, and the cursor for the next run. */
export interface ChangedRows<T> extends AsyncIterable<T> {
  /** Where the next run starts. It moves only once all rows have been read, so a run that stops early is done again. */
  readonly cursor: SinceCursor | undefined;
}

interface Row {
  readonly id: number | string;
  readonly updated_at?: string | null | undefined;
}

/**
 * Yields the rows that changed since the last run, each state of a row once. Syncro is reported to compare only the day
 * of `since_updated_at`, and some lists were observed to ignore it, so this asks again from the day before the newest
 * change and skips what it has already seen.
 *
 * A row has changed if its `updated_at` has; one without a date there is yielded every time. It cannot see deletions, or
 * changes that leave `updated_at` alone.
 *
 * @param cursor where the last run ended; `undefined` reads everything
 * @param list reads the list from a day on, or all of it for `undefined`
 *
 * @example
 * const changed = updatedSince(cursor, (since) =>
 *   syncro.paginate("/tickets", { params: { query: { since_updated_at: since } } }),
 * );
 * for await (const ticket of changed) console.log(ticket.number);
 * cursor = changed.cursor; // store it for the next run
 */
export function updatedSince<T extends Row>(
  cursor: SinceCursor | undefined,
  list: (since: string | undefined) => AsyncIterable<T>,
): ChangedRows<T> {
  let end = cursor;
  return {
    get cursor() {
      return end;
    },
    async *[Symbol.asyncIterator]() {
      // A row dated in the future must not hide the changes until then. A zone is ahead of UTC by less than a day.
      const latest = new Date(Date.now() + DAY_MS).toISOString().slice(0, 10);
      let newest = cursor ? checkedDay(cursor.day) : ""; // a stored `null` is none
      if (newest > latest) newest = latest;
      const since = newest === "" ? undefined : dayBefore(newest);
      const seen = new Map(Object.entries(cursor?.seen ?? {}));
      for await (const row of list(since)) {
        const at = row.updated_at;
        const day = dayOf(at);
        if (day !== "" && since !== undefined && day < since) continue; // the list ignores the filter
        if (day !== "" && seen.get(String(row.id)) === at) continue;
        if (typeof at === "string") seen.set(String(row.id), at);
        if (day > newest && day <= latest) newest = day;
        yield row;
      }
      if (newest === "") return;
      const from = dayBefore(newest);
      end = { day: newest, seen: Object.fromEntries([...seen].filter(([, at]) => dayOf(at) >= from)) };
    },
  };
}

const DAY_MS = 86_400_000;

/** The day of a time such as `"2026-11-20T09:00:00-05:00"`; `""` where there is none. */
function dayOf(time: unknown): string {
  const [day = ""] = /^\d{4}-\d\d-\d\d/.exec(String(time)) ?? [];
  return Number.isNaN(Date.parse(day)) ? "" : day;
}

function checkedDay(day: unknown): string {
  if (typeof day === "string" && dayOf(day) === day && day !== "") return day;
  throw new SyncroRequestError("updatedSince", [
    { field: "cursor.day", message: 'must be a day such as "2026-11-20"' },
  ]);
}

const dayBefore = (day: string): string => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
