import type { SyncroIssue } from "../errors/index.js";
import { isRecord, oneLine } from "../ground/index.js";
import { MASK, SECRET_NAME } from "./redact.js";

export interface ErrorReading {
  message: string;
  issues: SyncroIssue[];
}

/** Wrapper keys that the vendor puts problems under, in the order they are read. */
const PROBLEM_KEYS = ["error", "errors", "message", "instructions"];
/** Echoes of the request and flags beside the problems: never a problem themselves. */
const NOT_PROBLEMS = new Set(["params", "record", "success", "status", "login", "meta"]);
const MAX_ISSUES = 200;
const MAX_DEPTH = 40;
/** Characters of one problem, and of the message. */
const MAX_TEXT = 2_000;

/**
 * The problems that an error's body names, in the vendor's words. Syncro has eleven shapes of error body and the guide a
 * twelfth. They differ in where the problems stand and in whether they are text, a list, joined text or a map by field; one
 * walk reads them all.
 *
 * @param body the parsed JSON, or the text where it is not JSON; redacted and bounded in size already
 */
export function readErrorBody(status: number, body: unknown): ErrorReading {
  if (typeof body === "string") return readText(status, body);
  const wrapped = isRecord(body) ? wrappersOf(body) : [];
  const issues = distinct(problemsOf(status, body, wrapped));
  const headline = isRecord(body) && wrapped.map((key) => body[key]).find((value) => typeof value === "string");
  const detailed = issues.filter(({ field }) => field !== undefined);
  if (typeof headline === "string" && detailed.length > 0) {
    return { message: clip(`${headline.trim()}: ${join(detailed)}`), issues: detailed };
  }
  return { message: join(issues) || nothingSaid(status), issues };
}

/** Whether the value under `key` of an error's body says nothing about what went wrong. */
export function isEcho(body: object, key: string, value: unknown): boolean {
  // A list is never an echo of these: `{"status": ["is not included in the list"]}` is about a field of that name.
  if (NOT_PROBLEMS.has(key)) return !Array.isArray(value);
  return wrappersOf(body).length > 0 && !PROBLEM_KEYS.includes(key);
}

const wrappersOf = (body: object): string[] => PROBLEM_KEYS.filter((key) => isFilled(Reflect.get(body, key)));

function readText(status: number, text: string): ErrorReading {
  const trimmed = oneLine(text).trim();
  if (trimmed === "") return { message: nothingSaid(status), issues: [] };
  // A page of a proxy or of the login: its title is all there is to say.
  const untitled = `The server answered ${status} with an HTML page.`;
  const title = trimmed.startsWith("<") ? (/<title[^<>]*>([^<]+)/i.exec(trimmed)?.[1]?.trim() ?? "") : trimmed;
  const message = clip(title || untitled);
  return { message, issues: [{ message }] };
}

function* problemsOf(status: number, body: unknown, wrapped: readonly string[]): Generator<SyncroIssue> {
  if (!isRecord(body)) return yield* problemsIn(body);
  // "Name can't be blank,Email is not an email": joined by the vendor in 422 answers, and under `errors` in any.
  for (const key of wrapped) yield* problemsIn(body[key], undefined, status === 422 || key === "errors");
  if (wrapped.length > 0) return;
  // Without a wrapper the whole object is a map of field to problems.
  for (const [key, value] of Object.entries(body)) if (!isEcho(body, key, value)) yield* problemsIn(value, key);
}

/** Every problem below `value`; nested maps give dotted fields. */
function* problemsIn(value: unknown, field?: string, joined = false, depth = 0): Generator<SyncroIssue> {
  if (depth > MAX_DEPTH) return;
  const below = (name: string) => (field === undefined ? name : `${field}.${name}`);
  if (typeof value === "number" || typeof value === "boolean") yield issue(String(value), field);
  else if (typeof value === "string") {
    // Rails' full messages begin with a capital letter.
    for (const part of joined ? value.split(/,\s*(?=\p{Lu})/u) : [value]) yield issue(part, field);
  } else if (Array.isArray(value)) for (const item of value) yield* problemsIn(item, field, false, depth + 1);
  else if (isRecord(value)) {
    const { message, field: inner } = value;
    if (typeof message === "string") yield issue(message, typeof inner === "string" ? below(inner) : field);
    else for (const [key, each] of Object.entries(value)) yield* problemsIn(each, below(key), false, depth + 1);
  }
}

function issue(text: string, field: string | undefined): SyncroIssue {
  const words = oneLine(text).trim();
  if (field === undefined) return { message: clip(words) };
  // A single word under such a name is a value, not what is wrong with it.
  const isSecret = SECRET_NAME.test(field) && !/\s/.test(words);
  return { field: clip(oneLine(field)), message: clip(isSecret ? MASK : words) };
}

function distinct(found: Iterable<SyncroIssue>): SyncroIssue[] {
  const byText = new Map<string, SyncroIssue>();
  for (const each of found) {
    if (byText.size === MAX_ISSUES) break;
    if (each.message !== "") byText.set(`${each.field}\n${each.message}`, each);
  }
  return [...byText.values()];
}

const join = (issues: SyncroIssue[]): string =>
  clip(issues.map(({ field, message }) => (field === undefined ? message : `${field} ${message}`)).join("; "));

const nothingSaid = (status: number): string => `The server answered ${status} and said nothing about it.`;

const clip = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

const isFilled = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : typeof value === "object" && value !== null;
