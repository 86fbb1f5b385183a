import { type Description, deref, listOperations, type Schema } from "../../lib/description.js";

/** One change to the description that a user would suffer from, and that something must therefore notice. */
export interface Mutant {
  /** Such as "rename a property". */
  kind: string;
  /** Where, for people: `Ticket.subject`, `GET /tickets 404`. */
  at: string;
  /** The operations that it reaches, such as `GET /tickets`. */
  operations: string[];
  /** Changes the copy it is given. */
  mutate(description: Description): void;
}

/** The operations that reach each schema of the components, by way of any body or answer. */
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

/** The operation of a key in this very copy: to be changed. */
export function operationIn(description: Description, key: string) {
  const found = listOperations(description).find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`the description has no ${key}`);
  return found;
}

/** The schema of a name in this very copy: to be changed. */
export function schemaIn(description: Description, name: string): Schema {
  const schema = description.components.schemas[name];
  if (schema === undefined) throw new Error(`the description has no schema ${name}`);
  return schema;
}

/** `record` with one key renamed, in its place. */
export function renamed<T>(record: Record<string, T>, from: string, to: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key === from ? to : key, value]));
}
