import { type Description, fieldsOf, formsOf, isOpen, isRecord, isScalar, type Schema } from "../../catalog/index.js";

/** Whether it is an object with names, no list. */
export const isObject = (value: unknown): value is Record<string, unknown> => isRecord(value) && !Array.isArray(value);

/** The value at `a.b.0.c`; a name with dots of its own goes first. `undefined` where there is none. */
export function valueAt(row: unknown, path: string): unknown {
  if (!isRecord(row)) return undefined;
  if (Object.hasOwn(row, path)) return Reflect.get(row, path);
  const dot = path.indexOf(".");
  const first = dot === -1 ? path : path.slice(0, dot);
  if (dot === -1 || !Object.hasOwn(row, first)) return undefined;
  return valueAt(Reflect.get(row, first), path.slice(dot + 1));
}

/**
 * The value of a field, whichever of its shapes the answer is taken for: `number` and `ticket.number` are the same of
 * `{ ticket: { number } }`.
 *
 * @param wrapper the key that the row has been taken out of
 */
export function fieldOf(row: unknown, path: string, wrapper?: string): unknown {
  const found = valueAt(row, path);
  if (found !== undefined) return found;
  if (wrapper !== undefined && path === wrapper) return row;
  if (wrapper !== undefined && path.startsWith(`${wrapper}.`)) return fieldOf(row, path.slice(wrapper.length + 1));
  return valueAt(innerOf(row), path);
}

/** Keys beside a record that say how the call went. */
const BESIDE = ["meta", "success", "message", "status"];

/** The one record that a row has and nothing else, such as an appointment's. */
function innerOf(row: unknown): object | undefined {
  if (!isObject(row)) return undefined;
  const [key = "", ...others] = Object.keys(row).filter((name) => !BESIDE.includes(name));
  const inner = row[key];
  return others.length === 0 && isObject(inner) ? inner : undefined;
}

/** What `--fields` leaves of a row: the names as keys, as given. */
export const picked = (row: unknown, fields: readonly string[], wrapper?: string): Record<string, unknown> =>
  Object.fromEntries(fields.map((path) => [path, fieldOf(row, path, wrapper) ?? null]));

/** The fields that the description says a row has, in its order: those that fit a column, and all. */
export function describedFields(description: Description, schema: Schema): DescribedFields {
  const forms = formsOf(description, schema).map((form) => form.schema);
  const all = forms.flatMap((form) => fieldsOf(description, form));
  const names = (fields: typeof all) => [...new Set(fields.map(([name]) => name))];
  const columns = names(all.filter(([, each]) => isScalar(description, each)));
  const fields = names(all);
  const [[, only = undefined] = []] = all;
  const isWrapped = only !== undefined && fields.length === 1 && only.type === "object";
  const inside = isWrapped ? describedFields(description, only) : undefined;
  return {
    columns: inside?.columns ?? columns,
    fields: [...fields, ...(inside?.fields ?? [])],
    isOpen: forms.some(isOpen) || inside?.isOpen === true,
  };
}

export interface DescribedFields {
  /** Those that fit a cell. */
  columns: string[];
  fields: string[];
  /** Whether there may be others. */
  isOpen: boolean;
}

/** What rows that nothing is said of have in columns. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const names = rows
    .map((row) => innerOf(row) ?? row)
    .flatMap((row) => (isRecord(row) ? Object.keys(row).filter((name) => isPlainCell(row, name)) : []));
  return [...new Set(names)];
}

const isPlainCell = (row: object, name: string): boolean => !isRecord(Reflect.get(row, name));

/** The column of rows that have no fields. */
const VALUE = "value";

/** A row in cells. A row that is no object is one cell, unless parts of it were asked for. */
export const cellsOf = (row: unknown, columns: readonly string[], wrapper?: string): unknown[] =>
  isObject(row) || (isRecord(row) && columns.join() !== VALUE)
    ? columns.map((column) => fieldOf(row, column, wrapper))
    : [row];

/** The columns to show: those asked for, else those described, else those found. */
export function columnsFor(
  rows: readonly unknown[],
  fields: readonly string[] | undefined,
  described: readonly string[],
) {
  if (fields !== undefined) return fields;
  const [first] = rows;
  if (first !== undefined && !isObject(first)) return [VALUE];
  return described.length > 0 ? described : columnsOf(rows);
}

/** A cell as text: nothing for null, JSON for what has parts. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
