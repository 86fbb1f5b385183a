import { eachInside, eachSchema } from "../../scripts/lib/schema.js";
import type { Description, Schema } from "../../src/catalog/index.js";

/** Every schema of a description, inner ones too, each with its place. */
export function schemasOf(description: Description): { schema: Schema; at: string }[] {
  const found: { schema: Schema; at: string }[] = [];
  const collect = (schema: Schema): Schema => {
    found.push({ schema, at: JSON.stringify(schema).slice(0, 80) });
    return eachInside(schema, collect);
  };
  eachSchema(description, collect);
  return found;
}
