import type { SyncroIssue } from "./errors/base.js";

export interface ErrorReading {
  message: string;
  issues: SyncroIssue[];
}

/** Wrapper keys that the vendor puts problems under, in the order they are read. */
const PROBLEM_KEYS = ["error", "errors", "message", "instructions"];
/** Echoes of the request and flags beside the problems: never a problem themselves. */
const NOT_PROBLEMS = new Set(["params", "record", "success", "status", "login"]);
const MAX_ISSUES = 200;
const MAX_TEXT = 2_000;

/**
 * The problems a 4xx or 5xx body names, in the vendor's words. Syncro has eleven shapes of error body and the guide a
 * twelfth; they differ in where problems stand and whether they are text, list, joined text or a map by field, and all of
 * that is read here by one walk.
 *
 * @param body the parsed JSON, or the text where it is not JSON
 */
export function readErrorBody(status: number, body: unknown): ErrorReading {
  if (typeof body === "string") return readText(status, body);
  if (!isRecord(body)) {
    const issues = distinct(collect(body, undefined));
    return { message: join(issues) || nothingSaid(status), issues };
  }
  const wrapped = PROBLEM_KEYS.filter((key) => isFilled(body[key]));
  // Without a wrapper the whole object is a map of field to problems.
  const issues = distinct(
    wrapped.length > 0
      ? wrapped.flatMap((key) => collect(body[key], undefined, status === 422 || key === "errors"))
      : Object.entries(body).flatMap(([key, value]) => (NOT_PROBLEMS.has(key) ? [] : collect(value, key))),
  );
  const headline = wrapped.map((key) => body[key]).find((value) => typeof value === "string");
  const detailed = issues.filter((issue) => issue.field !== undefined);
  if (typeof headline === "string" && detailed.length > 0) {
    return { message: clip(`${headline.trim()}: ${join(detailed)}`), issues: detailed };
  }
  return { message: join(issues) || nothingSaid(status), issues };
}

function readText(status: number, text: string): ErrorReading {
  const trimmed = text.trim();
  if (trimmed === "") return { message: nothingSaid(status), issues: [] };
  // A page of a proxy or of the login: its title is all there is to say.
  const untitled = `The server answered ${status} with an HTML page.`;
  const title = trimmed.startsWith("<") ? (/<title[^>]*>([^<]+)/i.exec(trimmed)?.[1] ?? untitled) : trimmed;
  const message = clip(title.trim());
  return { message, issues: [{ message }] };
}

/** Every problem below `value`; nested maps give dotted fields. */
function collect(value: unknown, field: string | undefined, joined = false): SyncroIssue[] {
  if (typeof value === "string") {
    // "Name can't be blank,Email is not an email": Rails' full messages begin with a capital letter.
    const parts = joined ? value.split(/,\s*(?=\p{Lu})/u) : [value];
    return parts.map((part) => issueOf(part, field)).filter((issue) => issue.message !== "");
  }
  if (typeof value === "number" || typeof value === "boolean") return [issueOf(String(value), field)];
  if (Array.isArray(value)) return value.flatMap((item) => collect(item, field));
  if (!isRecord(value)) return [];
  if (typeof value.message === "string") {
    return [issueOf(value.message, typeof value.field === "string" ? dotted(field, value.field) : field)];
  }
  return Object.entries(value).flatMap(([key, inner]) => collect(inner, dotted(field, key)));
}

const issueOf = (message: string, field: string | undefined): SyncroIssue =>
  field === undefined ? { message: clip(message.trim()) } : { field, message: clip(message.trim()) };

const dotted = (outer: string | undefined, inner: string): string =>
  outer === undefined ? inner : `${outer}.${inner}`;

function distinct(issues: SyncroIssue[]): SyncroIssue[] {
  const seen = new Set<string>();
  return issues
    .filter(({ field, message }) => {
      const key = `${field ?? ""}\n${message}`;
      return !seen.has(key) && seen.add(key);
    })
    .slice(0, MAX_ISSUES);
}

const join = (issues: SyncroIssue[]): string =>
  clip(issues.map(({ field, message }) => (field === undefined ? message : `${field} ${message}`)).join("; "));

const nothingSaid = (status: number): string => `The server answered ${status} and said nothing about it.`;

const clip = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

const isFilled = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : typeof value === "object" && value !== null;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
