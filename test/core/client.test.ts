import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createSyncroClient,
  isSyncroApiError,
  isSyncroResponseError,
  type SyncroCall,
  unwrap,
} from "../../src/index.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const LOOPBACK = "http://127.0.0.1:9/api/v1";
const ticket = { id: 1, number: 2 };

describe("the request", () => {
  test("carries the key in its header, JSON as its type also without a body, and who asks", async () => {
    const { fetch, calls } = fakeFetch(json({ ticket }));
    const client = testClient(LOOPBACK, { fetch, userAgent: "billing/2" });
    await client.GET("/tickets/{id}", {
      params: { path: { id: 1 } },
      headers: { "X-Trace": "7", "x-none": undefined },
    });
    const [call] = calls;
    expect(call?.url).toBe(`${LOOPBACK}/tickets/1`);
    expect(call?.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
    expect(call?.headers.get("content-type")).toBe("application/json");
    expect(call?.headers.get("user-agent")).toMatch(/^syncro-msp\/\d+\.\d+\.\d+ billing\/2$/);
    expect(call?.headers.get("x-trace")).toBe("7");
    expect(call?.headers.has("x-none")).toBe(false);
    expect(call?.init.redirect).toBe("manual");
  });

  test("the guide's POST arrives as the guide writes it", async () => {
    const server = await startServer([{ json: { ticket } }]);
    const body = { customer_id: 12345, subject: "New support request", status: "New", priority: "Medium" };
    await unwrap(testClient(server.url).POST("/tickets", { body }));
    expect(server.seen).toHaveLength(1);
    expect(server.seen[0]).toMatchObject({ method: "POST", path: "/tickets" });
    expect(JSON.parse(server.seen[0]?.body ?? "")).toEqual(body);
  });

  test("queries are written as the server reads them", async () => {
    const { fetch, calls } = fakeFetch(json({ customers: [], meta: {} }));
    const query = { id: [1, 2], query: "Ä & B", email: undefined, sort: "name ASC" };
    await testClient(LOOPBACK, { fetch }).GET("/customers", { params: { query } });
    expect(calls[0]?.url).toBe(`${LOOPBACK}/customers?id=1,2&query=%C3%84%20%26%20B&sort=name%20ASC`);
  });

  test("an address is written as the URL parser writes it", async () => {
    const text = fc.oneof(
      fc.string(),
      fc.string({ unit: "grapheme" }),
      fc.constantFrom("'", "%2e", "a/../b", ".a", "^|`"),
    );
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.constantFrom("/tickets/{id}", "/x/{id}.json", "/'a'/{id}/é", "/a|b/.c/{id}"),
        async (id, q, path) => {
          fc.pre(id.trim() !== "" && id !== "." && id !== "..");
          const { fetch, calls } = fakeFetch(json({ ticket }));
          await testClient(LOOPBACK, { fetch }).request("GET", path, { params: { path: { id }, query: { q } } });
          const url = calls[0]?.url ?? "";
          expect(url).toBe(new URL(url).href);
          expect(url).toMatch(/^http:\/\/127\.0\.0\.1:9\/api\/v1\//);
          expect(new URL(url).searchParams.get("q")).toBe(q);
        },
      ),
      { numRuns: 300 },
    );
  });

  const bad = (value: unknown): never => value as never;
  test.each<[string, object, string]>([
    [".. as id", { params: { path: { id: bad("..") } } }, "path.id"],
    [". as id", { params: { path: { id: bad(".") } } }, "path.id"],
    ["no id", { params: { path: {} } }, "path.id"],
    ["empty id", { params: { path: { id: bad("") } } }, "path.id"],
    ["null as id", { params: { path: { id: null } } }, "path.id"],
    ["NaN as id", { params: { path: { id: Number.NaN } } }, "path.id"],
    ["another path parameter", { params: { path: { id: 1, di: 2 } } }, "path.di"],
    ["a Date in the query", { params: { path: { id: 1 }, query: { since: new Date(0) } } }, "query.since"],
    ["null in the query", { params: { path: { id: 1 }, query: { page: null } } }, "query.page"],
    ["an object in the query", { params: { path: { id: 1 }, query: { page: { from: 1 } } } }, "query.page"],
    ["a misspelt init key", { params: { path: { id: 1 } }, sginal: 1 }, "init.sginal"],
    ["a misspelt params key", { params: { pth: { id: 1 } } }, "init.params.pth"],
    ["another key", { params: { path: { id: 1 } }, headers: { Authorization: "Bearer x" } }, "headers.Authorization"],
  ])("%s is refused before anything is sent, and the field is named", async (_name, init, field) => {
    const { fetch, calls } = fakeFetch(json({ ticket }));
    const call = testClient(LOOPBACK, { fetch }).GET("/tickets/{id}", bad(init));
    await expect(call).rejects.toMatchObject({ name: "SyncroRequestError", issues: [{ field }], outcome: "not-sent" });
    expect(calls).toHaveLength(0);
  });

  test("a key of the query beside `params` is refused with the keys there are", async () => {
    const call = testClient(LOOPBACK).GET("/tickets", bad({ query: { page: 1 } }));
    await expect(call).rejects.toThrow("init.query is not a known key: there are params, body, headers, ");
  });

  test("a path that the description does not know is refused", async () => {
    await expect(testClient(LOOPBACK).GET(bad("/toString"))).rejects.toMatchObject({ code: "request_invalid" });
  });

  test("slashes in a value stay in their segment", async () => {
    const { fetch, calls } = fakeFetch(json({ ticket }));
    await testClient(LOOPBACK, { fetch }).GET("/tickets/{id}", { params: { path: { id: bad("a/../b") } } });
    expect(calls[0]?.url).toBe(`${LOOPBACK}/tickets/a%2F..%2Fb`);
  });
});

