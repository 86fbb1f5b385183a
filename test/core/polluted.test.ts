import { afterEach, describe, expect, test, vi } from "vitest";
import { cacheReferenceData } from "../../src/cache/index.js";
import { Secrets } from "../../src/call/secrets.js";
import { withResponse } from "../../src/call/shown-response.js";
import { batch, createRateLimiter, createSyncroClient, unwrap } from "../../src/index.js";
import { createRedisRateLimiter } from "../../src/redis/index.js";
import { API_KEY, json } from "../support/client.js";

/** What a flaw elsewhere in the process can do: give every object properties that it was not given. */
const pollute = (properties: Record<string, unknown>) => {
  for (const [name, value] of Object.entries(properties)) {
    Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: true });
    polluted.add(name);
  }
};
const polluted = new Set<string>();
afterEach(() => {
  for (const name of polluted) Reflect.deleteProperty(Object.prototype, name);
  polluted.clear();
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

/** Every request that is sent by anybody, in its own words. */
function watched(
  answer: () => Response = () => json({ tickets: [{ id: 1 }], ticket: { id: 1 }, meta: { total_pages: 1 } }),
) {
  const sent: { url: string; by: string; init: Record<string, unknown> }[] = [];
  const fetchAs = (by: string) => async (url: unknown, init: object) => {
    // As a runtime reads it: properties of the prototype included.
    const read = Object.fromEntries(
      ["method", "body", "proxy", "dispatcher", "redirect"].map((name) => [name, Reflect.get(init, name)]),
    );
    sent.push({ url: String(url), by, init: { ...read, headers: { ...Reflect.get(init, "headers") } } });
    return answer();
  };
  vi.stubGlobal("fetch", fetchAs("the runtime"));
  return { sent, thief: fetchAs("the thief") };
}

describe("what stands on Object.prototype is no option of anybody's", () => {
  test("not even what cannot be written over: the key is sent in its place", async () => {
    const { sent } = watched();
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false });
    await syncro.GET("/tickets"); // Node could not even load its own fetch later
    polluted.add("authorization");
    Object.defineProperty(Object.prototype, "authorization", { get: () => "Bearer x", configurable: true });
    await syncro.POST("/tickets", { body: { customer_id: 1, subject: "Jam" } });
    expect(sent.at(-1)).toMatchObject({ init: { method: "POST", headers: { authorization: `Bearer ${API_KEY}` } } });
  });

  test("a client of subdomain and key goes where it is told, with its own key, by the runtime's fetch", async () => {
    const { sent, thief } = watched();
    pollute({
      baseUrl: "https://evil.example",
      fetch: thief,
      apiKey: "another-key",
      Request: class {},
      proxy: "http://evil.example:3128",
      dispatcher: { dispatch: thief },
      body: "x",
      headers: { authorization: "Bearer x", "x-evil": "1" },
      params: { query: { status: "x" } },
      userAgent: "evil",
      readOnly: true,
    });
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false });
    await syncro.GET("/tickets");
    await syncro.GET("/tickets", {});
    await syncro.withOptions({ timeoutMs: 1_000 }).GET("/tickets");
    await syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } });
    await syncro.paginate("/tickets").toArray({ limit: 1 });
    expect(sent).toHaveLength(5);
    for (const { url, by, init } of sent) {
      expect(url).toMatch(/^https:\/\/acme\.syncromsp\.com\/api\/v1\/tickets(?:\/1|\?page=1)?$/);
      expect(by).toBe("the runtime");
      expect(init).toMatchObject({
        method: "GET",
        body: undefined,
        proxy: undefined,
        dispatcher: undefined,
        redirect: "manual",
      });
      expect(init.headers).toMatchObject({
        authorization: `Bearer ${API_KEY}`,
        "user-agent": expect.stringMatching(/^syncro-msp\/\S+$/),
      });
      expect(init.headers).not.toHaveProperty("x-evil");
    }
  });

  test.each([{ path: { id: "666" } }, { params: { path: { id: "666" } } }])(
    "no id of a record: %j",
    async (properties) => {
      const { sent } = watched();
      pollute(properties);
      const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false });
      const anyone = syncro.DELETE as (path: string) => Promise<unknown>;
      await expect(anyone("/tickets/{id}")).rejects.toThrow("path.id is missing");
      await syncro.GET("/tickets/{id}", { params: { path: { id: 5 } } });
      expect(sent.map(({ url }) => url)).toEqual(["https://acme.syncromsp.com/api/v1/tickets/5"]);
    },
  );

  // Only while the result is made: what property descriptors have, Node and the test runner read from there as well.
  test.each(["value", "writable", "get", "set"])("%s, which property descriptors have too", (name) => {
    const response = json({});
    const secrets = new Secrets({});
    pollute({ [name]: 7 });
    let made: object | undefined;
    try {
      made = withResponse({ data: 1 }, response, secrets);
    } finally {
      Reflect.deleteProperty(Object.prototype, name);
    }
    expect({ ...made }).toEqual({ data: 1, response });
  });

  test("withOptions goes to the same account", async () => {
    const { sent } = watched();
    pollute({ subdomain: "evil" });
    const syncro = createSyncroClient({ baseUrl: "https://proxy.example.com", apiKey: API_KEY, rateLimit: false });
    await syncro.withOptions({ timeoutMs: 1_000 }).GET("/tickets");
    expect(sent.map(({ url }) => url)).toEqual(["https://proxy.example.com/tickets"]);
  });

  test("the environment is what the process was given", () => {
    pollute({ SYNCRO_SUBDOMAIN: "evil", SYNCRO_API_KEY: "another-key" });
    vi.stubEnv("SYNCRO_SUBDOMAIN", undefined);
    vi.stubEnv("SYNCRO_API_KEY", undefined);
    expect(() => createSyncroClient({ apiKey: API_KEY })).toThrow("subdomain: is missing");
    expect(() => createSyncroClient({ subdomain: "acme" })).toThrow("apiKey: is missing");
  });

  test("no call is given a signal, a time, retries or a context", async () => {
    const { sent } = watched(() => json({}, 503));
    pollute({
      timeoutMs: -1,
      deadlineMs: 0.001,
      retry: { maxRetries: 9 },
      maxRetries: 9,
      context: { cache: "bypass" },
    });
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false, retry: false });
    expect((await syncro.GET("/tickets")).error?.status).toBe(503);
    expect((await syncro.GET("/tickets", {})).error?.status).toBe(503);
    expect(sent).toHaveLength(2);
  });

  test("nothing is repeatable, a form or text that the description does not call so", async () => {
    const { sent } = watched();
    pollute({ repeatable: true, creates: [], refusals: [""], form: true, text: true });
    const syncro = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, rateLimit: false });
    expect(await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 1 } } }))).toMatchObject({
      ticket: { id: 1 },
    });
    vi.stubGlobal("fetch", async () => {
      sent.length = 0;
      throw new TypeError("fetch failed");
    });
    const lost = await syncro
      .PUT("/tickets/{id}", {
        params: { path: { id: 1 } },
        body: { subject: "a", comments_attributes: [{ subject: "b", body: "c" }] },
      })
      .catch((error: unknown) => error);
    expect(lost).toMatchObject({ outcome: "unknown", attempts: 1 });
  });

  test("limiters, batches and the cache have their defaults", async () => {
    watched();
    pollute({
      requests: 1,
      perMs: 1,
      concurrency: 1,
      key: "evil",
      sendCommand: async () => [],
      fallbackRequests: 0,
      onProgress: () => expect.fail("was called"),
      ttlMs: 0,
      run: 1,
    });
    expect(createRateLimiter({}).stats().limit).toBe(180);
    expect(createRateLimiter().stats().limit).toBe(180);
    expect(() => Reflect.apply(createRedisRateLimiter, undefined, [{}])).toThrow(
      "rateLimit.sendCommand: must be a function",
    );
    let running = 0;
    let most = 0;
    await batch([1, 2, 3, 4], async () => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
    });
    expect(most).toBe(4);
    expect(() => cacheReferenceData()).not.toThrow();
  });
});
