/**
 * The description as others get it: the same promises, written so that every tool understands them. In the sources what
 * schemas share stands in parts, and the types keep them. Many generators lose the fields of a part, or the `required`
 * that names them, so here each schema has all its fields.
 */

import { stringify } from "yaml";
import { type Description, mergeAllOf, type Schema } from "../../src/catalog/index.js";
import { eachInside, eachSchema, withoutUnused } from "../lib/schema.js";
import { openapi30 } from "./openapi30.js";

export function published(description: Description): Description {
  const flat = (schema: Schema): Schema => eachInside(schema.allOf === undefined ? schema : merged(schema), flat);

  /** What it says about itself is kept, and nothing of what its parts say about themselves. */
  function merged({ allOf = [], ...own }: Schema): Schema {
    // A choice of what must be sent stays in the types and in words: for want of an object, tools refuse all operations.
    const parts = allOf.filter(({ anyOf }) => anyOf === undefined);
    const whole = mergeAllOf(description, { allOf: parts, ...own });
    const { type = "object", properties = {}, required } = whole;
    // A field that a part has and another narrows, as where only one of them takes null.
    if (type !== "object") return whole;
    return { ...own, type, ...(required && { required }), properties };
  }

  return withoutUnused(eachSchema(description, flat));
}

/** The text of every published file, by file name. */
export function publishedFiles(description: Description): Record<string, string> {
  const document = published(description);
  return {
    // Compact: it is read by programs, and half the size.
    "openapi.json": `${JSON.stringify(document)}\n`,
    "openapi-3.0.json": `${JSON.stringify(openapi30(document))}\n`,
    "openapi.yaml": stringify(document, { aliasDuplicateObjects: false, indentSeq: false, lineWidth: 0 }),
  };
}
