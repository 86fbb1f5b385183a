import { shown } from "../check.js";
import type { SyncroIssue } from "../errors/index.js";
import { isPlain } from "../ground/index.js";

/** Ruby's JSON parser accepts no more by default. */
const MAX_DEPTH = 100;

/**
 * The data that `JSON.stringify` sends for `value`, with `toJSON` applied: a Date becomes ISO text, like the vendor's own
 * times. What JSON would silently change or drop (NaN, an invalid Date, a Map, a File, `undefined` in an array) is reported
 * in `issues` instead.
 */
export function jsonData(value: unknown, issues: SyncroIssue[], field = "body", within: unknown[] = []): unknown {
  if (typeof value === "string" || typeof value === "boolean" || value === null || Number.isFinite(value)) return value;
  const sent = afterToJson(value);
  const message = lost(value, sent) ?? endless(sent, within);
  if (message !== undefined) {
    issues.push({ field, message });
    return null;
  }
  if (!isPlain(sent) && !Array.isArray(sent)) return sent;
  within.push(sent);
  // Plain loops: a body may have thousands of values. An array's holes are values too, and a getter is read once.
  const list: unknown[] = [];
  const object: Record<string, unknown> = Object.create(null); // so that `__proto__` is a name like any other
  if (Array.isArray(sent)) {
    for (let index = 0; index < sent.length; index++) {
      list.push(jsonData(sent[index], issues, `${field}.${index}`, within));
    }
  } else {
    for (const name of Object.keys(sent)) {
      const item = sent[name];
      if (item !== undefined) object[name] = jsonData(item, issues, `${field}.${name}`, within);
    }
  }
  within.pop();
  return Array.isArray(sent) ? list : object;
}

/** As `JSON.stringify` does it; but bytes are not data, although a Buffer claims to be. */
function afterToJson(value: unknown): unknown {
  const mayHave = (typeof value === "object" && !ArrayBuffer.isView(value)) || typeof value === "bigint";
  const toJson: unknown = mayHave ? Reflect.get(Object(value), "toJSON") : undefined;
  return typeof toJson === "function" ? Reflect.apply(toJson, value, []) : value;
}

function lost(value: unknown, sent: unknown): string | undefined {
  if (sent !== value && (sent === null || sent === undefined)) {
    return `cannot be ${shown(value)} that JSON turns into ${sent}`;
  }
  if (typeof sent === "string" || typeof sent === "boolean" || Number.isFinite(sent) || Array.isArray(sent)) return;
  if (!isPlain(sent)) return `cannot be ${shown(sent)}`;
  const symbols = Object.getOwnPropertySymbols(sent).filter((name) =>
    Object.prototype.propertyIsEnumerable.call(sent, name),
  );
  return symbols.length > 0 ? "cannot have a symbol as a key" : undefined;
}

function endless(sent: unknown, within: readonly unknown[]): string | undefined {
  if (typeof sent !== "object") return;
  if (within.includes(sent)) return "contains itself";
  return within.length >= MAX_DEPTH ? `nests deeper than ${MAX_DEPTH} levels` : undefined;
}

/** Serializes `body` as a form: a `File` as it is, because the vendor reads its name too; everything else as text. */
export function serializeForm(body: unknown, issues: SyncroIssue[]): FormData {
  if (body instanceof FormData) return body;
  const form = new FormData();
  if (!isPlain(body)) {
    issues.push({ field: "body", message: `must be a plain object or FormData, got ${shown(body)}` });
    return form;
  }
  for (const [name, value] of Object.entries(body)) {
    if (value === undefined) continue;
    if (value instanceof File || typeof value === "string") form.append(name, value);
    else if (typeof value === "boolean" || Number.isFinite(value)) form.append(name, String(value));
    else {
      const hint = value instanceof Blob ? "a Blob, which has no name: wrap it in a File" : shown(value);
      issues.push({ field: `body.${name}`, message: `must be a File, a string, a number or a boolean, got ${hint}` });
    }
  }
  return form;
}
