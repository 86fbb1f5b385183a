import { shown } from "../check.js";
import type { SyncroIssue } from "../errors/index.js";
import { own } from "../ground/index.js";

/** The client's own headers, and those by which HTTP delimits messages and manages connections. */
const RESERVED =
  /^(?:authorization|content-(?:type|length|encoding)|host|connection|keep-alive|proxy-.*|te|trailer|transfer-encoding|upgrade|http2-settings|expect)$/;

/** A call's headers, with lower-case names. What cannot be sent is reported in `issues`, without its value: it may be secret. */
export function serializeHeaders(given: object, issues: SyncroIssue[]): Record<string, string> {
  const headers = own<Record<string, string>>({});
  for (const name of Object.keys(given)) {
    const value: unknown = Reflect.get(given, name);
    if (value === undefined) continue;
    const field = `headers.${name}`;
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name))
      issues.push({ field: "headers", message: "have a name that is not valid" });
    else if (RESERVED.test(name.toLowerCase())) issues.push({ field, message: "is set by the client" });
    else if (typeof value !== "string") issues.push({ field, message: `must be a string, got ${shown(value)}` });
    // A line break would start another header.
    else if (/^[\t\x20-\x7e\x80-\xff]*$/.test(value)) headers[name.toLowerCase()] = value;
    else issues.push({ field, message: "contains characters that a header cannot carry" });
  }
  return headers;
}
