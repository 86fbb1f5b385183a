import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import {
  type Fault,
  faults,
  type MisbehavingServer,
  startMisbehavingServer,
} from "../../scripts/lib/misbehaving-server.js";
import { createSyncroClient, type HttpMethod, isSyncroError, type SyncroOperation, unwrap } from "../../src/index.js";
import { isRepeatable } from "../../src/operation.js";
import { API_KEY, fakeFetch, networkError, testClient } from "../support/client.js";
import { seeded } from "./seeded.js";

const row = { subject: "Update", body: "Done" };

/**
 * What is sent. `PUT /tickets/{id}` carries them all: a middleware makes of its operation the one that the row is about,
 * so that the table does not depend on which operations the description has.
 */
const REQUESTS: Record<string, { facts: Partial<SyncroOperation>; body?: object; repeatable: boolean }> = {
  GET: { facts: { method: "GET" }, repeatable: true },
  "PUT, repeatable": { facts: {}, body: { status: "New" }, repeatable: true },
  "DELETE, repeatable": { facts: { method: "DELETE", id: "deleteTicket", empty: true }, repeatable: true },
  POST: { facts: { method: "POST", id: "createTicket" }, body: row, repeatable: false },
  PATCH: { facts: { method: "PATCH", id: "changeCannedResponse" }, body: row, repeatable: false },
  "PUT, not repeatable": { facts: no("repeatable"), body: { quantity: 1 }, repeatable: false },
  "DELETE, not repeatable": { facts: { ...no("repeatable"), method: "DELETE" }, repeatable: false },
  "PUT with comments_attributes": { facts: {}, body: { comments_attributes: [row] }, repeatable: false },
  "PUT with product_skus_attributes": {
    facts: { id: "updateProduct", creates: ["product_skus_attributes"] },
    body: { name: "x", product_skus_attributes: [{ id: 7, value: "A" }, { value: "B" }] },
    repeatable: false,
  },
  "PUT with a price override without id": {
    facts: { id: "updateContract", creates: ["product_price_overrides"] },
    body: { product_price_overrides: [{ product_id: 5, price: "9.00" }] },
    repeatable: false,
  },
  "PUT with price overrides that have ids": {
    facts: { id: "updateContract", creates: ["product_price_overrides"] },
    body: {
      product_price_overrides: [
        { id: 1, price: "9.00" },
        { id: 2, price: "8.00" },
      ],
    },
    repeatable: true,
  },
};

/** `exactOptionalPropertyTypes` has no other way to take a fact away. */
function no(fact: "repeatable"): Partial<SyncroOperation> {
  const none: object = { [fact]: undefined };
  return none;
}

type Row = {
  fault: Fault;
  /** Sent again: where repeatable, and where not. */
  again: [boolean, boolean];
  /** What the caller has when it is the last word: a status, an outcome, or the data. */
  last: number | "unknown" | "done" | "data";
};
const answers = (fault: Fault, again: [boolean, boolean], last: Row["last"]): Row => ({ fault, again, last });
const always: [boolean, boolean] = [true, true];
const whereSafe: [boolean, boolean] = [true, false];
const never: [boolean, boolean] = [false, false];
const past = "Mon, 01 Jan 2024 00:00:00 GMT";

const FAULTS: Row[] = [
  answers(faults.throttled(), always, 429),
  answers(faults.throttled("0"), always, 429),
  answers(faults.throttled(past), always, 429),
  answers(faults.throttled("soon"), always, 429),
  answers(faults.throttled("1e3"), always, 429),
  answers(faults.throttled("99999999999999999999"), never, 429), // longer than any patience
  answers(faults.status(408, "{}"), whereSafe, 408),
  answers(faults.status(500, '{"error":"Internal Server Error"}'), whereSafe, 500),
  answers(faults.status(500, '{"error":"Internal Server Error"}', { works: true }), whereSafe, 500),
  answers(faults.html(502, false), whereSafe, 502),
  answers(faults.html(502, true), whereSafe, 502),
  answers(faults.status(503, "", { type: "text/plain" }), whereSafe, 503),
  answers(faults.status(504, " "), whereSafe, 504),
  answers(faults.status(501, ""), never, 501),
  answers(faults.status(505, ""), never, 505),
  answers(faults.status(400, '{"message":["bad"]}'), never, 400),
  answers(faults.status(401, '{"error":"Invalid API key"}'), never, 401),
  answers(faults.status(403, ""), never, 403),
  answers(faults.status(404, '{"message":"Not found"}'), never, 404),
  answers(faults.status(409, ""), never, 409),
  answers(faults.status(422, '{"error":"no"}'), never, 422),
  answers(faults.resetBefore, whereSafe, "unknown"),
  answers(faults.resetAfter, whereSafe, "unknown"),
  answers(faults.resetDuring, whereSafe, "unknown"),
  answers(faults.cutOff, whereSafe, "unknown"),
  answers(faults.hangBefore, whereSafe, "unknown"),
  answers(faults.hangAfter, whereSafe, "unknown"),
  answers(faults.hangInBody, whereSafe, "unknown"),
  answers(faults.trickle("{", 10, false), whereSafe, "unknown"),
  answers(faults.cutJson, never, "done"),
  answers(faults.html(200), never, "done"),
  answers(faults.blank, never, "done"),
  answers(faults.empty, never, "done"),
  answers(faults.noContent, never, "done"),
  answers(faults.nullBody, never, "done"),
  answers(faults.redirect("/login"), never, "unknown"),
  answers(faults.redirect("https://elsewhere.invalid/", 307), never, "unknown"),
  answers(faults.redirect("http://acme.syncromsp.com/api/v1/tickets", 301), never, "unknown"),
  answers(faults.trickle('{"ticket":{"id":1}}', 1), never, "data"),
  answers(faults.wrongType({ ticket: { id: 1 } }, "text/html"), never, "data"),
  answers(faults.wrongType({ ticket: { id: 1 } }, "application/octet-stream"), never, "data"),
];
/** A 2xx without a body is an answer where the description says that there may be none. */
const EMPTY_ANSWERS = new Set(["a white-space body", "an empty body", "204", "null"]);

