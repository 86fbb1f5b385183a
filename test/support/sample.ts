import type { Schema } from "../../src/catalog/index.js";

const TEXT_BY_FORMAT: Record<string, string> = {
  "date-time": "2026-11-20T10:00:00-05:00",
  date: "2026-11-20",
  decimal: "64.99",
  uri: "https://example.com/a.pdf",
  email: "pam@example.com",
};

/** A value with every field that a closed schema names, beside the examples, which leave out what is rare. */
export function sampleOf(schema: Schema): unknown {
  const { properties, items, anyOf } = schema;
  if (anyOf?.[0] !== undefined) return sampleOf(anyOf[0]);
  if (properties !== undefined) {
    return Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, sampleOf(property)]));
  }
  if (items !== undefined) return [sampleOf(items)];
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if ("const" in schema) return schema.const;
  switch ([schema.type].flat()[0]) {
    case "string":
      return TEXT_BY_FORMAT[schema.format ?? ""] ?? schema["x-syncro-suggested-values"]?.[0] ?? "text";
    case "integer":
    case "number":
      return typeof schema.minimum === "number" ? schema.minimum : 1;
    case "boolean":
      return true;
    case "array":
      return [];
    default:
      return {};
  }
}
