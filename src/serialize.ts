import { shown } from "./check.js";
import type { SyncroIssue } from "./errors/base.js";

/**
 * The query string of `query`, keys in the order given. Arrays become comma lists (`ids=1,2,3`), those whose name ends in
 * `[]` repeat the key (`statuses[]=a&statuses[]=b`, Rails). What cannot be sent truly (null, NaN, Date, objects) is named
 * in `issues`, never dropped in silence.
 */
export function serializeQuery(query: object, issues: SyncroIssue[]): string {
  const parts: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const texts = (Array.isArray(value) ? value : [value]).map((item: unknown) =>
      scalarText(item, `query.${name}`, issues),
    );
    if (!Array.isArray(value) || name.endsWith("[]")) parts.push(...texts.map((text) => pair(name, text)));
    else if (texts.length > 0) parts.push(pair(name, texts.join(",")));
  }
  return parts.join("&");
}

// Brackets and commas travel as they are: Rails' own way of writing them, and shorter.
const readable = (text: string): string => encodeURIComponent(text).replace(/%5B/g, "[").replace(/%5D/g, "]");
const pair = (name: string, text: string): string =>
  `${readable(name)}=${encodeURIComponent(text).replace(/%2C/g, ",")}`;

/**
 * `template` with its `{name}`s filled in and encoded. A missing, empty or dotted segment would silently address another
 * resource (`/tickets/..` collapses to `/`), so each is an issue.
 */
export function serializePath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  issues: SyncroIssue[],
): string {
  const names = new Set<string>();
  const path = template.replace(/\{([^}]+)\}/g, (_placeholder, name: string) => {
    names.add(name);
    const value = values[name];
    if (value === undefined) {
      issues.push({ field: `path.${name}`, message: "is missing" });
      return "";
    }
    const text = scalarText(value, `path.${name}`, issues);
    if (text.trim() === "" || text === "." || text === "..") {
      issues.push({ field: `path.${name}`, message: `cannot be ${JSON.stringify(text)}` });
    }
    return encodeURIComponent(text);
  });
  for (const name of Object.keys(values)) {
    if (!names.has(name)) issues.push({ field: `path.${name}`, message: `is not part of ${template}` });
  }
  return path;
}

function scalarText(value: unknown, field: string, issues: SyncroIssue[]): string {
  switch (typeof value) {
    case "string":
      // Half of a surrogate pair has no UTF-8, and encodeURIComponent throws on it.
      if (!/\p{Surrogate}/u.test(value)) return value;
      issues.push({ field, message: "contains half of a character" });
      return "0";
    case "boolean":
    case "bigint":
      return String(value);
    case "number":
      if (Number.isFinite(value)) return String(value);
  }
  const what = value instanceof Date ? "a Date: send text such as its toISOString()" : shown(value);
  issues.push({ field, message: `must be text, a number or a boolean, not ${what}` });
  return "0";
}