const cases = Object.entries(REQUESTS).flatMap(([request, sent]) =>
  FAULTS.flatMap((fault) =>
    (["at first", "in the middle"] as const).map((position) => ({ request, ...sent, ...fault, position })),
  ),
);

let server: MisbehavingServer;
/** What the server does next; then all is well. */
let script: Fault[] = [];
beforeAll(async () => {
  server = await startMisbehavingServer(() => {
    const fault = script.shift() ?? faults.ok();
    // Time is left as it is until the server falls silent: then there is nothing to wait for but the time-out.
    if (isSilent(fault)) void sleep(20).then(() => vi.advanceTimersByTime(TIMEOUT_MS));
    return fault;
  });
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true, advanceTimeDelta: 1 });
});
afterAll(() => {
  vi.useRealTimers();
  return server.close();
});
afterEach(() => vi.restoreAllMocks());

const TIMEOUT_MS = 15_000;
const isSilent = (fault: Fault) => fault.kind === "hang" || (fault.kind === "trickle" && !fault.ends);

async function run(facts: Partial<SyncroOperation>, body: object | undefined, faults: Fault[]) {
  script = [...faults];
  const before = server.log.length;
  const client = createSyncroClient({
    baseUrl: server.url,
    apiKey: API_KEY,
    rateLimit: false,
    timeoutMs: TIMEOUT_MS,
    retry: { minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 },
  });
  client.use((call, next) => {
    const operation: SyncroOperation = { ...call.operation, ...facts };
    return next({ ...call, operation, body: operation.method === "GET" ? undefined : body });
  });
  const call = client.PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: {} });
  const result: unknown = await unwrap<unknown>(call).catch((error: unknown) => error);
  return { result, seen: server.log.slice(before) };
}

describe(`${cases.length} rows`, () => {
  test.each(cases)("$request, $fault.name, $position", async (row) => {
    const { facts, body, repeatable, fault, again, position, last } = row;
    const repeats = again[repeatable ? 0 : 1];
    // In the middle: after a 429, which everything is repeated after, and a 503 where that is allowed.
    const before =
      position === "at first" ? [] : repeatable ? [faults.status(503, ""), faults.throttled()] : [faults.throttled()];
    const { result, seen } = await run(facts, body, [...before, fault]);

    expect(seen).toHaveLength(before.length + (repeats ? 2 : 1));
    for (const request of seen) {
      expect(request.body).toBe(seen[0]?.body);
      expect(request.headers.authorization).toBe(`Bearer ${API_KEY}`);
    }
    // The one that matters: nothing that is not repeatable is ever done twice.
    if (!repeatable) expect(seen.filter(({ done }) => done).length).toBeLessThanOrEqual(1);
    if (repeats) return expect(isSyncroError(result)).toBe(false);
    if (last === "data" || (facts.empty && EMPTY_ANSWERS.has(fault.name))) {
      return expect(isSyncroError(result)).toBe(false);
    }
    expect(result).toMatchObject({
      attempts: seen.length,
      ...(typeof last === "number" ? { status: last } : { outcome: last }),
    });
    const { message } = result as Error;
    const maybeDone =
      last === "unknown" || last === 408 || (typeof last === "number" && last >= 500 && last !== 501 && last !== 505);
    if (maybeDone && facts.method !== "GET") expect(message).toMatch(/before sending (it )?again\.$/);
    if (last === "done" && facts.method !== "GET") expect(message).toMatch(/do not send it again\.$/);
  });
});

test("every attempt is counted, and the last error is the one given", async () => {
  for (const { facts, body, repeatable } of Object.values(REQUESTS)) {
    const { result, seen } = await run(facts, body, Array(9).fill(faults.throttled()));
    expect(seen).toHaveLength(5);
    expect(result).toMatchObject({
      name: "SyncroRateLimitError",
      attempts: 5,
      message: expect.stringMatching(/^\w+ \(id 1\): Retry later$/),
    });
    const broken = await run(facts, body, Array(9).fill(faults.resetAfter));
    expect(broken.seen).toHaveLength(repeatable ? 5 : 1);
    expect(broken.result).toMatchObject({ outcome: "unknown", attempts: repeatable ? 5 : 1 });
  }
});

