import { AsyncLocalStorage } from "node:async_hooks";
import { describe, expect, test, vi } from "vitest";
import { cacheReferenceData } from "../../src/cache/index.js";
import {
  createSyncroClient,
  type SyncroClient,
  type SyncroClientOptions,
  type SyncroEvent,
  unwrap,
} from "../../src/index.js";
import { testClient } from "../support/client.js";
import { type Reply, type Seen, startServer } from "../support/server.js";

/** A server whose every answer is different, and a client of it that keeps reference data. */
async function cached(options: Parameters<typeof cacheReferenceData>[0] = {}, client: SyncroClientOptions = {}) {
  const answers: { next?: (request: Seen) => Reply | undefined } = {};
  const { url, seen } = await startServer((request) => answers.next?.(request) ?? fresh(seen.length, request));
  const syncro = testClient(url, client);
  const events: unknown[] = [];
  syncro.use((call, next) => {
    const emit = (event: SyncroEvent) =>
      void (event.event === "cache" && events.push("entries" in event ? event.entries : event.did));
    return next({ ...call, emit });
  });
  syncro.use(cacheReferenceData(options));
  return { syncro, seen, events, answers, url };
}
const fresh = (count: number, { path }: Seen): Reply => ({
  json:
    path === "/settings"
      ? { count }
      : { users: [[count, "Jim Halpert"]], appointment_types: [{ count }], ticket: { count } },
});
const settings = (syncro: SyncroClient, init: { signal?: AbortSignal; context?: Record<string, unknown> } = {}) =>
  unwrap(syncro.GET("/settings", init));
/** A reply that waits to be let go. */
function held(json: unknown): { reply: Reply; arrived: Promise<void>; go: () => void } {
  let go = () => {};
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  const reply: Reply = (_request, response) => {
    go = () => response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(json));
    arrive();
  };
  return { reply, arrived, go: () => go() };
}

