import { Converter } from "@apiture/openapi-down-convert";
import { type Description, deref, type Schema } from "../../src/catalog/index.js";
import { eachInside, eachSchema, withoutUnused } from "../lib/schema.js";
import { withoutNullRecords } from "./null-records.js";

/** The published description as OpenAPI 3.0, for tools that do not read 3.1. */
export function openapi30(published: Description): Description {
  const fitting = withoutUnused(eachSchema(withoutNullRecords(published), fit));
  const { summary: _none, license, ...info } = fitting.info;
  const newer = { ...fitting, info: { ...info, license: licenseOf(license) } };
  return new Converter(newer, { allOfTransform: true }).convert() as Description;

  /** What the converter leaves, and 3.0 does not have: null as a choice, tuples, and a bound that is itself excluded. */
  function fit(schema: Schema): Schema {
    const { anyOf, exclusiveMinimum, prefixItems: _items, ...own } = eachInside(schema, fit);
    const bound = exclusiveMinimum === undefined ? {} : { minimum: exclusiveMinimum, exclusiveMinimum: true };
    return { ...(anyOf && choice(anyOf)), ...own, ...bound };
  }

  function choice(anyOf: Schema[]): Schema {
    const others = anyOf.filter(({ type }) => type !== "null");
    if (others.length === anyOf.length) return { anyOf };
    const [only, second] = others.map(nullable);
    return only !== undefined && second === undefined ? only : { anyOf: others.map(nullable) };
  }

  /** `nullable` counts beside a type only. Lists of numbers lose their name: openapi-zod-client stumbles over it. */
  function nullable(schema: Schema): Schema {
    const target = deref<Schema>(published, schema);
    if (schema.$ref === undefined || target.type === "integer") return { ...target, nullable: true };
    return { type: target.type ?? "object", nullable: true, allOf: [schema] };
  }
}

/** 3.0 names a licence by its address. */
const licenseOf = ({ name, identifier }: NonNullable<Description["info"]["license"]>) => ({
  name,
  url: `https://spdx.org/licenses/${identifier}.html`,
});
