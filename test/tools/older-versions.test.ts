import { expect, test } from "vitest";
import { swagger20 } from "../../scripts/docs/downloads/swagger.js";
import { openapi30 } from "../../scripts/generate/openapi30.js";
import { type Description, listOperations, readDescription, type Schema } from "../../src/catalog/index.js";
import { small } from "./small-description.js";

const published = readDescription();

/** As it stands in a file. */
const written = <T extends object>(document: T): T => JSON.parse(JSON.stringify(document));

test("OpenAPI 3.0 says null, tuples, bounds and examples its own way", () => {
  const { openapi, info, components } = written(openapi30(small));
  expect(openapi).toBe("3.0.3");
  expect(info).toEqual({
    title: "Small",
    version: "1.0.0",
    license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" },
  });
  expect(components.schemas.Kind).toEqual({
    type: "string",
    enum: ["a", "b"],
    description: "Of what kind.",
    example: "a",
  });
  expect(components.schemas.Thing?.properties).toEqual({
    id: { type: "integer", format: "int64", minimum: 0, exclusiveMinimum: true },
    kind: { description: "Its kind", type: "string", allOf: [{ $ref: "#/components/schemas/Kind" }], nullable: true },
    level: { type: "integer", enum: [1, 2], nullable: true },
    owner: { type: "object", allOf: [{ $ref: "#/components/schemas/Owner" }], nullable: true },
    other: { description: "Another", allOf: [{ $ref: "#/components/schemas/Kind" }] },
    name: { type: "string", nullable: true, deprecated: true },
    list: { type: "array", items: { type: "string" }, nullable: true },
    either: {
      anyOf: [
        { type: "string", nullable: true },
        { type: "boolean", nullable: true },
      ],
    },
    pair: { type: "array", items: { anyOf: [{ type: "integer" }, { type: "string" }] } },
    anyOf: { type: "object", nullable: true, additionalProperties: { type: "string", nullable: true } },
  });
});

test("examples of OpenAPI 3.0 leave out the records that are null, or go", () => {
  const { paths, components } = written(openapi30(small));
  const [answer] = Object.values(paths["/things/{id}"]?.post?.responses ?? {});
  expect(answer).toHaveProperty(["content", "application/json", "examples"], {
    found: { value: { thing: { id: 1, name: null } } },
  });
  expect(components.examples).toEqual({});
});

test("Swagger 2.0 has its own places for the address, the token, bodies, forms and types", () => {
  expect(written(swagger20(small))).toEqual({
    swagger: "2.0",
    info: { title: "Small", version: "1.0.0", license: { name: "MIT", url: "https://spdx.org/licenses/MIT.html" } },
    host: "acme.example",
    basePath: "/v1",
    schemes: ["https"],
    security: [{ key: [] }],
    securityDefinitions: {
      key: { type: "apiKey", in: "header", name: "Authorization", description: '"Bearer" and the token. A token.' },
    },
    paths: {
      "/things/{id}": {
        post: {
          operationId: "changeThing",
          summary: "Change a thing",
          tags: ["Things"],
          "x-syncro-source": "observed",
          consumes: ["application/json"],
          produces: ["text/plain", "application/json"],
          parameters: [
            { name: "id", in: "path", required: true, type: "string" },
            {
              name: "kinds",
              in: "query",
              type: "array",
              items: { type: "string", enum: ["a", "b"] },
              collectionFormat: "csv",
            },
            {
              name: "ids[]",
              in: "query",
              type: "array",
              items: { type: "integer" },
              collectionFormat: "multi",
              "x-deprecated": true,
            },
            { name: "body", in: "body", required: true, schema: { $ref: "#/definitions/Thing" } },
          ],
          responses: {
            "200": {
              description: "Done.",
              schema: { $ref: "#/definitions/Answer" },
              headers: { "Retry-After": { type: "integer" } },
            },
          },
        },
        put: {
          operationId: "uploadThing",
          summary: "Upload a thing",
          tags: ["Things"],
          consumes: ["multipart/form-data"],
          produces: [],
          parameters: [
            { name: "id", in: "path", required: true, type: "string" },
            { name: "file", in: "formData", required: true, type: "file" },
            { name: "day", in: "formData", required: false, type: "string", format: "date" },
          ],
          responses: { "204": { description: "Done." } },
        },
      },
    },
    definitions: {
      Answer: {
        type: "object",
        required: ["thing"],
        properties: { thing: { $ref: "#/definitions/Thing", "x-nullable": true } },
      },
      Kind: { type: "string", enum: ["a", "b"], description: "Of what kind." },
      Owner: { type: "object", properties: { thing: { type: "string" } } },
      Upload: {
        type: "object",
        required: ["file"],
        properties: { file: { type: "string", format: "binary" }, day: { type: "string", format: "date" } },
      },
      Thing: {
        type: "object",
        required: ["id"],
        properties: {
          id: { type: "integer", format: "int64", minimum: 0, exclusiveMinimum: true },
          kind: { $ref: "#/definitions/Kind", description: "Its kind", "x-nullable": true },
          level: { type: "integer", enum: [1, 2], "x-nullable": true },
          owner: { $ref: "#/definitions/Owner", "x-nullable": true },
          other: { $ref: "#/definitions/Kind", description: "Another" },
          name: { type: "string", "x-nullable": true, "x-deprecated": true },
          list: { type: "array", items: { type: "string" }, "x-nullable": true },
          either: { "x-nullable": true },
          pair: { type: "array", items: {} },
          anyOf: { type: "object", "x-nullable": true, additionalProperties: { type: "string", "x-nullable": true } },
        },
      },
    },
  });
});

