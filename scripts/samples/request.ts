import {
  type Description,
  deref,
  exampleOf,
  examplesOf,
  type listOperations,
  type Schema,
} from "../lib/description.js";

/** One row of `listOperations`. */
export type DescribedOperation = ReturnType<typeof listOperations>[number];

/** What a sample sends, before it is written in a language. */
export interface SampleRequest {
  /** Upper case. */
  method: string;
  /** As in the description: `/tickets/{id}`. */
  template: string;
  /** The values of the template, by name. */
  inPath: Record<string, unknown>;
  /** The template filled in and encoded: `/tickets/4521`. */
  path: string;
  /** The values of the query, by name, as the description types them. */
  inQuery: Record<string, unknown>;
  /** The query as it travels: a key that repeats is there more than once. */
  pairs: [name: string, value: string][];
  body: SampleBody | undefined;
  /** What a 2xx answer is, or can be. */
  answer: "json" | "text" | "nothing";
}

export type SampleBody =
  | { kind: "json"; value: unknown }
  /** A form with one file, which lies in the working directory under its name. */
  | { kind: "form"; fields: [name: string, value: string][]; file: { field: string; name: string } };

/**
 * The request of an operation's first example.
 *
 * @param parameters the required ones of the query, or every one that is not deprecated. Default `"required"`
 */
export function sampleRequest(
  description: Description,
  { method, path: template, operation, parameters: all }: DescribedOperation,
  parameters: "required" | "every" = "required",
): SampleRequest {
  const wanted = all.filter(
    ({ required, deprecated }) => required === true || (parameters === "every" && deprecated !== true),
  );
  const valuesIn = (place: string): Record<string, unknown> =>
    Object.fromEntries(wanted.filter((parameter) => parameter.in === place).map((one) => [one.name, exampleOf(one)]));
  const inPath = valuesIn("path");
  const inQuery = valuesIn("query");
  return {
    method: method.toUpperCase(),
    template,
    inPath,
    path: template.replace(/\{([^}]+)\}/g, (_placeholder, name: string) => encode(String(inPath[name]))),
    inQuery,
    pairs: Object.entries(inQuery).flatMap(([name, value]) => pairsOf(name, value)),
    body: bodyOf(description, operation),
    answer: answerOf(description, operation),
  };
}

/** As the API reads arrays: a name that ends in `[]` repeats, any other is a comma list. */
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

/** The query for the end of an address, question mark included. Commas stay readable. */
export function queryString({ pairs }: SampleRequest): string {
  const texts = pairs.map(([name, value]) => `${encode(name)}=${encode(value).replaceAll("%2C", ",")}`);
  return texts.length === 0 ? "" : `?${texts.join("&")}`;
}

/** Stricter than `encodeURIComponent`: what is left means nothing in a string of any of the languages. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
