import { type Description, fieldsOf, formsOf, isRecord, isScalar, type Schema } from "../../catalog/index.js";

/** The value at `a.b.0.c`; a name with dots of its own goes first. `undefined` where there is none. */
export function valueAt(row: unknown, path: string): unknown {
  if (!isRecord(row)) return undefined;
  if (Object.hasOwn(row, path)) return Reflect.get(row, path);
  const dot = path.indexOf(".");
  const first = dot === -1 ? path : path.slice(0, dot);
  if (dot === -1 || !Object.hasOwn(row, first)) return undefined;
  return valueAt(Reflect.get(row, first), path.slice(dot + 1));
}

/** What `--fields` leaves of a row: the names as keys, as given. */
export const picked = (row: unknown, fields: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(fields.map((path) => [path, valueAt(row, path) ?? null]));

/** The fields that the description says a row has, in its order: those that fit a column, and all. */
export function describedFields(description: Description, schema: Schema): { columns: string[]; fields: string[] } {
  const all = formsOf(description, schema).flatMap(({ schema: form }) => fieldsOf(description, form));
  const names = (fields: typeof all) => [...new Set(fields.map(([name]) => name))];
  return { columns: names(all.filter(([, each]) => isScalar(description, each))), fields: names(all) };
}

/** What rows that nothing is said of have in columns. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const names = rows.flatMap((row) => (isRecord(row) ? Object.keys(row).filter((name) => isPlainCell(row, name)) : []));
  return [...new Set(names)];
}

const isPlainCell = (row: object, name: string): boolean => !isRecord(Reflect.get(row, name));

/** The column of rows that have no fields. */
const VALUE = "value";

/** A row in cells. A row that is no object is one cell. */
export const cellsOf = (row: unknown, columns: readonly string[]): unknown[] =>
  isRecord(row) && !Array.isArray(row) ? columns.map((column) => valueAt(row, column)) : [row];

/** The columns to show: those asked for, else those described, else those found. */
export function columnsFor(
  rows: readonly unknown[],
  fields: readonly string[] | undefined,
  described: readonly string[],
) {
  if (fields !== undefined) return fields;
  const [first] = rows;
  if (first !== undefined && (!isRecord(first) || Array.isArray(first))) return [VALUE];
  return described.length > 0 ? described : columnsOf(rows);
}

/** A cell as text: nothing for null, JSON for what has parts. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
