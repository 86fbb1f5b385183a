/** The examples of bodies and answers, wherever a document may have them. */
import { type Fields, isFields, type Sample } from "./parts.js";
import { follow } from "./shape.js";
import type { Source } from "./source.js";

/** @param holder what has the examples: a media type, an answer or parameter of Swagger 2 */
export function samplesOf(source: Source, holder: Fields, place: string): Sample[] {
  const given: unknown[] = [holder.example, holder["x-example"], ...named(source, holder.examples, place)];
  const quiet = { ...source, note: () => {} };
  const schema = follow(quiet, holder.schema, place).value;
  if (schema !== undefined) given.push(schema.example, ...(Array.isArray(schema.examples) ? schema.examples : []));
  return given.flatMap((value) => {
    const sample = value === undefined ? undefined : parsed(source, value, place);
    return sample === undefined ? [] : [{ place, value: sample.value }];
  });
}

/** Swagger 2 has them by content type, OpenAPI 3 by name, each in an object with `value`. */
function named(source: Source, examples: unknown, place: string): unknown[] {
  if (examples === undefined) return [];
  if (!isFields(examples)) {
    source.note(place, "its examples are no object");
    return [];
  }
  return Object.entries(examples).flatMap(([name, example]) => {
    if (/^text\//.test(name)) return [];
    if (name.includes("/")) return [example];
    const { value } = follow(source, example, `${place} example ${name}`);
    if (value === undefined) return [];
    if ("value" in value) return [value.value];
    if (typeof value.externalValue !== "string") return [value];
    source.note(place, `its example ${name} is in another document`);
    return [];
  });
}

/** JSON that was written as text is taken for what it says. */
function parsed(source: Source, value: unknown, place: string): { value: unknown } | undefined {
  if (typeof value !== "string") return { value };
  try {
    return { value: JSON.parse(value) };
  } catch {
    source.note(place, "has an example that is text, and not JSON");
    return undefined;
  }
}
