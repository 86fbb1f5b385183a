import { describe, expect, test } from "vitest";
import { type DescribedOperation, sampleRequest } from "../../scripts/samples/request.js";
import { deref, examplesOf, listOperations, type ResponseObject, readDescription } from "../../src/catalog/index.js";
import { createUnlessExists } from "../../src/helpers/index.js";
import { batch, createRateLimiter, isSyncroValidationError, type SyncroResult, unwrap } from "../../src/index.js";
import { fakeFetch, json, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const BASE = "http://127.0.0.1:9/api/v1";
const description = readDescription();
const operations = listOperations(description);

/** What a call of an operation comes to when the server answers so. */
async function answered(operation: DescribedOperation, answer: Response): Promise<SyncroResult<unknown>> {
  const { method, template, inPath, body } = sampleRequest(description, operation, "required");
  const client = testClient(BASE, { fetch: fakeFetch(answer).fetch, retry: false, logger: quiet });
  const init = {
    params: { path: inPath },
    ...(body === undefined ? {} : { body: body.kind === "json" ? body.value : new FormData() }),
  };
  const verbs: Record<string, unknown> = { ...client };
  return (verbs[method] as (path: string, init: object) => Promise<SyncroResult<unknown>>)(template, init);
}
const quiet = { debug() {}, info() {}, warn() {}, error() {} };

let examples = 0;
const withJson = operations.filter(({ operation }) => operation["x-syncro-response"] !== "text");

describe("every operation", () => {
  test.each(withJson)("$key: a refusal with 200 is an error in the vendor's words", async (operation) => {
    for (const body of [
      { success: false, message: ["Email has been taken"], params: { email: "pam@example.com" } },
      { success: "false", error: "Email has been taken" },
      { error: "Email has been taken" },
      { errors: ["Email has been taken"] },
    ]) {
      const { data, error, response } = await answered(operation, json(body));
      expect(data).toBeUndefined();
      expect(response.status).toBe(200);
      expect(isSyncroValidationError(error)).toBe(true);
      expect(error).toMatchObject({ status: 200, attempts: 1 });
      const { operationId } = operation.operation;
      expect(error?.message).toMatch(new RegExp(`^${operationId}(?: \\([^()]+\\))?: Email has been taken$`));
      expect(error).not.toHaveProperty("outcome");
    }
  });

  test.each(withJson)("$key: no example of success is taken for a refusal", async (operation) => {
    for (const [status, response] of Object.entries(operation.operation.responses)) {
      if (!status.startsWith("2")) continue;
      const { content } = deref<ResponseObject>(description, response);
      for (const [, { value }] of examplesOf(description, content?.["application/json"])) {
        examples++;
        if (value !== null) expect((await answered(operation, json(value))).error).toBeUndefined();
      }
    }
  });

  test("the examples are not missed", () => {
    expect(examples).toBeGreaterThan(190);
  });
});

const CUSTOMER = { business_name: "Dunder Mifflin" };
const post = (body: unknown) =>
  testClient(BASE, { fetch: fakeFetch(json(body)).fetch }).POST("/customers", { body: CUSTOMER });

describe("the record decides", () => {
  test.each<[string, unknown]>([
    ["beside success: false", { success: false, customer: { id: 1 } }],
    ["beside a message", { customer: { id: 1 }, message: "Welcome mail was sent" }],
    ["beside an error that says nothing", { customer: { id: 1 }, error: null, errors: [] }],
  ])("%s it is data", async (_what, body) => {
    expect((await post(body)).data).toEqual(body);
  });

  test.each<[string, unknown, string]>([
    ["null beside words", { customer: null, error: "Name is missing" }, "Name is missing"],
    ["only a message", { message: "Customer limit reached" }, "Customer limit reached"],
    ["success as text", { success: "false" }, "The server answered 200 and said nothing about it."],
    ["errors by field", { errors: { email: ["is invalid"] } }, "email is invalid"],
  ])("%s refuses", async (_what, body, message) => {
    expect((await post(body)).error).toMatchObject({
      name: "SyncroValidationError",
      status: 200,
      message: `createCustomer: ${message}`,
    });
  });

  test("a row of a list with success: false is a row", async () => {
    const payments = [{ id: 1, success: false, error: "Card declined" }];
    const { fetch } = fakeFetch(json({ payments, meta: { total_pages: 1, page: 1, total_entries: 1 } }));
    const rows = await testClient(BASE, { fetch }).paginate("/payments").toArray({ limit: Infinity });
    expect(rows).toEqual(payments);
  });

  test("a list refused with 200 ends the walk in the server's words, with the page", async () => {
    const page = { tickets: [{ id: 1 }], meta: { total_pages: 2, page: 1, total_entries: 2 } };
    const { fetch } = fakeFetch(json(page), json({ error: "Not authorized." }));
    await expect(testClient(BASE, { fetch }).paginate("/tickets").toArray({ limit: Infinity })).rejects.toMatchObject({
      name: "SyncroValidationError",
      message: "listTickets: Not authorized.",
      page: 2,
    });
  });
});

describe("words that the description marks", () => {
  const line = { params: { path: { id: 1, line_item_id: 2 } }, body: { price: 1 } };
  test.each([
    ["as JSON text", '"Invoice is already paid"'],
    ["as a message", '{"message":"Invoice is already paid"}'],
    ["beside the unchanged line", '{"line_item":{"id":2},"message":"Invoice is already paid"}'],
    ["as plain text", "Invoice is already paid"],
  ])("%s", async (_what, text) => {
    const { fetch } = fakeFetch(() => new Response(text, { status: 200 }));
    const { error } = await testClient(BASE, { fetch }).PUT("/invoices/{id}/line_items/{line_item_id}", line);
    expect(error).toMatchObject({
      name: "SyncroValidationError",
      status: 200,
      message: "updateInvoiceLineItem (id 1, line_item_id 2): Invoice is already paid",
    });
  });
});

describe("all take it for a failure", () => {
  const refusal = () => json({ success: false, message: ["Email has been taken"] });
  const client = () => testClient(BASE, { fetch: fakeFetch(refusal).fetch });

  test("unwrap", async () => {
    await expect(unwrap(client().POST("/customers", { body: CUSTOMER }))).rejects.toThrow("Email has been taken");
  });

  test("batch", async () => {
    const [result] = await batch([1], () => client().POST("/customers", { body: CUSTOMER }));
    expect(result).toMatchObject({ status: "rejected", reason: { message: "createCustomer: Email has been taken" } });
  });

  test("createUnlessExists creates nothing and does not look again", async () => {
    let looked = 0;
    const find = async () => void looked++;
    const create = () => unwrap(client().POST("/customers", { body: CUSTOMER }));
    await expect(createUnlessExists({ find, create })).rejects.toThrow("Email has been taken");
    expect(looked).toBe(1);
  });

  test("events", async () => {
    const lines: object[] = [];
    const logger = { ...quiet, info: (fields: object) => lines.push(fields) };
    await testClient(BASE, { fetch: fakeFetch(refusal).fetch, logger }).POST("/customers", { body: CUSTOMER });
    expect(lines).toEqual([expect.objectContaining({ event: "response", status: 200, refused: true })]);
  });
});

describe("a 2xx about too many requests", () => {
  const throttled = { json: { success: false, message: "Too many requests, slow down" } };

  test("a GET waits and is sent again; everything behind the limiter waits with it", async () => {
    const server = await startServer([throttled, { json: { ticket: { id: 1 } } }]);
    const limiter = createRateLimiter();
    const client = testClient(server.url, { rateLimit: limiter, retry: { rateLimitDelayMs: 50, minDelayMs: 0 } });
    const began = performance.now();
    const { data } = await client.GET("/tickets/{id}", { params: { path: { id: 1 } } });
    expect(data).toEqual({ ticket: { id: 1 } });
    expect(server.seen).toHaveLength(2);
    expect(performance.now() - began).toBeGreaterThanOrEqual(49);
  });

  test.each([throttled, { text: "Retry later\n" }, { json: { error: "Rate limit exceeded" } }])(
    "a POST is sent once, and nobody knows what became of it: %j",
    async (reply) => {
      const server = await startServer([reply]);
      const limiter = createRateLimiter();
      const client = testClient(server.url, { rateLimit: limiter, retry: { rateLimitDelayMs: 5_000 } });
      const { error } = await client.POST("/tickets", { body: { customer_id: 1, subject: "x" } });
      expect(error).toMatchObject({ name: "SyncroValidationError", status: 200, outcome: "unknown" });
      expect(error?.message).toContain("look for it before sending again");
      expect(limiter.stats().pausedMs).toBeGreaterThan(4_000);
      expect(server.seen).toHaveLength(1);
    },
  );
});

describe("outcome of an answered write", () => {
  test.each([
    [408, "unknown"],
    [499, "unknown"],
    [500, "unknown"],
    [502, "unknown"],
    [503, "unknown"],
    [504, "unknown"],
    [400, undefined],
    [404, undefined],
    [409, undefined],
    [422, undefined],
    [429, undefined],
    [501, undefined],
  ])("%i: %s", async (status, outcome) => {
    const { fetch } = fakeFetch(json({ error: "No" }, status));
    const client = testClient(BASE, { fetch, retry: false });
    const post = await client.POST("/tickets", { body: { customer_id: 1, subject: "x" } });
    expect(post.error?.outcome).toBe(outcome);
    const get = await client.GET("/tickets");
    expect(get.error?.outcome).toBeUndefined();
  });
});
