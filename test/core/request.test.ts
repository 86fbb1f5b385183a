import { describe, expect, test } from "vitest";
import { createSyncroClient, isSyncroRequestError, type SyncroCall, unwrap } from "../../src/index.js";
import { validateRequests } from "../../src/validate/index.js";
import { API_KEY, fakeFetch, json, networkError, testClient } from "../support/client.js";
import { startServer } from "../support/server.js";

const BASE = "http://127.0.0.1:9/api/v1";
const LOOSE = "/line_items/{id}/undo" as const;
const loose = (value: unknown) => value as never;

describe("an operation that the description does not have", () => {
  test("goes out with everything: path, query, body, headers, key; data is what comes", async () => {
    const server = await startServer([{ json: { undone: [1] } }]);
    const { data, response } = await testClient(server.url).request<{ undone: number[] }>("POST", LOOSE, {
      params: { path: { id: 7 }, query: { dry: true, ids: [1, 2] } },
      body: { why: "wrong" },
      headers: { "X-Reason": "test" },
    });
    expect(data?.undone).toEqual([1]);
    expect(response.status).toBe(200);
    expect(server.seen[0]).toMatchObject({
      method: "POST",
      path: "/line_items/7/undo",
      search: "?dry=true&ids=1,2",
      body: '{"why":"wrong"}',
      headers: { authorization: `Bearer ${API_KEY}`, "x-reason": "test", "content-type": "application/json" },
    });
  });

  test("takes a literal path, and a form", async () => {
    const server = await startServer([{ json: {} }]);
    const body = new FormData();
    body.append("file", new File(["x"], "x.txt"));
    await unwrap(testClient(server.url).request("POST", "/new/things/ümläut", { body }));
    expect(server.seen[0]).toMatchObject({
      path: "/new/things/%C3%BCml%C3%A4ut",
      headers: { "content-type": expect.stringMatching(/^multipart\/form-data; boundary=/) },
      body: expect.stringContaining('filename="x.txt"'),
    });
  });

  test.each<[string, Response, unknown]>([
    ["no body", new Response(null, { status: 204 }), undefined],
    ["an empty body", new Response("  "), undefined],
    ["null", json(null), null],
    ["text", new Response("id,name\n1,Pam", { headers: { "content-type": "text/csv" } }), "id,name\n1,Pam"],
    ["a bare list", json([1]), [1]],
  ])("%s is data", async (_what, answer, data) => {
    expect(await unwrap(testClient(BASE, { fetch: fakeFetch(answer).fetch }).request("GET", LOOSE_GET))).toEqual(data);
  });
  const LOOSE_GET = "/new/things";

  test.each<[string, Response, object]>([
    ["HTML", new Response("<html>", { headers: { "content-type": "text/html" } }), { code: "response_html" }],
    ["a redirect", new Response(null, { status: 302, headers: { location: "/" } }), { code: "response_redirect" }],
    ["broken JSON", new Response('{"a":', { headers: { "content-type": "application/json" } }), { outcome: "done" }],
  ])("%s is not", async (_what, answer, error) => {
    const call = testClient(BASE, { fetch: fakeFetch(answer).fetch }).request("POST", LOOSE_GET);
    await expect(call).rejects.toMatchObject(error);
  });

  test("errors name method and path, the ids, and no permission; a 2xx can refuse", async () => {
    const { fetch } = fakeFetch(json({ error: "Not found" }, 404), json({ success: false, message: ["Too late"] }));
    const syncro = testClient(BASE, { fetch });
    const init = { params: { path: { id: 7 } } };
    expect((await syncro.request("POST", LOOSE, init)).error).toMatchObject({
      name: "SyncroNotFoundError",
      message: "POST /line_items/{id}/undo (id 7): Not found",
      path: LOOSE,
    });
    expect((await syncro.request("POST", LOOSE, init)).error).toMatchObject({
      name: "SyncroValidationError",
      message: "POST /line_items/{id}/undo (id 7): Too late",
    });
  });

  test.each([
    ["GET", undefined, 3],
    ["POST", undefined, 1],
    ["PUT", undefined, 1],
    ["DELETE", false, 1],
    ["POST", true, 3],
    ["PATCH", true, 3],
  ] as const)(
    "%s with repeatable %s is sent %i times when nobody knows whether it arrived",
    async (method, repeatable, times) => {
      const { fetch, calls } = fakeFetch(networkError("ECONNRESET"));
      const call = testClient(BASE, { fetch, retry: { maxRetries: 2, minDelayMs: 0, maxDelayMs: 0 } }).request(
        method,
        "/new/things",
        repeatable === undefined ? {} : { repeatable },
      );
      await expect(call).rejects.toMatchObject({ outcome: "unknown" });
      expect(calls).toHaveLength(times);
    },
  );

  test("middleware sees it, validation lets it pass", async () => {
    const { fetch } = fakeFetch(json({}));
    const syncro = testClient(BASE, { fetch });
    const seen: SyncroCall[] = [];
    syncro.use(async (call, next) => {
      seen.push(call);
      return next(call);
    });
    syncro.use(validateRequests());
    await syncro.request("PUT", "/new/things/{id}", {
      params: { path: { id: 1 } },
      body: { a: 1 },
      context: { mine: 1 },
    });
    expect(seen[0]).toMatchObject({
      operation: { id: "PUT /new/things/{id}", method: "PUT", path: "/new/things/{id}", undescribed: true },
      params: { path: { id: 1 } },
      context: { mine: 1 },
    });
  });
});