describe("the answer", () => {
  const get = (response: Response) =>
    testClient(LOOPBACK, { fetch: fakeFetch(response).fetch }).GET("/tickets/{id}", { params: { path: { id: 1 } } });

  test.each<[string, Response, string, string]>([
    [
      "HTML with 200",
      new Response("<html><title>Log in</title></html>", { headers: { "content-type": "text/html" } }),
      "response_html",
      "subdomain",
    ],
    [
      "broken JSON",
      new Response('{"ticket": {"id": 1,', { headers: { "content-type": "application/json" } }),
      "response_broken_json",
      "not JSON",
    ],
    ["an empty body", new Response(""), "response_empty", "no body"],
    ["a white-space body", new Response(" \n"), "response_empty", "no body"],
    ["204 where a body is documented", new Response(null, { status: 204 }), "response_empty", "no body"],
    ["null", json(null), "response_empty", "null"],
    [
      "a redirect",
      new Response("", { status: 302, headers: { location: "https://evil.example.com" } }),
      "response_redirect",
      "redirects",
    ],
    ["not modified", new Response(null, { status: 304 }), "response_redirect", "redirects"],
  ])("%s cannot be trusted", async (_name, response, code, words) => {
    const error: unknown = await get(response).catch((caught: unknown) => caught);
    expect(isSyncroResponseError(error)).toBe(true);
    expect(error).toMatchObject({ code, attempts: 1, message: expect.stringContaining(words) });
  });

  test("JSON is JSON whatever its content type says", async () => {
    expect(
      await unwrap(get(new Response('{"ticket":{"id":1}}', { headers: { "content-type": "text/html" } }))),
    ).toEqual({ ticket: { id: 1 } });
  });

  test.each([new Response(""), new Response(null, { status: 204 }), new Response("  ")])(
    "a delete may answer nothing",
    async (response) => {
      const client = testClient(LOOPBACK, { fetch: fakeFetch(response).fetch });
      const { data, error } = await client.DELETE("/contacts/{id}", { params: { path: { id: 1 } } });
      expect(data).toBeUndefined();
      expect(error).toBeUndefined();
    },
  );

  test("a result has its response, also in a copy and behind a proxy", async () => {
    const result = await get(json({ ticket }, 200, { "x-request-id": "7" }));
    expect(Object.keys(result)).toEqual(["data", "response"]);
    expect(inspect(result)).toMatch(/^\{\s+data: .*\s+response: Response \{\s+status: 200,/s);
    expect(result).toEqual({ data: { ticket }, response: result.response });
    for (const held of [
      result,
      { ...result },
      Object.freeze({ ...result }),
      new Proxy(result, {}),
      Object.freeze(result),
    ]) {
      expect(held.response).toBe(result.response);
      expect(held.response.headers.get("x-request-id")).toBe("7");
    }
  });

  test("a write whose answer cannot be read was done, and says so", async () => {
    const client = testClient(LOOPBACK, { fetch: fakeFetch(new Response("oops")).fetch });
    const call = client.POST("/tickets", { body: { customer_id: 1, subject: "x" } });
    await expect(call).rejects.toMatchObject({
      outcome: "done",
      message: expect.stringContaining("do not send it again"),
    });
  });

  test.each(["", "0", "null", "[]", "<html>"])(
    "a 500 with the body %j is an error, decided by the status alone",
    async (body) => {
      const { data, error } = await testClient(LOOPBACK, {
        fetch: fakeFetch(new Response(body, { status: 500 })).fetch,
        retry: false,
      }).GET("/tickets");
      expect(data).toBeUndefined();
      expect(isSyncroApiError(error)).toBe(true);
      expect(error?.message.length).toBeGreaterThan(0);
    },
  );

  test("what is kept of a large error body is bounded", async () => {
    const body = JSON.stringify({ error: "x".repeat(5_000_000) });
    const { error } = await get(new Response(body, { status: 422 }));
    expect(JSON.stringify(error).length).toBeLessThan(200_000);
  });
});

describe("secrets", () => {
  const shown = (value: unknown) =>
    inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value) + String(value);

  test("no error shows the key, even when the server echoes it everywhere", async () => {
    const echo = () =>
      new Response(
        JSON.stringify({
          error: `bad ${API_KEY}`,
          params: { [API_KEY]: API_KEY, password: "hunter2", user_token: "tok" },
        }),
        {
          status: 422,
          headers: { "x-echo": API_KEY, "set-cookie": "session=1" },
        },
      );
    const result = await testClient(LOOPBACK, { fetch: fakeFetch(echo).fetch }).POST("/tickets", {
      body: { customer_id: 1, subject: "x" },
    });
    const text = shown(result.error) + shown(Object.fromEntries(result.response.headers));
    for (const secret of [API_KEY, "hunter2", '"tok"', "session=1"]) expect(text).not.toContain(secret);
  });

  test.each<[string, Response]>([
    ["broken JSON", new Response(`{"token": "${API_KEY}", "password": "hunter2"`)],
    ["HTML", new Response(`<html>${API_KEY}`)],
    ["an error page", new Response(`<html><title>${API_KEY}</title>`, { status: 502 })],
  ])("nor when it echoes it in %s", async (_name, response) => {
    const client = testClient(LOOPBACK, { fetch: fakeFetch(response).fetch, retry: false });
    const outcome: unknown = await unwrap(client.GET("/tickets")).catch((error: unknown) => error);
    expect(shown(outcome)).not.toContain(API_KEY);
    expect(shown(outcome)).not.toContain("hunter2");
  });

  test("nor when fetch hangs its request on its error", async () => {
    const fetch = async (_url: string, init: RequestInit) => {
      throw Object.assign(new Error(`failed with ${JSON.stringify(init.headers)}`), {
        config: init,
        code: "ECONNRESET",
      });
    };
    const outcome: unknown = await testClient(LOOPBACK, { fetch, retry: false })
      .GET("/tickets")
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject({ name: "SyncroConnectionError", cause: { code: "ECONNRESET" } });
    expect(shown(outcome)).not.toContain(API_KEY);
  });

  test("nor does the client, nor its log", async () => {
    const lines: unknown[] = [];
    const log = (...line: unknown[]) => void lines.push(line);
    const logger = { debug: log, info: log, warn: log, error: log };
    const client = testClient(LOOPBACK, { fetch: fakeFetch(new Response(API_KEY, { status: 503 })).fetch, logger });
    await client.GET("/tickets");
    expect(lines.length).toBeGreaterThan(4);
    expect(shown(client) + shown(lines)).not.toContain(API_KEY);
  });
});

describe("middleware", () => {
  test("is an onion, once per call, around the retries", async () => {
    const { fetch, calls } = fakeFetch(new Response("", { status: 503 }), json({ ticket }));
    const client = testClient(LOOPBACK, { fetch });
    const order: string[] = [];
    const seen: SyncroCall[] = [];
    for (const name of ["outer", "inner"]) {
      client.use(async (call, next) => {
        order.push(`${name} in`);
        seen.push(call);
        const result = await next(call);
        order.push(`${name} out`);
        return result;
      });
    }
    await client.GET("/tickets/{id}", { params: { path: { id: 7 } }, context: { who: "test" } });
    expect(order).toEqual(["outer in", "inner in", "inner out", "outer out"]);
    expect(calls).toHaveLength(2);
    expect(seen[0]).toMatchObject({
      params: { path: { id: 7 } },
      context: { who: "test" },
      operation: { id: "getTicket", method: "GET", path: "/tickets/{id}" },
    });
    expect(seen[0]?.id).toBe(seen[1]?.id);
    expect(seen[0]?.signal).toBeInstanceOf(AbortSignal);
  });

  test("may send a call twice at once: what became of it is known of both", async () => {
    const { fetch, calls } = fakeFetch(networkError("ECONNREFUSED"), networkError("ECONNREFUSED"));
    const hedged = testClient(LOOPBACK, { fetch, retry: false });
    hedged.use(async (call, next) => (await Promise.all([next(call), next(call)]))[0]);
    const call = hedged.POST("/tickets", { body: { customer_id: 1, subject: "x" } });
    await expect(call).rejects.toMatchObject({ outcome: "not-sent" });
    expect(calls).toHaveLength(2);
  });

  test("may keep one operation and send it elsewhere each time", async () => {
    const { fetch, calls } = fakeFetch(json({ ticket }), json({ ticket }));
    const client = testClient(LOOPBACK, { fetch });
    const operation = { id: "own", method: "GET" as const, path: "/a" };
    client.use((call, next) => next({ ...call, operation, params: { path: {}, query: {} } }));
    await client.GET("/customers");
    operation.path = "/b";
    await client.GET("/customers");
    expect(calls.map(({ url }) => url)).toEqual([`${LOOPBACK}/a`, `${LOOPBACK}/b`]);
  });

  test.each([undefined, null, "done"])("must return a result, not %s", async (given) => {
    const { fetch, calls } = fakeFetch(json({ ticket }));
    const client = testClient(LOOPBACK, { fetch });
    client.use(async (call, next) => {
      await next(call);
      return given as never;
    });
    await expect(client.GET("/tickets/{id}", { params: { path: { id: 1 } } })).rejects.toMatchObject({
      name: "SyncroConfigError",
      message: expect.stringContaining("use: a middleware must return a result: its own, or that of next."),
    });
    expect(calls).toHaveLength(1);
  });

  test("may change the call, answer by itself, and fail it", async () => {
    const { fetch, calls } = fakeFetch(json({ ticket }));
    const changed = testClient(LOOPBACK, { fetch });
    changed.use((call, next) => next({ ...call, headers: { ...call.headers, "x-added": "1" } }));
    await changed.GET("/tickets/{id}", { params: { path: { id: 1 } } });
    expect(calls[0]?.headers.get("x-added")).toBe("1");

    const answered = testClient(LOOPBACK, { fetch });
    answered.use(async () => ({ data: "cached", response: new Response() }));
    expect(await unwrap(answered.GET("/tickets"))).toBe("cached");

    const failed = testClient(LOOPBACK, { fetch });
    failed.use(() => {
      throw new Error("not today");
    });
    await expect(failed.GET("/tickets")).rejects.toThrow("not today");
    expect(calls).toHaveLength(1);
  });

  test("withOptions keeps limiter and middleware and changes the rest", async () => {
    const { fetch, calls } = fakeFetch(json({ tickets: [] }));
    const jobs: number[] = [];
    const limiter = {
      run: <T>(job: () => Promise<T>) => {
        jobs.push(1);
        return job();
      },
      hold() {},
      stats: () => ({ queued: 0, running: 0, used: 0, limit: 1, free: 1, pausedMs: 0 }),
    };
    const client = createSyncroClient({ baseUrl: LOOPBACK, apiKey: API_KEY, fetch, rateLimit: limiter });
    client.use((call, next) => next({ ...call, headers: { "x-layer": "1" } }));
    const other = client.withOptions({ userAgent: "other", apiKey: undefined });
    other.use((call, next) => next(call));
    await other.GET("/tickets");
    expect(jobs).toHaveLength(1);
    expect(calls[0]?.headers.get("x-layer")).toBe("1");
    expect(calls[0]?.headers.get("user-agent")).toContain("other");
    expect(calls[0]?.headers.get("authorization")).toBe(`Bearer ${API_KEY}`);
  });
});
