import { shown } from "../check.js";
import type { SyncroIssue } from "../errors/index.js";

/** A value in a path or query, as text. Values without such a form are reported in `issues`. */
export function scalarText(value: unknown, field: string, issues: SyncroIssue[]): string {
  switch (typeof value) {
    case "string":
      // An unpaired surrogate has no UTF-8 form, and encodeURIComponent throws on it.
      if (!/\p{Surrogate}/u.test(value)) return value;
      issues.push({ field, message: "contains an unpaired surrogate" });
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
