import type { Query } from "../query.js";
import { instant } from "../time.js";
import { date, integer, text } from "../values.js";

type Test<T> = (row: T) => boolean;
/** What a filter's value lets pass; `undefined` if it says nothing. */
export type Filter<T> = (value: string) => Test<T> | undefined;

/** The rows that pass every filter in the query. Blank values and unknown names are silently ignored. */
export function filter<T>(rows: readonly T[], query: Query, filters: Record<string, Filter<T>>): T[] {
  let kept = [...rows];
  for (const [name, make] of Object.entries(filters)) {
    const value = query.get(name);
    if (value === null || value.trim() === "") continue;
    const test = make(value);
    if (test !== undefined) kept = kept.filter(test);
  }
  return kept;
}

/** By id. A value that is not a number matches nothing. */
export function byId<T>(of: (row: T) => unknown): Filter<T> {
  return (value) => {
    const id = integer(value);
    return (row) => id !== null && of(row) === id;
  };
}

/** All but this id, or these, separated by commas. */
export function notId<T extends { id: number }>(value: string): Test<T> {
  const ids = value.split(",").map(integer);
  return (row) => !ids.includes(row.id);
}

/** The same, in upper or lower case. */
export function equal<T>(of: (row: T) => unknown): Filter<T> {
  return (value) => (row) => text(of(row))?.toLowerCase() === value.trim().toLowerCase();
}

/** A search: matches if one of the texts contains the value, in upper or lower case. The reference calls it "like". */
export function search<T>(of: (row: T) => unknown[]): Filter<T> {
  return (value) => {
    const needle = value.trim().toLowerCase();
    return (row) => of(row).some((each) => text(each)?.toLowerCase().includes(needle));
  };
}

/** Those where something is so, or is not so. */
export function whether<T>(is: Test<T>): Filter<T> {
  return (value) => (/^(?:true|1)$/i.test(value) ? is : (row) => !is(row));
}

/** Those where something is so; any other value than true says nothing. */
export function only<T>(is: Test<T>): Filter<T> {
  return (value) => (/^(?:true|1)$/i.test(value) ? is : undefined);
}

/** Later than a date or date-time. A value that is neither is ignored. */
export function after<T>(of: (row: T) => unknown): Filter<T> {
  return compared(of, (at, limit) => at > limit);
}

export function before<T>(of: (row: T) => unknown): Filter<T> {
  return compared(of, (at, limit) => at < limit);
}

/**
 * Only the day counts, as reported of `since_updated_at`: a sync gets rows of the same day again. It is the account's day,
 * since the account renders the times.
 */
export function sinceDay<T>(of: (row: T) => unknown): Filter<T> {
  return comparedByDay(of, (day, limit) => day >= limit);
}

export function afterDay<T>(of: (row: T) => unknown): Filter<T> {
  return comparedByDay(of, (day, limit) => day > limit);
}

export function beforeDay<T>(of: (row: T) => unknown): Filter<T> {
  return comparedByDay(of, (day, limit) => day < limit);
}

function comparedByDay<T>(of: (row: T) => unknown, holds: (day: string, limit: string) => boolean): Filter<T> {
  return (value) => {
    const limit = date(value);
    return limit === null ? undefined : (row) => holds((text(of(row)) ?? "").slice(0, 10), limit);
  };
}

function compared<T>(of: (row: T) => unknown, holds: (at: number, limit: number) => boolean): Filter<T> {
  return (value) => {
    const limit = instant(value);
    if (Number.isNaN(limit)) return undefined;
    return (row) => {
      const at = of(row);
      return typeof at === "string" && holds(instant(at), limit);
    };
  };
}

/** Sorts as in `sort=name ASC`, by a field that the resource allows; otherwise keeps the order. */
export function sorted<T>(rows: readonly T[], sort: string | null, of: (row: T, field: string) => unknown): T[] {
  const [name = "", direction = "ASC"] = (sort ?? "").trim().split(/\s+/);
  if (name === "" || rows.every((row) => of(row, name) === undefined)) return [...rows];
  const sign = direction.toUpperCase() === "DESC" ? -1 : 1;
  const inOrder = (a: T, b: T) => sign * compare(of(a, name), of(b, name));
  return isSorted(rows, inOrder) ? [...rows] : rows.toSorted(inOrder);
}

/** Most lists are asked for in the order that they have. */
function isSorted<T>(rows: readonly T[], inOrder: (a: T, b: T) => number): boolean {
  return rows.every((row, index) => {
    const next = rows[index + 1];
    return next === undefined || inOrder(row, next) <= 0;
  });
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  // Times are compared most often by far, and as they stand.
  if (typeof a === "string" && typeof b === "string" && TIME.test(a) && TIME.test(b)) return a < b ? -1 : Number(a > b);
  return COLLATOR.compare(text(a) ?? "", text(b) ?? "");
}

const COLLATOR = new Intl.Collator("en");
const TIME = /^\d{4}-\d\d-\d\dT/;
