import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  type Description,
  deref,
  listOperations,
  type MediaType,
  type ResponseObject,
  readDescription,
} from "../../scripts/description.js";
import { type Sandbox, startSandbox } from "../../scripts/sandbox/index.js";
import { ROUTES } from "../../scripts/sandbox/routes.js";

// The sandbox is written from what the API does, the description by other hands: each is tested against the other.
let sandbox: Sandbox;
let description: Description;
let operations: ReturnType<typeof listOperations>;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: false });
  description = closed(await readDescription());
  operations = listOperations(description);
});
afterAll(() => sandbox.close());

/** What was asked and answered, by operation: the last test wants every route in it. */
const answered = new Set<string>();

type Case = [operation: string, path: string, status: number, body?: Record<string, unknown>];

const TICKET = { customer_id: 12345, subject: "New starter", status: "New", priority: "2 Normal", asset_ids: [7788] };
const COMMENT = { subject: "Update", body: "Looked at it.", hidden: true, do_not_email: true };
const FILE = { url: "https://files.example.com/jam.jpg", filename: "jam.jpg" };
const TIME = { start_at: "2026-11-20T10:00:00-05:00", duration_minutes: 45, notes: "Remote" };
const INVOICE = { customer_id: 12345, date: "2026-11-20T00:00:00.000-05:00" };

