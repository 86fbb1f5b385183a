import type { Description, Schema } from "../../scripts/description.js";
import { differences, words } from "./differences.js";
import { FORMATS, ID_OR_TEXT, IDS } from "./formats.js";
import { FRACTIONS, SUGGESTED } from "./marks.js";

const formatOf = new Map(
  Object.entries(FORMATS).flatMap(([format, places]) =>
    words(places).map((place) => [place, format === "none" ? undefined : format] as const),
  ),
);

/** Where the schemas of a description differ from the facts that types cannot see. */
export function unlikeInSchemas({ components: { schemas } }: Description): string[] {
  const { found, expect } = differences();
  for (const [name, schema] of Object.entries(schemas)) {
    expect(`${name} suggested values`, schema["x-syncro-suggested-values"], SUGGESTED[name]);
    const fractions: string[] = [];
    for (const [property, described] of Object.entries(schema.properties ?? {})) {
      const place = `${name}.${property}`;
      const { types, format } = kindOf(described);
      if (types.includes("number")) fractions.push(property);
      if (types.includes("integer")) {
        const id = IDS.test(property) && place !== ID_OR_TEXT;
        expect(`${place} format`, format, id ? "int64" : undefined);
      } else if (types.includes("string")) {
        const usual = property.endsWith("_at") ? "date-time" : undefined;
        expect(`${place} format`, format, formatOf.has(place) ? formatOf.get(place) : usual);
      }
    }
    expect(`${name} fractions`, fractions.sort(), words(FRACTIONS[name] ?? "").sort());
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
