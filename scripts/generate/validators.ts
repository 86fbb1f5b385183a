/**
 * Writes the request checks of every operation as calls to the functions in `src/validate/checks.ts`. A keyword that
 * these cannot express stops the generator, so that nothing is silently left unchecked.
 */
import {
  type Description,
  deref,
  listOperations,
  mergeAllOf,
  type Parameter,
  type Schema,
} from "../../src/catalog/index.js";
import { knownFields } from "../lib/wrong-names.js";

/** Keywords that do not affect validity, like all `x-` marks. */
const NOTES = ["description", "title", "example", "examples", "default", "deprecated", "format"];
const KNOWN = [
  "type",
  "$ref",
  "properties",
  "required",
  "items",
  "allOf",
  "anyOf",
  "enum",
  "const",
  "minimum",
  "exclusiveMinimum",
  "maximum",
  "additionalProperties",
];
const BY_FORMAT: Record<string, string> = { date: "date", "date-time": "dateTime", decimal: "decimal", binary: "file" };
const BY_TYPE: Record<string, string> = { string: "text", integer: "integer", number: "number", boolean: "boolean" };
const BOUNDS = { minimum: "atLeast", exclusiveMinimum: "above", maximum: "atMost" };
/** Formats for which checking the type is enough. */
const PLAIN_FORMATS = ["int64", "uri", "email"];

