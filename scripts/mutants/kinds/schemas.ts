import { type Description, deref, type Schema, typesOf } from "../../../src/catalog/index.js";
import { renameInExamples } from "./examples.js";
import { type Mutant, renamed, schemaIn, usersOfSchemas } from "./mutant.js";

/** Every mutant of the schemas that operations use. */
export function schemaMutants(description: Description): Mutant[] {
  return [...usersOfSchemas(description)].flatMap(([name, operations]) => {
    const schema = schemaIn(description, name);
    const mutant = (kind: string, part: string, change: (schema: Schema, whole: Description) => void): Mutant => ({
      kind,
      at: part === "" ? name : `${name}.${part}`,
      operations,
      mutate: (copy) => change(schemaIn(copy, name), copy),
    });
    return [
      ...Object.entries(schema.properties ?? {}).flatMap(([property, described]) =>
        propertyMutants(mutant, schema, property, described),
      ),
      ...(Array.isArray(schema.enum)
        ? [mutant("change an enum value", "", (copy) => changeEnum(copy)), mutant("drop an enum value", "", dropEnum)]
        : []),
      ...(schema["x-syncro-suggested-values"] === undefined
        ? []
        : [
            mutant("change a suggested value", "", (copy) => {
              copy["x-syncro-suggested-values"]?.splice(-1, 1, "Nothing of the kind");
            }),
          ]),
    ];
  });

  function propertyMutants(
    mutant: (kind: string, part: string, change: (schema: Schema, whole: Description) => void) => Mutant,
    schema: Schema,
    property: string,
    described: Schema,
  ): Mutant[] {
    const required = schema.required?.includes(property) === true;
    const to = `${property}_renamed`;
    const rename = (copy: Schema) => {
      copy.properties = renamed(copy.properties ?? {}, property, to);
      if (copy.required !== undefined) copy.required = copy.required.map((name) => (name === property ? to : name));
    };
    const replace = (change: (described: Schema) => Schema) => (copy: Schema) => {
      if (copy.properties !== undefined) copy.properties[property] = change(described);
    };
    const users = (name: Schema, whole: Description) =>
      [...usersOfSchemas(whole)].find(([candidate]) => schemaIn(whole, candidate) === name)?.[1] ?? [];
    const whole = wholeOrFraction(described);
    return [
      mutant("rename a property", property, rename),
      mutant("rename a property, its examples too", property, (copy, all) => {
        rename(copy);
        renameInExamples(all, users(copy, all), { schema: copy, from: property, to });
      }),
      mutant("drop a property", property, (copy) => {
        const { [property]: _, ...others } = copy.properties ?? {};
        copy.properties = others;
        copy.required = (copy.required ?? []).filter((name) => name !== property);
      }),
      required
        ? mutant("drop a required field", property, (copy) => {
            copy.required = (copy.required ?? []).filter((name) => name !== property);
          })
        : mutant("require a field", property, (copy) => {
            copy.required = [...(copy.required ?? []), property];
          }),
      mutant(
        "change a type",
        property,
        replace((own) => otherType(description, own)),
      ),
      mutant(isNullable(described) ? "forbid null" : "allow null", property, replace(otherNullability)),
      ...(described.format === undefined ? [] : [mutant("change a format", property, replace(otherFormat))]),
      ...(whole === undefined ? [] : [mutant("whole number or fraction", property, replace(whole))]),
    ];
  }
}

function isNullable(schema: Schema): boolean {
  return typesOf(schema).includes("null") || schema.anyOf?.some(({ type }) => type === "null") === true;
}

/** Another type that is as nullable as before. */
export function otherType(description: Description, schema: Schema): Schema {
  const inside = [schema, ...(schema.anyOf ?? [])].map((part) => deref<Schema>(description, part));
  const type = inside.some((part) => typesOf(part).includes("string")) ? "boolean" : "string";
  return { description: "changed", type: isNullable(schema) ? [type, "null"] : type };
}

function otherNullability(schema: Schema): Schema {
  if (!isNullable(schema)) return { anyOf: [schema, { type: "null" }] };
  if (schema.anyOf === undefined) return { ...schema, type: typesOf(schema).filter((type) => type !== "null") };
  return { ...schema, anyOf: schema.anyOf.filter(({ type }) => type !== "null") };
}

/** A date-time becomes a date; any other format is dropped. */
function otherFormat({ format, ...rest }: Schema): Schema {
  return format === "date-time" ? { ...rest, format: "date" } : rest;
}

function wholeOrFraction(schema: Schema): ((schema: Schema) => Schema) | undefined {
  const [from, to] = typesOf(schema).includes("integer") ? ["integer", "number"] : ["number", "integer"];
  if (!typesOf(schema).includes(from ?? "")) return undefined;
  return ({ format: _, ...rest }) => ({
    ...rest,
    type: typesOf(rest).map((type) => (type === from ? (to ?? "") : type)),
  });
}

/** Replaces the last value. */
export function changeEnum(schema: Schema): void {
  const values = Array.isArray(schema.enum) ? schema.enum : [];
  const last: unknown = values.at(-1);
  schema.enum = [...values.slice(0, -1), typeof last === "number" ? last + 100 : `${String(last)}_changed`];
}

function dropEnum(schema: Schema): void {
  if (Array.isArray(schema.enum)) schema.enum = schema.enum.slice(0, -1);
}
