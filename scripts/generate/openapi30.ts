import { Converter } from "@apiture/openapi-down-convert";
import type { Description, Schema } from "../lib/description.js";
import { eachInside, eachSchema } from "../lib/schema.js";

/** The published description as OpenAPI 3.0, for tools that do not read 3.1. */
export function openapi30({ info, ...description }: Description): Description {
  const { summary: _none, ...rest } = info;
  const fitting = eachSchema({ ...description, info: rest }, fit);
  return new Converter(fitting, { allOfTransform: true }).convert() as Description;
}

/** What the converter leaves, and 3.0 does not have: null as a choice, tuples, and a bound that is itself excluded. */
function fit(schema: Schema): Schema {
  const { anyOf, exclusiveMinimum, prefixItems: _items, ...rest } = eachInside(schema, fit);
  const bound = exclusiveMinimum === undefined ? {} : { minimum: exclusiveMinimum, exclusiveMinimum: true };
  return { ...(anyOf && choice(anyOf)), ...rest, ...bound };
}

function choice(anyOf: Schema[]): Schema {
  const others = anyOf.filter(({ type }) => type !== "null");
  if (others.length === anyOf.length) return { anyOf };
  const [only = {}] = others;
  if (others.length > 1) return { anyOf: others, nullable: true };
  return only.$ref === undefined ? { ...only, nullable: true } : { allOf: [only], nullable: true };
}
