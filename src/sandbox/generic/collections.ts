import { type CatalogOperation, type Description, formsOf, type Schema } from "../../catalog/index.js";
import { exampleOf } from "../http.js";
import { grouped, isFields } from "../values.js";
import { kindOf } from "./kind.js";
import { properties } from "./shape.js";

/** The operations on records of one kind: a list, and what can be done to one of it. */
export interface Collection {
  /** The last part of the list's path, such as `phones`. */
  name: string;
  list: CatalogOperation | undefined;
  create: CatalogOperation | undefined;
  /** Those on one record, which end in its id: GET, PUT or PATCH, and DELETE. */
  members: CatalogOperation[];
  /** The ids that examples of the description ask for. */
  asked: Set<string>;
  /** Each field that any answer shows of a record. */
  fields: Map<string, Schema>;
}

const MEMBER = /\/\{[^}]+\}$/;
const nameOf = (path: string): string => path.replace(MEMBER, "").split("/").at(-1) ?? "";

/**
 * The collections of some operations of the catalogue. An operation that is in none of them is an action.
 */
export function collectionsOf(
  description: Description,
  catalogue: CatalogOperation[],
  operations: CatalogOperation[],
): Collection[] {
  const examples = idsInExamples(catalogue);
  const groups = grouped(operations, ({ path }) => path.replace(MEMBER, ""));
  return [...groups].flatMap(([path, group]) => {
    const members = group.filter((each) => MEMBER.test(each.path));
    const list = group.find((each) => each.path === path && each.method === "GET" && rowsOf(each) !== undefined);
    const create = group.find((each) => each.path === path && each.method === "POST");
    const isKept = members.length > 0 ? list !== undefined || create !== undefined : list !== undefined;
    if (!isKept) return [];
    const answers = [list, create, ...members].flatMap((each) =>
      each === undefined ? [] : recordSchema(description, each),
    );
    const fields = new Map(answers.flatMap((schema) => properties(description, schema)).reverse());
    const asked = examples.get(kindOf("id", `${path}/{id}`)) ?? new Set();
    return [{ name: nameOf(path), list, create, members, fields, asked }];
  });
}

/** The ids in the examples of paths, and of bodies by fields such as `product_id`, by the kind of record that they are of. */
function idsInExamples(operations: CatalogOperation[]): Map<string, Set<string>> {
  const ids = new Map<string, Set<string>>();
  const note = (kind: string, id: unknown) => ids.set(kind, (ids.get(kind) ?? new Set()).add(String(id)));
  for (const { path, parameters, body } of operations) {
    for (const { name, in: place, example, schema } of parameters) {
      const id = example ?? schema.example;
      if (place === "path" && id !== undefined) note(kindOf(name, path), id);
    }
    JSON.stringify(body?.example ?? null, (name, value: unknown) => {
      if (name.endsWith("_id") && typeof value === "number") note(kindOf(name), value);
      return value;
    });
  }
  return ids;
}

/** Where the rows of a list's answer are: its key, and the key that each row is wrapped in, if there is one. */
export function rowsOf(
  operation: CatalogOperation,
): { key: string; wrapper: string | undefined; rows: unknown[] } | undefined {
  const example = exampleOf(operation);
  const marked = operation.operation["x-syncro-paging"]?.items;
  const [key, rows] =
    Object.entries(example).find(([name, value]) => Array.isArray(value) && (marked ?? name) === name) ?? [];
  if (key === undefined || !Array.isArray(rows) || (marked === undefined && Object.keys(example).length > 1))
    return undefined;
  const [first]: unknown[] = rows;
  const [only, ...others] = isFields(first) ? Object.entries(first) : [];
  const wrapper = only !== undefined && others.length === 0 && isFields(only[1]) ? only[0] : undefined;
  return { key, wrapper, rows };
}

/** The key that the record of an answer stands under: `undefined` for a bare one, `null` where the answer has none. */
export function envelopeOf(operation: CatalogOperation): string | undefined | null {
  const example = exampleOf(operation);
  if ("id" in example) return undefined;
  return Object.entries(example).find(([, value]) => isFields(value) && "id" in value)?.[0] ?? null;
}

/** The schema of an answer's record, or of a list's row. */
export function recordSchema(description: Description, operation: CatalogOperation): Schema[] {
  const { schema } = operation.answers.find(({ status }) => status < 300) ?? {};
  if (schema === undefined) return [];
  const list = operation.method === "GET" ? rowsOf(operation) : undefined;
  const path = list === undefined ? [envelopeOf(operation)] : [list.key, "[]", list.wrapper];
  if (path.includes(null)) return [];
  return path.reduce<Schema[]>(
    (schemas, step) => {
      if (typeof step !== "string") return schemas;
      return schemas.flatMap((each) => inside(description, each, step));
    },
    [schema],
  );
}

function inside(description: Description, schema: Schema, step: string): Schema[] {
  return formsOf(description, schema).flatMap(({ schema: form }) => {
    const inner = step === "[]" ? form.items : form.properties?.[step];
    return inner === undefined ? [] : [inner];
  });
}
