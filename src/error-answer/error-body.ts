import type { SyncroIssue } from "../errors/index.js";
import { isRecord } from "../member.js";
import { MASK, MAX_DEPTH, SECRET_NAME } from "./redact.js";

export interface ErrorReading {
  message: string;
  issues: SyncroIssue[];
}

/** Wrapper keys that the vendor puts problems under, in the order they are read. */
const PROBLEM_KEYS = ["error", "errors", "message", "instructions"];
/** Echoes of the request and flags beside the problems: never a problem themselves. */
const NOT_PROBLEMS = new Set(["params", "record", "success", "status", "login"]);
const MAX_ISSUES = 200;
/** Of one problem, characters. */
const MAX_TEXT = 2_000;
/** Of all problems together, and of one text that joins several. */
const MAX_TOTAL = 64 * 1024;

/**
 * The problems a 4xx or 5xx body names, in the vendor's words. Syncro has eleven shapes of error body and the guide a
 * twelfth; they differ in where problems stand and whether they are text, list, joined text or a map by field, and all of
 * that is read here by one walk, which ends after 200 problems however long the body is.
 *
 * @param body the parsed JSON, or the text where it is not JSON
 * @param clean takes secrets out of a text, before anything is cut from it: half a secret would not be found
 */
export function readErrorBody(
  status: number,
  body: unknown,
  clean: (text: string) => string = (text) => text,
): ErrorReading {
  if (typeof body === "string") return readText(status, clean(body));
  const found = new Issues(clean);
  if (!isRecord(body)) {
    found.collect(body, undefined);
  } else {
    const wrapped = wrappersOf(body);
    // "Name can't be blank,Email is not an email": joined by the vendor in 422 answers, and under `errors` in any.
    for (const key of wrapped) found.collect(body[key], undefined, status === 422 || key === "errors");
    // Without a wrapper the whole object is a map of field to problems.
    if (wrapped.length === 0) {
      for (const key of Object.keys(body)) {
        if (found.full) break;
        if (!isEcho(body, key, body[key])) found.collect(body[key], clip(clean(key)));
      }
    }
    const headline = wrapped.map((key) => body[key]).find((value) => typeof value === "string");
    const detailed = found.issues.filter((issue) => issue.field !== undefined);
    if (typeof headline === "string" && detailed.length > 0) {
      return { message: clip(`${clip(clean(headline).trim())}: ${join(detailed)}`), issues: detailed };
    }
  }
  return { message: join(found.issues) || nothingSaid(status), issues: found.issues };
}

/** Whether what stands under `key` of an error body is no word of the vendor's about it. */
export function isEcho(body: object, key: string, value: unknown): boolean {
  // A list is never an echo of these: `{"status": ["is not included in the list"]}` is about a field of that name.
  if (NOT_PROBLEMS.has(key)) return !Array.isArray(value);
  return wrappersOf(body).length > 0 && !PROBLEM_KEYS.includes(key);
}

const wrappersOf = (body: object): string[] => PROBLEM_KEYS.filter((key) => isFilled(Reflect.get(body, key)));

function readText(status: number, text: string): ErrorReading {
  const trimmed = text.slice(0, MAX_TOTAL).trim();
  if (trimmed === "") return { message: nothingSaid(status), issues: [] };
  // A page of a proxy or of the login: its title is all there is to say.
  const untitled = `The server answered ${status} with an HTML page.`;
  const title = trimmed.startsWith("<") ? (/<title[^<>]*>([^<]+)/i.exec(trimmed)?.[1]?.trim() ?? "") : trimmed;
  const message = clip(title || untitled);
  return { message, issues: [{ message }] };
}

/** The problems found so far, each once, bounded in number and in length. */
class Issues {
  readonly issues: SyncroIssue[] = [];
  readonly #seen = new Set<string>();
  readonly #clean: (text: string) => string;
  #left = MAX_TOTAL;

  constructor(clean: (text: string) => string) {
    this.#clean = clean;
  }

  get full(): boolean {
    return this.issues.length >= MAX_ISSUES || this.#left <= 0;
  }

  /** Every problem below `value`; nested maps give dotted fields. */
  collect(value: unknown, field?: string, joined = false, depth = 0): void {
    if (depth > MAX_DEPTH) this.#add("nested too deep to read", field);
    else if (typeof value === "number" || typeof value === "boolean") this.#add(this.#clean(String(value)), field);
    else if (typeof value === "string") {
      const text = this.#clean(value);
      // Rails' full messages begin with a capital letter.
      const parts = joined ? text.slice(0, MAX_TOTAL).split(/,\s*(?=\p{Lu})/u) : [text];
      for (const part of parts) this.#add(part, field);
    } else if (Array.isArray(value)) {
      for (const item of value) {
        if (this.full) break;
        this.collect(item, field, false, depth + 1);
      }
    } else if (isRecord(value)) {
      const { message, field: inner } = value;
      if (typeof message === "string") {
        this.#add(this.#clean(message), typeof inner === "string" ? this.#dotted(field, inner) : field);
      } else {
        for (const key of Object.keys(value)) {
          if (this.full) break;
          this.collect(value[key], this.#dotted(field, key), false, depth + 1);
        }
      }
    }
  }

  #dotted(outer: string | undefined, inner: string): string {
    const name = this.#clean(inner);
    return clip(outer === undefined ? name : `${outer}.${name}`);
  }

  #add(text: string, field: string | undefined): void {
    // A lone word under such a name is a value, not what is wrong with it.
    const secret = field !== undefined && SECRET_NAME.test(field) && !/\s/.test(text.trim());
    const message = clip(secret ? MASK : text.trim());
    const key = `${field ?? ""}\n${message}`;
    if (message === "" || this.full || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#left -= key.length;
    this.issues.push(field === undefined ? { message } : { field, message });
  }
}

const join = (issues: SyncroIssue[]): string =>
  clip(issues.map(({ field, message }) => (field === undefined ? message : `${field} ${message}`)).join("; "));

const nothingSaid = (status: number): string => `The server answered ${status} and said nothing about it.`;

const clip = (text: string): string => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text);

const isFilled = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : typeof value === "object" && value !== null;
