import type { SyncroIssue } from "../errors/index.js";
import { scalarText } from "./scalar.js";

/**
 * Builds the query string, with keys in the order given. Arrays become comma lists (`ids=1,2,3`); names that end in `[]`
 * repeat the key instead (`statuses[]=a&statuses[]=b`, as Rails expects). Values with no faithful form (null, NaN, Date,
 * objects) are reported in `issues`, never silently dropped.
 */
export function serializeQuery(query: object, issues: SyncroIssue[]): string {
  const parts: string[] = [];
  for (const name of Object.keys(query)) {
    const value: unknown = Reflect.get(query, name);
    if (value === undefined) continue;
    const texts = (Array.isArray(value) ? value : [value]).map((item: unknown) =>
      scalarText(item, `query.${name}`, issues),
    );
    if (!Array.isArray(value) || name.endsWith("[]")) parts.push(...texts.map((text) => pair(name, text)));
    else if (texts.length > 0) parts.push(pair(name, texts.join(",")));
  }
  return parts.join("&");
}

// Brackets and commas stay unencoded: that is how Rails writes them, and it is shorter.
const readable = (text: string): string => encodeURIComponent(text).replace(/%5B/g, "[").replace(/%5D/g, "]");
const pair = (name: string, text: string): string =>
  `${readable(name)}=${encodeURIComponent(text).replace(/%2C/g, ",")}`;
