import { inspect } from "node:util";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  createRateLimiter,
  createSyncroClient,
  isSyncroConfigError,
  type SyncroClientOptions,
} from "../../src/index.js";
import { API_KEY, fakeFetch, json } from "../support/client.js";

afterEach(() => {
  vi.unstubAllEnvs();
});

const good: SyncroClientOptions = { subdomain: "acme", apiKey: API_KEY };
const loose = (options: object): SyncroClientOptions => options;

test.each<[string, SyncroClientOptions, string]>([
  ["no subdomain", { ...good, subdomain: undefined }, "subdomain"],
  ["empty subdomain", { ...good, subdomain: "" }, "subdomain"],
  ["a host", { ...good, subdomain: "acme.syncromsp.com" }, "subdomain"],
  ["another host", { ...good, subdomain: "evil.example.com/" }, "subdomain"],
  ["an address", { ...good, subdomain: "https://acme" }, "subdomain"],
  ["user info", { ...good, subdomain: "acme@evil" }, "subdomain"],
  ["a dash first", { ...good, subdomain: "-acme" }, "subdomain"],
  ["64 letters", { ...good, subdomain: "a".repeat(64) }, "subdomain"],
  ["a label that no URL has", { ...good, subdomain: "XN--0" }, "subdomain"],
  ["the guide's placeholder", { ...good, subdomain: "your-subdomain" }, "subdomain"],
  ["a number", loose({ ...good, subdomain: 7 }), "subdomain"],
  ["no key", { ...good, apiKey: undefined }, "apiKey"],
  ["empty key", { ...good, apiKey: "" }, "apiKey"],
  ["blank key", { ...good, apiKey: "  " }, "apiKey"],
  ["a key with a line end", { ...good, apiKey: "abc\n" }, "apiKey"],
  ["the guide's placeholder key", { ...good, apiKey: "your-api-key-here" }, "apiKey"],
  ["the other placeholder", { ...good, apiKey: "YOUR_API_KEY" }, "apiKey"],
  ["a key that is a number", loose({ ...good, apiKey: 42 }), "apiKey"],
  ["no URL", { ...good, baseUrl: "acme" }, "baseUrl"],
  ["http elsewhere", { ...good, baseUrl: "http://acme.syncromsp.com" }, "baseUrl"],
  ["http on a look-alike of loopback", { ...good, baseUrl: "http://127.0.0.1.example.com" }, "baseUrl"],
  ["a query", { ...good, baseUrl: "https://localhost/api?x=1" }, "baseUrl"],
  ["user info in the URL", { ...good, baseUrl: "https://u:p@localhost" }, "baseUrl"],
  ["another scheme", { ...good, baseUrl: "ftp://localhost" }, "baseUrl"],
  ["no time", { ...good, timeoutMs: 0 }, "timeoutMs"],
  ["time as text", loose({ ...good, deadlineMs: "1s" }), "deadlineMs"],
  ["a misspelt option", loose({ ...good, subdomian: "acme" }), "subdomian"],
  ["a misspelt retry option", { ...good, retry: loose({ maxRetrys: 1 }) as object }, "retry.maxRetrys"],
  ["retries below 0", { ...good, retry: { maxRetries: -1 } }, "retry.maxRetries"],
  ["a misspelt limiter option", { ...good, rateLimit: loose({ request: 90 }) as object }, "rateLimit.request"],
  ["a limiter that is none", loose({ ...good, rateLimit: true }), "rateLimit"],
  ["retries that are a number", loose({ ...good, retry: 3 }), "retry"],
  ["a fetch that is none", loose({ ...good, fetch: "fetch" }), "fetch"],
  ["a logger without levels", loose({ ...good, logger: { info() {} } }), "logger"],
  ["a user agent of two lines", { ...good, userAgent: "a\nb" }, "userAgent"],
  ["no options at all", loose([]), "options"],
  ["an empty limiter", { ...good, rateLimit: { requests: 0 } }, "rateLimit.requests"],
  ["a limiter that is null", loose({ ...good, rateLimit: null }), "rateLimit"],
  ["a logger that is none", loose({ ...good, logger: true }), "logger"],
])("%s: the error names the option", (_name, options, option) => {
  const create = () => createSyncroClient(options);
  expect(create).toThrow(expect.objectContaining({ name: "SyncroConfigError", code: "config_invalid", option }));
  try {
    create();
  } catch (error) {
    expect(isSyncroConfigError(error)).toBe(true);
    if (typeof options.apiKey === "string" && options.apiKey.trim() !== "")
      expect(String(error)).not.toContain(options.apiKey);
  }
});

test("options that are no object are refused as such", () => {
  for (const options of ["acme", null, 7]) {
    expect(() => Reflect.apply(createSyncroClient, undefined, [options])).toThrow(
      "options: must be a plain object, got",
    );
  }
});

test("the address is made from the subdomain", async () => {
  const { fetch, calls } = fakeFetch(json({ tickets: [], meta: { page: 1, total_pages: 0 } }));
  await createSyncroClient({ ...good, subdomain: "ACME", rateLimit: false, fetch }).GET("/tickets", {
    params: { query: { page: 1 } },
  });
  expect(calls[0]?.url).toBe("https://acme.syncromsp.com/api/v1/tickets?page=1");
});

