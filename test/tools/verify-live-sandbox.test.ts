import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { listOperations, readDescription } from "../../src/catalog/index.js";
import { type FaultRequest, type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { startServer } from "../support/server.js";
import { objectsAt, type Plant, type Planted } from "./planting.js";
import { runScript } from "./script.js";
import { deviationsIn, type Found, listAfter, type Run, run, runPlanted } from "./verify-live.js";

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: false, tickets: 60, customers: 20 });
});
afterAll(() => sandbox.close());

/** Each object at a place of the answer changed. */
const each = (path: string, change: (object: Record<string, unknown>) => void) => (answer: Planted) =>
  objectsAt(answer.body, path).forEach(change);

const set = (name: string, value: unknown) => (object: Record<string, unknown>) => {
  object[name] = value;
};

const asText = (name: string) => (object: Record<string, unknown>) => set(name, String(object[name]))(object);

const answer = (changes: Partial<Planted>) => (planted: Planted) => {
  Object.assign(planted, changes);
};

/** Each with the row of the report that it must come to. */
const DEVIATIONS: [Plant, Found][] = [
  [
    { at: "/tickets", change: each("tickets[]", set("sla_policy", "Gold")) },
    ["Undocumented field", "GET /tickets", "tickets[].sla_policy", "is string"],
  ],
  [
    { at: "/tickets/*", change: each("ticket.comments[]", set("edited_by", { id: 7 })) },
    ["Undocumented field", "GET /tickets/{id}", "ticket.comments[].edited_by", "is object"],
  ],
  [
    { at: "/contacts", change: each("contacts[]", asText("customer_id")) },
    ["Type mismatch", "GET /contacts", "contacts[].customer_id", 'must be integer, is string like "0"'],
  ],
  [
    { at: "/invoices", change: each("invoices[]", set("updated_at", "yesterday")) },
    ["Type mismatch", "GET /invoices", "invoices[].updated_at", 'must match format "date-time", is string'],
  ],
  [
    { at: "/customer_assets/*", change: each("asset", set("properties", [])) },
    ["Type mismatch", "GET /customer_assets/{id}", "asset.properties", "must be object, is array"],
  ],
  [
    { at: "/customer_assets/*/patches", change: (planted) => set("content-type", "text/html")(planted.headers) },
    ["Type mismatch", "GET /customer_assets/{id}/patches", "", "200 must be application/json, is text/html"],
  ],
  [
    { at: "/customers", change: each("customers[]", set("created_at", null)) },
    ["Null where not allowed", "GET /customers", "customers[].created_at", "must be string"],
  ],
  [
    { at: "/payments/*", change: answer({ body: "" }) },
    ["Null where not allowed", "GET /payments/{id}", "", "200 without a body"],
  ],
  [
    { at: "/customer_assets", change: each("assets[]", (asset) => delete asset.name) },
    ["Missing required", "GET /customer_assets", "assets[].name", "is missing"],
  ],
  [
    { at: "/payments", change: each("", (body) => delete body.meta) },
    ["Missing required", "GET /payments", "meta", "is missing"],
  ],
  [
    { at: "/contacts/*", change: answer({ status: 409 }) },
    ["Undocumented status", "GET /contacts/{id}", "", "answered 409"],
  ],
];
/** The twelfth is of the sixth class, which is no deviation: a documented field that nobody has. */
const UNSEEN: Plant = { at: "/tickets/*/comments", change: each("comments[]", (comment) => delete comment.tech) };

