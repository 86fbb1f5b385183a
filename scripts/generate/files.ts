import { readFile } from "node:fs/promises";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { OperationFacts } from "../../src/operation.js";
import {
  type Description,
  deref,
  listOperations,
  type Operation,
  type ResponseObject,
  root,
  type Schema,
} from "../lib/description.js";
import { formsOf } from "../lib/schema.js";
import { validators } from "./validators.js";

const NOTICE = "// Generated from openapi/syncro.yaml by `npm run generate`. Do not edit.\n";

/**
 * The text of every file in `src/generated/`, by its name there.
 *
 * @param json the bundled description
 * @throws when an operation lacks a mark that the wrapper needs, with what is missing
 */
export async function generateFiles(json: string): Promise<Record<string, string>> {
  const description = JSON.parse(json) as Description;
  const files = {
    "schema.ts": await schemaTypes(json),
    "operations.ts": operationTable(description),
    "aliases.ts": aliases(description),
    "validators.ts": validators(description),
    "client.ts": client(description),
    "version.ts": await version(),
  };
  return Object.fromEntries(Object.entries(files).map(([name, text]) => [name, NOTICE + text]));
}

async function schemaTypes(json: string): Promise<string> {
  const ast = await openapiTS(json, {
    alphabetize: true,
    defaultNonNullable: false, // a default must not make a property required
    emptyObjectsUnknown: true,
    transform: (schema) => file(schema as Schema) ?? openString(schema as Schema),
  });
  return astToString(ast);
}

/** What a form uploads: a `File`, because the vendor goes by its name too. */
function file(schema: Schema): ts.TypeNode | undefined {
  return schema.format === "binary" ? ts.factory.createTypeReferenceNode("File") : undefined;
}

/** A string whose values each account defines: the known ones as suggestions in the editor, any other all the same. */
function openString(schema: Schema): ts.TypeNode | undefined {
  const suggested = schema["x-syncro-suggested-values"];
  if (suggested === undefined) return undefined;
  const { factory } = ts;
  const anyString = factory.createIntersectionTypeNode([
    factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
    factory.createTypeLiteralNode([]),
  ]);
  const literals = suggested.map((value) => factory.createLiteralTypeNode(factory.createStringLiteral(value)));
  const nullable = [schema.type].flat().includes("null") ? [factory.createLiteralTypeNode(factory.createNull())] : [];
  return factory.createUnionTypeNode([...literals, factory.createParenthesizedType(anyString), ...nullable]);
}

function operationTable(description: Description): string {
  const operations = listOperations(description);
  const rows = operations.map(({ key, method, path, operation, parameters }) => {
    const problem = (text: string) => new Error(`${key}: ${text}`);
    const empty = answersMayBeEmpty(description, operation.responses);
    const row: { -readonly [K in keyof OperationFacts]: OperationFacts[K] } = { id: operation.operationId };
    if (operation["x-syncro-permission"] !== undefined) row.permission = operation["x-syncro-permission"];
    for (const mark of ["x-syncro-source", "x-syncro-confidence"] as const) {
      if (operation[mark] === undefined) throw problem(`${mark} is missing`);
    }
    const repeatable = operation["x-syncro-repeatable"];
    if ((method === "put" || method === "delete") !== (repeatable !== undefined)) {
      throw problem("x-syncro-repeatable is for every PUT and DELETE, and for nothing else");
    }
    if (repeatable) row.repeatable = true;
    if (operation["x-syncro-creates"] !== undefined) row.creates = operation["x-syncro-creates"];
    if (empty.marked || empty.status) row.empty = true;
    const record = recordOf(description, operation.responses);
    if (record !== undefined && record !== operation["x-syncro-paging"]?.items) row.record = record;
    const refusals = successes(description, operation.responses).flatMap((each) => each["x-syncro-refusal"] ?? []);
    if (refusals.length > 0) row.refusals = refusals;
    if (operation["x-syncro-cache"] !== undefined) {
      if (method !== "get" || row.empty) throw problem("x-syncro-cache is for a GET that always has a body");
      row.reference = true;
    }
    if (operation["x-syncro-response"] === "text") row.text = true;
    if (operation.requestBody?.content["multipart/form-data"] !== undefined) row.form = true;
    const instead = operation["x-syncro-instead"];
    if ((operation.deprecated === true) !== (instead !== undefined)) {
      throw problem("x-syncro-instead is for every deprecated operation, and for nothing else");
    }
    const unknown = instead?.find((other) => !operations.some((candidate) => candidate.key === other));
    if (unknown !== undefined) throw problem(`x-syncro-instead names ${unknown}, which is not an operation`);
    if (instead !== undefined) row.instead = instead;
    const paging = operation["x-syncro-paging"];
    const rowId = operation["x-syncro-row-id"];
    if (paging === undefined && rowId !== undefined) throw problem("x-syncro-row-id goes with x-syncro-paging");
    if (paging !== undefined) {
      const { items, meta } = paging;
      row.paged = {
        items,
        ...(rowId === "id" ? {} : { rowId: rowId ?? null }),
        ...(meta === undefined ? {} : { meta }),
      };
    }
    for (const parameter of parameters) {
      if (parameter.in !== "query" || deref<Schema>(description, parameter.schema).type !== "array") continue;
      // How the wrapper writes them: see src/serialize.ts.
      if (parameter.name.endsWith("[]") === (parameter.explode === false)) {
        throw problem(
          `query array ${parameter.name}: comma lists have explode: false, repeated ones a name ending in []`,
        );
      }
    }
    // A text may be empty and is a string all the same.
    return { key, method, path, row, marked: empty.marked && row.text !== true };
  });
  // By path and not by "GET /path": a tenth smaller once zipped.
  const table = Object.keys(description.paths).map((path) => {
    const own = rows.filter((candidate) => candidate.path === path);
    const byMethod = own.map(({ method, row }) => `    ${method.toUpperCase()}: ${JSON.stringify(row)},`);
    return [`  ${JSON.stringify(path)}: {`, ...byMethod, "  },"].join("\n");
  });
  const paged = rows.flatMap(({ path, row }) =>
    row.paged === undefined ? [] : [`  ${JSON.stringify(path)}: ${JSON.stringify(row.paged.items)};`],
  );
  const union = (which: typeof rows) => which.map(({ key }) => `  | ${JSON.stringify(key)}`).join("\n") || "  never";
  return `import type { HttpMethod, OperationFacts } from "../operation.js";

export const operations: { readonly [path: string]: { readonly [M in HttpMethod]?: OperationFacts } } = {
${table.join("\n")}
};

/** The paged lists: the key of the rows, by path. */
export interface PagedLists {
${paged.join("\n")}
}

/** Operations whose 2xx answer may have no body, or be null. */
export type MayBeEmpty =
${union(rows.filter(({ marked }) => marked))};

/** Deprecated operations. */
export type Deprecated =
${union(rows.filter(({ row }) => row.instead !== undefined))};
`;
}

