import type { CatalogOperation } from "../../catalog/index.js";
import { json, type Reply } from "../http.js";
import { blank, date, type Fields, grouped, isFields, text } from "../values.js";
import { humanized } from "../words.js";

/** Something that an operation does not take. */
export interface Problem {
  field: string;
  /** As documented, such as "Name can't be blank". */
  text: string;
}

/** The documented refusals of an operation: 400 on product SKUs, 422 on the rest. */
function documented({ answers }: CatalogOperation): [status: number, example: Fields][] {
  return answers
    .filter(({ status }) => status === 422 || status === 400)
    .toSorted((a, b) => b.status - a.status)
    .flatMap(({ status, examples }) =>
      examples.flatMap(([, value]): [number, Fields][] => (isFields(value) ? [[status, value]] : [])),
    );
}

const BLANK = /^(?:.*: )?(?<name>.+?) (?:can't be blank|is required|must exist|required field)$/;

/** What is wrong with a body, in the words that the operation's documented refusals have. */
export function problemsOf(operation: CatalogOperation, body: Fields, isNew: boolean): Problem[] {
  const fields = operation.body?.schema.properties ?? {};
  const demanded = new Map(
    (operation.body?.schema.required ?? []).map((name) => [name, `${humanized(name)} can't be blank`]),
  );
  for (const [, example] of documented(operation)) {
    for (const each of textsOf(example)) {
      const name = BLANK.exec(each)?.groups?.name;
      const field = name === undefined ? undefined : fieldOf(name, Object.keys(fields));
      if (field !== undefined) demanded.set(field, each.replace(/^.*: /, ""));
    }
  }
  return Object.entries(fields).flatMap(([field, { format, enum: allowed }]): Problem[] => {
    const value = body[field];
    const missing = demanded.get(field);
    if (missing !== undefined && blank(value) && (isNew || field in body)) return [{ field, text: missing }];
    if (blank(value)) return [];
    if (Array.isArray(allowed) && !allowed.some((each) => String(each) === text(value)))
      return [{ field, text: `${humanized(field)} is not included in the list` }];
    if (format === "email" && !/^\S+@\S+$/.test(text(value) ?? "")) return [{ field, text: "Email is not an email" }];
    if (format === "date" && date(value) === null)
      return [{ field, text: wordsOf(operation, / is no date/) ?? `${humanized(field)} is invalid` }];
    return [];
  });
}

/** The documented words that match, if there are any. */
function wordsOf(operation: CatalogOperation, words: RegExp): string | undefined {
  return documented(operation)
    .flatMap(([, example]) => textsOf(example))
    .find((each) => words.test(each));
}

/** A refusal in the operation's own shape, which is that of its documented example. */
export function refusal(operation: CatalogOperation, problems: Problem[], body: Fields, unsaved: Fields): Reply {
  const examples = documented(operation);
  const fits = examples.find(([, example]) => textsOf(example).includes(problems[0]?.text ?? ""));
  const [status, example] = fits ?? examples[0] ?? [422, { errors: [] }];
  const told = Object.entries(example).map(([key, value]): [string, unknown] => {
    if (key === "params") return [key, body];
    if (key === "record") return [key, unsaved];
    return [key, /^(?:error|errors|message)$/.test(key) ? retold(value, problems) : value];
  });
  const isFieldMap = !["error", "errors", "message"].some((key) => key in example);
  if (!isFieldMap) return json(Object.fromEntries(told), status);
  const byField = grouped(problems, ({ field }) => field);
  return json(
    Object.fromEntries(
      [...byField].map(([field, own]) => [field, own.map((each) => each.text.replace(`${humanized(field)} `, ""))]),
    ),
    status,
  );
}

/** The problems as the example has its own: a text, a list of texts, or texts by field. */
function retold(example: unknown, problems: Problem[]): unknown {
  const texts = problems.map((problem) => problem.text);
  if (Array.isArray(example)) return texts;
  if (typeof example === "string") {
    const prefix = /^[a-z ]+: /i.exec(example)?.[0] ?? "";
    return prefix + texts.join(example.includes(", ") ? ", " : ",");
  }
  return Object.fromEntries(
    problems.map(({ field, text: words }) => [field, [words.replace(`${humanized(field)} `, "")]]),
  );
}

/** The texts of a refusal, one for each problem. */
function textsOf(example: Fields): string[] {
  const { error, errors, message, ...rest } = example;
  const told = [error, errors, message].filter((each) => each !== undefined);
  const from =
    told.length > 0
      ? told
      : Object.entries(rest).map(([field, texts]) => [texts].flat().map((each) => `${humanized(field)} ${each}`));
  return from.flat(2).flatMap((each: unknown) => (typeof each === "string" ? each.split(/, ?(?=[A-Z])/) : []));
}

/** The field of a body that words such as "Ticket description" or "Customer" mean. */
function fieldOf(words: string, fields: string[]): string | undefined {
  const name = words.toLowerCase().replaceAll(" ", "_");
  return [name, `${name}_id`].find((each) => fields.includes(each));
}
