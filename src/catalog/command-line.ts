import { type Description, deref, type listOperations, type Schema } from "./description.js";
import { commandOf, pathNames } from "./operations.js";
import { formsOf, mergeAllOf, typesOf } from "./schema.js";

/** What a request has besides its operation. */
export interface CommandValues {
  /** By name. */
  path: Readonly<Record<string, unknown>>;
  /** As sent: a repeated key has several entries. */
  query: readonly (readonly [name: string, value: string])[];
  /** Of a form: its fields, and each file by the name that it has on this machine. */
  body: unknown;
}

/** A command line of `syncro-msp`. */
export interface CommandLine {
  /** The command with its arguments, then each flag with its value. */
  parts: string[][];
  /** The body, where `--body-file -` reads it from standard input. */
  input: unknown;
}

type Listed = Pick<ReturnType<typeof listOperations>[number], "path" | "operation" | "parameters"> & { method: string };

/** A body with more fields than this is easier to read as JSON. */
const MOST_FLAGS = 4;

/**
 * The command line that sends a request: without asking first, and with every page of a list. A body becomes flags where
 * that is short and says the same; otherwise it is read from standard input.
 */
export function commandLine(description: Description, listed: Listed, values: CommandValues): CommandLine {
  const { method, path, operation } = listed;
  const ids = pathNames(path).map((name) => String(values.path[name]));
  const fields = bodyFlags(description, listed, values.body);
  const isWrite = method.toUpperCase() !== "GET" || operation["x-syncro-side-effect"] !== undefined;
  return {
    parts: [
      [commandOf(operation.operationId), ...ids],
      ...values.query.map(([name, value]) => [flagOf(name), value]),
      ...(fields ?? [["--body-file", "-"]]),
      ...(operation["x-syncro-paging"] === undefined ? [] : [["--all"]]),
      ...(isWrite ? [["--yes"]] : []),
    ],
    input: fields === undefined ? values.body : undefined,
  };
}

/** A parameter or field as a flag: `--customer-id` for `customer_id`. */
export const flagOf = (name: string): string => `--${name.replace(/\[\]$/, "").replaceAll("_", "-")}`;

/** `undefined` where the body has to be read from standard input, or had better be. */
function bodyFlags(description: Description, { operation, parameters }: Listed, body: unknown): string[][] | undefined {
  if (body === undefined) return [];
  const fields = Object.entries(Object(body));
  const flags = fields.map(([name, value]) => [flagOf(name), String(value)]);
  const [[type, media] = []] = Object.entries(operation.requestBody?.content ?? {});
  if (type === "multipart/form-data") return flags; // only flags can name a file
  const { properties = {} } = mergeAllOf(description, media?.schema ?? {});
  // A parameter of the query hides a field of the same name.
  const hidden = parameters.filter((one) => one.in === "query").map(({ name }) => flagOf(name));
  const fits = fields.every(
    ([name, value]) => !hidden.includes(flagOf(name)) && readsAsItself(description, properties[name] ?? {}, value),
  );
  return fits && fields.length <= MOST_FLAGS ? flags : undefined;
}

/** Whether the text of a value can only be read as that value. */
function readsAsItself(description: Description, schema: Schema, value: unknown): boolean {
  const types = formsOf(description, deref(description, schema)).flatMap(({ schema: form }) => typesOf(form));
  const only = (...allowed: string[]) => types.length > 0 && types.every((type) => allowed.includes(type));
  if (typeof value === "boolean") return only("boolean", "null");
  if (typeof value === "number") return only("number", "integer", "null");
  return typeof value === "string" && !/^null$|\n/.test(value) && only("string", "null");
}
