import type { SyncroIssue } from "../errors/index.js";
import { scalarText } from "./scalar.js";

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
