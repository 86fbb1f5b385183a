import type { Description } from "../../src/catalog/index.js";

/** Has one of each thing that older versions say in another way. */
export const small: Description = {
  openapi: "3.1.0",
  info: {
    title: "Small",
    version: "1.0.0",
    summary: "3.0 has no summary.",
    license: { name: "MIT", identifier: "MIT" },
  },
  servers: [{ url: "https://{name}.example/v1", description: "Yours", variables: { name: { default: "acme" } } }],
  security: [{ key: [] }],
  paths: {
    "/things/{id}": {
      parameters: [{ $ref: "#/components/parameters/Id" }],
      post: {
        operationId: "changeThing",
        summary: "Change a thing",
        tags: ["Things"],
        "x-syncro-source": "observed",
        parameters: [
          {
            name: "kinds",
            in: "query",
            explode: false,
            schema: { type: "array", items: { $ref: "#/components/schemas/Kind" } },
          },
          {
            name: "ids[]",
            in: "query",
            deprecated: true,
            schema: { type: "array", items: { type: "integer" } },
            example: [1],
          },
        ],
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: { $ref: "#/components/schemas/Thing" }, examples: { one: { value: {} } } },
          },
        },
        responses: {
          "200": {
            description: "Done.",
            content: {
              "text/plain": { schema: { type: "string" } },
              "application/json": {
                schema: { $ref: "#/components/schemas/Answer" },
                examples: {
                  found: { value: { thing: { id: 1, owner: null, name: null } } },
                  none: { $ref: "#/components/examples/none" },
                },
              },
            },
            headers: { "Retry-After": { schema: { type: "integer" }, example: 30 } },
          },
        },
      },
      put: {
        operationId: "uploadThing",
        summary: "Upload a thing",
        tags: ["Things"],
        requestBody: { content: { "multipart/form-data": { schema: { $ref: "#/components/schemas/Upload" } } } },
        responses: { "204": { description: "Done." } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "http", scheme: "bearer", description: "A token." } },
    parameters: {
      Id: { name: "id", in: "path", required: true, schema: { anyOf: [{ type: "integer" }, { type: "string" }] } },
    },
    examples: { none: { value: { thing: null } } },
    schemas: {
      Answer: {
        type: "object",
        required: ["thing"],
        properties: { thing: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { type: "null" }] } },
      },
      Kind: { type: "string", enum: ["a", "b"], description: "Of what kind.", examples: ["a", "b"] },
      Level: { type: "integer", enum: [1, 2] },
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
          id: { type: "integer", format: "int64", exclusiveMinimum: 0 },
          kind: { description: "Its kind", anyOf: [{ $ref: "#/components/schemas/Kind" }, { type: "null" }] },
          level: { anyOf: [{ $ref: "#/components/schemas/Level" }, { type: "null" }] },
          owner: { anyOf: [{ $ref: "#/components/schemas/Owner" }, { type: "null" }] },
          other: { description: "Another", $ref: "#/components/schemas/Kind" },
          name: { type: ["string", "null"], deprecated: true },
          list: { anyOf: [{ type: "array", items: { type: "string" } }, { type: "null" }] },
          either: { anyOf: [{ type: "string" }, { type: "boolean" }, { type: "null" }] },
          pair: {
            type: "array",
            prefixItems: [{ type: "integer" }, { type: "string" }],
            items: { anyOf: [{ type: "integer" }, { type: "string" }] },
          },
          anyOf: { type: ["object", "null"], additionalProperties: { type: ["string", "null"] } },
        },
      },
    },
  },
};
