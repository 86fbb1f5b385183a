/** Goes through all schemas that a document has. */
import { type Description, isRecord, listOperations, type Schema } from "../../src/catalog/index.js";

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
