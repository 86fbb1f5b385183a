import { expect } from "vitest";
import type { Sandbox } from "../../src/sandbox/index.js";
import { at } from "./found.js";

/** A call of a program that nobody here wrote: the request as it goes over the wire, and what the real API answers. */
export interface Call {
  /** The program's name of it. */
  what: string;
  method: string;
  /** As spelled, with its query. `{name}` is what an earlier answer gave, `{page}` the page of a walk. */
  path: string;
  /** Text goes out as it is, anything else as JSON. */
  body?: unknown;
  /** Beside those of the program; `undefined` takes one away. */
  headers?: Record<string, string | undefined> | undefined;
  /** For later calls: a name, and where its value stands in the answer. */
  keep?: Record<string, string> | undefined;
  /** Asks for page after page for as long as the program would. `expects` then has the rows of all of them. */
  pages?: Pages | undefined;
  expects: Expected;
}

export interface Pages {
  rows: string;
  more: (answer: unknown, page: number) => boolean;
}

export interface Expected {
  status: number | readonly number[];
  /** What the program reads, or what the API was seen to send: paths that lead to something, `null` included. */
  has?: readonly string[];
  /** Paths and their values. `undefined`: not there. */
  is?: Record<string, unknown>;
  /** What one path cannot say. */
  also?: (seen: Seen) => void;
}

export interface Seen {
  answer: unknown;
  /** What `keep` of earlier calls gave. */
  kept: Readonly<Record<string, unknown>>;
  sandbox: Sandbox;
}

export interface Program {
  /** Its public repository, or what else it is known by. */
  name: string;
  /** The headers of its every request. */
  headers: Record<string, string>;
  /** The headers of a request with a body. */
  withBody?: Record<string, string>;
  /** What it makes of a path: some put the key into the query. */
  address?: (path: string) => string;
  /** Whether each call meets the account as it was at the start: none needs another. */
  isApart?: boolean;
  calls: readonly Call[];
}

type More = Pick<Call, "headers" | "keep" | "pages">;

export const KEY = "sandbox-key";

export const get = (what: string, path: string, expects: Expected, more: More = {}): Call => ({
  what,
  method: "GET",
  path,
  expects,
  ...more,
});
export const del = (what: string, path: string, expects: Expected, more: More = {}): Call => ({
  ...get(what, path, expects, more),
  method: "DELETE",
});
export const post = (what: string, path: string, body: unknown, expects: Expected, more: More = {}): Call => ({
  ...get(what, path, expects, more),
  method: "POST",
  body,
});
export const put = (what: string, path: string, body: unknown, expects: Expected, more: More = {}): Call => ({
  ...post(what, path, body, expects, more),
  method: "PUT",
});
export const patch = (what: string, path: string, body: unknown, expects: Expected, more: More = {}): Call => ({
  ...post(what, path, body, expects, more),
  method: "PATCH",
});

/** 200, with these paths in it. */
export const ok = (...has: string[]): Expected => ({ status: 200, has });
/** 200, with these values in it. */
export const gives = (is: Record<string, unknown>, ...has: string[]): Expected => ({ status: 200, is, has });
export const refused = (status: number, ...has: string[]): Expected => ({ status, has });
/** No such record, or no such operation: programs call several that the API never had. */
export const ABSENT: Expected = { status: 404 };

/** As most programs walk: to the page that `meta` calls the last, or one page without `meta`. */
export const untilTotal = (rows: string): Pages => ({
  rows,
  more: (answer, page) => page < Number(at(answer, "meta.total_pages") ?? 0),
});
/** A walk that read every row, by the list's own count. */
export const whole = (rows: string): Expected => ({
  ...ok(`${rows}.*.id`),
  also: ({ answer }) => expect(at(answer, `${rows}.length`)).toBe(at(answer, "meta.total_entries")),
});

/** Fields as an HTML form sends them. */
export const form = (fields: Record<string, string>): string => new URLSearchParams(fields).toString();

const matching = (words: string, test: (value: unknown) => boolean) => ({
  $$typeof: Symbol.for("jest.asymmetricMatcher"),
  asymmetricMatch: test,
  toAsymmetricMatcher: () => words,
  toString: () => words,
});
/** The same moment, in whatever time zone it is written. */
export const moment = (text: string) =>
  matching(`the moment ${text}`, (value) => typeof value === "string" && Date.parse(value) === Date.parse(text));
/** A text that has this in it, in upper or lower case. */
export const like = (text: string) =>
  matching(`like ${text}`, (value) => typeof value === "string" && value.toLowerCase().includes(text.toLowerCase()));
export const oneOf = (...values: unknown[]) =>
  matching(`one of ${values.join(", ")}`, (value) => values.includes(value));