describe("what the description knows of it holds", () => {
  const operations = async (method: "GET" | "POST" | "PUT" | "DELETE", path: `/${string}`, init = {}) => {
    const { fetch, calls } = fakeFetch(json({ ticket: { id: 1 }, id: 1 }));
    const syncro = testClient(BASE, { fetch });
    let operation: SyncroCall["operation"] | undefined;
    syncro.use((call, next) => {
      operation = call.operation;
      return next(call);
    });
    await syncro.request(method, path, init);
    return { operation, url: calls[0]?.url };
  };

  test.each<[Parameters<typeof operations>[1], object, string, string]>([
    ["/tickets/{id}", { params: { path: { id: 5 } } }, "getTicket", "/tickets/5"],
    ["/tickets/4521", {}, "getTicket", "/tickets/4521"],
    ["/tickets/{number}", { params: { path: { number: 6 } } }, "getTicket", "/tickets/6"],
    ["/tickets/settings", {}, "getTicketSettings", "/tickets/settings"],
    ["/customers/a%20b", {}, "getCustomer", "/customers/a%20b"],
  ])("GET %s is known by its path", async (path, init, id, sent) => {
    const { operation, url } = await operations("GET", path, init);
    expect(operation?.id).toBe(id);
    expect(url).toBe(BASE + sent);
  });

  test("what may be repeated is not the caller's to say", async () => {
    const { fetch, calls } = fakeFetch(networkError("ECONNRESET"));
    const syncro = testClient(BASE, { fetch });
    await expect(syncro.request("POST", "/tickets", { body: {}, repeatable: true })).rejects.toMatchObject({
      outcome: "unknown",
    });
    expect(calls).toHaveLength(1);
    expect((await operations("PUT", "/tickets/1", { repeatable: true })).operation?.repeatable).toBe(true);
  });

  test("a body that is not as described is sent all the same", async () => {
    const { fetch, calls } = fakeFetch(json({ ticket: { id: 1 } }));
    const syncro = testClient(BASE, { fetch });
    syncro.use(validateRequests());
    await unwrap(syncro.request("POST", "/tickets", { body: { brand_new: 1 } }));
    expect(calls[0]?.init.body ?? "").not.toBe("");
  });
});

