import { type Description, deref, type Example, type MediaType, type Schema } from "../../src/catalog/index.js";

/**
 * A copy whose examples do without null in place of a component: OpenAPI 3.0 has no words for "one of these, or null"
 * that generators and validators both read. A field is left out, an example that cannot do without it goes.
 */
export function withoutNullRecords(description: Description): Description {
  const copy = structuredClone(description);
  const { examples: shared = {}, responses } = copy.components;
  for (const media of mediaIn([copy.paths, responses])) trim(media);
  return copy;

  function trim({ schema = {}, examples = {} }: MediaType): void {
    for (const [name, example] of Object.entries(examples)) {
      const target = deref<Example>(copy, example);
      const value = without(target.value, schema);
      if (value !== null) Object.assign(target, { value });
      else {
        Reflect.deleteProperty(examples, name);
        if ("$ref" in example) Reflect.deleteProperty(shared, example.$ref.split("/").at(-1) ?? "");
      }
    }
  }

  /** Null if it cannot do without. */
  function without(value: unknown, schema: Schema): unknown {
    const { items, properties = {}, required = [] } = deref<Schema>(copy, schema);
    if (Array.isArray(value)) return items === undefined ? value : value.map((item) => without(item, items));
    if (!isRecord(value)) return value;
    const kept: Record<string, unknown> = {};
    for (const [name, field] of Object.entries(value)) {
      const described = properties[name] ?? {};
      const record = described.anyOf?.find(({ $ref }) => $ref !== undefined);
      if (field !== null || record === undefined) kept[name] = without(field, record ?? described);
      else if (required.includes(name)) return null;
    }
    return kept;
  }
}

function mediaIn(node: unknown): MediaType[] {
  if (!isRecord(node)) return [];
  return isRecord(node.schema) && isRecord(node.examples) ? [node] : Object.values(node).flatMap(mediaIn);
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
