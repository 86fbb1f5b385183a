/**
 * A copy of the description in which no request body may have a field that the description does not name. Published
 * schemas are open, so that a mock lets a misspelt key pass: in this copy it is a violation. For tests only.
 */
import { type Description, deref, listOperations, type Schema } from "./description.js";

export function closedCopy(description: Description): Description {
  const copy = structuredClone(description);
  for (const { operation } of listOperations(copy)) {
    for (const media of Object.values(operation.requestBody?.content ?? {})) {
      if (media.schema !== undefined) media.schema = close(copy, media.schema);
    }
  }
  return copy;
}

/** `schema` written out, what an `allOf` composes as one object, and every object closed. */
function close(description: Description, schema: Schema): Schema {
  const { allOf = [], ...own } = deref<Schema>(description, schema);
  const members = allOf.map((member) => close(description, member));
  const closed: Schema = { ...Object.assign({}, ...members), ...own };
  const properties = Object.assign({}, ...[...members, own].map((part) => part.properties));
  if (Object.keys(properties).length > 0) {
    closed.properties = Object.fromEntries(
      Object.entries<Schema>(properties).map(([name, property]) => [name, close(description, property)]),
    );
    closed.required = [...members, own].flatMap((part) => part.required ?? []);
    closed.additionalProperties = own.additionalProperties ?? false;
  }
  const others = own.additionalProperties;
  if (typeof others === "object" && others !== null) closed.additionalProperties = close(description, { ...others });
  if (own.items !== undefined) closed.items = close(description, own.items);
  if (own.anyOf !== undefined) closed.anyOf = own.anyOf.map((member) => close(description, member));
  return closed;
}
