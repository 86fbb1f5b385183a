import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type CatalogOperation, catalogOf, exampleOf, readDescription } from "../../src/catalog/index.js";
import { Clock } from "../../src/sandbox/clock.js";
import { type Sandbox, startSandbox } from "../../src/sandbox/index.js";
import { Random } from "../../src/sandbox/random.js";
import { seedStore } from "../../src/sandbox/seed/index.js";
import { answer } from "../../src/sandbox/server/answer.js";
import { routerOf } from "../../src/sandbox/server/router.js";
import { Store } from "../../src/sandbox/store.js";
import { ask, closed, type Exchange, problemsOf } from "../support/exchanges.js";
import { INHERITED_BODY, NONSENSE } from "../support/nonsense.js";

// Every operation of the description against the sandbox, on an account that is put back before each.

const NOW = "2026-11-20T09:00:00-05:00";
const description = closed(readDescription());
const operations = catalogOf(readDescription());
let sandbox: Sandbox;
/** Whether the account is another than at its start. */
let wrote = false;
beforeAll(async () => {
  sandbox = await startSandbox({ size: "small", rateLimit: false, now: NOW });
});
afterAll(() => sandbox.close());

/** What its paths have as examples is there, whatever else is. */
const pathOf = ({ path, parameters }: CatalogOperation, id?: string): string =>
  path.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return id ?? String((parameter && exampleOf(parameter)) ?? parameter?.schema.example);
  });

const queryOf = ({ parameters }: CatalogOperation, wanted: (name: string, required: boolean) => boolean): string => {
  const query = new URLSearchParams();
  for (const parameter of parameters) {
    if (parameter.in !== "query" || !wanted(parameter.name, parameter.required === true)) continue;
    query.append(parameter.name, [exampleOf(parameter)].flat().join(","));
  }
  return query.size > 0 ? `?${query}` : "";
};

const isFields = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

function send(operation: CatalogOperation, path: string, body: unknown): Promise<Exchange> {
  if (wrote) sandbox.reset();
  wrote = operation.method !== "GET";
  const key = `${operation.method} ${operation.path}`;
  return ask(sandbox, key, path, isFields(body) ? body : undefined, {
    "content-type": operation.body?.type ?? "application/json",
  });
}

/** What the example of a request meets: the record is in that state, or the operation is the guide's alone. */
const NOT_DONE: Record<string, number> = {
  deleteAsset: 404,
  manageTicketTimer: 404,
  publishInvoice: 422,
  recordInvoicePayment: 404,
  startTicketTimer: 422,
};

describe("the example of every request is answered as the description says", () => {
  test.each(operations.map((operation) => [operation.id, operation] as const))("%s", async (id, operation) => {
    const path = pathOf(operation) + queryOf(operation, (_, required) => required);
    const exchange = await send(operation, path, operation.body?.example);
    expect([Math.floor(exchange.status / 100) * 100 === 200 ? 200 : exchange.status, exchange.text]).toEqual([
      NOT_DONE[id] ?? 200,
      expect.any(String),
    ]);
    expect(problemsOf(description, exchange)).toEqual([]);
  });
});

describe("an id that nobody has", () => {
  const NOBODY = "999999999999";
  const asked = operations.filter(
    ({ path, answers }) => path.includes("{") && answers.some(({ status }) => status === 404),
  );
  test.each(asked.map((operation) => [operation.id, operation] as const))("%s", async (_id, operation) => {
    const exchange = await send(operation, pathOf(operation, NOBODY), operation.body?.example);
    expect([exchange.status, problemsOf(description, exchange)]).toEqual([404, []]);
  });
});

describe("no documented parameter is ignored in silence", () => {
  const lists = operations.filter(
    ({ method, parameters }) => method === "GET" && parameters.some((each) => each.in === "query"),
  );
  test.each(lists.map((operation) => [operation.id, operation] as const))("%s", async (_id, operation) => {
    const exchange = await send(operation, pathOf(operation) + queryOf(operation, () => true), undefined);
    expect([exchange.status, problemsOf(description, exchange)]).toEqual([200, []]);
    const ignored = operation.parameters
      .filter((each) => each["x-syncro-filter"] === "ignored")
      .map(({ name }) => name);
    const warnings = ignored.map((name) => `Syncro ignores ${name} of ${operation.id}, and so does the sandbox`);
    expect(sandbox.log.at(-1)?.warning?.split("; ") ?? []).toEqual(warnings);
  });
});

