import { type Description, deref, listOperations, type Schema } from "../../../src/catalog/index.js";

/** A change to the description that would hurt users, so some test must notice it. */
export interface Mutant {
  /** For example "rename a property". */
  kind: string;
  /** Where, for the report: `Ticket.subject`, `GET /tickets 404`. */
  at: string;
  /** The operations that it affects, such as `GET /tickets`. */
  operations: string[];
  /** Applies the change to a copy of the description. */
  mutate(description: Description): void;
}

/** For each component schema, the operations that use it in a parameter, body or answer. */
export function usersOfSchemas(description: Description): Map<string, string[]> {
  const users = new Map<string, string[]>();
  for (const { key, operation, parameters } of listOperations(description)) {
    for (const name of schemasIn(description, [operation, parameters])) {
      users.set(name, [...(users.get(name) ?? []), key]);
    }
  }
  return users;
}

function schemasIn(description: Description, value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, part] of Object.entries(value)) {
    if (key === "examples" || key === "example") continue;
    if (key !== "$ref" || typeof part !== "string") {
      schemasIn(description, part, found);
      continue;
    }
    const name = part.split("/").at(-1) ?? "";
    if (part.startsWith("#/components/schemas/") && found.has(name)) continue;
    if (part.startsWith("#/components/schemas/")) found.add(name);
    schemasIn(description, deref<object>(description, { $ref: part }), found);
  }
  return found;
}

/** Finds an operation in this copy, in order to change it. */
export function operationIn(description: Description, key: string) {
  const found = listOperations(description).find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`the description has no ${key}`);
  return found;
}

/** Finds a schema in this copy, in order to change it. */
export function schemaIn(description: Description, name: string): Schema {
  const schema = description.components.schemas[name];
  if (schema === undefined) throw new Error(`the description has no schema ${name}`);
  return schema;
}

/** The record with one key renamed and the order kept. */
export function renamed<T>(record: Record<string, T>, from: string, to: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}
