import { type Description, deref, listOperations, mergeAllOf, type Schema } from "../../src/catalog/index.js";

/**
 * Whether two descriptions make the same promises. Compares the operations and everything they use, with `allOf`
 * resolved and keys sorted, ignoring what only people read: texts, examples, sources.
 */
export function promiseTheSame(one: Description, other: Description): boolean {
  return promiseOf(one) === promiseOf(other);
}

const FOR_PEOPLE = ["description", "summary", "example", "examples", "x-syncro-source", "x-syncro-confidence"];

function promiseOf(description: Description): string {
  const schemas = new Map<string, unknown>();
  const operations = listOperations(description).map(({ key, operation, parameters }) => {
    const { operationId: _, security = description.security, ...rest } = operation;
    return [key, plain({ ...rest, security, parameters: parameters.toSorted(byName) })];
  });
  return JSON.stringify([operations.sort(), [...schemas].sort()]);

  /** The value with sorted keys and resolved references. Schemas stay references, because they can be recursive. */
  function plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== "object" || value === null) return value;
    const ref: unknown = Reflect.get(value, "$ref");
    if (typeof ref === "string") {
      const target = deref<Schema>(description, { $ref: ref });
      if (!ref.startsWith("#/components/schemas/")) return plain(target);
      if (!schemas.has(ref)) {
        schemas.set(ref, undefined);
        schemas.set(ref, plain(target));
      }
      return ref;
    }
    const written = isComposed(value) ? mergeAllOf(description, value) : value;
    return Object.fromEntries(
      Object.entries(written)
        .filter(([key]) => !FOR_PEOPLE.includes(key))
        .map(([key, part]) => [key, key === "required" && Array.isArray(part) ? part.toSorted() : plain(part)])
        .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  }
}

const isComposed = (value: object): value is Schema => "allOf" in value;

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);
