import { instant } from "../time.js";
import { integer } from "../values.js";

type Test<T> = (row: T) => boolean;

/** The rows that pass every filter in the query. Blank values and unknown names are silently ignored. */
export function filter<T>(
  rows: T[],
  query: URLSearchParams,
  filters: Record<string, (value: string) => Test<T> | undefined>,
): T[] {
  let kept = rows;
  for (const [name, make] of Object.entries(filters)) {
    const value = query.get(name);
    if (value === null || value.trim() === "") continue;
    const test = make(value);
    if (test !== undefined) kept = kept.filter(test);
  }
  return kept;
}

/** By id. A value that is not a number matches nothing. */
export function byId<T>(of: (row: T) => number | null): (value: string) => Test<T> {
  return (value) => {
    const id = integer(value);
    return (row) => id !== null && of(row) === id;
  };
}

export function byText<T>(of: (row: T) => string | null): (value: string) => Test<T> {
  return (value) => (row) => of(row)?.toLowerCase() === value.toLowerCase();
}

/** A search: matches if one of the texts contains the value, in upper or lower case. */
export function search<T>(of: (row: T) => (string | number | null)[]): (value: string) => Test<T> {
  return (value) => {
    const needle = value.trim().toLowerCase();
    return (row) => of(row).some((text) => text !== null && String(text).toLowerCase().includes(needle));
  };
}

/** Later than a date or date-time. A value that is neither is ignored. */
export function after<T>(of: (row: T) => string | null): (value: string) => Test<T> | undefined {
  return (value) => {
    const limit = instant(value);
    if (Number.isNaN(limit)) return undefined;
    return (row) => {
      const at = of(row);
      return at !== null && instant(at) > limit;
    };
  };
}

export function before<T>(of: (row: T) => string | null): (value: string) => Test<T> | undefined {
  return (value) => {
    const limit = instant(value);
    if (Number.isNaN(limit)) return undefined;
    return (row) => {
      const at = of(row);
      return at !== null && instant(at) < limit;
    };
  };
}

/** Sorts as in `sort=name ASC`, by a field that the resource allows; otherwise keeps the order. */
export function sorted<T>(
  rows: T[],
  sort: string | null,
  fields: Record<string, (row: T) => string | number | null>,
): T[] {
  const [name = "", direction = "ASC"] = (sort ?? "").trim().split(/\s+/);
  const of = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (of === undefined) return rows;
  const sign = direction.toUpperCase() === "DESC" ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(of(a), of(b)));
}

function compare(a: string | number | null, b: string | number | null): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return String(a ?? "").localeCompare(String(b ?? ""), "en");
}
