import type { CatalogOperation } from "./catalog.js";
import type { Description, Schema } from "./description.js";
import { formsOf, isRecord, mergeAllOf, typesOf } from "./schema.js";

/** The name of an operation as a command: `create-ticket` for `createTicket`. */
export const commandOf = (id: string): string => id.replace(/\p{Lu}/gu, (letter) => `-${letter.toLowerCase()}`);

/** The names in a path such as `/tickets/{id}`, in its order. */
export const pathNames = (path: string): string[] => [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""]) => name);

/** Whether it changes nothing: a GET that does more than read says so. */
export const isRead = ({ method, operation }: CatalogOperation): boolean =>
  method === "GET" && !operation["x-syncro-side-effect"];

/** Whether doing it twice is the same as doing it once. */
export const isRepeatable = (entry: CatalogOperation): boolean =>
  isRead(entry) || entry.operation["x-syncro-repeatable"] === true;

/**
 * The operations that have every word in their id, summary, tags, method or path, those in use before the deprecated ones.
 */
export function searchOperations(catalog: readonly CatalogOperation[], words: readonly string[]): CatalogOperation[] {
  const wanted = words.flatMap((word) => word.toLowerCase().split(/\s+/)).filter((word) => word !== "");
  const found = catalog.filter((entry) => {
    const { id, method, path, operation } = entry;
    const text = [id, commandOf(id), operation.summary, ...operation.tags, method, path].join("\n").toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
  return [...found.filter((one) => !isDeprecated(one)), ...found.filter(isDeprecated)];
}

export const isDeprecated = ({ operation }: CatalogOperation): boolean => operation.deprecated === true;

/** Keys beside a record: its position in the list, and whether and why the call succeeded. */
const BESIDE_RECORD = ["meta", "success", "message", "status"];

/** The key of the record in every one of these bodies, or `"id"` if the record is the body itself. */
export function recordKeyOf(description: Description, bodies: readonly (Schema | undefined)[]): string | undefined {
  const keys = bodies.map((schema) => {
    const forms = schema === undefined ? [] : formsOf(description, schema);
    const required = (forms.length === 1 && forms[0]?.schema.required) || [];
    const promised = required.filter((key) => !BESIDE_RECORD.includes(key));
    return promised.includes("id") ? "id" : promised[0];
  });
  return new Set(keys).size === 1 ? keys[0] : undefined;
}

/** Where the rows of an answer are, or its one record. */
export interface Rows {
  /** `undefined`: the answer itself is the record. */
  key: string | undefined;
  /** Of a row or of the record; without fields where nothing is said of them. */
  schema: Schema;
}

export function rowsOf(description: Description, { answers, operation }: CatalogOperation): Rows {
  const bodies = answers.filter(({ status }) => status < 300).map(({ schema }) => schema);
  const record = recordKeyOf(description, bodies);
  const key = operation["x-syncro-paging"]?.items ?? (record === "id" ? undefined : record);
  const [body] = bodies.flatMap((schema) => (schema === undefined ? [] : formsOf(description, schema)));
  const found = key === undefined ? body?.schema : body?.schema.properties?.[key];
  if (found === undefined) return { key, schema: {} };
  const merged = mergeAllOf(description, found);
  return { key, schema: isRecord(merged.items) ? mergeAllOf(description, merged.items) : merged };
}

/** Whether every value that the schema describes is text, a number, true or false, or null. */
export const isScalar = (description: Description, schema: Schema): boolean =>
  formsOf(description, schema).every(({ schema: form }) => {
    const types = typesOf(form);
    return types.length > 0 && types.every((type) => type !== "object" && type !== "array");
  });
