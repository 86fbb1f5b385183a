import type { SyncroIssue } from "../errors/index.js";
import { isRecord } from "../member.js";
import { nearest } from "./nearest.js";

/** Adds an issue for each problem that `value` has; `field` is where it stands, e.g. `body.comments_attributes.0.body`. */
export type Check = (value: unknown, field: string, issues: SyncroIssue[]) => void;

/** The checks of one operation; a part that it does not have may not be given. */
export interface OperationChecks {
  readonly path?: Check;
  readonly query?: Check;
  readonly headers?: Check;
  readonly body?: Check;
  readonly needsBody?: true;
}

// What `generated/validators.ts` is written in: one check for each thing that the description says of a value.

export const text = scalar("must be text", (value) => typeof value === "string");
export const number = scalar("must be a number", (value) => typeof value === "number" && Number.isFinite(value));
export const integer = scalar("must be a whole number", Number.isSafeInteger);
export const boolean = scalar("must be true or false", (value) => typeof value === "boolean");
export const date = scalar(
  "must be a day such as 2026-11-20",
  (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isDay(value),
);
/** Narrower than Ruby reads, wider than RFC 3339: a plain day, and a time without a zone, were both seen to be taken. */
export const dateTime = scalar(
  "must be a time such as 2026-11-20T09:00:00-05:00",
  (value) => typeof value === "string" && DATE_TIME.test(value) && isDay(value.slice(0, 10)),
);
export const decimal = scalar(
  "must be a decimal in text, such as 64.99",
  (value) => typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value),
);
export const file = scalar("must be a File", (value) => value instanceof File);
export const anything: Check = () => {};
/** A property bag: its keys are the account's own. */
export const bag = scalar("must be an object", (value) => isObject(value));

export const oneOf = (...values: unknown[]): Check =>
  scalar(`must be one of ${values.map((value) => JSON.stringify(value)).join(", ")}`, (value) =>
    values.includes(value),
  );

export const nullable =
  (check: Check): Check =>
  (value, field, issues) => {
    if (value !== null) check(value, field, issues);
  };

export const atLeast = (minimum: number, check: Check): Check =>
  both(check, `must be ${minimum} or more`, (value) => value >= minimum);

export const above = (minimum: number, check: Check): Check =>
  both(check, `must be more than ${minimum}`, (value) => value > minimum);

export const atMost = (maximum: number, check: Check): Check =>
  both(check, `must be ${maximum} or less`, (value) => value <= maximum);

export const list =
  (item: Check): Check =>
  (value, field, issues) => {
    if (!Array.isArray(value)) issues.push({ field, message: `must be a list, not ${kindOf(value)}` });
    else for (const [index, each] of value.entries()) item(each, `${field}.${index}`, issues);
  };

/** An object. A key that the description does not name is refused, unless `others` checks it: Syncro ignores such without a word. */
export function object(
  properties: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
  others?: Check,
): Check {
  return (value, field, issues) => {
    if (!isObject(value)) {
      issues.push({ field, message: `must be an object, not ${kindOf(value)}` });
      return;
    }
    for (const name of required) {
      if (value[name] === undefined) issues.push({ field: `${field}.${name}`, message: "is missing" });
    }
    for (const [name, each] of Object.entries(value)) {
      if (each === undefined) continue;
      const check = Object.hasOwn(properties, name) ? properties[name] : others;
      if (check !== undefined) check(each, `${field}.${name}`, issues);
      else issues.push({ field: `${field}.${name}`, message: `is not known here${nearest(name, properties)}` });
    }
  };
}

/** What passes one of `checks`; else the problems of the one that it comes closest to, or of all that are as close. */
export const either =
  (...checks: Check[]): Check =>
  (value, field, issues) => {
    const found = checks.map((check) => problemsOf(check, value, field));
    const fewest = Math.min(...found.map(({ length }) => length));
    const few = found.filter(({ length }) => length === fewest);
    const deepest = Math.max(...few.map(depthOf));
    const closest = few.filter((problems) => depthOf(problems) === deepest);
    if (fewest === 1 && closest.length > 1) {
      issues.push({ field, message: closest.map(([only]) => told(only, field)).join(", or ") });
    } else issues.push(...(closest[0] ?? []));
  };

/** How far into the value its first problem stands. */
const depthOf = ([first]: SyncroIssue[]): number => first?.field?.split(".").length ?? 0;

/** The problem in words, with its place below `field`. */
const told = (issue: SyncroIssue | undefined, field: string): string =>
  `${issue?.field?.slice(field.length + 1) ?? ""} ${issue?.message}`.trim();

/** A parameter is text on its way: what reads the same there is the same (`5` and `"5"`, `true` and `"true"`). */
export const parameter =
  (check: Check): Check =>
  (value, field, issues) => {
    const fits = readings(value).some((reading) => problemsOf(check, reading, field).length === 0);
    if (!fits) check(value, field, issues);
  };

function readings(value: unknown): unknown[] {
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean") {
    return [value, [value], String(value)];
  }
  if (typeof value !== "string") return [value];
  const read: unknown[] = [value, value.split(",")];
  if (/^-?\d+(?:\.\d+)?$/.test(value)) read.push(Number(value));
  if (value === "true" || value === "false") read.push(value === "true");
  return read;
}

const DATE_TIME = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:Z|[+-]\d\d:?\d\d))?)?$/i;

/** The thirtieth of February is none. */
const isDay = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

/** A Date counts as the text that it becomes in the body. */
function scalar(message: string, fits: (value: unknown) => boolean): Check {
  return (value, field, issues) => {
    const sent = value instanceof Date ? value.toJSON() : value;
    if (!fits(sent)) issues.push({ field, message: `${message}, not ${kindOf(value)}` });
  };
}

const both =
  (check: Check, message: string, fits: (value: number) => boolean): Check =>
  (value, field, issues) => {
    check(value, field, issues);
    if (typeof value === "number" && !fits(value)) issues.push({ field, message });
  };

function problemsOf(check: Check, value: unknown, field: string): SyncroIssue[] {
  const problems: SyncroIssue[] = [];
  check(value, field, problems);
  return problems;
}

/** Never the value itself: it may be a password in the wrong place. */
function kindOf(value: unknown): string {
  if (value === null || typeof value === "number") return String(value);
  if (Array.isArray(value)) return "a list";
  if (value instanceof Date) return "a Date";
  if (typeof value === "string") return value === "" ? "empty text" : "other text";
  return typeof value === "object" ? "an object" : `of type ${typeof value}`;
}

/** A Date becomes text in the body. */
const isObject = (value: unknown): value is Record<string, unknown> => isRecord(value) && !(value instanceof Date);
