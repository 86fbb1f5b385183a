import type { SyncroIssue } from "../errors/index.js";
import { isRecord, nearest } from "../ground/index.js";

/** Adds an issue for each problem with `value`. `field` is its place, such as `body.comments_attributes.0.body`. */
export type Check = (value: unknown, field: string, issues: SyncroIssue[]) => void;

/** The check of an object, and what it knows. */
export interface ObjectCheck extends Check {
  readonly properties: Readonly<Record<string, Check>>;
}

/** The checks of one operation. It takes no path parameters, query or body without a check. */
export interface OperationChecks {
  readonly path?: Check;
  readonly query?: Check;
  readonly headers?: Check;
  readonly body?: Check;
  readonly needsBody?: true;
}

// The vocabulary of `generated/validators.ts`: one check for each thing the description can say about a value.

export const text = scalar("must be a string", (value) => typeof value === "string");
export const number = scalar("must be a number", (value) => typeof value === "number" && Number.isFinite(value));
export const integer = scalar("must be a whole number", Number.isSafeInteger);
export const boolean = scalar("must be true or false", (value) => typeof value === "boolean");
export const date = scalar(
  'must be a date such as "2026-11-20"',
  (value) => typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) && isRealDate(value),
);
/** Stricter than Ruby, looser than RFC 3339: Syncro was observed to accept a date alone and a time without a zone. */
export const dateTime = scalar(
  'must be a time such as "2026-11-20T09:00:00-05:00"',
  (value) => typeof value === "string" && DATE_TIME.test(value) && isRealDate(value.slice(0, 10)),
);
export const decimal = scalar(
  'must be a decimal in a string, such as "64.99"',
  (value) => typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value),
);
export const file = scalar("must be a File", (value) => value instanceof File);
export const anything: Check = () => {};
/** A property bag, such as custom fields: each account has its own keys. */
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
    if (!Array.isArray(value)) issues.push({ field, message: `must be an array, got ${kindOf(value)}` });
    else for (const [index, each] of value.entries()) item(each, `${field}.${index}`, issues);
  };

/** An object. A key that the description does not name, and Syncro silently ignores, is refused unless `others` checks it. */
export function object(
  properties: Readonly<Record<string, Check>>,
  required: readonly string[] = [],
  others?: Check,
): ObjectCheck {
  const check: Check = (value, field, issues) => {
    if (!isObject(value)) {
      issues.push({ field, message: `must be an object, got ${kindOf(value)}` });
      return;
    }
    for (const name of required) {
      if (value[name] === undefined) issues.push({ field: `${field}.${name}`, message: "is missing" });
    }
    for (const [name, each] of Object.entries(value)) {
      if (each === undefined) continue;
      const check = Object.hasOwn(properties, name) ? properties[name] : others;
      if (check !== undefined) check(each, `${field}.${name}`, issues);
      else issues.push({ field: `${field}.${name}`, message: `is unknown${nearest(name, Object.keys(properties))}` });
    }
  };
  return Object.assign(check, { properties });
}

/** Passes if one of `checks` does. Otherwise reports the problems of the closest one, or of all that are as close. */
export const either =
  (...checks: Check[]): Check =>
  (value, field, issues) => {
    const found = checks.map((check) => problemsOf(check, value, field));
    const fewest = Math.min(...found.map(({ length }) => length));
    const few = found.filter(({ length }) => length === fewest);
    const deepest = Math.max(...few.map(depthOf));
    const closest = few.filter((problems) => depthOf(problems) === deepest);
    if (fewest === 1 && closest.length > 1) {
      issues.push({ field, message: closest.map(([only]) => described(only, field)).join(", or ") });
    } else issues.push(...(closest[0] ?? []));
  };

/** How deep inside the value its first problem is. */
const depthOf = ([first]: SyncroIssue[]): number => first?.field?.split(".").length ?? 0;

/** The problem in words, with its place inside `field`. */
const described = (issue: SyncroIssue | undefined, field: string): string =>
  `${issue?.field?.slice(field.length + 1) ?? ""} ${issue?.message}`.trim();

/** A parameter travels as text, so values that read the same are the same: `5` and `"5"`, `true` and `"true"`. */
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

/** 30 February is not. */
const isRealDate = (day: string): boolean => {
  const at = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
};

/** A Date is checked as the string it becomes in the body. */
function scalar(message: string, fits: (value: unknown) => boolean): Check {
  return (value, field, issues) => {
    const sent = value instanceof Date ? value.toJSON() : value;
    if (fits(sent)) return;
    const meant =
      typeof value === "string" ? readings(value).find((each) => !Array.isArray(each) && fits(each)) : undefined;
    const shown = typeof meant === "number" ? "the number" : String(meant);
    const problem = meant === undefined ? `${message}, got ${kindOf(value)}` : `is text: send ${shown}, without quotes`;
    issues.push({ field, message: problem });
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

/** Never the value itself: it may be a misplaced password. */
function kindOf(value: unknown): string {
  if (value === null || value === Number.POSITIVE_INFINITY || Number.isNaN(value)) return String(value);
  if (typeof value === "number") return Number.isSafeInteger(value) ? "a whole number" : "another number";
  if (Array.isArray(value)) return "an array";
  if (value instanceof Date) return "a Date";
  if (typeof value === "string") return value === "" ? "an empty string" : "a string";
  return typeof value === "object" ? "an object" : `a value of type ${typeof value}`;
}

/** A Date is not: it becomes a string in the body. */
const isObject = (value: unknown): value is Record<string, unknown> => isRecord(value) && !(value instanceof Date);
