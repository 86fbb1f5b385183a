import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { root } from "../../scripts/lib/root.js";
import {
  deref,
  type Example,
  exampleOf,
  examplesOf,
  listOperations,
  type Parameter,
  type ResponseObject,
  readDescription,
} from "../../src/catalog/index.js";
import * as syncroMsp from "../../src/index.js";
import { createSyncroClient, type SyncroApiError, type SyncroClient, type SyncroResult } from "../../src/index.js";
import { API_KEY } from "../support/client.js";
import { closedCopy } from "../support/closed-copy.js";
import { sampleOf } from "../support/sample.js";
import { asMarkdown, Coverage } from "./coverage.js";
import { guardedFetch, type Prism, startPrism } from "./prism.js";

// Every case here is read from the description: an operation added there is tested here.
const description = readDescription();
const operations = listOperations(description);
// The mock knows a closed copy: a body key that the description does not name is a violation.
const closed = closedCopy(description);
const coverage = new Coverage(closed);

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism(closed);
});
afterAll(() => prism?.stop());

interface Answer {
  status: string;
  contentType: string;
  name: string;
  example: Example;
}

const NO_BODY: Omit<Answer, "status"> = { contentType: "nothing", name: "no body", example: { value: undefined } };

/** The class of each status, in words that do not come from the client. */
const CLASS_BY_STATUS: Record<string, string> = {
  400: "SyncroBadRequestError",
  401: "SyncroAuthenticationError",
  403: "SyncroPermissionError",
  404: "SyncroNotFoundError",
  422: "SyncroValidationError",
  429: "SyncroRateLimitError",
  500: "SyncroServerError",
};

const examples = (parameters: Parameter[]): Record<string, unknown> =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name, exampleOf(parameter)]));

/** The body of a request example as a caller would give it: the description writes a file as its text. */
function bodyFrom(example: unknown, isForm: boolean): unknown {
  if (!isForm) return example;
  const fields: [string, unknown][] = Object.entries(example ?? {});
  return Object.fromEntries(fields.map(([name, value]) => [name, name === "file" ? fileOf(value) : value]));
}
const fileOf = (text: unknown) => new File([String(text)], "packing-list.pdf", { type: "application/pdf" });

const closedBodies = new Map(
  listOperations(closed).map(({ key, operation }) => [
    key,
    Object.values(operation.requestBody?.content ?? {})[0]?.schema,
  ]),
);

