import { afterAll, afterEach, describe, expect, test, vi } from "vitest";
import { operations } from "../../src/generated/operations.js";
import {
  createSyncroClient,
  isSyncroRequestError,
  type SyncroClient,
  type SyncroClientOptions,
} from "../../src/index.js";
import type { OperationFacts } from "../../src/operation.js";
import { API_KEY, fakeFetch, json } from "../support/client.js";

// No GET of the API is known to do more than read: here one is, as long as this file runs.
const latest: { GET?: OperationFacts } = operations()["/customers/latest"] ?? {};
const { GET: facts } = latest;
if (facts === undefined) throw new Error("no GET /customers/latest");
latest.GET = { ...facts, sideEffect: true };
afterAll(() => {
  latest.GET = facts;
});

const BASE = "http://127.0.0.1:9/api/v1";
const loose = (value: unknown) => value as never;

function readOnlyClient(options: SyncroClientOptions = {}) {
  const { fetch, calls } = fakeFetch(json({ tickets: [] }));
  let slots = 0;
  const rateLimit = {
    run<T>(job: () => Promise<T>) {
      slots++;
      return job();
    },
    hold() {},
    stats: () => ({ limit: 1, used: 0, free: 1, queued: 0, running: 0, pausedMs: 0 }),
  };
  const syncro = createSyncroClient({
    baseUrl: BASE,
    apiKey: API_KEY,
    readOnly: true,
    retry: false,
    fetch,
    rateLimit,
    ...options,
  });
  return { syncro, calls, slots: () => slots };
}

/** Calls `go`, which must be refused before anything is spent. */
async function expectRefused(go: (syncro: SyncroClient) => unknown, options?: SyncroClientOptions) {
  const { syncro, calls, slots } = readOnlyClient(options);
  const error = await (async () => go(syncro))().catch((thrown: unknown) => thrown);
  expect(isSyncroRequestError(error), String(error)).toBe(true);
  expect(String(error)).toContain("read-only");
  expect(calls).toEqual([]);
  expect(slots()).toBe(0);
}

afterEach(() => vi.unstubAllEnvs());

const rows = Object.entries(operations()).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, facts]) => ({ method, path, facts })),
);
const fill = (path: string) => path.replace(/\{[^}]+\}/g, "1");
const writes = rows.filter(({ method, facts }) => method !== "GET" || facts.sideEffect);
const reads = rows.filter(({ method, facts }) => method === "GET" && !facts.sideEffect);

test("every operation that is not a read is refused, by verbs and by request; every other is sent", async () => {
  expect(writes.length + reads.length).toBe(195);
  expect(writes.some(({ method }) => method === "GET")).toBe(true);
  for (const { method, path } of writes) {
    const params = { path: Object.fromEntries([...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => [name, 1])) };
    await expectRefused((syncro) => {
      const verbs: Record<string, unknown> = { ...syncro };
      return (verbs[method] as (path: string, init: object) => unknown)(path, { params });
    });
    await expectRefused((syncro) => syncro.request(loose(method), loose(fill(path))));
  }
  for (const { path } of reads) {
    const { syncro, calls } = readOnlyClient();
    await syncro.request("GET", loose(fill(path))).catch(() => {});
    expect(calls, path).toHaveLength(1);
  }
});

describe("ways around it", () => {
  const change = (operation: object) => (syncro: SyncroClient) => {
    syncro.use((call, next) => next({ ...call, operation: { ...call.operation, ...operation } }));
    return syncro.GET("/tickets");
  };
  const act = writes.find(({ method }) => method === "GET")?.path ?? "";
  const acted = fill(act);

  test.each<[string, (syncro: SyncroClient) => unknown]>([
    ["an undescribed POST", (syncro) => syncro.request("POST", "/new/things")],
    [
      "an undescribed DELETE that says it is repeatable",
      (syncro) => syncro.request("DELETE", "/x", { repeatable: true }),
    ],
    ["a middleware that changes the method", change({ method: "POST" })],
    ["a middleware that changes method and path", change({ method: "DELETE", path: "/tickets/1" })],
    ["a middleware that writes the method in small letters", change({ method: "post" })],
    ["a middleware that leads to a GET that acts", change({ path: act })],
    ["a middleware that says it does not act", change({ path: acted, sideEffect: undefined })],
    ["a GET that acts, by its own path", (syncro) => syncro.request("GET", loose(acted))],
    [
      "in escapes",
      (syncro) => syncro.request("GET", loose(acted.replace(/[a-z]/g, (c) => `%${c.charCodeAt(0).toString(16)}`))),
    ],
    ["with a format", (syncro) => syncro.request("GET", loose(`${acted}.json`))],
    [
      "with a slash in a value",
      (syncro) => syncro.request("GET", "/{rest}", { params: { path: { rest: acted.slice(1) } } }),
    ],
    [
      "withOptions changes other things",
      (syncro) => syncro.withOptions({ timeoutMs: 5 }).POST("/tickets", loose({ body: {} })),
    ],
    [
      "withOptions with undefined",
      (syncro) => syncro.withOptions({ readOnly: undefined }).POST("/tickets", loose({ body: {} })),
    ],
    [
      "withOptions after another",
      (syncro) =>
        syncro
          .withOptions({ readOnly: true })
          .withOptions({})
          .POST("/tickets", loose({ body: {} })),
    ],
    ["another account", (syncro) => syncro.withOptions({ baseUrl: `${BASE}2` }).POST("/tickets", loose({ body: {} }))],
    ["a download of a GET that acts", (syncro) => syncro.download(BASE + acted)],
    [
      "a download of it in escapes",
      (syncro) => syncro.download(`${BASE}//${acted.slice(1).replace("a", "%61")}/?x=1#y`),
    ],
  ])("%s is refused", (_what, go) => expectRefused(go));

  test("withOptions can turn it on and not off", async () => {
    const { syncro, calls } = readOnlyClient({ readOnly: false });
    await expect(syncro.withOptions({ readOnly: true }).POST("/tickets", loose({ body: {} }))).rejects.toThrow(
      "read-only",
    );
    expect(() => syncro.withOptions({ readOnly: true }).withOptions({ readOnly: false })).toThrow(
      "readOnly: cannot be turned off",
    );
    await syncro.POST("/tickets", loose({ body: {} })).catch(() => {});
    expect(calls).toHaveLength(1);
  });

  test("a middleware that answers itself is not asked", async () => {
    const { syncro } = readOnlyClient();
    const data = { dry: true };
    syncro.use(async () => ({ data, response: new Response() }));
    expect((await syncro.POST("/tickets", loose({ body: {} }))).data).toBe(data);
  });
});

describe("SYNCRO_READ_ONLY", () => {
  test.each(["1", "true", "yes", "TRUE", "on"])("%j turns it on, whatever the option says", async (value) => {
    vi.stubEnv("SYNCRO_READ_ONLY", value);
    await expectRefused((syncro) => syncro.POST("/tickets", loose({ body: {} })), { readOnly: undefined });
    await expectRefused((syncro) => syncro.POST("/tickets", loose({ body: {} })), { readOnly: false });
  });

  test.each(["", "0", "false", "FALSE", " "])("%j does not", async (value) => {
    vi.stubEnv("SYNCRO_READ_ONLY", value);
    const { syncro, calls } = readOnlyClient({ readOnly: undefined });
    await syncro.POST("/tickets", loose({ body: {} })).catch(() => {});
    expect(calls).toHaveLength(1);
  });
});

test("an option that is neither true nor false is refused by name", () => {
  expect(() => readOnlyClient({ readOnly: loose("yes") })).toThrow("readOnly: must be true or false, got a string");
});
