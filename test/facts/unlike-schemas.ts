import type { Description, Schema } from "../../src/catalog/index.js";
import { differences } from "./differences.js";
import { formatOfInteger, formatOfText, mayHaveFraction } from "./formats.js";
import { FIELDS_KNOWN_AS } from "./known-as.js";
import { SUGGESTED } from "./marks.js";

/** Where the schemas of a description differ from the facts that types cannot see. */
export function unlikeInSchemas({ components: { schemas } }: Description): string[] {
  const { found, expect } = differences();
  for (const [name, schema] of Object.entries(schemas)) {
    expect(`${name} suggested values`, schema["x-syncro-suggested-values"], SUGGESTED[name]);
    for (const [property, described] of Object.entries(schema.properties ?? {})) {
      const place = `${name}.${property}`;
      expect(`${place} known as`, described["x-syncro-known-as"], FIELDS_KNOWN_AS[place]);
      const { types, format } = kindOf(described);
      if (types.includes("number") || types.includes("integer")) {
        expect(`${place} with a fraction`, types.includes("number"), mayHaveFraction(name, property));
      }
      if (types.includes("integer")) expect(`${place} format`, format, formatOfInteger(name, property));
      else if (types.includes("string")) expect(`${place} format`, format, formatOfText(name, property));
    }
  }
  return found;
}

/** What a property holds: by itself, in a list, or where it is not null. */
function kindOf(schema: Schema): { types: string[]; format: string | undefined } {
  const inside = [schema, schema.items ?? {}, ...(schema.anyOf ?? [])];
  return {
    types: inside.flatMap(({ type }) => (type === undefined ? [] : [type].flat())),
    format: inside.find(({ format }) => format !== undefined)?.format,
  };
}
