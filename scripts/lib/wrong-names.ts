/** What the description says of wrong names (`x-syncro-known-as`), and of GETs and mails that nobody expects. */
import {
  type Description,
  deref,
  formsOf,
  listOperations,
  mergeAllOf,
  type Operation,
  type Schema,
  typesOf,
} from "../../src/catalog/index.js";
import { eachSchema } from "./schema.js";

/** The wrong names of operations, and the right ones. */
export function knownOperations(description: Description): Record<string, string> {
  const pairs = listOperations(description).flatMap(({ key, operation }) =>
    (operation["x-syncro-known-as"] ?? []).map((wrong) => [wrong, key] as const),
  );
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** The wrong names of an object's fields, and where what they hold belongs. */
export function knownFields(description: Description, schema: Schema): Record<string, string> {
  const { properties = {} } = mergeAllOf(description, schema);
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, property]) => {
      const found = property["x-syncro-found-by"];
      const cure = found === undefined ? name : `${name}, found by ${found}`;
      return namesOf(property).map((wrong) => [wrong, cure] as const);
    }),
  );
}

/** A field that parts of a schema share has the names of all of them. */
const namesOf = ({ "x-syncro-known-as": names = [], allOf = [] }: Schema): string[] => [
  ...new Set([...names, ...allOf.flatMap(namesOf)]),
];

/** What is wrong with these marks. */
export function markProblems(description: Description): string[] {
  const operations = listOperations(description);
  const keys = operations.map(({ key }) => key);
  const found: string[] = [];
  const wrongNames = operations.flatMap(({ operation }) => operation["x-syncro-known-as"] ?? []);
  for (const { key, method, operation } of operations) {
    for (const wrong of operation["x-syncro-known-as"] ?? []) {
      if (!/^(?:GET|POST|PUT|PATCH|DELETE) \/\S+$/.test(wrong)) found.push(`${key}: ${wrong} is no method and path`);
      if (keys.includes(wrong)) found.push(`${key}: ${wrong} is an operation itself`);
      if (wrongNames.indexOf(wrong) !== wrongNames.lastIndexOf(wrong)) found.push(`${key}: ${wrong} is known twice`);
    }
    if (operation["x-syncro-side-effect"] !== undefined && method !== "get")
      found.push(`${key}: only a GET has x-syncro-side-effect`);
    found.push(...mailProblems(description, operation).map((problem) => `${key}: ${problem}`));
  }
  eachSchema(description, (schema) => {
    found.push(...fieldProblems(description, schema, keys));
    return schema;
  });
  return [...new Set(found)];
}

function fieldProblems(description: Description, schema: Schema, keys: string[]): string[] {
  if (schema.properties === undefined && schema.allOf === undefined) return [];
  const { properties = {} } = mergeAllOf(description, schema);
  const known = Object.values(properties).flatMap(namesOf);
  return [
    ...known.filter((wrong) => wrong in properties).map((wrong) => `the field ${wrong} is known as another`),
    ...known.filter((wrong, index) => known.indexOf(wrong) !== index).map((wrong) => `${wrong} is known as two fields`),
    ...Object.values(properties).flatMap(({ "x-syncro-found-by": by }) =>
      by === undefined || keys.includes(by.replace(/\?.*/, "")) ? [] : [`x-syncro-found-by: ${by} is no operation`],
    ),
  ];
}

function mailProblems(description: Description, { requestBody, "x-syncro-mails": mails }: Operation): string[] {
  if (mails === undefined) return [];
  const body = requestBody?.content["application/json"]?.schema;
  const problems = typeof mails.when === "string" && mails.when !== "" ? [] : ["x-syncro-mails says not when"];
  for (const [place, value] of Object.entries(mails.unless ?? {})) {
    const isThere = body !== undefined && isFlagAt(description, body, place.split("."));
    if (!isThere || typeof value !== "boolean") problems.push(`x-syncro-mails: ${place} is no flag of the body`);
  }
  return problems;
}

/** Whether a flag stands at a place, such as `comments_attributes.do_not_email`, in a row of a list too. */
function isFlagAt(description: Description, schema: Schema, [name, ...rest]: string[]): boolean {
  const forms = formsOf(description, schema).map((form) => form.schema);
  if (name === undefined) return forms.some((form) => typesOf(form).includes("boolean"));
  return forms.some(({ items, properties = {} }) => {
    const property = properties[name];
    if (items !== undefined) return isFlagAt(description, items, [name, ...rest]);
    return property !== undefined && isFlagAt(description, deref<Schema>(description, property), rest);
  });
}
