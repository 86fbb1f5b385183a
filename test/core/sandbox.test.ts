import { execFile } from "node:child_process";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, onTestFinished, test } from "vitest";
import { type Fault, type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { Arrivals } from "../../src/sandbox/server/arrivals.js";

interface Answer {
  status: number;
  type: string;
  headers: Headers;
  text: string;
  json: Json;
}
/** Parsed JSON, read by path: a field that is not there reads as undefined. */
type Json = (...path: (string | number)[]) => unknown;

async function start(options: SandboxOptions = {}): Promise<Sandbox> {
  const sandbox = await startSandbox({ tickets: 60, customers: 5, rateLimit: false, ...options });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

async function ask(sandbox: Sandbox, request: string, body?: unknown, init: RequestInit = {}): Promise<Answer> {
  const [method = "GET", path = ""] = request.split(" ");
  const response = await fetch(sandbox.url + path, {
    method,
    headers: { authorization: "Bearer sandbox-key", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...init,
  });
  const text = await response.text();
  const json: Json = (...keys) => {
    let value: unknown = JSON.parse(text);
    for (const key of keys) value = typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
    return value;
  };
  const type = response.headers.get("content-type")?.split(";")[0] ?? "";
  return { status: response.status, type, headers: response.headers, text, json };
}

function column(rows: unknown, key: string): unknown[] {
  return Array.isArray(rows) ? rows.map((row: object) => Reflect.get(row, key)) : [];
}

test("the account is the same for the same seed, and another for another", async () => {
  const now = "2026-11-20T09:00:00-05:00";
  const [one, same, other] = await Promise.all([start({ now }), start({ now }), start({ now, seed: 2 })]);
  const pages = await Promise.all([one, same, other].map((sandbox) => ask(sandbox, "GET /tickets")));
  expect(pages[0]?.text).toBe(pages[1]?.text);
  expect(pages[0]?.text).not.toBe(pages[2]?.text);
});

test("by default 1300 tickets come in 26 pages of 50, none twice, with the short meta", async () => {
  const sandbox = await start({ tickets: undefined, customers: undefined });
  const pages = await Promise.all(
    Array.from({ length: 26 }, (_, index) => ask(sandbox, `GET /tickets?page=${index + 1}`)),
  );
  const ids = pages.flatMap((page) => column(page.json("tickets"), "id"));
  expect(new Set(ids).size).toBe(1300);
  expect(sandbox.count("tickets")).toBe(1300);
  expect(pages[0]?.json("meta")).toEqual({ total_pages: 26, page: 1 });
  const past = await ask(sandbox, "GET /tickets?page=27");
  expect(past.json()).toEqual({ tickets: [], meta: { total_pages: 26, page: 27 } });
});

test("the lists have the meta that the API gives them", async () => {
  const sandbox = await start({ customers: 130 });
  const full = { total_pages: 2, total_entries: 130, per_page: 100, page: 1 };
  expect((await ask(sandbox, "GET /customers?include_disabled=true")).json("meta")).toEqual(full);
  for (const path of ["contacts", "customer_assets"]) {
    expect((await ask(sandbox, `GET /${path}`)).json("meta", "per_page")).toBe(50);
  }
  for (const path of ["invoices", "payments"]) {
    expect(Object.keys(Object((await ask(sandbox, `GET /${path}`)).json("meta")))).toEqual(["total_pages", "page"]);
  }
  const comments = await ask(sandbox, "GET /tickets/4521/comments?per_page=1&page=2");
  expect(comments.json("meta")).toEqual({ total_pages: expect.any(Number), page: 2, per_page: 1 });
  expect((await ask(sandbox, "GET /tickets/4521/comments")).json("meta", "per_page")).toBe(10);
  expect((await ask(sandbox, "GET /invoices?per_page=2")).json("invoices", "length")).toBe(2);
  expect((await ask(sandbox, "GET /customer_assets")).json("assets", 0, "id")).toBe(7788);
});

test("tickets are filtered as the API filters them", async () => {
  const sandbox = await start({ tickets: 200, now: "2026-11-20T09:00:00-05:00" });
  const totals = sandbox.store.ticketsByStatus();
  const all = async (query: string) => {
    const rows: unknown[] = [];
    for (let page = 1; page <= 20; page += 1) {
      const answer = await ask(sandbox, `GET /tickets?${query}&page=${page}`);
      const list = answer.json("tickets");
      if (!Array.isArray(list) || list.length === 0) return rows;
      rows.push(...list);
    }
    return rows;
  };
  expect(await all("status=Resolved")).toHaveLength(totals.Resolved ?? 0);
  expect(await all("status=Not%20Closed")).toHaveLength(200 - (totals.Resolved ?? 0));
  expect(await all("status=open")).toHaveLength(0);
  expect(await all("nonsense=1&email=nobody")).toHaveLength(200);
  const number = await all("number=1042");
  expect(column(number, "id")).toEqual([4521]);
  expect(column(number, "number")).toEqual([1042]);
  expect(new Set(column(await all("customer_id=12345"), "customer_id"))).toEqual(new Set([12345]));
  expect(new Set(column(await all("mine=true"), "user_id"))).toEqual(new Set([101]));
  expect(column(await all("query=FLOOR%203"), "id")).toEqual([4521]);
  const recent = await all("created_after=2026-01-01");
  expect(recent.length).toBeGreaterThan(0);
  expect(recent.length).toBeLessThan(200);
  expect(column(recent, "created_at").every((at) => String(at) > "2026-01-01")).toBe(true);
  // Times carry milliseconds and the offset of the account.
  expect(column(recent, "created_at").every((at) => /\.\d{3}-05:00$/.test(String(at)))).toBe(true);
});

test("a ticket is created, commented, changed and deleted, and the sandbox remembers", async () => {
  const sandbox = await start();
  const body = {
    customer_id: 12345,
    subject: "New starter",
    comments_attributes: [{ subject: "Initial Issue", body: "Monday" }],
  };
  const before = sandbox.count("comments");
  const created = await ask(sandbox, "POST /tickets", body);
  expect(created.status).toBe(200);
  const id = Number(created.json("ticket", "id"));
  expect(created.json("ticket", "number")).toBe(1042 + 60);
  expect(created.json("ticket", "user_id")).toBeNull();
  expect(created.json("ticket", "comments", 0, "body")).toBe("Monday");
  // No idempotency: the same body is another ticket.
  expect((await ask(sandbox, "POST /tickets", body)).json("ticket", "id")).toBe(id + 1);
  expect(sandbox.count("tickets")).toBe(62);
  expect((await ask(sandbox, "GET /tickets")).json("tickets", 0, "id")).toBe(id + 1);

  const comment = await ask(sandbox, `POST /tickets/${id}/comment`, {
    subject: "Update",
    body: "Ordered",
    hidden: true,
  });
  expect(Number(comment.json("comment", "id"))).toBeGreaterThan(2 ** 32);
  expect(comment.json("comment", "hidden")).toBe(true);
  const change = { status: "Resolved", comments_attributes: [{ subject: "Done", body: "Works" }] };
  await ask(sandbox, `PUT /tickets/${id}`, change);
  const changed = await ask(sandbox, `PUT /tickets/${id}`, change);
  expect(changed.json("ticket", "subject")).toBe("New starter");
  expect(changed.json("ticket", "resolved_at")).toMatch(/-05:00$/);
  expect(changed.json("ticket", "comments", "length")).toBe(4);
  const row = (await ask(sandbox, `GET /tickets?number=${1042 + 60}`)).json("tickets", 0, "comments");
  expect(column(row, "body")).toEqual(["Monday"]);

  expect((await ask(sandbox, `DELETE /tickets/${id}`)).json()).toEqual({
    message: "Ticket was successfully deleted. ",
  });
  expect((await ask(sandbox, `GET /tickets/${id}`)).json()).toEqual({ message: "Not found" });
  expect(sandbox.store.has("tickets", id)).toBe(false);
  expect(sandbox.count("comments")).toBe(before + 1);
});

test("logged time is charged, and what the API ignores is ignored", async () => {
  const sandbox = await start();
  const logged = await ask(sandbox, "POST /tickets/4521/timer_entry", {
    start_at: "2026-11-20T15:00:00Z",
    duration_minutes: 45,
    billable: false,
  });
  const id = Number(logged.json("id"));
  expect(id).toBeGreaterThan(2 ** 32);
  expect(logged.json("start_time")).toBe("2026-11-20T10:00:00.000-05:00");
  expect(logged.json("end_time")).toBe("2026-11-20T10:45:00.000-05:00");
  expect(logged.json("billable")).toBe(true);
  const entry = { timer_entry_id: id };
  const changed = await ask(sandbox, "PUT /tickets/4521/update_timer_entry", {
    ...entry,
    notes: "Visit",
    duration_minutes: 5,
  });
  expect([changed.json("notes"), changed.json("active_duration")]).toEqual(["Visit", 2_700]);
  const charged = await ask(sandbox, "POST /tickets/4521/charge_timer_entry", entry);
  expect(charged.json("recorded")).toBe(true);
  const lines = (await ask(sandbox, "GET /tickets/4521")).json("ticket", "line_items");
  expect(column(lines, "id")).toContain(charged.json("ticket_line_item_id"));
  expect((await ask(sandbox, "POST /tickets/4522/delete_timer_entry", entry)).status).toBe(404);
  expect((await ask(sandbox, "POST /tickets/4521/delete_timer_entry", entry)).json()).toEqual({ success: true });
});

test("customers and contacts are kept as the API keeps them", async () => {
  const sandbox = await start();
  const created = await ask(sandbox, "POST /customers", { business_name: "Athlead", phone: "(570) 555-0123" });
  const id = Number(created.json("customer", "id"));
  expect(created.json("customer", "phone")).toBe("5705550123");
  expect((await ask(sandbox, `GET /customers/${id}`)).json("customer", "phones", 0, "number")).toBe("5705550123");
  const contact = await ask(sandbox, "POST /contacts", { customer_id: id, name: "Jan", title: "Founder" });
  expect(contact.json("properties", "title")).toBe("Founder");
  const contactId = Number(contact.json("id"));
  expect((await ask(sandbox, `PUT /contacts/${contactId}`, { name: "Jan L" })).json("customer_id")).toBe(id);
  expect(column((await ask(sandbox, `GET /contacts?customer_id=${id}`)).json("contacts"), "name")).toEqual(["Jan L"]);
  // There is no filter by mail: sent, it is ignored.
  expect((await ask(sandbox, "GET /contacts?email=nobody@example.com")).json("meta", "total_entries")).toBe(
    sandbox.count("contacts"),
  );
  expect((await ask(sandbox, `DELETE /contacts/${contactId}`)).json()).toEqual({ success: true });
  expect((await ask(sandbox, `DELETE /contacts/${contactId}`)).status).toBe(404);
  await ask(sandbox, `PUT /customers/${id}`, { properties: { "Site Code": "SCR" } });
  const merged = await ask(sandbox, `PUT /customers/${id}`, { properties: { VIP: "1" } });
  expect(merged.json("customer", "properties")).toEqual({ "Site Code": "SCR", VIP: "1" });
  const sorted = column((await ask(sandbox, "GET /customers?sort=id%20DESC")).json("customers"), "id");
  expect(sorted[0]).toBe(id);
});

test("properties of an asset are ignored when it is created and set when it is changed", async () => {
  const sandbox = await start();
  const body = { customer_id: 12345, name: "DM-2", asset_type_name: "Printer", properties: { Room: "3" } };
  const created = await ask(sandbox, "POST /customer_assets", body);
  expect(created.json("asset", "properties")).toEqual({});
  const id = Number(created.json("asset", "id"));
  expect(id).toBeGreaterThan(2 ** 32);
  const changed = await ask(sandbox, `PUT /customer_assets/${id}`, body);
  expect(changed.json("asset", "properties")).toEqual({ Room: "3" });
  expect((await ask(sandbox, "GET /customer_assets/7788/patches")).json("available_patches_meta", "per_page")).toBe(50);
});

test("a payment in cents settles an invoice in decimals", async () => {
  const sandbox = await start();
  const created = await ask(sandbox, "POST /invoices", {
    customer_id: 12345,
    date: "2026-11-20",
    line_items: [{ name: "Toner", price: 64.99, quantity: 2 }],
  });
  const id = Number(created.json("invoice", "id"));
  expect([created.json("invoice", "total"), created.json("invoice", "balance_due")]).toEqual(["129.98", 129.98]);
  const paid = await ask(sandbox, "POST /payments", { invoice_id: id, amount_cents: 9_998 });
  expect([paid.json("payment", "payment_amount"), paid.json("payment", "invoice_ids")]).toEqual([99.98, [id]]);
  const invoice = await ask(sandbox, `GET /invoices/${String(created.json("invoice", "number"))}`);
  expect([invoice.json("invoice", "balance_due"), invoice.json("invoice", "is_paid")]).toEqual(["30.0", false]);
  await ask(sandbox, "POST /payments", { customer_id: 12345, amount_cents: 3_000, apply_payments: { [id]: 3_000 } });
  expect((await ask(sandbox, `GET /invoices/${id}`)).json("invoice", "is_paid")).toBe(true);
  const mailed = await ask(sandbox, `POST /invoices/${id}/email`);
  expect([mailed.status, mailed.text]).toEqual([200, '{"success":true}']);
});

test("an attached file comes back in the form that was seen", async () => {
  const sandbox = await start();
  const url = "https://files.example.com/jam.jpg?v=2";
  await ask(sandbox, "POST /tickets/4521/attach_file_url", { files: [{ url }, { url, filename: "report.PDF" }] });
  const { json } = await ask(sandbox, "GET /tickets/4521");
  expect(json("ticket", "attachments", 1)).toMatchObject({
    file_name: "jam.jpg",
    content_type: "image/jpeg",
    file: { url, thumb: { url }, main: { url } },
  });
  expect(json("ticket", "attachments", 2)).toMatchObject({ file_name: "report.PDF", content_type: "application/pdf" });
});

test("a payment is back-dated; a part of it that is not in cents is refused, not applied as nothing", async () => {
  const sandbox = await start();
  const body = { customer_id: 12345, amount_cents: 142, applied_at: "2026-01-31" };
  const paid = await ask(sandbox, "POST /payments", body);
  expect(paid.json("payment", "applied_at")).toBe("2026-01-31");
  const refusal = await ask(sandbox, "POST /payments", { ...body, apply_payments: { 3301: "1.42" } });
  expect(refusal.status).toBe(422);
  expect(refusal.json("message", 0)).toContain("cents");
});

test.each<[request: string, body: unknown, status: number, answer: unknown]>([
  ["POST /tickets", { subject: "Nobody's" }, 422, { error: "Customer required field" }],
  ["PUT /tickets/4521", { subject: "" }, 422, { success: false, message: ["Subject can't be blank"] }],
  ["POST /tickets/4521/comment", { body: "x" }, 422, { success: false, message: ["Subject can't be blank"] }],
  ["POST /tickets/4521/timer_entry", {}, 422, { error: "no implicit conversion of nil into String" }],
  [
    "POST /customers",
    { email: "x" },
    422,
    { success: false, message: ["Name can't be blank", "Email is not an email"], params: { email: "x" } },
  ],
  [
    "POST /contacts",
    { customer_id: "", email: "x" },
    422,
    { record: { customer_id: "", email: "x" }, errors: "Email is not an email,Customer can't be blank" },
  ],
  ["POST /contacts", { customer_id: 1, name: "Nobody" }, 404, { message: "Not found" }],
  ["GET /contacts/1", undefined, 404, { message: "Not found" }],
  ["GET /customer_assets/1", undefined, 404, { error: "Asset not found" }],
  ["GET /tickets/99999999999999999999", undefined, 404, { message: "Not found" }],
  // Only the guide has these three.
  ["POST /tickets/4521/timer", {}, 404, { message: "Not found" }],
  ["POST /invoices/3301/payments", {}, 404, { message: "Not found" }],
  ["DELETE /customer_assets/7788", undefined, 404, { message: "Not found" }],
])("%s with %j is refused with %i in the resource's own shape", async (request, body, status, shape) => {
  const sandbox = await start();
  const answer = await ask(sandbox, request, body);
  expect([answer.status, answer.json()]).toEqual([status, shape]);
});

test("without the key, the header or JSON nothing is done", async () => {
  const sandbox = await start();
  const body = JSON.stringify({ customer_id: 12345, subject: "x" });
  const type = { "content-type": "application/json" };
  const key = { authorization: "Bearer sandbox-key" };
  const post = (headers: Record<string, string>, text = body) =>
    ask(sandbox, "POST /tickets", undefined, { headers, body: text });
  expect((await post(type)).json()).toEqual({ error: "Invalid API key" });
  expect((await post({ ...type, authorization: "Bearer other" })).status).toBe(401);
  expect((await ask(sandbox, "GET /tickets?api_key=other", undefined, { headers: type })).status).toBe(401);
  const html = await ask(sandbox, "POST /tickets", undefined, { headers: key });
  expect([html.status, html.type]).toEqual([400, "text/html"]);
  expect((await post({ ...key, ...type }, "{")).status).toBe(400);
  expect(sandbox.count("tickets")).toBe(60);
  expect(sandbox.log.map((entry) => entry.status)).toEqual([401, 401, 401, 400, 400]);
});

describe("what the API takes though nobody should send it", () => {
  const type = { "content-type": "application/json" };
  const key = { authorization: "Bearer sandbox-key" };
  const form = { ...key, "content-type": "application/x-www-form-urlencoded" };

  test.each<[string, string, Record<string, string>, string | undefined]>([
    ["a GET without a type", "GET /tickets", key, undefined],
    ["a DELETE without a type", "DELETE /tickets/4521", key, undefined],
    ["a bare key", "GET /tickets", { authorization: "sandbox-key" }, 'the key was sent without "Bearer" before it'],
    ["a key in the address", "GET /tickets?api_key=sandbox-key", {}, "the key stands in the address"],
    ["two slashes", "GET //tickets", key, undefined],
    ["a slash at the end", "GET /tickets/4521/", key, undefined],
  ])("%s", async (_what, request, headers, warning) => {
    const sandbox = await start();
    expect((await ask(sandbox, request, undefined, { headers })).status).toBe(200);
    const said = sandbox.log[0]?.warning;
    if (warning === undefined) expect(said).toBeUndefined();
    else expect(said).toContain(warning);
  });

  test.each<[string, string, Record<string, string>, string]>([
    ["a form", "POST /tickets", form, "customer_id=12345&subject=From+a+form"],
    [
      "the query, beside an empty body",
      "POST /tickets?customer_id=12345&subject=From+a+form",
      { ...key, ...type },
      "{}",
    ],
    [
      "the query, and a body that holds",
      "POST /tickets?customer_id=1&subject=From+a+form",
      { ...key, ...type },
      '{"customer_id":12345}',
    ],
  ])("fields of %s", async (_what, request, headers, body) => {
    const { json } = await ask(await start(), request, undefined, { headers, body });
    expect([json("ticket", "customer_id"), json("ticket", "subject")]).toEqual([12345, "From a form"]);
  });

  test("nested fields and lists of a form, as Rails reads them", async () => {
    const fields = [
      ["customer_id", "12345"],
      ["subject", "x"],
      ["asset_ids[]", "7788"],
      ["properties[Device Type]", "PC"],
      ["comments_attributes[][subject]", "Initial Issue"],
      ["comments_attributes[][body]", "a"],
      ["comments_attributes[][subject]", "Update"],
      ["comments_attributes[][body]", "b"],
      ["__proto__[polluted]", "1"],
    ];
    const sandbox = await start();
    const body = new URLSearchParams(fields).toString();
    const { json } = await ask(sandbox, "POST /tickets", undefined, { headers: form, body });
    expect(json("ticket", "properties")).toEqual({ "Device Type": "PC" });
    expect([0, 1].map((at) => json("ticket", "comments", at, "body")).sort()).toEqual(["a", "b"]);
    expect(json("ticket", "comments", 2)).toBeUndefined();
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  test("a path outside the base address is no success, and an operation that is missing says so", async () => {
    const sandbox = await start();
    const outside = await fetch(sandbox.url.replace("/api/v1", "/tickets"), { headers: key });
    expect([outside.status, outside.headers.get("content-type")]).toEqual([404, "text/html; charset=utf-8"]);
    expect((await ask(sandbox, "GET /no/such/thing")).json()).toEqual({ message: "Syncro has no GET /no/such/thing" });
  });
});

test("an arrival too many is refused in plain text, and counts", async () => {
  const sandbox = await start({ rateLimit: { requests: 2, perMs: 60_000 } });
  const answers: Answer[] = [];
  for (let index = 0; index < 4; index += 1)
    answers.push(await ask(sandbox, "POST /tickets", { customer_id: 12345, subject: "x" }));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 429, 429]);
  expect([answers[3]?.type, answers[3]?.text.trim()]).toEqual(["text/plain", "Retry later"]);
  expect(answers[3]?.headers.has("retry-after")).toBe(false);
  expect([sandbox.refused, sandbox.arrivals.length, sandbox.count("tickets")]).toEqual([2, 4, 62]);
});

test("the window slides, and who hammers on stays outside", () => {
  const arrivals = new Arrivals({ requests: 2, perMs: 1_000 });
  const times = [0, 900, 950, 1_899, 1_950, 2_898, 2_949, 3_950];
  expect(times.map((at) => arrivals.refuse(at))).toEqual([false, false, true, true, false, true, true, false]);
  const open = new Arrivals(false);
  expect([1, 1, 1].map((at) => open.refuse(at))).toEqual([false, false, false]);
});

test("the log says who asked what, in the order of arrival", async () => {
  const sandbox = await start();
  await ask(sandbox, "GET /tickets?page=2");
  await ask(sandbox, "POST /tickets", { subject: "x" });
  expect(sandbox.log.map(({ method, path, query, body, status }) => [method, path, query, body, status])).toEqual([
    ["GET", "/tickets", "?page=2", undefined, 200],
    ["POST", "/tickets", "", { subject: "x" }, 422],
  ]);
  expect(sandbox.log.map(({ at }) => at)).toEqual(sandbox.arrivals);
  expect(sandbox.log[0]?.headers.authorization).toBe("Bearer sandbox-key");
});

test.each<[fault: Fault, outcome: unknown, made: number]>([
  [{ status: 503 }, [503, '{"error":"Service Unavailable"}'], 0],
  [
    { status: 500, afterWork: true, body: "<html></html>", headers: { "Content-Type": "text/html" } },
    [500, "<html></html>"],
    1,
  ],
  [{ status: 204, afterWork: true }, [204, ""], 1],
  [{ status: 429 }, [429, "Retry later\n"], 0],
  [{ destroy: "before" }, "no answer", 0],
  [{ destroy: "after" }, "no answer", 1],
])("after the fault %j the client has %j and the work was done %i times", async (fault, outcome, made) => {
  const seen: unknown[] = [];
  const sandbox = await start({
    fault: ({ method, path, query, count, total }) => {
      seen.push([method, path, query.get("x"), count, total]);
      return count === 2 ? fault : undefined;
    },
  });
  const body = { customer_id: 12345, subject: "x" };
  const post = () =>
    ask(sandbox, "POST /tickets?x=1", body).then(
      ({ status, text }) => [status, text],
      () => "no answer",
    );
  await ask(sandbox, "GET /tickets");
  await post();
  expect(await post()).toEqual(outcome);
  expect(sandbox.count("tickets")).toBe(61 + made);
  expect(seen).toEqual([
    ["GET", "/tickets", null, 1, 1],
    ["POST", "/tickets", "1", 1, 2],
    ["POST", "/tickets", "1", 2, 3],
  ]);
});

test("a request that hangs gets no answer and does no work; close() ends it", async () => {
  const sandbox = await start({ fault: () => ({ hang: true }) });
  const asked = ask(sandbox, "POST /tickets", { customer_id: 12345, subject: "x" }).then(
    () => "an answer",
    () => "no answer",
  );
  await expect.poll(() => sandbox.log.length).toBe(1);
  await sandbox.close();
  expect(await asked).toBe("no answer");
  expect([sandbox.count("tickets"), sandbox.log[0]?.status]).toEqual([60, 0]);
});

test("latency delays the answer, not the work: who gives up early has written all the same", async () => {
  const post = (sandbox: Sandbox) => ask(sandbox, "POST /tickets", { customer_id: 12345, subject: "x" });
  const slow = await start({ latencyMs: 50 });
  const begun = performance.now();
  expect((await post(slow)).status).toBe(200);
  // A timer of Node may be up to a millisecond early.
  expect(performance.now() - begun).toBeGreaterThanOrEqual(49);

  const endless = await start({ latencyMs: 3_600_000 });
  const asked = Promise.allSettled(Array.from({ length: 20 }, () => post(endless)));
  await expect.poll(() => endless.count("tickets")).toBe(80);
  expect(endless.log.every(({ status }) => status === 0)).toBe(true);
  await endless.close();
  expect((await asked).every(({ status }) => status === "rejected")).toBe(true);
});

test("after close() nothing keeps the process alive", async () => {
  const index = new URL("../../src/sandbox/index.ts", import.meta.url).href;
  const program = `
    import { startSandbox } from ${JSON.stringify(index)};
    const sandbox = await startSandbox({ tickets: 1, customers: 1, latencyMs: 3_600_000 });
    const headers = { authorization: "Bearer sandbox-key", "content-type": "application/json" };
    const asked = fetch(sandbox.url + "/tickets", { headers }).catch(() => "cut off");
    while (sandbox.log.length === 0) await new Promise((resolve) => setImmediate(resolve));
    await sandbox.close();
    console.log(await asked);`;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { cwd: fileURLToPath(new URL("../..", import.meta.url)), timeout: 15_000 },
  );
  expect(stdout.trim()).toBe("cut off");
});

test.each([
  ["another host", { host: "evil.example:4010" }],
  ["a page of another origin", { origin: "https://evil.example" }],
  ["an origin that is none", { origin: "null" }],
])("%s is refused: a web page must not reach it", async (_what, headers) => {
  const sandbox = await startSandbox({ rateLimit: false });
  onTestFinished(() => sandbox.close());
  const { port } = new URL(sandbox.url);
  const send = (extra: Record<string, string>) =>
    new Promise<number | undefined>((resolve, reject) => {
      const all = { authorization: "Bearer sandbox-key", "content-type": "application/json", ...extra };
      request({ host: "127.0.0.1", port, path: "/api/v1/settings", headers: all }, (response) => {
        response.resume().on("end", () => resolve(response.statusCode));
      })
        .on("error", reject)
        .end();
    });
  expect(await send(headers)).toBe(403);
  expect(await send({ host: `localhost:${port}`, origin: "http://127.0.0.1:3000" })).toBe(200);
});

test.each([
  "//",
  "//[",
  "*",
  "/api/v1/%",
  "/api/v1/tickets/%zz",
  "http://[",
  "/api/v1/__proto__",
  "/api/v1/tickets/constructor",
])("the address %s is answered, and the sandbox lives on", async (path) => {
  const sandbox = await start();
  const { port } = new URL(sandbox.url);
  const status = await new Promise<number | undefined>((resolve, reject) => {
    const headers = { authorization: "Bearer sandbox-key" };
    request({ host: "127.0.0.1", port, path, headers }, (response) => {
      response.resume().on("end", () => resolve(response.statusCode));
    })
      .on("error", reject)
      .end();
  });
  expect(status).toBe(404);
  expect((await ask(sandbox, "GET /me")).status).toBe(200);
});

test.each(["null", "[]", "1", '"text"', '{"__proto__":{"subject":"x"}}', '{"customer_id":{"$gt":0},"subject":[]}'])(
  "the body %s is refused, and the sandbox lives on",
  async (body) => {
    const sandbox = await start();
    const { status } = await ask(sandbox, "POST /tickets", undefined, {
      headers: { authorization: "Bearer sandbox-key", "content-type": "application/json" },
      body,
    });
    expect(status).toBe(422);
    expect(sandbox.count("tickets")).toBe(60);
  },
);

test("a body without measure is read, not kept, and answered 413", async () => {
  const sandbox = await startSandbox({ rateLimit: false });
  onTestFinished(() => sandbox.close());
  const headers = { authorization: "Bearer sandbox-key", "content-type": "application/json" };
  const body = JSON.stringify({ subject: "x".repeat(33 * 1024 * 1024) });
  const response = await fetch(`${sandbox.url}/tickets`, { method: "POST", headers, body });
  expect(response.status).toBe(413);
  expect(sandbox.log[0]).toMatchObject({ status: 413, body: undefined });
});
