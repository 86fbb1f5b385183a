/** Where the last run ended: plain JSON, to be kept until the next. */
export interface SinceCursor {
  /** The day of the newest change seen, in the account's zone: `"2026-11-20"`. */
  readonly day: string;
  /** What was seen of the days that are asked for again: id to `updated_at`. */
  readonly seen: Readonly<Record<string, string>>;
}

/** The changed rows of a run, and where it ended. */
export interface ChangedRows<T> extends AsyncIterable<T> {
  /** For the next run. Until all rows were read it is the cursor that the run began with: what was left is asked for again. */
  readonly cursor: SinceCursor | undefined;
}

interface Row {
  readonly id: number | string;
  readonly updated_at?: string | null | undefined;
}

/**
 * The rows that changed since the last run, each state of a row once. Of `since_updated_at` perhaps only the date counts, and
 * some lists ignore it: so the day before the newest change is asked for again, and what was seen of it is left out.
 *
 * A row is new by its `updated_at`. What was deleted is never told, and a change that does not touch `updated_at` neither.
 *
 * @param cursor of the run before; `undefined` reads everything
 * @param list the list, from a day on: `(since) => syncro.paginate("/tickets", { params: { query: { since_updated_at: since } } })`
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
      const since = cursor === undefined ? undefined : dayBefore(cursor.day);
      const seen = new Map(Object.entries(cursor?.seen ?? {}));
      let newest = cursor?.day ?? "";
      for await (const row of list(since)) {
        const at = row.updated_at ?? "";
        if (at !== "" && since !== undefined && at.slice(0, 10) < since) continue; // the list ignores the filter
        if (at !== "" && seen.get(String(row.id)) === at) continue;
        seen.set(String(row.id), at);
        if (at.slice(0, 10) > newest) newest = at.slice(0, 10);
        yield row;
      }
      if (newest === "") return;
      const again = dayBefore(newest);
      end = { day: newest, seen: Object.fromEntries([...seen].filter(([, at]) => at.slice(0, 10) >= again)) };
    },
  };
}

function dayBefore(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() - 1);
  return at.toISOString().slice(0, 10);
}
