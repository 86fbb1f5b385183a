/** Reads schemas one level at a time, so that recursive ones are safe, and goes through all that a document has. */
import { type Description, deref, listOperations, type Schema } from "./description.js";

/** One form that a value may take: a schema of a single type, with no `$ref`, `allOf` or `anyOf` at the top. */
export interface Form {
  schema: Schema;
  /** The name of its component, if it has one. */
  name: string | undefined;
}

/** The forms of a schema: one for each branch of `anyOf` and each type in a list of types. */
export function formsOf(description: Description, schema: Schema): Form[] {
  const { anyOf, oneOf, ...rest } = mergeAllOf(description, schema);
  const branches = [anyOf, oneOf].find(Array.isArray);
  if (branches !== undefined) {
    const bare = !["type", "properties", "required"].some((key) => key in rest);
    return branches.flatMap((branch: Schema) => formsOf(description, bare ? branch : { allOf: [rest, branch] }));
  }
  const name = nameOf(schema);
  const types = typesOf(rest);
  return types.length < 2 ? [{ schema: rest, name }] : types.map((type) => ({ schema: { ...rest, type }, name }));
}

/** Follows `$ref` and merges `allOf` into one schema. Nested schemas stay as they are. */
export function mergeAllOf(description: Description, schema: Schema): Schema {
  const { allOf, ...own } = deref<Schema>(description, schema);
  if (allOf === undefined) return own;
  const members = [...allOf.map((member) => mergeAllOf(description, member)), own];
  const merged: Schema = Object.assign({}, ...members);
  const types = members.map(typesOf).filter((list) => list.length > 0);
  if (types.length > 0) {
    const common = types.reduce((left, list) => left.filter((type) => list.includes(type)));
    const [only, ...others] = common;
    merged.type = only === undefined || others.length > 0 ? common : only;
  }
  if (members.some(({ required }) => required))
    merged.required = [...new Set(members.flatMap((m) => m.required ?? []))];
  const items = members.flatMap(({ items }) => given(items));
  if (items.length > 0) merged.items = both(items);
  const names = new Set(members.flatMap(({ properties }) => Object.keys(properties ?? {})));
  if (names.size > 0) {
    merged.properties = Object.fromEntries(
      [...names].map((name) => [name, both(members.flatMap(({ properties }) => given(properties?.[name])))]),
    );
  }
  return merged;
}

/** The types of a schema; an empty list means any. */
export const typesOf = ({ type }: Schema): string[] => (type === undefined ? [] : [type].flat());

/** Whether an object may have undocumented keys. Bare schemas are open; documented types are not. */
export const isOpen = ({ type, properties, additionalProperties }: Schema): boolean =>
  additionalProperties === undefined ? type === undefined && properties === undefined : additionalProperties !== false;

/** The schema for undocumented keys, if there is one. */
export const additionalPropertiesOf = ({ additionalProperties: bag }: Schema): Schema | undefined =>
  isRecord(bag) ? bag : undefined;

/** The schemas of a tuple's elements. */
export const prefixItemsOf = ({ prefixItems }: Schema): Schema[] => (Array.isArray(prefixItems) ? prefixItems : []);

const BY_NAME = ["properties"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const SINGLE = ["items", "additionalProperties"];

/** A copy of a schema with `change` made to each schema directly inside it. */
export function eachInside(schema: Schema, change: (inner: Schema) => Schema): Schema {
  const made = ([key, value]: [string, unknown]): unknown => {
    if (SINGLE.includes(key)) return isRecord(value) ? change(value) : value;
    if (LISTS.includes(key)) return Array.isArray(value) ? value.map(change) : value;
    if (BY_NAME.includes(key)) return isRecord(value) ? mapValues(value, change) : value;
    return value;
  };
  return Object.fromEntries(Object.entries(schema).map((entry) => [entry[0], made(entry)]));
}

/** A copy of a part of a description, with `change` made to each schema that is not inside another. */
export function eachSchema<Part>(part: Part, change: (schema: Schema) => Schema): Part;
export function eachSchema(part: unknown, change: (schema: Schema) => Schema): unknown {
  if (Array.isArray(part)) return part.map((item) => eachSchema(item, change));
  if (!isRecord(part)) return part;
  const made = ([key, value]: [string, unknown]): unknown => {
    if (key === "schema" && isRecord(value)) return change(value);
    if (key === "schemas" && isRecord(value)) return mapValues(value, change);
    return key === "example" || key === "examples" ? value : eachSchema(value, change);
  };
  return Object.fromEntries(Object.entries(part).map((entry) => [entry[0], made(entry)]));
}

const mapValues = (record: Record<string, unknown>, change: (schema: Schema) => Schema): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, isRecord(value) ? change(value) : value]));

/** Whether a value is an object or an array. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

const given = (schema: Schema | undefined): Schema[] => (schema === undefined ? [] : [schema]);

const nameOf = ({ $ref }: Schema): string | undefined => $ref?.split("/").at(-1);

/** A schema that requires all of `schemas`. Duplicates are dropped, or a recursive schema would grow for ever. */
function both(schemas: Schema[]): Schema {
  const members = schemas.flatMap((schema) => (isOnlyAllOf(schema) ? (schema.allOf ?? []) : [schema]));
  const different = [...new Map(members.map((schema) => [JSON.stringify(schema), schema])).values()];
  const [only] = different;
  return different.length === 1 && only !== undefined ? only : { allOf: different };
}

const isOnlyAllOf = (schema: Schema): boolean => Object.keys(schema).join() === "allOf";

/** The names of the schemas that a part of a description refers to, directly or not. */
export function schemasUsedBy({ components }: Description, part: unknown): Set<string> {
  const used = new Set<string>();
  const use = (node: unknown): void => {
    for (const [, name] of (JSON.stringify(node) ?? "").matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (name === undefined || used.has(name)) continue;
      used.add(name);
      use(components.schemas[name]);
    }
  };
  use(part);
  return used;
}

/** Without the schemas that nothing refers to. */
export function withoutUnused(description: Description): Description {
  const { components, ...rest } = description;
  const { schemas, ...others } = components;
  const used = schemasUsedBy(description, [rest, others]);
  const kept = Object.entries(schemas).filter(([name]) => used.has(name));
  return { ...rest, components: { ...others, schemas: Object.fromEntries(kept) } };
}

/** The names of the schemas that stand in requests' bodies and in no answer. */
export function sentOnly(description: Description): Set<string> {
  const operations = listOperations(description).map(({ operation }) => operation);
  const { responses } = description.components;
  const answered = schemasUsedBy(description, [responses, operations.map((each) => each.responses)]);
  const sent = schemasUsedBy(
    description,
    operations.map((each) => each.requestBody ?? {}),
  );
  return new Set([...sent].filter((name) => !answered.has(name)));
}