test("refused after an attempt that may have been done: the outcome is the call's, not the last attempt's", async () => {
  const update = (...codes: string[]) =>
    testClient("http://127.0.0.1", {
      fetch: fakeFetch(...codes.map(networkError)).fetch,
      retry: { ...NO_WAIT, maxRetries: 1 },
    }).PUT("/tickets/{id}", { params: { path: { id: 1 } }, body: { status: "New" } });
  await expect(update("ECONNRESET", "ECONNREFUSED")).rejects.toMatchObject({
    outcome: "unknown",
    attempts: 2,
    message: expect.stringMatching(/ECONNREFUSED\. updateTicket may have been done: look before/),
  });
  await expect(update("ECONNREFUSED")).rejects.toMatchObject({ outcome: "not-sent", attempts: 2 });
});

const NO_WAIT = { minDelayMs: 0, maxDelayMs: 0 };

describe("a 404 on a DELETE", () => {
  const facts = { method: "DELETE", id: "deleteTicket", empty: true } as const;
  const notFound = faults.status(404, '{"message":"Not found"}');
  test.each<[string, Fault[], boolean]>([
    ["at first: there is no such record", [notFound], false],
    ["after a 429, which did nothing", [faults.throttled(), notFound], false],
    ["after a reset: this very call may have deleted it", [faults.resetAfter, notFound], true],
    ["after a 502: this very call may have deleted it", [faults.html(502), notFound], true],
    ["after a reset and a 429", [faults.resetAfter, faults.throttled(), notFound], true],
  ])("%s", async (_name, script, mayBeOurs) => {
    const { result } = await run(facts, undefined, script);
    expect(result).toMatchObject({
      name: "SyncroNotFoundError",
      message: "deleteTicket (id 1): Not found",
      attempts: script.length,
    });
    expect((result as { hint: string }).hint.includes("may have deleted it")).toBe(mayBeOurs);
  });
});

test.each<[HttpMethod, string, string]>([
  ["POST", "createTicket", "This may have created a ticket: look for it before sending again."],
  ["POST", "createInvoice", "This may have created an invoice: look for it before sending again."],
  ["POST", "createCustomerPhone", "This may have created a customer phone: look for it before sending again."],
  ["POST", "addTicketComment", "This may have added a ticket comment: look for it before sending again."],
  ["POST", "createRmmAlert", "This may have created a rmm alert: look for it before sending again."],
  ["POST", "addProductImages", "This may have added product images: look for them before sending again."],
  ["POST", "emailInvoice", "emailInvoice may have been done: look before sending it again."],
  ["POST", "create", "create may have been done: look before sending it again."],
  ["PUT", "updateTicket", "updateTicket may have been done: look before sending it again."],
])("after an unclear %s %s the message says what to look for", async (method, id, words) => {
  const facts = { ...no("repeatable"), method, id };
  for (const fault of [faults.resetAfter, faults.hangAfter, faults.html(502)]) {
    const { result } = await run(facts, {}, [fault]);
    expect((result as Error).message.endsWith(` ${words}`)).toBe(true);
  }
});

test.each<[unknown, boolean]>([
  [{ rows: [{ id: 1 }] }, true],
  [{ rows: [{ id: "17" }, { id: 2 }] }, true],
  [{ rows: [] }, true],
  [{ rows: null }, true],
  [{ rows: false }, true],
  [{}, true],
  [undefined, true],
  ["text", true],
  [{ rows: [{}] }, false],
  [{ rows: [{ id: 1 }, {}] }, false],
  [{ rows: [{ id: null }] }, false],
  [{ rows: [{ id: "" }] }, false],
  [{ rows: [{ id: {} }] }, false],
  [{ rows: ["text"] }, false],
  [{ rows: { 0: { id: 1 } } }, false],
  [{ rows: true }, false],
  [{ rows: "1" }, false],
])("a PUT with %j is repeatable: %s", (body, repeatable) => {
  const operation = { id: "x", method: "PUT", path: "/x", repeatable: true, creates: ["rows"] } as const;
  expect(isRepeatable(operation, body)).toBe(repeatable);
});

test.each([1, 2, 3])("jitter comes from one source that a seed fixes (seed %i)", async (seed) => {
  const waits = async () => {
    vi.spyOn(Math, "random").mockImplementation(seeded(seed));
    const info = vi.fn();
    const client = createSyncroClient({
      baseUrl: server.url,
      apiKey: API_KEY,
      rateLimit: false,
      retry: { minDelayMs: 1, maxDelayMs: 20 },
      logger: { debug() {}, info, warn() {}, error() {} },
    });
    script = Array(3).fill(faults.status(503, ""));
    await client.GET("/tickets");
    return info.mock.calls.filter(([{ event }]) => event === "retry").map(([fields]) => fields.waitMs);
  };
  const first = await waits();
  expect(first).toHaveLength(3);
  expect(await waits()).toEqual(first);
});