describe("nothing leaves the base address", () => {
  const escapes: [what: string, path: string, init?: object][] = [
    ["dots", "/../v2/tickets"],
    ["dots at the end", "/tickets/.."],
    ["one dot", "/./tickets"],
    ["encoded dots", "/%2e%2e/v2"],
    ["half encoded dots", "/.%2E/v2"],
    ["dots encoded twice", "/%252e%252e/v2"],
    ["dots encoded three times", "/%25252e%25252e/v2"],
    ["an encoded slash behind dots", "/tickets/..%2f..%2fadmin"],
    ["an encoded backslash behind dots", "/tickets/..%5c..%5cadmin"],
    ["another host", "//evil.example.com/tickets"],
    ["another host further on", "/tickets//evil.example.com"],
    ["a backslash", "\\\\evil.example.com"],
    ["a backslash after a slash", "/\\evil.example.com/x"],
    ["an address", "https://evil.example.com/api/v1/tickets"],
    ["an address of this host", `${BASE}/tickets`],
    ["a user", "@evil.example.com/"],
    ["no slash", "tickets"],
    ["nothing", ""],
    ["a query", "/tickets?page=2"],
    ["a fragment", "/tickets#x"],
    ["a tab", "/\t/evil.example.com"],
    ["a line break", "/tickets\n/../x"],
    ["a space", "/tickets /.."],
    ["a NUL", "/tickets\0"],
    ["dots as a value", "/tickets/{id}/new", { params: { path: { id: ".." } } }],
    ["nothing as a value", "/tickets/{id}/new", { params: { path: { id: "" } } }],
    ["no value", "/tickets/{id}/new"],
    ["a value too many", "/tickets", { params: { path: { id: 1 } } }],
    ["no text", loose(undefined)],
    ["an object", loose({ toString: () => "/tickets/.." })],
  ];

  test.each(escapes)("%s: %j", async (_what, path, init) => {
    const { fetch, calls } = fakeFetch(json({}));
    const syncro = testClient(BASE, { fetch });
    const tries = [
      () => syncro.request("GET", loose(path), init),
      () => syncro.request("DELETE", loose(path), init),
      () => syncro.paginate.request(loose(path), { items: "rows" }, init).toArray({ limit: 1 }),
    ];
    for (const go of tries) {
      const error = await (async (): Promise<unknown> => go())().catch((thrown: unknown) => thrown);
      expect(isSyncroRequestError(error), String(error)).toBe(true);
    }
    expect(calls).toEqual([]);
  });

  test("a slash in a value stays in its segment", async () => {
    const { fetch, calls } = fakeFetch(json({}));
    await testClient(BASE, { fetch }).request("GET", "/new/{name}", { params: { path: { name: "a/b?c#d" } } });
    expect(calls[0]?.url).toBe(`${BASE}/new/a%2Fb%3Fc%23d`);
  });

  test.each(escapes.filter(([, path, init]) => typeof path === "string" && init === undefined))(
    "a middleware cannot lead it there either: %s",
    async (_what, path) => {
      const { fetch, calls } = fakeFetch(json({ tickets: [] }));
      const syncro = testClient(BASE, { fetch });
      syncro.use((call, next) => next({ ...call, operation: { ...call.operation, path } }));
      await expect(syncro.GET("/tickets")).rejects.toSatisfy(isSyncroRequestError);
      expect(calls).toEqual([]);
    },
  );
});

test.each([
  ["method", "get", "/x", {}],
  ["method", "HEAD", "/x", {}],
  ["method", "__proto__", "/x", {}],
  ["init.repeatable", "POST", "/x", { repeatable: "yes" }],
  ["init.params", "GET", "/x", { params: new Map() }],
  ["init.context", "GET", "/x", { context: [] }],
  ["init.paramz", "GET", "/x", { paramz: {} }],
  ["body", "GET", "/x", { body: {} }],
  ["body", "POST", "/x", { body: "text" }],
  ["init", "GET", "/x", 7],
])("a wrong %s is refused by name (%s %s %j)", async (field, method, path, init) => {
  const { fetch, calls } = fakeFetch(json({}));
  await expect(testClient(BASE, { fetch }).request(loose(method), loose(path), loose(init))).rejects.toMatchObject({
    code: "request_invalid",
    issues: expect.arrayContaining([expect.objectContaining({ field })]),
  });
  expect(calls).toEqual([]);
});

