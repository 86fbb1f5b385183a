import { shown } from "../check.js";
import type { SyncroIssue } from "../errors/index.js";

/** `value` as a path or a query writes it; what has no such form is named in `issues`. */
export function scalarText(value: unknown, field: string, issues: SyncroIssue[]): string {
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
