import { type Description, deref, examplesOf, type ResponseObject, type Schema } from "../../../src/catalog/index.js";
import { operationIn } from "./mutant.js";

/** Renames a property in every example of `schema`: a consistent mistake, which linting cannot find. */
export function renameInExamples(
  description: Description,
  operations: string[],
  rename: { schema: Schema; from: string; to: string },
): void {
  for (const key of operations) {
    const { operation } = operationIn(description, key);
    const answers = Object.values(operation.responses).map((answer) => deref<ResponseObject>(description, answer));
    for (const content of [operation.requestBody?.content, ...answers.map((answer) => answer.content)]) {
      for (const media of Object.values(content ?? {})) {
        for (const [, { value }] of examplesOf(description, media)) walk(media.schema, value);
      }
    }
  }

  function walk(described: Schema | undefined, value: unknown): void {
    if (described === undefined || typeof value !== "object" || value === null) return;
    const schema = deref<Schema>(description, described);
    if (Array.isArray(value)) for (const row of value) walk(schema.items, row);
    for (const member of [...(schema.allOf ?? []), ...(schema.anyOf ?? [])]) walk(member, value);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const before = schema === rename.schema && name === rename.to ? rename.from : name;
      walk(property, Reflect.get(value, before));
    }
    if (schema === rename.schema && rename.from in value) {
      Reflect.set(value, rename.to, Reflect.get(value, rename.from));
      Reflect.deleteProperty(value, rename.from);
    }
  }
}
