import { describe, expect, test } from "vitest";
import { createRateLimiter, isSyncroRequestError, type SyncroIssue } from "../../src/index.js";
import { validateRequests } from "../../src/validate/index.js";
import { fakeFetch, json, testClient } from "../support/client.js";

/** A client that validates, and a way past its types: what plain JavaScript could call it with. */
function validating() {
  const { fetch, calls } = fakeFetch(json({}));
  const limiter = createRateLimiter();
  const syncro = testClient("http://127.0.0.1:1", { fetch, rateLimit: limiter });
  syncro.use(validateRequests());
  const loose = (method: "GET" | "POST" | "PUT", path: string, init: object): Promise<unknown> =>
    Reflect.apply(syncro[method], undefined, [path, init]);
  const issues = async (...args: Parameters<typeof loose>): Promise<SyncroIssue[]> => {
    const refusal = await loose(...args).catch((error: unknown) => error);
    return isSyncroRequestError(refusal) ? refusal.issues : [];
  };
  return { syncro, limiter, calls, issues };
}
const ticket = (body: object, more: object = {}) => ["POST", "/tickets", { body, ...more }] as const;
const query = (query: object) => ["GET", "/tickets", { params: { query } }] as const;
const fine = { customer_id: 12345, subject: "Printer on floor 3 jams" };

