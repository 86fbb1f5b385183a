/** The parts of an OpenAPI document, as programs read it. */

export const METHODS = ["get", "post", "put", "patch", "delete"] as const;
export type Method = (typeof METHODS)[number];

export interface Schema {
  type?: string | string[];
  format?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  required?: string[];
  additionalProperties?: unknown;
  "x-syncro-suggested-values"?: string[];
  "x-syncro-resource"?: boolean;
  "x-syncro-unit"?: "cents";
  "x-syncro-known-as"?: string[];
  "x-syncro-found-by"?: string;
  [key: string]: unknown;
}
export interface Example {
  value: unknown;
  "x-syncro-reads-as"?: { message: string; issues: { field?: string; message: string }[] };
}
export interface MediaType {
  schema?: Schema;
  examples?: Record<string, Example | { $ref: string }>;
}
export interface ResponseObject {
  description: string;
  content?: Record<string, MediaType>;
  headers?: Record<string, Omit<Parameter, "name" | "in">>;
  "x-syncro-empty"?: boolean;
  "x-syncro-refusal"?: string[];
}
export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  deprecated?: boolean;
  schema: Schema;
  style?: string;
  explode?: boolean;
  example?: unknown;
  examples?: Record<string, Example>;
  "x-syncro-filter"?: "ignored";
}
export interface Operation {
  operationId: string;
  summary: string;
  description?: string;
  tags: string[];
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, ResponseObject | { $ref: string }>;
  security?: unknown[];
  deprecated?: boolean;
  "x-syncro-source"?: string;
  "x-syncro-confidence"?: string;
  "x-syncro-permission"?: string;
  "x-syncro-repeatable"?: boolean;
  "x-syncro-creates"?: string[];
  "x-syncro-response"?: "text";
  "x-syncro-cache"?: "reference";
  "x-syncro-instead"?: string[];
  "x-syncro-paging"?: { items: string; meta?: string; size?: number; source: string };
  "x-syncro-row-id"?: string;
  "x-syncro-known-as"?: string[];
  "x-syncro-side-effect"?: boolean | string;
  "x-syncro-mails"?: { when: string; unless?: Record<string, boolean> };
}
export type PathItem = { [M in Method]?: Operation } & { parameters?: (Parameter | { $ref: string })[] };
export interface Description {
  openapi: string;
  info: {
    title: string;
    version: string;
    summary?: string;
    description?: string;
    license: { name: string; identifier: string };
  };
  servers: { url: string; description: string; variables?: Record<string, { default: string }> }[];
  security?: unknown;
  tags?: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: { schemas: Record<string, Schema>; [kind: string]: Record<string, unknown> };
}

/** Every operation, with the parameters of its path item merged into its own. */
export function listOperations(description: Description) {
  return Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
        deref<Parameter>(description, parameter),
      );
      return [{ key: `${method.toUpperCase()} ${path}`, method, path, operation, parameters }];
    }),
  );
}

/** Follows a local `$ref`; returns any other value as it is. */
export function deref<T extends object>(description: Description, value: T | { $ref: string }): T {
  let target: unknown = value;
  for (let ref = refOf(target); ref !== undefined; ref = refOf(target)) {
    target = description;
    for (const part of ref.replace(/^#\//, "").split("/")) {
      const key = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
      target = typeof target === "object" && target !== null ? Reflect.get(target, key) : undefined;
    }
    if (target === undefined) throw new Error(`${ref} points nowhere`);
  }
  return target as T;
}

/** The example of a parameter. */
export function exampleOf(parameter: Parameter): unknown {
  const [first] = Object.values(parameter.examples ?? {});
  return parameter.example ?? first?.value;
}

/** The named examples of a body. */
export const examplesOf = (description: Description, media: MediaType | undefined): [string, Example][] =>
  Object.entries(media?.examples ?? {}).map(([name, example]) => [name, deref<Example>(description, example)]);

function refOf(value: unknown): string | undefined {
  const ref: unknown = typeof value === "object" && value !== null ? Reflect.get(value, "$ref") : undefined;
  return typeof ref === "string" ? ref : undefined;
}

/** What a description says first, in a sentence that stands by itself. */
export const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text)?.[0] ?? text;
