import type { Description, listOperations, Parameter, Schema } from "../../../src/catalog/index.js";
import { type Mutant, operationIn } from "./mutant.js";
import { changeEnum, otherType } from "./schemas.js";

/** Every mutant of an operation's query parameters. */
export function parameterMutants(
  description: Description,
  { key, parameters }: ReturnType<typeof listOperations>[number],
): Mutant[] {
  const queries = parameters.filter((parameter) => parameter.in === "query");
  return queries.flatMap((parameter) => {
    const { name } = parameter;
    // Shared parameters are copied, so that only this operation changes.
    const mutant = (kind: string, change: (parameter: Parameter) => Parameter[]): Mutant => ({
      kind,
      at: `${key} ?${name}`,
      operations: [key],
      mutate: (copy) => {
        const { operation, method, path } = operationIn(copy, key);
        const shared = copy.paths[path]?.parameters ?? [];
        const own = parameters.slice(shared.length);
        const item = copy.paths[path]?.[method];
        if (item !== undefined) {
          operation.parameters = own.flatMap((one) => (one.name === name ? change(structuredClone(one)) : [one]));
        }
      },
    });
    return [
      mutant("rename a query parameter", (one) => [{ ...one, name: `${name}_renamed` }]),
      mutant("drop a query parameter", () => []),
      mutant(parameter.required === true ? "make a query parameter optional" : "require a query parameter", (one) => [
        { ...one, required: one.required !== true },
      ]),
      mutant("change the type of a query parameter", (one) => [
        { ...one, example: one.schema.type === "string" ? 1 : "x", schema: otherType(description, one.schema) },
      ]),
      ...(parameter.schema.minimum === undefined && parameter.schema.maximum === undefined
        ? []
        : [mutant("change a limit", (one) => [{ ...one, schema: otherLimit(one.schema) }])]),
      ...(parameter["x-syncro-filter"] === undefined
        ? []
        : [mutant("drop the mark of an ignored filter", ({ "x-syncro-filter": _, ...one }) => [one])]),
      ...(Array.isArray(parameter.schema.enum) ? [mutant("change an enum value", changedValue)] : []),
    ];
  });
}

function changedValue(parameter: Parameter): Parameter[] {
  const schema: Schema = structuredClone(parameter.schema);
  changeEnum(schema);
  return [{ ...parameter, schema }];
}

const otherLimit = (schema: Schema): Schema =>
  typeof schema.maximum === "number" ? { ...schema, maximum: schema.maximum * 2 } : { ...schema, minimum: 0 };
