import { flagOf } from "../catalog/index.js";
import type { SyncroIssue } from "../index.js";

/** What was typed for a field, such as `query.page` or `body.asset_ids.1`; `undefined` where it was not, or in a file. */
export type Typed = (field: string) => string | undefined;

/** A problem under the name that the command line has for it, and in its words: there all is text. */
export function issueLine({ field = "", message }: SyncroIssue, typed: Typed): string {
  return `${nameOf(field, typed)} ${inWords(message, typed(field))}`.trim();
}

function nameOf(field: string, typed: Typed): string {
  const [, place = "", name = "", rest = ""] = /^(path|query|body)\.([^.]+)(.*)$/.exec(field) ?? [];
  if (place === "path") return `<${name}>`;
  // An item of a list that a flag has: `--asset-ids 1,x`.
  const isOfFlag = /^(?:\.\d+)?$/.test(rest) && (rest === "" || typed(`${place}.${name}`) !== undefined);
  if (!isOfFlag) return `--set ${setPath(`${name}${rest}`)}`;
  return name === "" ? field : flagOf(name);
}

/** `a.0.b` as `--set` writes it. */
const setPath = (field: string): string => field.replace(/\.(\d+)(?=\.|$)/g, "[$1]");

/** Values of these kinds are no secrets, unless something else was put there by mistake: then it is long. */
const OPEN = /^must be (?:true or false|a number|a whole number|one of|a date|a time|a decimal)/;
const LONGEST = 20;

function inWords(message: string, text: string | undefined): string {
  const all = message.split(", or ");
  const wanted = [...new Set(all.map((each) => each.replace(/, got [\w ]+$/, "")))];
  if (text === undefined || all.join() === wanted.join()) return [...new Set(all)].join(", or ");
  const isOpen = text.length <= LONGEST && wanted.every((each) => OPEN.test(each));
  return `${wanted.join(", or ")}${isOpen ? `, not '${text}'` : ""}`;
}
