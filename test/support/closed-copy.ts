import { type Description, formsOf, listOperations, mergeAllOf, type Schema } from "../../src/catalog/index.js";

/**
 * A copy of the description whose request bodies accept only the fields it names. Published schemas are open, so a mock
 * lets a misspelt key pass; here it is a violation.
 */
export function closedCopy(description: Description): Description {
  const copy = structuredClone(description);
  for (const { operation } of listOperations(copy)) {
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      if (media.schema !== undefined) media.schema = close(copy, media.schema);
    }
  }
  return copy;
}

/** The schema with every `$ref` and `allOf` written out and every object closed. */
function close(description: Description, schema: Schema): Schema {
  const forms = formsOf(description, schema);
  if (forms.length > 1) return { anyOf: forms.map((form) => close(description, form.schema)) };
  const closed = mergeAllOf(description, schema);
  const { properties, additionalProperties: others, items, anyOf } = closed;
  if (properties !== undefined) {
    closed.properties = Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, close(description, property)]),
    );
    closed.additionalProperties = others ?? false;
  }
  if (typeof others === "object" && others !== null) closed.additionalProperties = close(description, { ...others });
  if (items !== undefined) closed.items = close(description, items);
  if (anyOf !== undefined) closed.anyOf = anyOf.map((member) => close(description, member));
  return closed;
}
