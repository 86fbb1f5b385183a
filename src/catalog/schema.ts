/** Reads schemas one level at a time, so that recursive ones are safe. */
import { type Description, deref, type Schema } from "./description.js";

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
