import {
  type CatalogOperation,
  type Description,
  exampleOf,
  fieldsOf,
  flagOf,
  type Parameter,
  type Schema,
  typeInWords,
} from "../../catalog/index.js";
import { UsageError } from "../exit-code.js";
import { type Fields, setField } from "./set.js";
import { isList, readValue } from "./values.js";

/** A parameter of the query or a field of the body, as a flag. */
export interface VendorFlag {
  /** The vendor's, such as `customer_id`. */
  name: string;
  /** Such as `--customer-id`. */
  flag: string;
  place: "query" | "body";
  schema: Schema;
  required: boolean;
  /** What it means. */
  text: string;
  /** Of a parameter. */
  example?: unknown;
}

/** Those of an operation. A name that the query and the body both have is the query's; `--set` reaches the body's. */
export function vendorFlags(description: Description, { parameters, body }: CatalogOperation): VendorFlag[] {
  const inQuery = parameters.filter((one) => one.in === "query").map(ofParameter);
  const taken = new Set(inQuery.map(({ flag }) => flag));
  const required = body?.schema.required ?? [];
  const inBody = body === undefined ? [] : fieldsOf(description, body.schema);
  return [
    ...inQuery,
    ...inBody
      .filter(([name]) => !taken.has(flagOf(name)))
      .map(([name, schema]): VendorFlag => {
        const text = textOf(schema);
        return { name, flag: flagOf(name), place: "body", schema, required: required.includes(name), text };
      }),
  ];
}

const ofParameter = (parameter: Parameter): VendorFlag => ({
  name: parameter.name,
  flag: flagOf(parameter.name),
  place: "query",
  schema: parameter.schema,
  required: parameter.required === true,
  text: textOf(parameter) || textOf(parameter.schema),
  example: exampleOf(parameter),
});

export const textOf = (from: object): string => {
  const text: unknown = Reflect.get(from, "description");
  return typeof text === "string" ? text.replace(/\s+/g, " ").replace(/\.$/, "") : "";
};

/** The type of a flag in words, and what it means. */
export const meaningOf = (description: Description, { schema, text, required }: VendorFlag): string =>
  [typeInWords(description, schema), required ? "required" : "", text].filter((part) => part !== "").join("; ");

/** What the flags of one command line said, by the vendor's name. */
export type Given = ReadonlyMap<VendorFlag, readonly string[]>;

/** The query as it is sent. */
export function queryOf(description: Description, given: Given): Fields {
  return valuesIn(description, given, "query");
}

/**
 * The body: what the file has, changed by flags, changed by `--set`.
 *
 * @returns `undefined` where nothing at all was said of it
 */
export function bodyOf(
  description: Description,
  schema: Schema,
  { given, file, set }: { given: Given; file: Fields | undefined; set: readonly string[] },
): Fields | undefined {
  const flags = valuesIn(description, given, "body");
  if (file === undefined && set.length === 0 && Object.keys(flags).length === 0) return undefined;
  const body: Fields = { ...file, ...flags };
  for (const text of set) setField(description, schema, body, text);
  return body;
}

function valuesIn(description: Description, given: Given, place: VendorFlag["place"]): Fields {
  const values: Fields = {};
  for (const [flag, texts] of given) {
    if (flag.place !== place) continue;
    const read = texts.map((text) => readValue(description, flag.schema, text, flag.flag));
    if (read.length > 1 && !isList(description, flag.schema)) throw new UsageError(`${flag.flag} is given twice`);
    values[flag.name] = read.length > 1 ? read.flat() : read[0];
  }
  return values;
}