describe("cacheReferenceData", () => {
  test("the second reader gets what the first one got, as a copy of its own", async () => {
    const { syncro, seen, events } = await cached();
    const first = await settings(syncro);
    Object.assign(first, { count: "changed" });
    const { data, response } = await syncro.GET("/settings");
    expect(data).toEqual({ count: 1 });
    expect(response.status).toBe(200);
    expect(seen).toHaveLength(1);
    expect(events).toEqual(["miss", "hit"]);
  });

  test("other parameters, other answers; their order does not matter", async () => {
    const { syncro, seen } = await cached();
    const list = (query: { page?: number }) => syncro.GET("/users", { params: { query } });
    await list({ page: 1 });
    await list({ page: 2 });
    await list({});
    await syncro.GET("/users", { headers: { "x-b": "1", "x-a": "2" } });
    await syncro.GET("/users", { headers: { "x-a": "2", "x-b": "1" } });
    expect(seen).toHaveLength(4);
  });

  test("only what the description marks", async () => {
    const { syncro, seen, events } = await cached();
    for (const _ of [1, 2]) await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } });
    expect(seen).toHaveLength(2);
    expect(events).toEqual([]);
  });

  test("simultaneous readers share one request", async () => {
    const { syncro, seen, events } = await cached();
    const all = await Promise.all([settings(syncro), settings(syncro), settings(syncro)]);
    expect(all).toEqual([{ count: 1 }, { count: 1 }, { count: 1 }]);
    expect(all[0]).not.toBe(all[1]);
    expect(seen).toHaveLength(1);
    expect(events).toEqual(["miss", "joined", "joined"]);
  });

  test("the first reader may leave: the others get their answer", async () => {
    const { syncro, answers, seen } = await cached();
    const { reply, arrived, go } = held({ count: 1 });
    answers.next = () => reply;
    const first = new AbortController();
    const left = settings(syncro, { signal: first.signal });
    const stays = settings(syncro);
    await arrived;
    first.abort(new Error("I must go"));
    await expect(left).rejects.toThrow("I must go");
    go();
    expect(await stays).toEqual({ count: 1 });
    expect(seen).toHaveLength(1);
  });

  test("when the last reader leaves, the request ends and the next reader begins anew", async () => {
    const { syncro, answers, seen } = await cached();
    const closed = new Promise<void>((resolve) => {
      answers.next = () => (_request, response) => response.on("close", resolve);
    });
    const controller = new AbortController();
    const left = settings(syncro, { signal: controller.signal });
    await vi.waitFor(() => expect(seen).toHaveLength(1));
    controller.abort(new Error("I must go"));
    await expect(left).rejects.toThrow("I must go");
    await closed;
    delete answers.next;
    expect(await settings(syncro)).toEqual({ count: 2 });
  });

  test("errors are not kept", async () => {
    const { syncro, answers, seen } = await cached({}, { retry: false });
    answers.next = () => ({ status: 500, json: {} });
    expect((await syncro.GET("/settings")).error?.status).toBe(500);
    answers.next = () => ({ text: "<html>", headers: { "content-type": "text/html" } });
    await expect(syncro.GET("/settings")).rejects.toThrow("HTML");
    delete answers.next;
    expect(await settings(syncro)).toEqual({ count: 3 });
    expect(seen).toHaveLength(3);
  });

  test("a write to the same resource drops it, one to another does not", async () => {
    const { syncro, events, seen } = await cached();
    const types = () => syncro.GET("/appointment_types");
    await types();
    await syncro.GET("/appointment_types/{id}", { params: { path: { id: 7 } } });
    await settings(syncro);
    await syncro.POST("/tickets", { body: { customer_id: 1, subject: "a" } });
    await types();
    expect(events.splice(0)).toEqual(["miss", "miss", "miss", "hit"]);
    await syncro.PUT("/appointment_types/{id}", { params: { path: { id: 7 } }, body: { name: "Visit" } });
    await types();
    await settings(syncro);
    expect(events).toEqual([2, "miss", "hit"]);
    expect(seen).toHaveLength(6);
  });

  test("a write that fails drops it too: it may have happened", async () => {
    const { syncro, answers, events } = await cached({}, { retry: false });
    const types = () => syncro.GET("/appointment_types");
    await types();
    answers.next = ({ method }) => (method === "POST" ? (_request, response) => response.destroy() : undefined);
    await syncro.POST("/appointment_types", { body: { name: "Visit", location_type: 0 } }).catch(() => {});
    await types();
    expect(events).toEqual(["miss", 1, "miss"]);
  });

  test("what was asked for before a write is not kept after it", async () => {
    const { syncro, answers, events } = await cached();
    const { reply, arrived, go } = held({ appointment_types: ["old"] });
    answers.next = ({ method }) => (method === "GET" ? reply : undefined);
    const before = unwrap(syncro.GET("/appointment_types"));
    await arrived;
    await syncro.POST("/appointment_types", { body: { name: "Visit", location_type: 0 } });
    go();
    expect(await before).toEqual({ appointment_types: ["old"] });
    delete answers.next;
    expect(await unwrap(syncro.GET("/appointment_types"))).toMatchObject({ appointment_types: [{ count: 3 }] });
    expect(events).toEqual(["miss", "miss"]);
  });

  test("a call can go past it, and what it brings is kept", async () => {
    const { syncro, events } = await cached();
    await settings(syncro);
    expect(await settings(syncro, { context: { cache: "bypass" } })).toEqual({ count: 2 });
    expect(await settings(syncro)).toEqual({ count: 2 });
    expect(events).toEqual(["miss", "bypassed", "hit"]);
    await expect(settings(syncro, { context: { cache: false } })).rejects.toThrow('context.cache must be "bypass"');
  });

  test("after its time it is asked for again", async () => {
    vi.useFakeTimers({ toFake: ["performance", "Date"] });
    try {
      const { syncro } = await cached({ ttlMs: 1_000 });
      vi.advanceTimersByTime(1); // lru-cache takes the moment 0 for "no time"
      await settings(syncro);
      vi.advanceTimersByTime(999);
      expect(await settings(syncro)).toEqual({ count: 1 });
      vi.advanceTimersByTime(2);
      expect(await settings(syncro)).toEqual({ count: 2 });
    } finally {
      vi.useRealTimers();
    }
  });

  test.each([{ maxEntries: 2 }, { maxSize: 250 }])(
    "it is bounded: %o, the one not read for longest goes first",
    async (bound) => {
      const { syncro, events } = await cached(bound);
      const user = (id: number) => syncro.GET("/users/{id}", { params: { path: { id } } });
      for (const id of [1, 2, 1, 3, 1, 2]) await user(id);
      expect(events).toEqual(["miss", "miss", "hit", "miss", "hit", "miss"]);
    },
  );

  test("copies of a client share it, accounts do not", async () => {
    const { syncro, seen, url } = await cached();
    await settings(syncro);
    await settings(syncro.withOptions({ timeoutMs: 1_000 }));
    expect(seen).toHaveLength(1);
    await settings(syncro.withOptions({ apiKey: "another-key-0123456789" }));
    await settings(syncro.withOptions({ baseUrl: url }));
    expect(seen).toHaveLength(3);
    const shared = cacheReferenceData();
    for (const client of [testClient(url), testClient(url)]) {
      client.use(shared);
      await settings(client);
    }
    expect(seen).toHaveLength(5);
  });

  describe("with an apiKey function", () => {
    /** Answers each key with its own. */
    const perKey = async (apiKey: () => string, options: Parameters<typeof cacheReferenceData>[0] = {}) => {
      const { url, seen } = await startServer(({ headers }) => ({ json: { key: headers.authorization } }));
      const syncro = testClient(url, { apiKey });
      syncro.use(cacheReferenceData(options));
      return { syncro, seen };
    };

    test("no caller gets what another key was answered, one after the other or at once", async () => {
      const tenant = new AsyncLocalStorage<string>();
      const { syncro } = await perKey(() => tenant.getStore() ?? "none");
      const as = (key: string) => tenant.run(key, () => settings(syncro));
      for (const key of ["key-a", "key-b", "key-a"]) expect(await as(key)).toEqual({ key: `Bearer ${key}` });
      const both = await Promise.all([as("key-a"), as("key-b"), as("key-b")]);
      expect(both).toEqual(["key-a", "key-b", "key-b"].map((key) => ({ key: `Bearer ${key}` })));
    });

    test("nor where the keys take turns, however the calls are made", async () => {
      let turn = 0;
      const { syncro, seen } = await perKey(() => `key-${turn++ % 2}`);
      const copy = syncro.withOptions({ timeoutMs: 1_000 });
      for (const client of [syncro, syncro, copy, copy, syncro]) await settings(client);
      expect(seen).toHaveLength(5);
    });

    test("with sameAccount it is cached, and writes drop it", async () => {
      let turn = 0;
      const { syncro, seen } = await perKey(() => `key-${turn++}`, { sameAccount: true });
      await settings(syncro);
      expect(await settings(syncro)).toEqual({ key: "Bearer key-0" });
      await syncro.GET("/appointment_types");
      await syncro.POST("/appointment_types", { body: { name: "Visit", location_type: 0 } });
      await syncro.GET("/appointment_types");
      expect(seen).toHaveLength(4);
      expect(() => cacheReferenceData({ sameAccount: "yes" as never })).toThrow("sameAccount: must be true or false");
    });
  });

  test("an answer that nests too deep to be kept is given all the same", async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    const { syncro, answers, seen } = await cached();
    answers.next = () => ({ text: deep, headers: { "content-type": "application/json" } });
    for (const _ of [1, 2]) expect(await settings(syncro)).toHaveProperty("a");
    expect(seen).toHaveLength(2);
  });

  test.each([1n, Symbol("x"), Object.create(null), [Object.create(null)]])(
    "a query with %o is answered by the client, not by a raw error",
    async (page) => {
      const { syncro } = await cached();
      const call: Promise<unknown> = Reflect.apply(syncro.GET, undefined, ["/users", { params: { query: { page } } }]);
      if (typeof page === "bigint") expect(await call).toMatchObject({ data: { users: [[1, "Jim Halpert"]] } });
      else await expect(call).rejects.toMatchObject({ name: "SyncroRequestError", issues: [{ field: "query.page" }] });
    },
  );

  test.each([{ ttlMs: 0 }, { maxEntries: 1.5 }, { maxSize: Number.POSITIVE_INFINITY }])(
    "%o is refused by its name",
    (options) => {
      const [name = ""] = Object.keys(options);
      expect(() => cacheReferenceData(options)).toThrow(`${name}: must be a whole number above 0`);
    },
  );

  test("an option that there is not is refused", () => {
    const options = { ttl: 5 };
    expect(() => cacheReferenceData(options as object)).toThrow("ttl: is not an option of cacheReferenceData");
    expect(() =>
      createSyncroClient({ baseUrl: "http://127.0.0.1", apiKey: "k" }).use(cacheReferenceData()),
    ).not.toThrow();
  });
});