export function validators(description: Description): string {
  const used = new Set<string>();
  const call = (name: string, ...args: string[]): string => {
    used.add(name);
    return args.length === 0 ? name : `${name}(${args.join(", ")})`;
  };
  /** Shared schemas, each after the ones that it is composed of. */
  const shared = new Map<string, string>();
  const share = (kind: "check" | "properties", schema: Schema, write: (target: Schema) => string): string => {
    if (schema.$ref === undefined) return write(schema);
    const name = `${schema.$ref.split("/").at(-1)}${kind === "properties" ? "Properties" : ""}`;
    if (!shared.has(name)) shared.set(name, write(deref<Schema>(description, schema)));
    return name;
  };

  function check(schema: Schema): string {
    return share("check", schema, (target) => {
      refuseUnknown(target);
      const types = [target.type ?? []].flat();
      const written = bounded(
        target,
        plain(
          target,
          types.find((type) => type !== "null"),
        ),
      );
      return types.includes("null") ? call("nullable", written) : written;
    });
  }

  function plain(schema: Schema, type: string | undefined): string {
    const { enum: values, anyOf, items, format = "" } = schema;
    if (Array.isArray(values)) return call("oneOf", ...values.map((value) => JSON.stringify(value)));
    if ("const" in schema) return call("oneOf", JSON.stringify(schema.const));
    if (isObject(schema)) return closed(schema);
    if (anyOf !== undefined) return choice(anyOf);
    if (items !== undefined) return call("list", check(items));
    if (type === undefined) return call("anything");
    if (schema["x-syncro-unit"] === "cents") return call("cents");
    const byFormat = BY_FORMAT[format];
    if (format !== "" && byFormat === undefined && !PLAIN_FORMATS.includes(format)) throw unsupported("format", format);
    const name = byFormat ?? BY_TYPE[type];
    if (name === undefined) throw unsupported("type", type);
    return call(name);
  }

  function choice(branches: Schema[]): string {
    const [first, ...others] = branches.filter((branch) => branch.type !== "null");
    if (first === undefined) return call("oneOf", "null");
    const written = others.length === 0 ? check(first) : call("either", ...[first, ...others].map(check));
    return others.length + 1 === branches.length ? written : call("nullable", written);
  }

  /** An object with the fields of all its parts and no others; without any fields, a property bag. */
  function closed(schema: Schema): string {
    const { allOf = [] } = schema;
    const choice = allOf.find(({ anyOf }) => anyOf !== undefined);
    if (choice !== undefined) {
      const others = allOf.filter((part) => part !== choice);
      return call("either", ...(choice.anyOf ?? []).map((form) => closed({ ...schema, allOf: [...others, form] })));
    }
    const others = schema.additionalProperties;
    const written = properties(schema) ?? (isSchema(others) ? "{}" : undefined);
    if (written === undefined) return call("bag");
    const { required = [] } = mergeAllOf(description, schema);
    const known = knownFields(description, schema);
    const rest = [
      JSON.stringify(required),
      others === undefined ? "undefined" : isSchema(others) ? check(others) : call("anything"),
      JSON.stringify(known),
    ];
    const meant = [required.length > 0, others !== undefined, Object.keys(known).length > 0].lastIndexOf(true) + 1;
    return call("object", written, ...rest.slice(0, meant));
  }

  /** The fields of a schema. Shared parts are spread, not merged: that keeps the output small. */
  function properties(schema: Schema): string | undefined {
    const { allOf = [], properties: own = {} } = schema;
    const members = allOf.map((member) =>
      share("properties", member, (target) => {
        refuseUnknown(target);
        return properties(target) ?? "{}";
      }),
    );
    const lines = [
      ...members.map((member) => `...${member}`),
      ...Object.entries(own).map(([name, property]) => `${keyOf(name)}: ${check(property)}`),
    ];
    return lines.length === 0 ? undefined : `{ ${lines.join(", ")} }`;
  }

  function isObject({ type, properties: own, allOf, anyOf, additionalProperties }: Schema): boolean {
    if (own !== undefined || allOf !== undefined || additionalProperties !== undefined) return true;
    return anyOf === undefined && [type].flat().includes("object");
  }

  function bounded(schema: Schema, written: string): string {
    return Object.entries(BOUNDS).reduce(
      (inner, [keyword, name]) => (schema[keyword] === undefined ? inner : call(name, String(schema[keyword]), inner)),
      written,
    );
  }

  function parameters(list: Parameter[]): string {
    const fields = list.map(({ name, schema }) => {
      const { items } = deref<Schema>(description, schema);
      const each = items === undefined ? check(schema) : call("list", call("parameter", check(items)));
      return `${keyOf(name)}: ${call("parameter", each)}`;
    });
    const required = list.filter(({ required }) => required).map(({ name }) => name);
    return call("object", `{ ${fields.join(", ")} }`, ...(required.length === 0 ? [] : [JSON.stringify(required)]));
  }

  const rows = listOperations(description).map(({ operation, parameters: all }) => {
    const parts: string[] = [];
    for (const [part, place] of [
      ["path", "path"],
      ["query", "query"],
      ["headers", "header"],
    ] as const) {
      const here = all.filter((parameter) => parameter.in === place);
      if (here.length > 0) parts.push(`${part}: ${parameters(here)}`);
    }
    const [media] = Object.values(operation.requestBody?.content ?? {});
    if (media?.schema !== undefined) parts.push(`body: ${check(media.schema)}`);
    if (operation.requestBody?.required) parts.push("needsBody: true");
    return `  ${operation.operationId}: { ${parts.join(", ")} },`;
  });
  const schemas = [...shared].map(([name, written]) => `const ${name} = ${written};`);

  return `import { ${[...used].sort().join(", ")}, type OperationChecks } from "../validate/checks.js";

${schemas.join("\n")}

/** The checks of each operation, by operationId. */
export const checks: { readonly [operationId: string]: OperationChecks } = {
${rows.join("\n")}
};
`;
}

const isSchema = (value: unknown): value is Schema => typeof value === "object" && value !== null;

const keyOf = (name: string): string => (/^[a-z_]\w*$/i.test(name) ? name : JSON.stringify(name));

function refuseUnknown(schema: Schema): void {
  for (const keyword of Object.keys(schema)) {
    if (!KNOWN.includes(keyword) && !NOTES.includes(keyword) && !keyword.startsWith("x-"))
      throw unsupported("keyword", keyword);
  }
}

const unsupported = (what: string, name: string) =>
  new Error(
    `no check for the ${what} ${name} in a request: see scripts/generate/validators.ts and src/validate/checks.ts`,
  );
