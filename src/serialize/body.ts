import type { SyncroIssue } from "../errors/index.js";
import { member } from "../member.js";

/**
 * Serializes `body` as JSON. Values that `JSON.stringify` would silently change or drop (NaN, an invalid Date, a Map, a
 * function, `undefined` in an array) are reported in `issues` instead. A valid Date becomes ISO text, like the vendor's own
 * times.
 *
 * @throws {TypeError} if `body` contains itself
 */
export function serializeJson(body: unknown, issues: SyncroIssue[]): string {
  const fieldOf = new Map<unknown, string>();
  return JSON.stringify(body, function (this: unknown, key: string, value: unknown) {
    const field = key === "" && !fieldOf.has(this) ? "body" : `${fieldOf.get(this)}.${key}`;
    // The holder still has the value from before `toJSON`.
    const given = member(this, key);
    const problem = lostInJson(given, Array.isArray(this));
    if (problem !== undefined) {
      issues.push({ field, message: problem });
      return null;
    }
    if (typeof value === "object" && value !== null) fieldOf.set(value, field);
    return value;
  });
}

function lostInJson(value: unknown, inArray: boolean): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `cannot be ${value}`;
  if (typeof value === "bigint" || typeof value === "function" || typeof value === "symbol") {
    return `cannot be of type ${typeof value}`;
  }
  if (value === undefined) return inArray ? "cannot be undefined" : undefined;
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? "is an invalid Date" : undefined;
  if (value instanceof Map || value instanceof Set || value instanceof Blob) {
    return `cannot be a ${value.constructor.name}: JSON cannot represent it`;
  }
  return undefined;
}

/** Serializes `body` as a form: a `File` as it is, because the vendor reads its name too; everything else as text. */
export function serializeForm(body: unknown, issues: SyncroIssue[]): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body ?? {})) {
    if (value === undefined) continue;
    if (value instanceof File || typeof value === "string") form.append(name, value);
    else if (typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value))) {
      form.append(name, String(value));
    } else {
      const hint = value instanceof Blob ? "a Blob, which has no name: wrap it in a File" : `of type ${typeof value}`;
      issues.push({ field: `body.${name}`, message: `must be a File, text, a number or a boolean, not ${hint}` });
    }
  }
  return form;
}
