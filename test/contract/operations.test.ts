import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  deref,
  type Example,
  listOperations,
  type MediaType,
  type Parameter,
  type ResponseObject,
  readDescription,
} from "../../scripts/description.js";
import * as syncroMsp from "../../src/index.js";
import { createSyncroClient, type SyncroApiError, type SyncroClient, type SyncroResult } from "../../src/index.js";
import { API_KEY } from "../support/client.js";
import { guardedFetch, type Prism, startPrism } from "../support/prism.js";

// Every case here is read from the description: an operation added there is tested here.
const description = await readDescription();
const operations = listOperations(description);

let prism: Prism;
beforeAll(async () => {
  prism = await startPrism();
});
afterAll(() => prism?.stop());

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

const examplesOf = (media: MediaType | undefined): [string, Example][] =>
  Object.entries(media?.examples ?? {}).map(([name, example]) => [name, deref<Example>(description, example)]);

/** The example of a parameter, from the description. */
function exampleOf(parameter: Parameter): unknown {
  const [first] = Object.values(parameter.examples ?? {});
  return parameter.example ?? first?.value;
}

const examples = (parameters: Parameter[]): Record<string, unknown> =>
  Object.fromEntries(parameters.map((parameter) => [parameter.name, exampleOf(parameter)]));

describe.each(operations)("$key", ({ method, path, operation, parameters }) => {
  const [, firstBody] = examplesOf(operation.requestBody?.content["application/json"])[0] ?? [];
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query");

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
    expect(requests).toHaveLength(1);
    return { result, request: requests[0] };
  }

  /** The verb by its name: the cases are data, so their paths are no literals. */
  function send(client: SyncroClient, init: object): Promise<SyncroResult<unknown>> {
    const verb: unknown = Reflect.get(client, method.toUpperCase());
    if (typeof verb !== "function") throw new Error(`the client has no ${method.toUpperCase()}`);
    return verb(path, init);
  }

  const answers = Object.entries(operation.responses).flatMap(([status, ref]) =>
    Object.entries(deref<ResponseObject>(description, ref).content ?? {}).flatMap(([contentType, media]) =>
      examplesOf(media).map(([name, example]) => ({ status, contentType, name, example })),
    ),
  );

  test("documents 401, 429 and 500, and has an example for every answer and body", () => {
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(["401", "429", "500"]));
    const documented = Object.entries(operation.responses).filter(([status]) => status !== "204");
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(documented.map(([status]) => status)));
    if (operation.requestBody !== undefined) expect(firstBody).toBeDefined();
    for (const parameter of parameters) expect(exampleOf(parameter), parameter.name).toBeDefined();
  });

  test.each(answers)("$status $contentType $name", async ({ status, contentType, name, example }) => {
    const headers = { prefer: `code=${status}, example=${name}`, accept: contentType };
    const { result } = await call({ headers, body: firstBody?.value });
    expect(result.response.status).toBe(Number(status));
    if (status.startsWith("2")) {
      expect(result.error).toBeUndefined();
      expect(result.data).toEqual(example.value);
      return;
    }
    const { error } = result;
    const className = status === "401" && name === "permission" ? "SyncroPermissionError" : CLASS_BY_STATUS[status];
    expectClass(error, className ?? "SyncroApiError");
    // After a write that may have been done, the vendor's words are followed by what to do.
    const words = example["x-syncro-reads-as"]?.message ?? "";
    if (status.startsWith("5") && method !== "get") expect(error?.message).toMatch(/ before sending (it )?again\.$/);
    expect(status.startsWith("5") ? error?.message.slice(0, words.length) : error?.message).toBe(words);
    expect(error?.issues).toEqual(example["x-syncro-reads-as"]?.issues);
    expect(error).toMatchObject({ status: Number(status), method: method.toUpperCase(), path, attempts: 1 });
    expect(error?.permission).toBe(operation["x-syncro-permission"]);
    for (const instead of operation["x-syncro-instead"] ?? []) {
      if (className !== "SyncroAuthenticationError") expect(error?.hint).toContain(instead);
    }
  });

  test.each(examplesOf(operation.requestBody?.content["application/json"]))(
    "takes the body %s",
    async (_name, body) => {
      const { result, request } = await call({ body: body.value });
      expect(result.error).toBeUndefined();
      expect(request?.body).toEqual(body.value);
    },
  );

  test("sends every query parameter, and nothing that is not declared", async () => {
    const query = examples(inQuery);
    const { result, request } = await call({ query, body: firstBody?.value });
    expect(result.error).toBeUndefined();
    expect(request?.method).toBe(method.toUpperCase());
    expect([...(request?.query ?? [])]).toEqual(Object.entries(query).map(([name, value]) => [name, String(value)]));
    expect(request?.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
  });
});

/** By guard and by constructor, each found by its name among the exports. */
function expectClass(error: SyncroApiError | undefined, className: string): void {
  const guard: unknown = Reflect.get(syncroMsp, `is${className}`);
  if (typeof guard !== "function") throw new Error(`is${className} is not exported`);
  expect(guard(error), `${String(error)} is a ${className}`).toBe(true);
  expect(error?.name).toBe(className);
}