test.each([
  ["https://proxy.example.com/syncro/", "https://proxy.example.com/syncro/tickets"],
  ["http://localhost:4010", "http://localhost:4010/tickets"],
  ["http://[::1]:4010//", "http://[::1]:4010/tickets"],
])("baseUrl %s replaces it, path included", async (baseUrl, url) => {
  const { fetch, calls } = fakeFetch(json({ tickets: [] }));
  await createSyncroClient({ apiKey: API_KEY, baseUrl, rateLimit: false, fetch }).GET("/tickets");
  expect(calls[0]?.url).toBe(url);
});

test("withOptions with another subdomain goes there, and not to the baseUrl of before", async () => {
  const { fetch, calls } = fakeFetch(json({ tickets: [] }));
  const proxied = createSyncroClient({
    apiKey: API_KEY,
    baseUrl: "https://proxy.example.com",
    rateLimit: false,
    fetch,
  });
  await proxied.withOptions({ subdomain: "other" }).GET("/tickets");
  await proxied.withOptions({ timeoutMs: 1_000 }).GET("/tickets");
  expect(calls.map(({ url }) => url)).toEqual([
    "https://other.syncromsp.com/api/v1/tickets",
    "https://proxy.example.com/tickets",
  ]);
});

test("the environment fills in what is not given", async () => {
  vi.stubEnv("SYNCRO_SUBDOMAIN", "fromenv");
  vi.stubEnv("SYNCRO_API_KEY", "key-from-env");
  const { fetch, calls } = fakeFetch(json({ tickets: [] }));
  await createSyncroClient({ fetch, rateLimit: false }).GET("/tickets");
  expect(calls[0]?.url).toContain("https://fromenv.syncromsp.com/");
  expect(calls[0]?.headers.get("authorization")).toBe("Bearer key-from-env");
});

test("an apiKey function is asked before every request, retries included", async () => {
  let turn = 0;
  const { fetch, calls } = fakeFetch(new Response("", { status: 503 }), json({ tickets: [] }));
  const client = createSyncroClient({
    ...good,
    apiKey: async () => `key-${++turn}`,
    fetch,
    rateLimit: false,
    retry: { minDelayMs: 0, maxDelayMs: 0 },
  });
  await client.GET("/tickets");
  expect(calls.map(({ headers }) => headers.get("authorization"))).toEqual(["Bearer key-1", "Bearer key-2"]);
});

test.each<[string, () => string]>([
  [
    "fails",
    () => {
      throw new Error("vault is sealed");
    },
  ],
  ["gives nothing", () => ""],
])("an apiKey function that %s: a SyncroConfigError, nothing sent, no slot spent, no retry", async (_name, apiKey) => {
  const { fetch, calls } = fakeFetch(json({}));
  const limiter = createRateLimiter({ requests: 5 });
  const client = createSyncroClient({ ...good, apiKey, fetch, rateLimit: limiter });
  await expect(client.GET("/tickets")).rejects.toMatchObject({ name: "SyncroConfigError", option: "apiKey" });
  expect(calls).toHaveLength(0);
  expect(limiter.stats()).toMatchObject({ used: 0, running: 0, queued: 0 });
});

describe("a refusal never shows what may be the key", () => {
  const KEY = "T1a2b3c4d5e6f7a8b9-0c1d2e3f4a5b6c7d8e9f0a1b2c3d4e5f";
  const names = [
    "subdomain",
    "baseUrl",
    "fetch",
    "rateLimit",
    "retry",
    "timeoutMs",
    "deadlineMs",
    "maxResponseBytes",
    "logger",
    "userAgent",
  ];
  test.each(names)("in the place of %s", (name) => {
    for (const value of [
      KEY,
      `${KEY}\n`,
      `${KEY} é`,
      `https://${KEY}`,
      `http://${KEY}/`,
      `${KEY}:x`,
      `https://a?api_key=${KEY}`,
      { [name]: KEY },
      [KEY],
      () => KEY,
    ]) {
      const options = { ...good, [name]: value };
      let refused: unknown;
      try {
        createSyncroClient(loose(options));
      } catch (error) {
        refused = error;
      }
      if (refused === undefined) continue; // it is one: a user agent, a baseUrl
      expect(isSyncroConfigError(refused) && refused.option.startsWith(name)).toBe(true);
      const { message } = Object(refused);
      expect(message).not.toContain(KEY);
      expect(inspect(refused, { depth: 9, showHidden: true }) + JSON.stringify(refused)).not.toContain(KEY);
    }
  });

  test.each(["limit", "startPage", "onDrift", "concurrency"])("nor among the options of a walk: %s", async (name) => {
    const list = createSyncroClient({ ...good, rateLimit: false, fetch: fakeFetch(json({})).fetch });
    const walk = async () => {
      const pages = Reflect.apply(list.paginate, undefined, ["/tickets", {}, name === "limit" ? {} : { [name]: KEY }]);
      return Reflect.apply(pages.toArray, pages, [{ limit: name === "limit" ? KEY : 1 }]);
    };
    const refused: unknown = await walk().catch((error: unknown) => error);
    expect(refused).toMatchObject({ name: "SyncroRequestError" });
    expect(inspect(refused)).not.toContain(KEY);
  });

  test("a key in the place of the subdomain is no DNS label, long as it may be one", () => {
    expect(() => createSyncroClient({ subdomain: KEY, apiKey: "acme" })).toThrow(
      "subdomain: looks like an API token: give that as apiKey",
    );
    for (const subdomain of ["acme", "24x7-it", "a".repeat(63), "managed-services-of-scranton-2024", "it4u"]) {
      expect(() => createSyncroClient({ ...good, subdomain })).not.toThrow();
    }
  });
});