test("a server as described: nothing deviates, and all that can be asked is checked", async () => {
  // Vendors are answered as in an account that has none of them.
  const fault = ({ path }: FaultRequest) => (path.startsWith("/vendors") ? { status: 404 } : undefined);
  const account = await startSandbox({ rateLimit: false, size: "small", fault });
  onTestFinished(() => account.close());
  const { code, report, har, said } = await run(["--base-url", account.url]);
  expect(deviationsIn(report)).toEqual([]);
  expect(code).toBe(0);
  const readable = listOperations(readDescription())
    .map(({ key }) => key)
    .filter((key) => key.startsWith("GET "));
  const checked = said.filter((line) => line.endsWith(": checked")).map((line) => /GET \S+(?=:)/.exec(line)?.[0]);
  // What the account does not have is said not to be checked, and is no deviation.
  const [unknown = [], idless, valueless] = ["Answered 404", "Needs an id", "Needs a value"].map((words) =>
    listAfter(report, words),
  );
  const unasked = [unknown, idless, valueless].flat().map((line) => /`(GET [^`]+)`/.exec(line ?? "")?.[1]);
  expect([...checked, ...unasked].sort()).toEqual(readable.sort());
  expect(unasked.length).toBeLessThan(8);
  expect(unknown).toContain("- `GET /vendors`");
  expect(idless).toContain("- `GET /vendors/{id}`: its `id` comes from `GET /vendors`, which was not checked");
  expect(valueless).toContain("- `GET /callerid`: no list provides its `did`");
  expect(JSON.parse(har).log.entries.length).toBe(checked.length + unknown.length);
  expect(said[0]).toContain("Nothing is written to the account");
});

test("a server that deviates in twelve ways: each is found and classified, and nothing else", async () => {
  const plain = await runPlanted(sandbox.url, []);
  const { proxy, ...changed } = await runPlanted(sandbox.url, [...DEVIATIONS.map(([plant]) => plant), UNSEEN]);
  expect(deviationsIn(changed.report).sort()).toEqual(DEVIATIONS.map(([, found]) => found).sort());
  expect(changed.code).toBe(1);
  // For programs the same in JSON: each row of the report, and nothing else.
  const { from, findings } = changed.findings;
  expect(from).toBe("account");
  const rows = findings.map(({ operation, place, kind, ours, theirs }): Found => {
    const field = place.replace(/^\d+\.?/, "");
    const detail = [ours, theirs].filter((words) => words !== "").join(", ");
    return [`${kind.charAt(0).toUpperCase()}${kind.slice(1)}`, operation, field, detail];
  });
  expect(rows.sort()).toEqual(DEVIATIONS.map(([, found]) => found).sort());
  expect(findings.find(({ kind }) => kind === "undocumented status")?.place).toBe("409");
  expect(findings.find(({ kind }) => kind === "type mismatch")?.place).toMatch(/^200\./);
  expect(plain.findings.findings).toEqual([]);
  const unseen = ({ report }: Run) => listAfter(report, "## Unseen documented fields\n\nDoc").join("\n");
  expect(unseen(changed)).toContain("`comments[].tech`");
  expect(unseen(plain)).not.toContain("`comments[].tech`");
  expect(new Set(proxy.seen.map(({ method }) => method))).toEqual(new Set(["GET"]));
});

test("a refused permission is listed with its name, and is no deviation", async () => {
  const refusal = answer({ status: 401, body: { error: "Not authorized. Please ask account admin to update it." } });
  const { code, report } = await runPlanted(sandbox.url, [
    { at: "/payments", change: refusal },
    { at: "/invoices", change: answer({ status: 403, body: "no" }) },
  ]);
  expect(code).toBe(0);
  expect(listAfter(report, "lacks a permission")).toEqual([
    '- `GET /invoices`: needs "Invoices - List/Search"',
    '- `GET /payments`: needs "Payments - View List"',
  ]);
  expect(listAfter(report, "Needs an id")).toContain(
    "- `GET /payments/{id}`: its `id` comes from `GET /payments`, which was not checked",
  );
});

test("an empty list leaves its record unchecked", async () => {
  const { code, report } = await runPlanted(sandbox.url, [{ at: "/invoices", change: each("", set("invoices", [])) }]);
  expect(code).toBe(0);
  expect(listAfter(report, "Needs an id")).toContain(
    "- `GET /invoices/{id}`: its `id` comes from `GET /invoices`, which has no rows",
  );
});

test("a failing operation is retried as the client does, then said to have failed", async () => {
  const { code, report, har, proxy } = await runPlanted(sandbox.url, [
    { at: "/payments", change: answer({ status: 500, body: { error: "Internal Server Error" } }) },
  ]);
  expect(proxy.seen.filter(({ path }) => path === "/payments").length).toBe(5);
  expect(JSON.parse(har).log.entries.filter(isOfPayments).length).toBe(5);
  expect(listAfter(report, "Answered with an error")).toEqual(["- `GET /payments`: answered 500"]);
  expect(code).toBe(0);
});

const isOfPayments = ({ request }: { request: { url: string } }) => request.url.endsWith("/payments");

test("--help says how it is used, and reads nothing", async () => {
  const { code, said, report } = await run(["--help"], {});
  expect([code, said, report]).toEqual([0, [expect.stringContaining("--plan")], ""]);
});

test("without an account it does not start, and says what is missing", async () => {
  for (const env of [{}, { SYNCRO_API_KEY: "T1" }, { SYNCRO_SUBDOMAIN: "acme" }]) {
    const { code, said, report, har } = await run([], env);
    expect([code, said, report + har]).toEqual([
      2,
      ["Could not run: set SYNCRO_SUBDOMAIN and SYNCRO_API_KEY, or pass --base-url with a sandbox on this machine"],
      "",
    ]);
  }
});

test.each([
  [["--base-url", "https://acme.syncromsp.com/api/v1"], "--base-url: must be http on this machine"],
  [["--base-url", "http://localhost.example.com/api/v1"], "--base-url: must be http on this machine"],
  [["--base-url", "http://localhost:1@example.com/api/v1"], "baseUrl: must have no user"],
  [["--basurl", "x"], "--basurl"],
  [["--base-url", "http://127.0.0.1:9/api/v1"], "no answer"],
])("%s cannot run: %s", async (args, words) => {
  const { code, said } = await run(args);
  expect(said.at(-1)).toContain(words);
  expect(code).toBe(2);
});

test.each([
  ["a key that is refused", { status: 401, json: { error: "Invalid API key" } }, "Invalid API key"],
  ["a redirect", { status: 302, headers: { location: "/login" } }, "redirects"],
  ["a login page", { text: "<html></html>", headers: { "content-type": "text/html" } }, "HTML page"],
])("%s is the end after one request", async (_what, reply, words) => {
  const { url, seen } = await startServer([reply]);
  const { code, said, report } = await run(["--base-url", url]);
  expect([code, seen.length, report]).toEqual([2, 1, ""]);
  expect(said.at(-1)).toContain(words);
});

test("a server that knows nothing could not be checked", async () => {
  const { url } = await startServer([{ status: 404, json: { message: "Not found" } }]);
  const { code, said } = await run(["--base-url", url]);
  expect(code).toBe(2);
  expect(said.at(-1)).toContain("no operation could be checked");
});

test("the command is wired up, and does not start by itself", async () => {
  const { code, stdout } = await runScript("scripts/verify/index.ts", []);
  expect([code, stdout]).toEqual([2, expect.stringContaining("Could not run: set SYNCRO_SUBDOMAIN")]);
});

test("the plan says which list gives what, without an account", async () => {
  const { code, said } = await run(["--plan"]);
  expect(code).toBe(0);
  expect(said).toContain("GET /tickets/{id}/comments  id from GET /tickets");
  expect(said).toContain("GET /policy_folders  customer_id from GET /customers");
  expect(said).toContain("GET /customer_assets/assets_by_contact/{contact_id}  contact_id from GET /contacts");
  expect(said).toContain("GET /callerid  did (no list provides it: not checked)");
});