describe("a list that the description does not have", () => {
  const rows = (...ids: number[]) => ids.map((key) => ({ key, data: { id: key } }));

  test("is walked like one that it has, by the identity that is given", async () => {
    const pages = [rows(1, 2), rows(2, 3), rows(4)];
    const server = await startServer(({ query }) => {
      const page = Number(query.get("page"));
      return { json: { things: pages[page - 1], meta: { page, total_pages: 3, total_entries: 5 } } };
    });
    const syncro = testClient(server.url, { logger: { debug() {}, info() {}, warn() {}, error() {} } });
    const list = syncro.paginate.request<{ key: number }>(
      "/new/things",
      { items: "things", rowId: "data.id" },
      {
        params: { query: { kind: "a" } },
      },
    );
    expect((await list.toArray({ limit: Infinity })).map(({ key }) => key)).toEqual([1, 2, 3, 4]);
    expect(server.seen.every(({ query }) => query.get("kind") === "a")).toBe(true);
  });

  test("a page that fails ends it with its page", async () => {
    const server = await startServer(({ query }) =>
      query.get("page") === "2"
        ? { status: 404, json: { error: "Not found" } }
        : { json: { things: rows(1), meta: { page: 1, total_pages: 3 } } },
    );
    const walk = testClient(server.url).paginate.request(
      "/new/{id}/things",
      { items: "things" },
      { params: { path: { id: 9 } } },
    );
    await expect(walk.toArray({ limit: Infinity })).rejects.toMatchObject({
      page: 2,
      message: "GET /new/{id}/things (id 9): Not found",
    });
  });

  test("an answer without the rows is no empty list", async () => {
    const { fetch } = fakeFetch(json({ other: [] }));
    const walk = testClient(BASE, { fetch }).paginate.request("/new/things", { items: "things" });
    await expect(walk.toArray({ limit: 1 })).rejects.toMatchObject({ code: "response_unexpected_shape" });
  });

  test.each([
    ["list.items", {}],
    ["list.items", { items: "" }],
    ["list.rowId", { items: "x", rowId: 7 }],
    ["list.rowid", { items: "x", rowid: "id" }],
    ["list", undefined],
  ])("a wrong %s is refused by name (%j)", (field, list) => {
    const problem = expect.objectContaining({ issues: expect.arrayContaining([expect.objectContaining({ field })]) });
    expect(() => testClient(BASE).paginate.request("/x", loose(list))).toThrow(problem);
  });
});

test("an operation that verbs do not know says which was meant", async () => {
  const syncro = createSyncroClient({ baseUrl: BASE, apiKey: API_KEY, rateLimit: false });
  const verbs: Record<string, unknown> = { ...syncro };
  const refused = (method: "GET" | "POST" | "PUT", path: string) =>
    (verbs[method] as (path: string) => Promise<unknown>)(path).catch((error: Error) => error.message);
  expect(await refused("GET", "/tickets/4521")).toContain('ids go into params.path of "/tickets/{id}"');
  expect(await refused("GET", "/ticket")).toContain('did you mean "/tickets"?');
  expect(await refused("PUT", "/tickets")).toContain("this path takes GET, POST");
  expect(await refused("POST", "/tickets/{id}/line_items")).toContain("use POST /tickets/{id}/add_line_item");
  expect(await refused("GET", "/nothing/like/it")).toContain("syncro.request");
  expect(await refused("GET", loose(undefined))).toContain("no such operation");
});
