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

const sound = new Set<string>();
/** Far above the templates of the description: those that `request` is given need not end. */
const MAX_KNOWN = 1_000;

function isSound(template: string): boolean {
  if (sound.has(template)) return true;
  const isIt = /^(?:\/[^/?#\\\s\p{Cc}]+)+$/u.test(template) && !climbs(template);
  if (isIt && sound.size < MAX_KNOWN) sound.add(template);
  return isIt;
}

/**
 * Fills the `{name}`s of `template` with encoded values. A missing, empty or dotted segment would silently address another
 * resource (`/tickets/..` collapses to `/`), so each is reported.
 */
export function serializePath(
  template: string,
  values: Readonly<Record<string, unknown>>,
  issues: SyncroIssue[],
): string {
  // Also of a template that a middleware made, or that `request` was given.
  if (!isSound(template)) {
    issues.push({
      field: "path",
      message: "must begin with a slash and have no query, fragment, white space, or empty, . or .. segment",
    });
  }
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
