import type { SyncroIssue } from "../errors/index.js";
import { decoded, member } from "../ground/index.js";
import { scalarText } from "./scalar.js";

const MAX_LAYERS = 3;

/** Whether a server that undoes escapes, over and over, would climb with `text`: encoded dots and slashes included. */
function climbs(text: string, layers = MAX_LAYERS): boolean {
  if (text.split(/[/\\]/).some((part) => /^\s*\.\.?\s*$/.test(part))) return true;
  const inner = decoded(text);
  return layers > 0 && inner !== text && climbs(inner, layers - 1);
}

/** A template, or an address, split at its braces: every other part is a name. */
export const splitPath = (template: string): string[] => template.split(/\{([^}]+)\}/);

/** Whether the template of a path is sound; what is wrong with it is reported in `issues`. */
export function checkPath(template: string, issues: SyncroIssue[]): boolean {
  if (/^(?:\/[^/?#\\\s\p{Cc}]+)+$/u.test(template) && !climbs(template)) return true;
  issues.push({
    field: "path",
    message: "must begin with a slash and have no query, fragment, white space, or empty, . or .. segment",
  });
  return false;
}

/**
 * Fills the `{name}`s of `template`, given in `parts`, with encoded values. A missing, empty or dotted segment would
 * silently address another resource (`/tickets/..` collapses to `/`), so each is reported.
 */
export function fillPath(
  parts: readonly string[],
  values: Readonly<Record<string, unknown>>,
  template: string,
  issues: SyncroIssue[],
): string {
  let path = "";
  for (let at = 0; at < parts.length; at += 2) {
    const [text = "", name] = [parts[at], parts[at + 1]];
    path += name === undefined ? text : text + segment(name, member(values, name), issues);
  }
  for (const name of Object.keys(values)) {
    if (!parts.some((part, at) => at % 2 === 1 && part === name)) {
      issues.push({ field: `path.${name}`, message: `is not part of ${template}` });
    }
  }
  return path;
}

function segment(name: string, value: unknown, issues: SyncroIssue[]): string {
  if (value === undefined) {
    issues.push({ field: `path.${name}`, message: "is missing" });
    return "";
  }
  if (Number.isSafeInteger(value)) return String(value); // nearly always: nothing to look for, or to encode
  const text = scalarText(value, `path.${name}`, issues);
  if (text.trim() === "" || text === "." || text === "..") {
    issues.push({ field: `path.${name}`, message: `cannot be ${JSON.stringify(text)}` });
  }
  return encodeURIComponent(text);
}
