import type { Description, Schema } from "./description.js";
import { formsOf, isRecord, typesOf } from "./schema.js";

const TYPES: Record<string, string> = { integer: "whole number", boolean: "true or false", string: "text" };

const FORMATS: Record<string, string> = {
  date: "date",
  "date-time": "time",
  decimal: "decimal in text",
  binary: "file",
  uri: "address",
  email: "email address",
};

/** What a value may be, in words: `date or null`, `list (whole number)`. */
export function typeInWords(description: Description, schema: Schema): string {
  const words = formsOf(description, schema).flatMap(({ schema: form }) => {
    const values: unknown = form.enum;
    if (Array.isArray(values)) return values.map(String);
    if (isRecord(form.items)) return [`list (${typeInWords(description, form.items)})`];
    return typesOf(form).map((type) =>
      type === "null" ? "null" : (FORMATS[form.format ?? ""] ?? TYPES[type] ?? type),
    );
  });
  const different = [...new Set(words)];
  return different.length === 0 ? "anything" : different.join(" or ").replace(/ or (?=.* or )/g, ", ");
}

/** The values that it may or usually does have, `null` left out: those that are all there are, and those that accounts begin with. */
export function valuesOf(description: Description, schema: Schema): string[] {
  const found = formsOf(description, schema).flatMap(({ schema: form }) => {
    if (isRecord(form.items)) return valuesOf(description, form.items);
    if (form.type === "boolean") return ["true", "false"];
    return Array.isArray(form.enum) ? form.enum.map(String) : (form["x-syncro-suggested-values"] ?? []);
  });
  return [...new Set(found)].filter((value) => value !== "null");
}