test.each<Case>([
  ["GET /tickets", "/tickets", 200],
  ["GET /tickets", "/tickets?status=Not%20Closed&page=2", 200],
  ["GET /tickets", "/tickets?status=open", 200],
  ["GET /tickets", "/tickets?page=9999", 200],
  ["GET /tickets/{id}", "/tickets/4521", 200],
  ["GET /tickets/{id}", "/tickets/1", 404],
  ["POST /tickets", "/tickets", 200, { ...TICKET, contact_id: 67890, comments_attributes: [COMMENT] }],
  ["POST /tickets", "/tickets", 422, { subject: "Nobody's" }],
  ["PUT /tickets/{id}", "/tickets/4521", 200, { status: "Resolved", comments_attributes: [COMMENT] }],
  ["PUT /tickets/{id}", "/tickets/4521", 422, { subject: "" }],
  ["PUT /tickets/{id}", "/tickets/1", 404, { status: "New" }],
  ["GET /tickets/{id}/comments", "/tickets/4521/comments?per_page=2", 200],
  ["GET /tickets/{id}/comments", "/tickets/1/comments", 404],
  ["POST /tickets/{id}/comment", "/tickets/4521/comment", 200, COMMENT],
  ["POST /tickets/{id}/comment", "/tickets/4521/comment", 422, { body: "No subject" }],
  ["POST /tickets/{id}/comment", "/tickets/1/comment", 404, COMMENT],
  ["POST /tickets/{id}/attach_file_url", "/tickets/4521/attach_file_url", 200, { files: [FILE] }],
  ["POST /tickets/{id}/attach_file_url", "/tickets/4521/attach_file_url", 422, { files: [] }],
  ["POST /tickets/{id}/attach_file_url", "/tickets/1/attach_file_url", 404, { files: [FILE] }],
  ["GET /tickets/{id}", "/tickets/4521", 200],
  ["POST /tickets/{id}/timer_entry", "/tickets/4521/timer_entry", 200, TIME],
  ["POST /tickets/{id}/timer_entry", "/tickets/4521/timer_entry", 422, { duration_minutes: 45 }],
  ["POST /tickets/{id}/timer_entry", "/tickets/1/timer_entry", 404, TIME],
  ["DELETE /tickets/{id}", "/tickets/4522", 200],
  ["DELETE /tickets/{id}", "/tickets/1", 404],
  ["GET /customers", "/customers?include_disabled=true", 200],
  ["GET /customers/{id}", "/customers/12345", 200],
  ["GET /customers/{id}", "/customers/1", 404],
  ["POST /customers", "/customers", 200, { business_name: "Athlead", phone: "(570) 555-0123" }],
  ["POST /customers", "/customers", 422, { email: "nobody" }],
  ["PUT /customers/{id}", "/customers/12345", 200, { notes: "Ring twice", properties: { VIP: "1" } }],
  ["PUT /customers/{id}", "/customers/12345", 422, { email: "nobody" }],
  ["PUT /customers/{id}", "/customers/1", 404, { notes: "Nobody" }],
  ["GET /contacts", "/contacts", 200],
  ["GET /contacts/{id}", "/contacts/67890", 200],
  ["GET /contacts/{id}", "/contacts/1", 404],
  ["POST /contacts", "/contacts", 200, { customer_id: 12345, name: "Toby Flenderson", email: "toby@example.com" }],
  ["POST /contacts", "/contacts", 422, { customer_id: 12345, email: "nobody" }],
  ["POST /contacts", "/contacts", 404, { customer_id: 1, name: "Nobody" }],
  ["PUT /contacts/{id}", "/contacts/67890", 200, { name: "Pam Halpert", title: "Office Administrator" }],
  ["PUT /contacts/{id}", "/contacts/67890", 422, { name: "" }],
  ["PUT /contacts/{id}", "/contacts/1", 404, { name: "Nobody" }],
  ["DELETE /contacts/{id}", "/contacts/67891", 200],
  ["DELETE /contacts/{id}", "/contacts/1", 404],
  ["GET /customer_assets", "/customer_assets?sort=name%20DESC", 200],
  ["GET /customer_assets/{id}", "/customer_assets/7788", 200],
  ["GET /customer_assets/{id}", "/customer_assets/1", 404],
  ["POST /customer_assets", "/customer_assets", 200, { customer_id: 12345, name: "DM-2", asset_type_name: "Printer" }],
  ["POST /customer_assets", "/customer_assets", 422, { customer_id: 12345, name: "DM-3", asset_type_name: "Toaster" }],
  ["PUT /customer_assets/{id}", "/customer_assets/7788", 200, { name: "DM-4", properties: { Notes: "Moved" } }],
  ["PUT /customer_assets/{id}", "/customer_assets/7788", 422, { name: "" }],
  ["PUT /customer_assets/{id}", "/customer_assets/1", 404, { name: "Nothing" }],
  ["GET /customer_assets/{id}/patches", "/customer_assets/7788/patches", 200],
  ["GET /customer_assets/{id}/patches", "/customer_assets/1/patches", 404],
  ["GET /invoices", "/invoices?unpaid=true&per_page=5", 200],
  ["GET /invoices/{id}", "/invoices/3301", 200],
  ["GET /invoices/{id}", "/invoices/1", 404],
  ["POST /invoices", "/invoices", 200, { ...INVOICE, line_items: [{ name: "Toner", price: 64.99, quantity: 2 }] }],
  ["POST /invoices", "/invoices", 422, { ...INVOICE, customer_id: 1 }],
  ["PUT /invoices/{id}", "/invoices/3301", 200, { note: "Thank you" }],
  ["PUT /invoices/{id}", "/invoices/1", 404, { note: "Nobody's" }],
  ["POST /invoices/{id}/email", "/invoices/3301/email", 200],
  ["POST /invoices/{id}/email", "/invoices/1/email", 404],
  ["GET /payments", "/payments", 200],
  ["GET /payments/{id}", "/payments/5100000001", 200],
  ["GET /payments/{id}", "/payments/1", 404],
  ["POST /payments", "/payments", 200, { invoice_id: 3302, amount_cents: 1000, payment_method: "Check" }],
  ["POST /payments", "/payments", 422, { invoice_id: 3302 }],
  ["GET /settings", "/settings", 200],
  ["GET /users", "/users", 200],
  // Only the guide has these; the API has never heard of them.
  ["POST /tickets/{id}/timer", "/tickets/4521/timer", 404, TIME],
  ["POST /invoices/{id}/payments", "/invoices/3301/payments", 404, { amount_cents: 1000 }],
  ["DELETE /customer_assets/{id}", "/customer_assets/7788", 404],
])("%s as %s answers %i as the description says", async (operation, path, status, body) => {
  await check(operation, path, status, body);
});

