/**
 * The description as Swagger 2.0, for tools that know nothing newer, such as custom connectors of Power Automate. It is
 * flat: `$ref` is all that composes, and what may be of several types may be anything.
 *
 * By hand: of the known converters from 3.0, api-spec-converter brings 348 packages, most of them abandoned, and
 * @samchon/openapi drops enumerations and limits.
 */
import {
  type Description,
  deref,
  listOperations,
  type MediaType,
  type Operation,
  type Parameter,
  type ResponseObject,
  type Schema,
} from "../../../src/catalog/index.js";
import { openapi30 } from "../../generate/openapi30.js";
import { eachInside } from "../../lib/schema.js";

type Fields = Record<string, unknown>;

export function swagger20(published: Description): Fields {
  const document = openapi30(published);
  const { info, servers, components, paths: _, openapi: _version, ...rest } = document;
  const paths: Record<string, Fields> = {};
  for (const { path, method, operation, parameters } of listOperations(document)) {
    paths[path] = { ...paths[path], [method]: operationOf(document, operation, parameters) };
  }
  return {
    swagger: "2.0",
    info,
    ...addressOf(servers),
    ...rest,
    securityDefinitions: mapValues(components.securitySchemes ?? {}, schemeOf),
    paths,
    definitions: mapValues(components.schemas, schemaOf),
  };
}

function addressOf([server]: Description["servers"]): Fields {
  const variables = Object.entries(server?.variables ?? {});
  const address = variables.reduce((url, [name, value]) => url.replace(`{${name}}`, value.default), server?.url ?? "");
  const { host, pathname, protocol } = new URL(address);
  return { host, basePath: pathname, schemes: [protocol.replace(":", "")] };
}

/** 2.0 has no bearer tokens, only headers. */
function schemeOf(scheme: unknown): Fields {
  const { type, scheme: kind, description }: Fields = Object(scheme);
  if (type !== "http" || kind !== "bearer") throw new Error(`Swagger 2.0 has no ${type} ${kind}`);
  return { type: "apiKey", in: "header", name: "Authorization", description: `"Bearer" and the token. ${description}` };
}

function operationOf(document: Description, operation: Operation, all: Parameter[]): Fields {
  const { parameters: _, requestBody, responses, ...rest } = operation;
  const [body, second] = Object.entries(requestBody?.content ?? {});
  if (second !== undefined) throw new Error(`Swagger 2.0 has one body: ${operation.operationId} has two`);
  const answers = mapValues(responses, (response) => deref<ResponseObject>(document, response));
  return {
    ...rest,
    ...(body && { consumes: [body[0]] }),
    produces: [...new Set(Object.values(answers).flatMap(({ content = {} }) => Object.keys(content)))],
    parameters: [
      ...all.map(({ name, in: place, ...parameter }) => ({ name, in: place, ...plainOf(document, parameter) })),
      ...(body === undefined ? [] : bodyOf(document, ...body, requestBody?.required === true)),
    ],
    responses: mapValues(answers, (answer) => answerOf(document, answer)),
  };
}

function bodyOf(document: Description, type: string, { schema = {} }: MediaType, required: boolean): Fields[] {
  if (type === "application/json") return [{ name: "body", in: "body", required, schema: schemaOf(schema) }];
  const { properties = {}, required: needed = [] } = deref<Schema>(document, schema);
  return Object.entries(properties).map(([name, { format, ...field }]) => ({
    name,
    in: "formData",
    required: needed.includes(name),
    ...schemaOf(field),
    ...(format === "binary" ? { type: "file" } : format && { format }),
  }));
}

function answerOf(document: Description, { content = {}, headers, ...rest }: ResponseObject): Fields {
  const { schema } = content["application/json"] ?? Object.values(content)[0] ?? {};
  return {
    ...rest,
    ...(schema && { schema: schemaOf(schema) }),
    ...(headers && { headers: mapValues(headers, (header) => plainOf(document, header)) }),
  };
}

/** A parameter or header has a type instead of a schema. */
function plainOf(document: Description, parameter: Omit<Parameter, "name" | "in">): Fields {
  const { schema, example: _one, examples: _some, deprecated, style: _style, explode, ...rest } = parameter;
  const type = typeOf(document, schema);
  return {
    ...type,
    ...rest,
    ...(deprecated && { "x-deprecated": true }),
    ...(type.type === "array" && { collectionFormat: explode === false ? "csv" : "multi" }),
  };
}

function typeOf(document: Description, schema: Schema): Schema {
  const { anyOf, items, ...type } = deref<Schema>(document, schema);
  // Whatever it is, it travels as text.
  if (anyOf !== undefined) return { type: "string" };
  if (items === undefined) return schemaOf(type);
  const { description: _, ...item } = typeOf(document, items);
  return { ...schemaOf(type), items: item };
}

function schemaOf(schema: Schema): Schema {
  const { $ref, type, allOf, anyOf = [], nullable, deprecated, example: _, ...rest } = eachInside(schema, schemaOf);
  // From openapi30.ts: what is said beside a reference.
  const ref = $ref?.replace("#/components/schemas/", "#/definitions/") ?? allOf?.[0]?.$ref;
  return {
    ...(ref !== undefined ? { $ref: ref } : type !== undefined && { type }),
    ...rest,
    ...((nullable === true || anyOf.some((form) => form["x-nullable"])) && { "x-nullable": true }),
    ...(deprecated === true && { "x-deprecated": true }),
  };
}

const mapValues = <From, To>(record: Record<string, From>, make: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, make(value)]));
