/** A Swagger 2 reference written anew as OpenAPI 3.0 or 3.1, for tests: only what reference.yaml has. */
import type { Fields } from "./watch.js";

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const mapped = (value: unknown, change: (inner: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(isFields(value) ? value : {}).map(([key, inner]) => [key, change(inner)]));

export function asOpenApi3(swagger: Fields, version: "3.0.3" | "3.1.0"): Fields {
  const text = JSON.stringify(swagger)
    .replaceAll("#/definitions/", "#/components/schemas/")
    .replaceAll("#/parameters/", "#/components/parameters/")
    .replaceAll("#/responses/", "#/components/responses/");
  const { paths, definitions, parameters, responses, info } = JSON.parse(text);
  return {
    openapi: version,
    info,
    servers: [{ url: "https://{subdomain}.example.com/api/v1", variables: { subdomain: { default: "x" } } }],
    paths: mapped(paths, (item) =>
      mapped(item, (part) => (Array.isArray(part) ? part.map(parameter) : isFields(part) ? operation(part) : part)),
    ),
    components: {
      schemas: mapped(definitions, schema),
      parameters: mapped(parameters, parameter),
      responses: mapped(responses, (each) => answer(each)),
    },
  };

  function operation({ parameters: list = [], responses: answers, consumes, produces, ...rest }: Fields): Fields {
    const given: Fields[] = Array.isArray(list) ? list : [];
    const body = given.find((each) => each.in === "body");
    const form = given.filter((each) => each.in === "formData");
    const others = given.filter((each) => each.in !== "body" && each.in !== "formData");
    const [media = "application/json"]: string[] = Array.isArray(consumes) ? consumes : [];
    const fields = form.map(({ name, in: _, required: __, ...said }) => [name, schema(said)]);
    const required = form.filter((each) => each.required).map(({ name }) => name);
    const inside = body?.schema ?? { type: "object", required, properties: Object.fromEntries(fields) };
    const hasBody = body !== undefined || form.length > 0;
    return {
      ...rest,
      parameters: others.map(parameter),
      ...(hasBody ? { requestBody: { required: true, content: { [media]: { schema: schema(inside) } } } } : {}),
      ...(answers === undefined ? {} : { responses: mapped(answers, (each) => answer(each, produces)) }),
    };
  }

  function parameter(written: unknown): unknown {
    if (!isFields(written) || "$ref" in written) return written;
    const { type, format, items, enum: values, collectionFormat: _, ...rest } = written;
    return type === undefined ? rest : { ...rest, schema: { type, format, items, enum: values } };
  }

  function answer(written: unknown, produces?: unknown): unknown {
    if (!isFields(written) || "$ref" in written) return written;
    const { examples, schema: said, ...rest } = written;
    const [type = "application/json"]: string[] = Array.isArray(produces) ? produces : [];
    if (isFields(examples))
      return { ...rest, content: mapped(examples, (value) => ({ examples: { one: { value } } })) };
    return said === undefined ? rest : { ...rest, content: { [type]: { schema: schema(said) } } };
  }

  /** 3.0 has `nullable`, 3.1 a list of types and `const`. */
  function schema(written: unknown): unknown {
    if (Array.isArray(written)) return written.map(schema);
    if (!isFields(written)) return written;
    const changed = mapped(written, schema);
    if (typeof written.type !== "string" || written.type === "file") {
      return written.type === "file" ? { type: "string", format: "binary" } : changed;
    }
    return version === "3.0.3" ? { ...changed, nullable: true } : { ...changed, type: [written.type, "null"] };
  }
}
