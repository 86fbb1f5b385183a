import { afterAll, beforeAll, expect, test } from "vitest";
import { catalogOf, type Description, readDescription } from "../../src/catalog/index.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { HANDLERS } from "../../src/sandbox/resources/index.js";
import { ask, closed, problemsOf } from "../support/exchanges.js";
import { CASES, TICKET, TIME } from "../support/sandbox-cases.js";

let sandbox: Sandbox;
let description: Description;
beforeAll(async () => {
  sandbox = await startSandbox({ rateLimit: false, now: "2026-11-20T09:00:00-05:00" });
  description = closed(readDescription());
});
afterAll(() => sandbox.close());

/** What was asked and answered, such as `GET /tickets/{id} 404`. */
const answered = new Set<string>();

test.each(CASES)("%s as %s answers %i as the description says", async (operation, path, status, body) => {
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

// Every 404, and every operation once, has its test in sandbox-operations.test.ts.
test("every documented refusal of what is written by hand is reached by some input", () => {
  const refused = catalogOf(readDescription()).filter(
    ({ id, answers }) => HANDLERS[id] !== undefined && answers.some(({ status }) => status === 422),
  );
  const keys = refused.map(({ method, path }) => `${method} ${path} 422`);
  expect(keys.filter((key) => !answered.has(key))).toEqual([]);
});

async function check(
  key: string,
  path: string,
  status: number,
  body?: Record<string, unknown>,
  headers: Record<string, string> = {},
  target = sandbox,
): Promise<unknown> {
  const exchange = await ask(target, key, path, body, headers);
  expect(exchange.status, exchange.text).toBe(status);
  expect(problemsOf(description, exchange)).toEqual([]);
  answered.add(`${key} ${status}`);
  return exchange.type === "application/json" ? JSON.parse(exchange.text) : exchange.text;
}
