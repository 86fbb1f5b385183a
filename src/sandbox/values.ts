import { day, instant, stamp } from "./time.js";

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field that a client names, which may be "constructor": not what every object has. */
export function ownOf(record: object, name: string): unknown {
  return Object.hasOwn(record, name) ? Reflect.get(record, name) : undefined;
}

// Readers for what a client sent. As lenient as the vendor: a number passes as a string, "12" as 12 and "true" as true, and
// a value that makes no sense counts as absent.
export function text(value: unknown): string | null {
  if (typeof value === "string") return value;
  return typeof value === "number" || typeof value === "boolean" ? String(value) : null;
}

export function textOrEmpty(value: unknown): string {
  return text(value) ?? "";
}

export function integer(value: unknown): number | null {
  if (typeof value === "number") return Number.isSafeInteger(value) ? value : null;
  if (typeof value !== "string" || !/^-?\d+$/.test(value)) return null;
  return integer(Number(value));
}

export function decimal(value: unknown): number | null {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : null;
}

/** An amount of money as a whole number of cents. */
export function cents(value: unknown): number | null {
  const amount = decimal(value);
  return amount === null ? null : Math.round(amount * 100);
}

export function flag(value: unknown): boolean {
  return value === true || value === 1 || value === "true" || value === "1";
}

export function dateTime(value: unknown): string | null {
  const at = typeof value === "string" ? instant(value) : Number.NaN;
  return Number.isNaN(at) ? null : stamp(at);
}

export function date(value: unknown): string | null {
  const at = typeof value === "string" ? instant(value) : Number.NaN;
  return Number.isNaN(at) ? null : day(at);
}

export function bag(value: unknown): Fields {
  return isFields(value) ? value : {};
}

export function rows(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

export function integers(value: unknown): number[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map(integer).filter((entry) => entry !== null);
}

export function texts(value: unknown): string[] {
  const list: unknown[] = Array.isArray(value) ? value : [];
  return list.map(text).filter((entry) => entry !== null);
}

export function blank(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

/** Sets the fields that the body names and leaves the rest alone: a PUT is partial. */
export function overwrite<T extends object>(
  record: T,
  body: Fields,
  readers: { [K in keyof T]?: (value: unknown) => T[K] },
): void {
  for (const key in readers) {
    const read = readers[key];
    if (read !== undefined && key in body) record[key] = read(body[key]);
  }
}

/** Rows by a key, in order of first appearance. */
export function grouped<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Cents as the decimal string that the API sends: "64.99", "1.0". */
export function decimalText(cents: number): string {
  const text = String(cents / 100);
  return text.includes(".") ? text : `${text}.0`;
}