describe("validateRequests", () => {
  test("a bad call names each problem in the vendor's words, and spends no slot", async () => {
    const { issues, limiter, calls } = validating();
    const found = await issues("PUT", "/tickets/{id}", {
      params: { path: { id: "first" }, query: { pge: 1 } },
      headers: { "x-job": "a\nb" },
      body: { sbject: "a", due_date: "2026-02-30", comments_attributes: [{ subject: "a" }, { subject: "b", body: 5 }] },
    });
    expect(found).toEqual([
      { field: "path.id", message: "must be a whole number, got a string" },
      { field: "query.pge", message: "is unknown" },
      { field: "headers.x-job", message: "contains characters that a header cannot carry" },
      { field: "body.sbject", message: 'is unknown: did you mean "subject"?' },
      { field: "body.due_date", message: 'must be a date such as "2026-11-20", got a string' },
      { field: "body.comments_attributes.0.body", message: "is missing" },
      { field: "body.comments_attributes.1.body", message: "must be a string, got a whole number" },
    ]);
    expect(calls).toEqual([]);
    expect(limiter.stats().used).toBe(0);
  });

  test("what is text in place of a number or a flag says what to send", async () => {
    const { issues } = validating();
    const comment = { subject: "a", body: "b", hidden: "true" };
    expect(await issues(...ticket({ ...fine, customer_id: "31278", comments_attributes: [comment] }))).toEqual([
      { field: "body.customer_id", message: "is text: send the number, without quotes" },
      { field: "body.comments_attributes.0.hidden", message: "is text: send true, without quotes" },
    ]);
    const params = { path: { id: 1 } };
    const body = { name: "x", description: "x", quantity: "4711" };
    expect(await issues("POST", "/tickets/{id}/add_line_item", { params, body })).toEqual([
      { field: "body.quantity", message: "is text: send the number, without quotes" },
    ]);
  });

  test("what belongs in the query and stands in the body says so, and the other way round", async () => {
    const { issues } = validating();
    expect(await issues("POST", "/tickets", { params: { query: { subject: "x" } }, body: { ...fine } })).toEqual([
      { field: "query.subject", message: "belongs in the body" },
    ]);
    const [problem] = await issues("GET", "/tickets", { body: { customer_id: 1 } });
    expect(problem).toEqual({ field: "body.customer_id", message: "belongs in params.query" });
  });

  test("a good call goes out as it is", async () => {
    const { syncro, calls } = validating();
    await syncro.POST("/tickets", { body: { ...fine, user_id: undefined, properties: { "Device Type": 1 } } });
    expect(calls.map(({ init }) => init.body)).toEqual([JSON.stringify({ ...fine, properties: { "Device Type": 1 } })]);
  });

  test("what only a 422 reveals is required", async () => {
    const { issues } = validating();
    expect(await issues(...ticket({}))).toEqual([
      { field: "body.customer_id", message: "is missing" },
      { field: "body.subject", message: "is missing" },
    ]);
    const path = { id: 1 };
    const comment = await issues("POST", "/tickets/{id}/comment", { params: { path }, body: { subject: "a" } });
    expect(comment).toEqual([{ field: "body.body", message: "is missing" }]);
    const entry = await issues("POST", "/tickets/{id}/timer_entry", { params: { path }, body: {} });
    expect(entry).toEqual([{ field: "body.start_at", message: "is missing" }]);
    const line = await issues("POST", "/estimates/{id}/line_items", { params: { path }, body: { quantity: 1 } });
    expect(line).toEqual([{ field: "body", message: "item is missing, or product_id is missing" }]);
  });

  test("a body that is missing, not taken, or no object", async () => {
    const { issues } = validating();
    expect(await issues("POST", "/tickets", {})).toEqual([{ field: "body", message: "is missing" }]);
    expect(await issues("GET", "/tickets", { body: {} })).toEqual([
      { field: "body", message: "is not accepted by this operation" },
    ]);
    expect(await issues("POST", "/tickets", { body: [] })).toEqual([
      { field: "body", message: "must be an object, got an array" },
    ]);
  });

  test.each([
    ["a number as text", { page: "2" }, []],
    ["true as text", { mine: "true" }, []],
    ["text that is a number", { number: 1042 }, []],
    ["undefined", { status: undefined }, []],
    ["a page before the first", { page: 0 }, ["query.page"]],
    ["half a page", { page: 1.5 }, ["query.page"]],
    ["no truth value", { mine: "yes" }, ["query.mine"]],
    ["a value that is none of the known", { comment_format: "html" }, ["query.comment_format"]],
    ["a list where there is one value", { customer_id: [1, 2] }, ["query.customer_id"]],
  ])("a parameter is what it reads as on its way: %s", async (_what, parameters, fields) => {
    const { issues } = validating();
    expect((await issues(...query(parameters))).map(({ field }) => field)).toEqual(fields);
  });

  test("lists in a query, as a list or as its text", async () => {
    const { issues } = validating();
    const ids = (value: unknown) =>
      issues("GET", "/customer_assets/chat_information_by_ids", { params: { query: { ids: value } } });
    expect(await ids([1, "2"])).toEqual([]);
    expect(await ids("1,2")).toEqual([]);
    expect(await ids(1)).toEqual([]);
    expect((await ids([1, "two"])).map(({ field }) => field)).toEqual(["query.ids.1"]);
  });

  test.each([
    ["2026-11-20T09:00:00-05:00", true],
    ["2026-11-20T09:00:00.000Z", true],
    ["2026-11-20 09:00", true],
    ["2026-11-20", true],
    ["2026-02-30T09:00:00Z", false],
    ["20.11.2026", false],
    ["tomorrow", false],
    [new Date(0), true],
    [new Date(Number.NaN), false],
  ])("a time: %s", async (created_at, valid) => {
    const { issues } = validating();
    expect((await issues(...ticket({ ...fine, created_at }))).length === 0).toBe(valid);
  });

  test("a file, in an object and in a form", async () => {
    const { issues, calls } = validating();
    const file = new File(["a"], "quote.pdf");
    const form = new FormData();
    form.append("file", file);
    const upload = (body: unknown) =>
      issues("POST", "/purchase_orders/{id}/attachments", { params: { path: { id: 27 } }, body });
    expect(await upload({ file })).toEqual([]);
    expect(await upload(form)).toEqual([]);
    expect(calls).toHaveLength(2);
    expect(await upload({ file: "quote.pdf" })).toEqual([
      { field: "body.file", message: "must be a File, got a string" },
    ]);
  });

  test("what is wrong with every alternative is told of the closest", async () => {
    const { issues } = validating();
    const alert = (body: unknown) => issues("POST", "/rmm_alerts", { body });
    expect(await alert({ rmm_alert: { customer_id: 1, descripton: "x" } })).toEqual([
      { field: "body.rmm_alert.descripton", message: 'is unknown: did you mean "description"?' },
    ]);
    const id = await issues("GET", "/invoices/{id}", { params: { path: { id: {} } } });
    expect(id).toEqual([
      { field: "path.id", message: "must be a whole number, got an object, or must be a string, got an object" },
    ]);
  });

  test("one call can go unchecked, with the one word for it", async () => {
    const { issues, calls } = validating();
    expect(await issues(...ticket({ ...fine, brand_new: 1 }, { context: { validate: "skip" } }))).toEqual([]);
    expect(calls).toHaveLength(1);
    expect(await issues(...ticket(fine, { context: { validate: false } }))).toEqual([
      { field: "context.validate", message: 'must be "skip" or left out' },
    ]);
  });

  test("what was given is never shown, not even a number: it may be a password", async () => {
    const { issues } = validating();
    const portal = (user: unknown) => issues("POST", "/portal_users", { body: user });
    for (const secret of [482913, 4829.13, -482913, 2 ** 60, "482913", ["482913"], { a: "482913" }]) {
      for (const field of ["password", "password_confirmation", "email", "contact_id"]) {
        const found = JSON.stringify(await portal({ [field]: secret }));
        expect(found).not.toContain("4829");
        expect(found).not.toContain(String(2 ** 60));
      }
    }
    expect(await portal({ contact_id: 1, email: "a@example.com", password: 482913 })).toContainEqual({
      field: "body.password",
      message: "must be a string, got a whole number",
    });
  });
});
