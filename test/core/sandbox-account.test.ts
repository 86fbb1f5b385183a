import { expect, onTestFinished, test } from "vitest";
import { type Sandbox, type SandboxOptions, startSandbox } from "../../src/sandbox/index.js";
import { testClient } from "../support/client.js";

// What a test can do with its account: its clock, its size, its start.

const NOW = "2026-11-20T09:00:00-05:00";
const DAY = 86_400_000;

async function start(options: SandboxOptions = {}) {
  const sandbox = await startSandbox({ size: "small", rateLimit: false, ...options });
  onTestFinished(() => sandbox.close());
  return { sandbox, syncro: testClient(sandbox.url, { apiKey: "sandbox-key" }) };
}

const createdAt = async ({ syncro }: { syncro: ReturnType<typeof testClient> }) => {
  const { data } = await syncro.POST("/tickets", { body: { customer_id: 12345, subject: "Jam" } });
  return data?.ticket.created_at;
};

test("a clock that is given stands still, but for a second at each write; moved on, it is later", async () => {
  const account = await start({ now: NOW });
  expect(await createdAt(account)).toBe("2026-11-20T09:00:01.000-05:00");
  expect(await createdAt(account)).toBe("2026-11-20T09:00:02.000-05:00");
  account.sandbox.advance(DAY);
  expect(await createdAt(account)).toBe("2026-11-21T09:00:03.000-05:00");
});

test("without one it is the machine's, which goes on, and no two writes are of the same moment", async () => {
  const account = await start();
  const before = Date.now();
  const moments = [await createdAt(account), await createdAt(account)].map((at) => Date.parse(at ?? ""));
  expect(moments[0]).toBeGreaterThanOrEqual(before);
  expect(moments[1]).toBeGreaterThan(moments[0] ?? 0);
  expect(moments[1]).toBeLessThan(Date.now() + 1_000);
  account.sandbox.advance(DAY);
  expect(Date.parse((await createdAt(account)) ?? "")).toBeGreaterThan(before + DAY - 1_000);
});

test("records reach up to now, and none lies after it", async () => {
  const { syncro } = await start({ now: NOW, tickets: 1_300 });
  const tickets = await syncro.paginate("/tickets").toArray({ limit: Number.POSITIVE_INFINITY });
  const moments = tickets.flatMap(({ created_at, updated_at }) => [created_at, updated_at].map((at) => Date.parse(at)));
  expect(Math.max(...moments)).toBeLessThanOrEqual(Date.parse(NOW));
  expect(Math.max(...moments)).toBeGreaterThan(Date.parse(NOW) - DAY);
});

test("a clock moved on empties the window of the rate limit", async () => {
  const { sandbox } = await start({ rateLimit: { requests: 2, perMs: 60_000 } });
  const ask = async () =>
    (await fetch(`${sandbox.url}/me`, { headers: { authorization: "Bearer sandbox-key" } })).status;
  expect([await ask(), await ask(), await ask()]).toEqual([200, 200, 429]);
  sandbox.advance(60_000);
  expect(await ask()).toBe(200);
});

test("reset puts everything back: records, log, arrivals, and what a fault counts", async () => {
  const seen: number[] = [];
  const { sandbox, syncro } = await start({
    now: NOW,
    rateLimit: { requests: 100, perMs: 60_000 },
    fault: ({ total }) => {
      seen.push(total);
      return undefined;
    },
  });
  const whole = (store: Sandbox["store"]) =>
    ["tickets", "comments", "products", "phones"].map((name) => store.ids(name));
  const before = whole(sandbox.store);
  expect(before.every((ids) => ids.length > 0)).toBe(true);
  await createdAt({ syncro });
  await syncro.POST("/products", { body: { name: "Cable", description: "Cat6, 3 m" } });
  await syncro.DELETE("/tickets/{id}", { params: { path: { id: 4521 } } });
  expect(whole(sandbox.store)).not.toEqual(before);
  sandbox.reset();
  expect(whole(sandbox.store)).toEqual(before);
  expect([sandbox.log.length, sandbox.arrivals.length, sandbox.refused]).toEqual([0, 0, 0]);
  expect(await createdAt({ syncro })).toBe("2026-11-20T09:00:01.000-05:00");
  expect(seen).toEqual([1, 2, 3, 1]);
});

test.each([
  ["small", 60, 10],
  ["msp", 1_300, 60],
] as const)("the size %s has %i tickets of %i customers", async (size, tickets, customers) => {
  const { sandbox } = await start({ size });
  expect([sandbox.count("tickets"), sandbox.count("customers")]).toEqual([tickets, customers]);
});

test("a size or a moment that is none is refused by name", async () => {
  // @ts-expect-error: no such size
  await expect(startSandbox({ size: "huge" })).rejects.toThrow("size must be small, msp or large, got huge");
  await expect(startSandbox({ now: "soon" })).rejects.toThrow("now must be a date-time, got soon");
});

test("a log that is not kept is empty, and each answer is told all the same", async () => {
  const told: unknown[] = [];
  const { sandbox, syncro } = await start({ keepLog: false, onAnswer: ({ path }) => told.push(path) });
  await createdAt({ syncro });
  expect([sandbox.log.length, told]).toEqual([0, ["/tickets"]]);
});

test("a fault's body may be an object, which is sent as JSON", async () => {
  const { sandbox } = await start({ fault: () => ({ status: 422, body: { error: "Customer required field" } }) });
  const answer = await fetch(`${sandbox.url}/tickets`, { headers: { authorization: "Bearer sandbox-key" } });
  expect([answer.status, await answer.json()]).toEqual([422, { error: "Customer required field" }]);
});

test("a filter that does nothing is told", async () => {
  const { sandbox, syncro } = await start();
  await syncro.request("GET", "/contacts", { params: { query: { email: "pam@example.com", status: "New" } } });
  expect(sandbox.log[0]?.warning).toBe(
    "listContacts has no parameter email: Syncro ignores it, and so does the sandbox; " +
      "Syncro ignores status of listContacts, and so does the sandbox",
  );
});
