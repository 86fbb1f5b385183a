import type { SyncroIssue } from "../errors/index.js";
import { member } from "../ground/index.js";
import { scalarText } from "./scalar.js";

/**
 * Fills the `{name}`s of `template` with encoded values. A missing, empty or dotted segment would silently address another
 * resource (`/tickets/..` collapses to `/`), so each is reported.
 */
export function serializePath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  issues: SyncroIssue[],
): string {
  const names = new Set<string>();
  const path = template.replace(/\{([^}]+)\}/g, (_placeholder, name: string) => {
    names.add(name);
    const value = member(values, name);
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