test("logged time changes, is charged and goes away as the description says", async () => {
  const path = "/tickets/4523";
  const logged = await check("POST /tickets/{id}/timer_entry", `${path}/timer_entry`, 200, TIME);
  const entry = { timer_entry_id: typeof logged === "object" && logged !== null ? Reflect.get(logged, "id") : 0 };
  await check("PUT /tickets/{id}/update_timer_entry", `${path}/update_timer_entry`, 200, { ...entry, notes: "Visit" });
  await check("POST /tickets/{id}/charge_timer_entry", `${path}/charge_timer_entry`, 200, entry);
  await check("GET /tickets/{id}", path, 200);
  await check("POST /tickets/{id}/delete_timer_entry", `${path}/delete_timer_entry`, 200, entry);
  await check("PUT /tickets/{id}/update_timer_entry", `${path}/update_timer_entry`, 404, { ...entry, notes: "Visit" });
  await check("POST /tickets/{id}/charge_timer_entry", `${path}/charge_timer_entry`, 404, entry);
  await check("POST /tickets/{id}/delete_timer_entry", `${path}/delete_timer_entry`, 404, entry);
});

test("the key and the header are missed as the description says", async () => {
  await check("GET /customers", "/customers", 401, undefined, { authorization: "Bearer someone-else" });
  await check("POST /tickets", "/tickets", 400, TICKET, { "content-type": "text/plain" });
});

test("the rate limit refuses as the description says", async () => {
  const limited = await startSandbox({ tickets: 1, customers: 1, rateLimit: { requests: 0, perMs: 60_000 } });
  try {
    await check("GET /tickets", "/tickets", 429, undefined, {}, limited);
  } finally {
    await limited.close();
  }
});

test("every route of the sandbox was asked", () => {
  expect(ROUTES.map(([method, path]) => `${method} ${path}`).filter((key) => !answered.has(key))).toEqual([]);
});

async function check(
  key: string,
  path: string,
  status: number,
  body?: Record<string, unknown>,
  headers: Record<string, string> = {},
  target = sandbox,
): Promise<unknown> {
  const found = operations.find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`the description has no ${key}`);
  const { operation } = found;
  // What the test sends must itself be right, or what it gets says little.
  const accepts = operation.requestBody?.content["application/json"];
  if (status === 200 && accepts !== undefined) expect(problems(accepts, body)).toEqual([]);
  const response = await fetch(target.url + path, {
    method: found.method.toUpperCase(),
    headers: { authorization: "Bearer sandbox-key", "content-type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  expect(response.status, text).toBe(status);
  const documented = operation.responses[String(status)];
  if (documented === undefined) throw new Error(`${key} has no ${status} in the description`);
  const answer = deref<ResponseObject>(description, documented);
  answered.add(key);
  if (text === "") {
    expect(answer["x-syncro-empty"] === true || answer.content === undefined).toBe(true);
    return undefined;
  }
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  const media = answer.content?.[type];
  if (media === undefined) throw new Error(`${key} ${status} has no ${type} in the description`);
  const value: unknown = type === "application/json" ? JSON.parse(text) : text;
  expect(problems(media, value)).toEqual([]);
  return value;
}

function problems({ schema }: MediaType, value: unknown): string[] {
  if (schema === undefined) return ["no schema"];
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
  const validate = ajv.compile({ ...schema, components: description.components });
  if (validate(value)) return [];
  // One line for the same problem in every row.
  const lines = (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath.replace(/\/\d+/g, "/*"), message, JSON.stringify(params)].join(" "),
  );
  return [...new Set(lines)];
}

/** A copy in which no object may have a field that the description does not name: such a field is a failure too. */
function closed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    const open = typeof part === "object" && part !== null && Reflect.get(part, "type") === "object";
    return open && !("additionalProperties" in part) ? { ...part, unevaluatedProperties: false } : part;
  });
}