/** Keys beside a record: where it stands in its list, and whether and why all went well. */
const BESIDE_RECORD = ["meta", "success", "message", "status"];

/** The key that every 2xx JSON response has its record under, or `"id"` where the record is bare. */
function recordOf(description: Description, responses: Operation["responses"]): string | undefined {
  const keys = successes(description, responses).map(({ content }) => {
    const schema = content?.["application/json"]?.schema;
    const forms = schema === undefined ? [] : formsOf(description, schema);
    const required = (forms.length === 1 && forms[0]?.schema.required) || [];
    const promised = required.filter((key) => !BESIDE_RECORD.includes(key));
    return promised.includes("id") ? "id" : promised[0];
  });
  return new Set(keys).size === 1 ? keys[0] : undefined;
}

const successes = (description: Description, responses: Operation["responses"]): ResponseObject[] =>
  Object.entries(responses)
    .filter(([status]) => status.startsWith("2"))
    .map(([, response]) => deref<ResponseObject>(description, response));

function answersMayBeEmpty(description: Description, responses: Record<string, ResponseObject | { $ref: string }>) {
  const ok = Object.entries(responses).filter(([status]) => status.startsWith("2"));
  return {
    marked: ok.some(([, response]) => deref<ResponseObject>(description, response)["x-syncro-empty"] === true),
    status: ok.some(([status]) => status === "204"),
  };
}

/** A short name for each resource; the other schemas stay under `components`. */
function aliases(description: Description): string {
  const names = Object.entries(description.components.schemas)
    .filter(([, schema]) => schema["x-syncro-resource"] === true)
    .map(([name]) => name)
    .sort();
  const lines = names.map((name) => `export type ${name} = Schemas["${name}"];`);
  return `import type { components } from "./schema.js";\n\ntype Schemas = components["schemas"];\n\n${lines.join("\n")}\n`;
}

/** The one file that imports openapi-fetch: its client for this description's paths and servers. */
function client({ servers }: Description): string {
  const [server, ...others] = servers;
  if (server === undefined || others.length > 0) throw new Error("servers: the client knows of one");
  const variables = Object.keys(server.variables ?? {});
  const address = server.url.replace(/\{(\w+)\}/g, (_placeholder, name: string) => `\${${name}}`);
  return `import createClient, { type Client, type ClientOptions } from "openapi-fetch";
import type { paths } from "./schema.js";

/** The base address of an account. */
export const serverUrl = (${variables.map((name) => `${name}: string`).join(", ")}): string => \`${address}\`;

/** openapi-fetch's client, typed by the description. */
export const createGeneratedClient = (options: ClientOptions): Client<paths> => createClient<paths>(options);
`;
}

async function version(): Promise<string> {
  const text = await readFile(join(root, "package.json"), "utf8");
  const { version } = JSON.parse(text) as { version: string };
  return `export const version = ${JSON.stringify(version)};\n`;
}
