import { expect, onTestFinished, test } from "vitest";
import { readDescription, type Schema } from "../../src/catalog/index.js";
import { checks } from "../../src/generated/validators.js";
import type { SyncroIssue } from "../../src/index.js";
import { startSandbox } from "../../src/sandbox/index.js";
import { nullableWhenRead } from "./null-in-writes.js";
import { FREED, NESTED, RENAMED } from "./nulls.js";

const description = readDescription();
const refused = (id: string, body: unknown): string[] => {
  const issues: SyncroIssue[] = [];
  checks[id]?.body?.(body, "body", issues);
  return issues.map(({ field, message }) => `${field} ${message}`);
};

test("an optional field that may be null when the record is read takes null when it is written", () => {
  const fields = nullableWhenRead(description);
  expect(fields.length).toBeGreaterThan(440);
  expect(fields.filter(({ takesNull }) => !takesNull).map(({ at }) => at)).toEqual([]);
  const operations = new Set(fields.map(({ at }) => at.split(" ", 2).join(" ")));
  expect(operations.size).toBeGreaterThan(60);
});

test("a field that no longer takes null is found", () => {
  const changed = structuredClone(description);
  const { properties = {} }: Schema = changed.components.schemas.TicketUpdate ?? {};
  properties.user_id = { type: "integer" };
  const found = nullableWhenRead(changed).filter(({ takesNull }) => !takesNull);
  expect(found).toEqual([{ at: "PUT /tickets/{id} user_id", takesNull: false }]);
});

test("every row of the lists is of use", () => {
  for (const place of [...Object.keys(RENAMED), ...Object.keys(NESTED), ...FREED]) {
    const [schema = "", property = ""] = place.split(".");
    expect(description.components.schemas[schema]?.properties, place).toHaveProperty(property);
  }
});

test("the checks before sending take null where the types do, and refuse it where something must stand", () => {
  expect(refused("updateTicket", { user_id: null, due_date: null, asset_ids: null, priority: null })).toEqual([]);
  expect(refused("updateCustomer", { address: null, address_2: null })).toEqual([]);
  expect(refused("createTicketTimer", { ticket_id: 1, billable: null })).toEqual([]);
  expect(refused("updateSchedule", { contract_id: null, payment_id: null })).toEqual([]);
  expect(refused("createTicket", { customer_id: null, subject: "No power" })).toEqual([
    "body.customer_id must be a whole number, got null",
  ]);
  expect(refused("createProduct", { name: "Mouse", description: null })).toEqual([
    "body.description must be a string, got null",
  ]);
  expect(refused("addTicketComment", { subject: "Update", body: null, tech: null })).toEqual([
    "body.body must be a string, got null",
  ]);
});

test("nothing inside the lists of a contract takes null: the API answers 422", () => {
  expect(refused("updateContract", { product_price_overrides: [null] })).toHaveLength(1);
  expect(refused("updateContract", { product_price_overrides: [{ product_id: null }] })).toHaveLength(1);
  expect(refused("updateContract", { non_billable_product_ids: [null], tag_list: [null] })).toHaveLength(2);
});

/** The first thing inside that is a record. */
function recordIn(data: unknown): object {
  if (typeof data !== "object" || data === null) return {};
  return "id" in data ? data : recordIn(Object.values(data)[0]);
}

test("the sandbox clears what is sent as null", async () => {
  const sandbox = await startSandbox({ tickets: 8, customers: 5, rateLimit: false });
  onTestFinished(() => sandbox.close());
  const ask = async (method: string, path: string, body?: object) => {
    const headers = { authorization: "Bearer sandbox-key", "content-type": "application/json" };
    const response = await fetch(sandbox.url + path, { method, headers, body: body ? JSON.stringify(body) : null });
    expect(response.status, `${method} ${path} ${JSON.stringify(body)}`).toBe(200);
    return recordIn(await response.json());
  };
  const places = nullableWhenRead(description).flatMap(({ at }) => {
    const [, list, field] =
      /^PUT (\/(?:tickets|customers|contacts|customer_assets|invoices))\/\{id\} (\w+)$/.exec(at) ?? [];
    return list === undefined || field === undefined ? [] : [{ list, field }];
  });
  expect(places.length).toBeGreaterThan(50);
  const kept: string[] = [];
  for (const { list, field } of places) {
    const first = await ask("GET", list);
    const record = `${list}/${Reflect.get(first, "id")}`;
    const was: unknown = Reflect.get(await ask("GET", record), field);
    const is: unknown = Reflect.get(await ask("PUT", record, { [field]: null }), field);
    if (is !== null && is !== undefined && JSON.stringify(is) !== "[]") kept.push(`${list} ${field}: ${is}`);
    await ask("PUT", record, { [field]: was });
  }
  expect(kept).toEqual([]);
});
