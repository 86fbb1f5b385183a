import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { type Description, deref, listOperations, type ResponseObject } from "../../src/catalog/index.js";
import type { Sandbox } from "../../src/sandbox/index.js";

// The sandbox is written from what the API does, the description by other hands: each is tested against the other.

/** What was asked of a sandbox, and what it answered. */
export interface Exchange {
  /** The operation, such as `GET /tickets/{id}`. */
  key: string;
  body: Record<string, unknown> | undefined;
  status: number;
  /** The content type, without its parameters. */
  type: string;
  text: string;
}

export async function ask(
  sandbox: Sandbox,
  key: string,
  path: string,
  body?: Record<string, unknown>,
  headers: Record<string, string> = {},
): Promise<Exchange> {
  const response = await fetch(sandbox.url + path, {
    method: key.split(" ")[0] ?? "",
    headers: { authorization: "Bearer sandbox-key", "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  return { key, body, status: response.status, type, text: await response.text() };
}

/**
 * What a description has against an exchange.
 *
 * @param description as `closed` gives it: a field that it does not name is a problem too
 */
export function problemsOf(description: Description, { key, body, status, type, text }: Exchange): string[] {
  const found = listOperations(description).find((candidate) => candidate.key === key);
  if (found === undefined) return [`the description has no ${key}`];
  const { path, method, operation } = found;
  const place = `/paths/${escaped(path)}/${method}`;
  // What the test sends must itself be right, or what it gets says little.
  const accepts = operation.requestBody?.content["application/json"];
  const isSent = body !== undefined || operation.requestBody?.required === true;
  const sent =
    status === 200 && accepts !== undefined && isSent
      ? problemsAt(description, `${place}/requestBody/content/${escaped("application/json")}`, body)
      : [];
  if (sent.length > 0) return sent;
  const documented = operation.responses[String(status)];
  if (documented === undefined) return [`${key} has no ${status} in the description`];
  const answer = deref<ResponseObject>(description, documented);
  if (text === "") {
    return answer["x-syncro-empty"] === true || answer.content === undefined ? [] : [`${key} ${status} is never empty`];
  }
  if (answer.content?.[type] === undefined) return [`${key} ${status} has no ${type} in the description`];
  const response = "$ref" in documented ? documented.$ref.slice(1) : `${place}/responses/${status}`;
  const value: unknown = type === "application/json" ? JSON.parse(text) : text;
  return problemsAt(description, `${response}/content/${escaped(type)}`, value);
}

const escaped = (part: string): string => encodeURIComponent(part.replaceAll("~", "~0").replaceAll("/", "~1"));

/** One for each description: what schemas share is compiled once. */
const validators = new WeakMap<Description, Ajv2020>();

function validatorsOf(description: Description): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
  ajv.addSchema(description, "description");
  validators.set(description, ajv);
  return ajv;
}

function problemsAt(description: Description, media: string, value: unknown): string[] {
  const ajv = validators.get(description) ?? validatorsOf(description);
  const validate = ajv.getSchema(`description#${media}/schema`);
  if (validate === undefined) return [`no schema at ${media}`];
  if (validate(value) === true) return [];
  // One line for the same problem in every row.
  const lines = (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath.replace(/\/\d+/g, "/*"), message, JSON.stringify(params)].join(" "),
  );
  return [...new Set(lines)];
}

/** A copy in which no object may have a field that the description does not name: such a field is a failure too. */
export function closed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    const open = typeof part === "object" && part !== null && Reflect.get(part, "type") === "object";
    return open && !("additionalProperties" in part) ? { ...part, unevaluatedProperties: false } : part;
  });
}
