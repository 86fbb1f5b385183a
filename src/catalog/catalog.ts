import type { Parameter, ResponseObject, Schema } from "./description.js";
import { type Description, deref, examplesOf, listOperations, type MediaType, type Operation } from "./description.js";
import { mergeAllOf } from "./schema.js";

/** An operation, with everything that stands elsewhere in the description put in its place. */
export interface CatalogOperation {
  /** Its `operationId`, such as `createTicket`. */
  id: string;
  /** In upper case, such as `GET`. */
  method: string;
  /** Relative to the base address, such as `/tickets/{id}`. */
  path: string;
  /** Those of the path first, in its order. */
  parameters: Parameter[];
  body: CatalogBody | undefined;
  /** By status, the lowest first. */
  answers: CatalogAnswer[];
  /** As it stands in the description, with its marks. */
  operation: Operation;
}

export interface CatalogBody {
  /** Such as `application/json`. */
  type: string;
  required: boolean;
  /** With its fields in place: see `fieldsOf`. */
  schema: Schema;
  /** The first of its examples. */
  example: unknown;
}

export interface CatalogAnswer {
  status: number;
  /** `undefined` where the answer has no body. */
  type: string | undefined;
  schema: Schema | undefined;
  /** By name, the most usual first. */
  examples: [name: string, value: unknown][];
}

/** The description as data for programs: its operations, each complete in itself. */
export function catalogOf(description: Description): CatalogOperation[] {
  return listOperations(description).map((listed) => entryOf(description, listed));
}

/** One of them, without the work that the others are. */
export function entryOf(description: Description, listed: ListedOperation): CatalogOperation {
  const { method, path, operation, parameters } = listed;
  return {
    id: operation.operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((each) => ({ ...each, schema: mergeAllOf(description, each.schema) })),
    body: bodyOf(description, operation),
    answers: answersOf(description, operation),
    operation,
  };
}

/** A row of `listOperations`. */
export type ListedOperation = ReturnType<typeof listOperations>[number];

function bodyOf(description: Description, { requestBody }: Operation): CatalogBody | undefined {
  if (requestBody === undefined) return undefined;
  const { content, required = false } = deref<NonNullable<Operation["requestBody"]>>(description, requestBody);
  const [type = "", media] = Object.entries(content)[0] ?? [];
  const example = examplesOf(description, media)[0]?.[1].value;
  return { type, required, schema: mergeAllOf(description, media?.schema ?? {}), example };
}

function answersOf(description: Description, { responses }: Operation): CatalogAnswer[] {
  return Object.entries(responses).map(([status, response]) => {
    const { content = {} } = deref<ResponseObject>(description, response);
    const [type, media]: [string?, MediaType?] = Object.entries(content)[0] ?? [];
    const schema = media?.schema && mergeAllOf(description, media.schema);
    const examples = examplesOf(description, media).map(([name, { value }]): [string, unknown] => [name, value]);
    return { status: Number(status), type, schema, examples };
  });
}

/** The fields of an object's schema, in the description's order, each with its own schema in place and what stands beside a `$ref` to it. */
export function fieldsOf(description: Description, schema: Schema): [name: string, schema: Schema][] {
  const { properties = {} } = mergeAllOf(description, schema);
  return Object.entries(properties).map(([name, each]) => {
    const { $ref: _, allOf: __, ...beside } = each;
    return [name, { ...mergeAllOf(description, each), ...beside }];
  });
}