test("what Swagger 2.0 cannot say is refused", () => {
  const basic = structuredClone(small);
  basic.components.securitySchemes = { key: { type: "http", scheme: "basic" } };
  expect(() => swagger20(basic)).toThrow("Swagger 2.0 has no http basic");
  const two = structuredClone(small);
  const body = two.paths["/things/{id}"]?.post?.requestBody;
  Object.assign(body?.content ?? {}, { "text/plain": {} });
  expect(() => swagger20(two)).toThrow("changeThing has two");
});

/** Each field, whether it must be there and may be null, and what it allows, as far as every version can say that. */
function fieldsOf(all: unknown): string[] {
  const schemas: Record<string, Schema> = Object(all);
  return Object.entries(schemas).flatMap(([schema, { properties = {}, required = [] }]) =>
    Object.entries(properties).map(([name, field]) => {
      const forms = field.anyOf ?? field.allOf ?? [field];
      const [only, second] = forms.filter(({ type }) => type !== "null");
      const { format, enum: values } = second ? {} : { ...schemas[only?.$ref?.split("/").at(-1) ?? ""], ...only };
      return JSON.stringify([
        schema,
        name,
        required.includes(name),
        [field, ...forms].some(isNullable),
        format,
        values,
      ]);
    }),
  );
}

const isNullable = (schema: Schema): boolean =>
  [schema.type].flat().includes("null") || schema.nullable === true || schema["x-nullable"] === true;

test.each([
  ["OpenAPI 3.0", openapi30(published).components.schemas],
  ["Swagger 2.0", swagger20(published).definitions],
])("%s loses no field of any schema, and nothing of what it may be", (_, schemas) => {
  const fields = fieldsOf(published.components.schemas);
  expect(fields.length).toBeGreaterThan(2_000);
  expect(fieldsOf(schemas)).toEqual(fields);
});

test("every version has every operation, with every parameter", () => {
  const parametersOf = (description: Description) =>
    listOperations(description).map(({ key, parameters }) => `${key} ${parameters.map(({ name }) => name)}`);
  expect(parametersOf(openapi30(published))).toEqual(parametersOf(published));
  const swagger = swagger20(published);
  const inSwagger = JSON.parse(JSON.stringify({ ...swagger, components: {} })) as Description;
  const withoutBodies = listOperations(inSwagger).map(
    ({ key, parameters }) =>
      `${key} ${parameters.filter(({ in: place }) => ["path", "query", "header"].includes(place)).map(({ name }) => name)}`,
  );
  expect(withoutBodies).toEqual(parametersOf(published));
});

test("Swagger 2.0 is small: no examples, nothing composed", () => {
  const text = JSON.stringify(swagger20(published));
  expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
  expect(text.match(/"(?:example|examples|allOf|anyOf|oneOf|nullable)":/g)).toBeNull();
});