describe.each(operations)("$key", ({ key, method, path, operation, parameters }) => {
  const [[contentType, media] = ["application/json", undefined]] = Object.entries(operation.requestBody?.content ?? {});
  const isForm = contentType === "multipart/form-data";
  const bodies = examplesOf(description, media).map(([name, { value }]) => ({ name, body: bodyFrom(value, isForm) }));
  const firstBody = bodies[0]?.body;
  const closedSchema = closedBodies.get(key);
  if (closedSchema !== undefined && !isForm) bodies.push({ name: "with every field", body: sampleOf(closedSchema) });
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query");
  const declared = new Set(inQuery.map(({ name }) => name));

  async function call(init: { headers?: Record<string, string>; body?: unknown; query?: object }) {
    const { fetch, requests } = guardedFetch();
    const client = createSyncroClient({ baseUrl: prism.url, apiKey: API_KEY, rateLimit: false, retry: false, fetch });
    const result = await send(client, {
      ...(init.headers === undefined ? {} : { headers: init.headers }),
      params: {
        path: examples(inPath),
        query: init.query ?? examples(inQuery.filter((parameter) => parameter.required)),
      },
      ...(init.body === undefined ? {} : { body: init.body }),
    });
    const [request, ...more] = requests;
    if (request === undefined || more.length > 0) throw new Error(`${requests.length} requests were sent`);
    const sent = [...request.query.keys()];
    const undeclared = sent.filter((name) => !declared.has(name));
    expect(undeclared, "query keys that are not declared").toEqual([]);
    coverage.record(key, result.response.status, [...inPath.map(({ name }) => name), ...sent], request.body);
    return { result, request };
  }

  /** The verb by its name: the cases are data, so their paths are no literals. */
  function send(client: SyncroClient, init: object): Promise<SyncroResult<unknown>> {
    const verb: unknown = Reflect.get(client, method.toUpperCase());
    if (typeof verb !== "function") throw new Error(`the client has no ${method.toUpperCase()}`);
    return verb(path, init);
  }

  const answers = Object.entries(operation.responses).flatMap(([status, ref]) => {
    const { content } = deref<ResponseObject>(description, ref);
    if (content === undefined) return [{ ...NO_BODY, status }];
    return Object.entries(content).flatMap(([contentType, media]) =>
      examplesOf(description, media).map(([name, example]): Answer => ({ status, contentType, name, example })),
    );
  });

  test("documents 401, 429 and 500, and has an example for every answer and body", () => {
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["401", "429", "500"]));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(Object.keys(operation.responses)));
    if (operation.requestBody !== undefined) expect(firstBody).toBeDefined();
    for (const parameter of parameters) expect(exampleOf(parameter), parameter.name).toBeDefined();
  });

  test.each(answers)("$status $contentType $name", async ({ status, contentType, name, example }) => {
    const headers =
      contentType === "nothing"
        ? { prefer: `code=${status}` }
        : { prefer: `code=${status}, example=${name}`, accept: contentType };
    const { result } = await call({ headers, body: firstBody });
    expect(result.response.status).toBe(Number(status));
    if (status.startsWith("2")) {
      expect(result.error).toBeUndefined();
      // An operation that answers text gives JSON as text, too.
      const isTextOfJson = operation["x-syncro-response"] === "text" && typeof example.value !== "string";
      expect(isTextOfJson ? JSON.parse(String(result.data)) : result.data).toEqual(example.value);
      return;
    }
    const { error } = result;
    const className = status === "401" && name === "permission" ? "SyncroPermissionError" : CLASS_BY_STATUS[status];
    expectClass(error, className ?? "SyncroApiError");
    const [, named, said = ""] = /^(\w+)(?: \((?:\w+ \d+(?:, )?)+\))?: (.*)$/.exec(error?.message ?? "") ?? [];
    expect(named).toBe(operation.operationId);
    // After a write that may have been done, the vendor's words are followed by what to do.
    const words = example["x-syncro-reads-as"]?.message ?? "";
    if (status.startsWith("5") && method !== "get") expect(said).toMatch(/ before sending (it )?again\.$/);
    expect(status.startsWith("5") ? said.slice(0, words.length) : said).toBe(words);
    expect(error?.issues).toEqual(example["x-syncro-reads-as"]?.issues);
    expect(error).toMatchObject({ status: Number(status), method: method.toUpperCase(), path, attempts: 1 });
    const isKeyWrong = className === "SyncroAuthenticationError";
    expect(error?.permission).toBe(isKeyWrong ? undefined : operation["x-syncro-permission"]);
    for (const instead of operation["x-syncro-instead"] ?? []) {
      if (className !== "SyncroAuthenticationError") expect(error?.hint).toContain(instead);
    }
  });

  test.each(bodies)("takes the body $name", async ({ body }) => {
    const { result, request } = await call({ body });
    expect(result.error).toBeUndefined();
    expect(request.body).toEqual(body);
  });

  if (bodies.length > 0 && !isForm) {
    test("a body key that is not declared would be noticed", async () => {
      const body = JSON.stringify(Object.assign({}, firstBody, { sbject: "misspelt" }));
      const names = Object.entries(examples(inPath));
      const url = names.reduce((text, [name, value]) => text.replace(`{${name}}`, String(value)), prism.url + path);
      const headers = { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" };
      const response = await fetch(url, { method: method.toUpperCase(), headers, body });
      // In a header where the operation documents 422, else in a problem of Prism's own.
      expect(`${response.headers.get("sl-violations")} ${await response.text()}`).toContain("sbject");
    });
  }

  test("sends every query parameter, and nothing that is not declared", async () => {
    const query = examples(inQuery);
    const { result, request } = await call({ query, body: firstBody });
    expect(result.error).toBeUndefined();
    expect(request.method).toBe(method.toUpperCase());
    expect([...request.query]).toEqual(Object.entries(query).map(([name, value]) => [name, String(value)]));
    expect(request.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
  });
});

test("the whole description was covered", async () => {
  const report = coverage.report();
  const folder = join(root, "coverage");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "contract.json"), JSON.stringify(report, null, 2));
  await writeFile(join(folder, "contract.md"), asMarkdown(report));
  console.log(asMarkdown(report));
  expect(report.operations.missing).toEqual([]);
  expect(report.statuses.missing).toEqual([]);
  expect(report.parameters.missing).toEqual([]);
  expect(report.requestFields.covered / report.requestFields.total).toBeGreaterThanOrEqual(0.95);
});

/** By guard and by constructor, each found by its name among the exports. */
function expectClass(error: SyncroApiError | undefined, className: string): void {
  const guard: unknown = Reflect.get(syncroMsp, `is${className}`);
  if (typeof guard !== "function") throw new Error(`is${className} is not exported`);
  expect(guard(error), `${String(error)} is a ${className}`).toBe(true);
  expect(error?.name).toBe(className);
}
