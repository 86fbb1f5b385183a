import {
  type CommandLine,
  commandLine,
  type Description,
  deref,
  exampleOf,
  examplesOf,
  type listOperations,
  type Schema,
} from "../../src/catalog/index.js";

/** One row of `listOperations`. */
export type DescribedOperation = ReturnType<typeof listOperations>[number];

/** The request that a sample sends, independent of language. */
export interface SampleRequest {
  /** Upper case. */
  method: string;
  /** The path as described: `/tickets/{id}`. */
  template: string;
  /** Path parameters by name. */
  inPath: Record<string, unknown>;
  /** The path filled in and encoded: `/tickets/4521`. */
  path: string;
  /** Query parameters by name, typed as described. */
  inQuery: Record<string, unknown>;
  /** The query as sent; a repeated key has several entries. */
  pairs: [name: string, value: string][];
  body: SampleBody | undefined;
  /** What a 2xx answer contains. */
  answer: "json" | "text" | "nothing";
  /** The key of the rows, if it answers one page of a list. */
  rows: string | undefined;
  /** The same as arguments of `syncro-msp`. */
  command: CommandLine;
}

export type SampleBody =
  | { kind: "json"; value: unknown }
  /** A form with one file, which is in the working directory. */
  | { kind: "form"; fields: [name: string, value: string][]; file: { field: string; name: string } };

/**
 * The request of an operation's first example.
 *
 * @param parameters which query parameters to include: the required ones, or every one that is not deprecated
 */
export function sampleRequest(
  description: Description,
  described: DescribedOperation,
  parameters: "required" | "every" = "required",
): SampleRequest {
  const { method, path: template, operation, parameters: all } = described;
  const wanted = all.filter(
    ({ required, deprecated }) => required === true || (parameters === "every" && deprecated !== true),
  );
  const valuesIn = (place: string): Record<string, unknown> =>
    Object.fromEntries(wanted.filter((parameter) => parameter.in === place).map((one) => [one.name, exampleOf(one)]));
  const inPath = valuesIn("path");
  const inQuery = valuesIn("query");
  const pairs = Object.entries(inQuery).flatMap(([name, value]) => pairsOf(name, value));
  const body = bodyOf(description, operation);
  return {
    method: method.toUpperCase(),
    template,
    inPath,
    path: template.replace(/\{([^}]+)\}/g, (_placeholder, name: string) => encode(String(inPath[name]))),
    inQuery,
    pairs,
    body,
    answer: answerOf(description, operation),
    rows: operation["x-syncro-paging"]?.items,
    command: commandLine(description, described, { path: inPath, query: pairs, body: fieldsOf(body) }),
  };
}

/** A form's file is its name. */
const fieldsOf = (body: SampleBody | undefined): unknown =>
  body?.kind === "form" ? Object.fromEntries([[body.file.field, body.file.name], ...body.fields]) : body?.value;

/** Arrays as the API reads them: a name that ends in `[]` is repeated, any other takes a comma-separated list. */
function pairsOf(name: string, value: unknown): [string, string][] {
  if (!Array.isArray(value)) return [[name, String(value)]];
  return name.endsWith("[]") ? value.map((item) => [name, String(item)]) : [[name, value.join(",")]];
}

function bodyOf(description: Description, operation: DescribedOperation["operation"]): SampleBody | undefined {
  const [[type, media] = []] = Object.entries(operation.requestBody?.content ?? {});
  const [[, example] = []] = examplesOf(description, media);
  if (example === undefined) return undefined;
  if (type !== "multipart/form-data") return { kind: "json", value: example.value };
  const fields = Object.entries(example.value ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
  const { properties = {} } = deref<Schema>(description, media?.schema ?? {});
  const isFile = ([name]: [string, string]) => properties[name]?.format === "binary";
  const field = fields.find(isFile)?.[0] ?? "file";
  const name = fields.find(([name]) => name === "name")?.[1] ?? "document.pdf";
  return { kind: "form", fields: fields.filter((one) => !isFile(one)), file: { field, name } };
}

function answerOf(description: Description, operation: DescribedOperation["operation"]): SampleRequest["answer"] {
  if (operation["x-syncro-response"] === "text") return "text";
  const good = Object.entries(operation.responses).filter(([status]) => status.startsWith("2"));
  const bare = good.some(([, response]) => {
    const { content, "x-syncro-empty": empty } = deref(description, response);
    return content === undefined || empty === true;
  });
  return bare ? "nothing" : "json";
}

/** The query string with its question mark. Commas stay readable. */
export function queryString({ pairs }: SampleRequest): string {
  const texts = pairs.map(([name, value]) => `${encode(name)}=${encode(value).replaceAll("%2C", ",")}`);
  return texts.length === 0 ? "" : `?${texts.join("&")}`;
}

/** Stricter than `encodeURIComponent`: nothing that is left has a meaning in any language's strings. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