describe("nonsense in every field, parameter and path is answered, and never with a 5xx", () => {
  const router = routerOf();
  const headers = { authorization: "Bearer sandbox-key", "content-type": "application/json" };
  const worded = NONSENSE.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
  // In an address long text says nothing that other text does not.
  const asked = worded.filter((value) => value.length < 1_000);

  test.each(operations.map((operation) => [operation.id, operation] as const))("%s", (_id, operation) => {
    const { method, parameters } = operation;
    const store = new Store(new Clock(NOW));
    seedStore(store, new Random(1), { tickets: 3, customers: 2, collections: router.collections });
    const failed: unknown[] = [];
    /** Without a socket: there are many of them. */
    const sends = (path: string, query: [string, string][], body?: unknown) => {
      const text = body === undefined ? "" : JSON.stringify(body);
      const incoming = { request: { headers }, method, path, query: new URLSearchParams(query), text, isBelow: true };
      const { status, body: told } = answer({ store, apiKey: "sandbox-key", router }, incoming).reply;
      if (status >= 500) failed.push([path, query, body, told]);
    };
    const { properties = {}, required = [] } = operation.body?.schema ?? {};
    const example = Object.entries<unknown>(Object(operation.body?.example));
    // A field that is refused hides what the others would do: so once what must be there stays, and every id.
    const kept = Object.fromEntries(example.filter(([name]) => required.includes(name) || name.endsWith("_id")));
    const path = pathOf(operation);
    for (const value of operation.body === undefined ? [] : NONSENSE) {
      const body = Object.fromEntries(Object.keys(properties).map((name) => [name, value]));
      sends(path, [], body);
      sends(path, [], { ...body, ...kept });
    }
    if (method !== "GET") sends(path, [], { ...INHERITED_BODY, ...Object.fromEntries(example) });
    const names = parameters.filter((each) => each.in === "query").map(({ name }) => name);
    for (const value of asked) {
      if (names.length > 0)
        sends(
          path,
          names.map((name): [string, string] => [name, value]),
        );
      if (operation.path.includes("{")) sends(pathOf(operation, encodeURIComponent(String(Buffer.from(value)))), []);
    }
    expect(failed).toEqual([]);
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });
});

describe("what is created can be read, found, changed and deleted", () => {
  const kept = routerOf().collections.filter(
    ({ create, members }) => create !== undefined && members.some(({ method }) => method === "GET"),
  );
  test("is so of every resource with a GET by id that has no file of its own", () => {
    expect(kept.map(({ name }) => name).sort()).toMatchInlineSnapshot(`
      [
        "appointment_types",
        "appointments",
        "contracts",
        "leads",
        "payment_profiles",
        "policy_folders",
        "products",
        "purchase_orders",
        "schedules",
        "user_devices",
        "vendors",
        "wiki_pages",
        "worksheet_results",
      ]
    `);
  });
  test.each(kept.map((collection) => [collection.name, collection] as const))(
    "%s",
    async (_name, { create, list, members }) => {
      const [one, change, remove] = ["GET", "PUT", "DELETE"].map((method) =>
        members.find((each) => each.method === method),
      );
      if (create === undefined || one === undefined) throw new Error("no way to create and read");
      const example = create.body?.example;
      const parents = pathOf(create);
      const created = JSON.parse((await send(create, parents, example)).text);
      const record = "id" in created ? created : Object.values(created).find(isFields);
      const key = one.path.endsWith("/user_devices/{id}") ? record.device_uuid : record.id;
      const at = `${parents}/${key}`;
      const read = async (path: string) => JSON.parse((await ask(sandbox, `GET ${one.path}`, path)).text);
      expect(JSON.stringify(await read(at))).toContain(`"id":${record.id}`);
      if (list !== undefined) {
        const pages = await Promise.all(
          [1, 2, 3].map((page) => ask(sandbox, `GET ${list.path}`, `${parents}?page=${page}`)),
        );
        expect(pages.some(({ text }) => text.includes(`"id":${record.id}`))).toBe(true);
      }
      if (change !== undefined) {
        const exchange = await ask(
          sandbox,
          `PUT ${change.path}`,
          at,
          isFields(change.body?.example) ? change.body.example : {},
        );
        expect([exchange.status, problemsOf(description, exchange)]).toEqual([200, []]);
        expect(JSON.stringify(await read(at))).toContain(`"id":${record.id}`);
      }
      if (remove !== undefined) {
        expect((await ask(sandbox, `DELETE ${remove.path}`, at)).status).toBeLessThan(300);
        const gone = await ask(sandbox, `GET ${one.path}`, at);
        // A deleted contract is null, as was seen.
        expect([gone.status, gone.text]).toEqual(gone.status === 404 ? [404, expect.any(String)] : [200, "null"]);
      }
    },
  );
});

test("every example of a path is a record of every seed and size", async () => {
  const asked = operations.filter(
    ({ id, path, method }) => method === "GET" && path.includes("{") && NOT_DONE[id] === undefined,
  );
  for (const options of [
    { seed: 7, tickets: 1, customers: 1 },
    { seed: 2, size: "small" },
    { seed: 3, size: "msp" },
  ] as const) {
    const account = await startSandbox({ ...options, rateLimit: false });
    try {
      for (const operation of asked) {
        const { status } = await ask(account, `GET ${operation.path}`, pathOf(operation));
        expect([operation.path, status]).toEqual([operation.path, 200]);
      }
      for (const id of [12345, 12346]) expect(account.store.has("customers", id)).toBe(true);
    } finally {
      await account.close();
    }
  }
});

test("what is no record's answers the description's example, and says so", async () => {
  expect(routerOf().examples.toSorted()).toMatchInlineSnapshot(`
    [
      "applyTicketBlueprint",
      "attachProductSerials",
      "clockInOrOut",
      "getCannedResponseSettings",
      "getPrintingSettings",
      "getSettingsTabs",
      "logInWithOneTimeCode",
      "processNewTicketForm",
      "runRmmScript",
      "sendPortalInvitation",
      "setProductLocationQuantity",
      "uploadPurchaseOrderAttachment",
    ]
  `);
  const operation = operations.find(({ id }) => id === "getPrintingSettings");
  if (operation === undefined) throw new Error("it is gone");
  const response = await fetch(sandbox.url + operation.path, { headers: { authorization: "Bearer sandbox-key" } });
  expect(response.headers.get("x-sandbox")).toBe("example");
  const record = await fetch(`${sandbox.url}/tickets`, { headers: { authorization: "Bearer sandbox-key" } });
  expect(record.headers.has("x-sandbox")).toBe(false);
});
