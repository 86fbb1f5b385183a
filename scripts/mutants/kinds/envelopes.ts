import {
  type Description,
  deref,
  examplesOf,
  type listOperations,
  type ResponseObject,
  type Schema,
} from "../../../src/catalog/index.js";
import { renameInExamples } from "./examples.js";
import { type Mutant, operationIn, renamed } from "./mutant.js";

/** Renames the key around a record or a list everywhere at once: in the schema, the examples and the paging mark. */
export function envelopeMutants(
  description: Description,
  { key, operation }: ReturnType<typeof listOperations>[number],
): Mutant[] {
  return Object.entries(operation.responses).flatMap(([status, answer]) => {
    const name = status.startsWith("2") ? envelopeKey(description, answer) : undefined;
    if (name === undefined) return [];
    const mutate = (copy: Description) => {
      const changed = operationIn(copy, key).operation;
      const own = structuredClone(deref<ResponseObject>(copy, changed.responses[status] ?? { description: "" }));
      const media = own.content?.["application/json"];
      if (media?.schema === undefined) return;
      const swapped = structuredClone(deref<Schema>(copy, media.schema));
      swapped.properties = renamed(swapped.properties ?? {}, name, "data");
      swapped.required = (swapped.required ?? []).map((field) => (field === name ? "data" : field));
      media.schema = swapped;
      media.examples = structuredClone(Object.fromEntries(examplesOf(copy, media)));
      changed.responses[status] = own;
      const paging = changed["x-syncro-paging"];
      if (paging?.items === name) paging.items = "data";
      renameInExamples(copy, [key], { schema: swapped, from: name, to: "data" });
    };
    return [{ kind: "swap an envelope key", at: `${key} ${status} ${name}`, operations: [key], mutate }];
  });
}

/** The key around a record or a list, if the answer has one. */
function envelopeKey(description: Description, answer: ResponseObject | { $ref: string }): string | undefined {
  const schema = deref<ResponseObject>(description, answer).content?.["application/json"]?.schema;
  const { allOf, required: [name] = [], properties = {} } = deref<Schema>(description, schema ?? {});
  const inside = name === undefined ? undefined : properties[name];
  const holds = inside?.$ref !== undefined || inside?.items !== undefined;
  return allOf === undefined && holds ? name : undefined;
}
