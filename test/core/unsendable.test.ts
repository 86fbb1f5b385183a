import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cacheReferenceData } from "../../src/cache/index.js";
import {
  batch,
  createRateLimiter,
  createSyncroClient,
  isSyncroConfigError,
  isSyncroError,
  isSyncroRequestError,
  type SyncroIssue,
  unwrap,
} from "../../src/index.js";
import { traceCalls } from "../../src/otel/index.js";
import { validateRequests } from "../../src/validate/index.js";
import { API_KEY, fakeFetch, json, testClient } from "../support/client.js";

type Method = "GET" | "POST" | "PUT" | "DELETE";

/** A client, and a way past its types: what plain JavaScript could call it with. */
function loose() {
  const { fetch, calls } = fakeFetch(() =>
    json({ tickets: [], users: [], ticket: { id: 1 }, meta: { total_pages: 1 } }),
  );
  const syncro = testClient("http://127.0.0.1:9/api/v1", { fetch });
  const call = (method: Method, path: string, init: unknown): Promise<unknown> =>
    Reflect.apply(syncro[method], undefined, [path, init]);
  const issues = async (...args: Parameters<typeof call>): Promise<SyncroIssue[]> => {
    const thrown: unknown = await call(...args).catch((error: unknown) => error);
    if (!isSyncroRequestError(thrown)) throw new Error("it was sent", { cause: thrown });
    expect(calls).toEqual([]);
    return thrown.issues;
  };
  return { syncro, calls, call, issues };
}
const post = (body: unknown) => ["POST", "/tickets", { body }] as const;
const UPLOAD = ["POST", "/purchase_orders/{id}/attachments"] as const;
const sentBody = async (body: unknown) => {
  const { call, calls } = loose();
  await call(...post(body));
  return calls[0]?.init.body;
};

class Input {
  subject = "Jams";
}
class WithGetter {
  readonly #subject = "Jams";
  get subject() {
    return this.#subject;
  }
}
const toJson = (value: unknown) => ({ toJSON: () => value });

describe("a body that cannot be sent as it is", () => {
  test.each<[string, unknown]>([
    ["FormData", new FormData()],
    ["a URLSearchParams", new URLSearchParams("subject=Jams")],
    ["a Promise", Promise.resolve({ subject: "Jams" })],
    ["a RegExp", /x/],
    ["an ArrayBuffer", new ArrayBuffer(2)],
    ["a Uint8Array", new Uint8Array([1])],
    ["a Buffer", Buffer.from("a")],
    ["a DataView", new DataView(new ArrayBuffer(2))],
    ["a ReadableStream", new ReadableStream()],
    ["a Blob", new Blob(["a"])],
    ["a File", new File(["a"], "a.txt")],
    ["an Error", new Error("x")],
    ["a Map", new Map([["a", 1]])],
    ["a Set", new Set([1])],
    ["a WeakMap", new WeakMap()],
    ["Headers", new Headers({ a: "1" })],
    ["a generator", (function* () {})()],
    ["a boxed string", Object("a")],
    ["a boxed number", Object(1)],
    ["a boxed boolean", Object(true)],
    ["an instance of a class", new Input()],
    ["an instance with getters", new WithGetter()],
    ["an object that inherits", Object.create({ subject: "Jams" })],
    ["a function", () => ({ subject: "Jams" })],
    ["a symbol", Symbol("x")],
    ["a bigint", 1n],
    ["NaN", Number.NaN],
    ["null as the body", null],
    ["JSON that was made already", '{"subject":"Jams"}'],
    ["toJSON that gives undefined", toJson(undefined)],
    ["toJSON that gives null", toJson(null)],
    ["toJSON that gives a Map", toJson(new Map())],
    ["an invalid Date", new Date(Number.NaN)],
    ["an invalid Date of another realm", runInNewContext("new Date(NaN)")],
    ["a Map of another realm", runInNewContext("new Map()")],
    ["a symbol as a key", { [Symbol("subject")]: "Jams" }],
  ])("%s is refused, at the top and inside", async (_what, body) => {
    const { issues } = loose();
    expect(await issues(...post(body))).toEqual([expect.objectContaining({ field: "body" })]);
    if (body === null || typeof body === "string") return; // inside, they are values like any other
    const inside = await issues(...post({ subject: "Jams", ticket_type: { rows: [1, body] } }));
    expect(inside).toEqual([expect.objectContaining({ field: "body.ticket_type.rows.1" })]);
  });

  test("holes of an array are refused one by one", async () => {
    const { issues } = loose();
    const sparse: unknown[] = [];
    sparse[2] = "c";
    const message = "cannot be undefined";
    expect(await issues(...post({ tag_list: sparse }))).toEqual([
      { field: "body.tag_list.0", message },
      { field: "body.tag_list.1", message },
    ]);
  });

  test.each<[string, unknown, string]>([
    ["a Date", { at: new Date(0) }, '{"at":"1970-01-01T00:00:00.000Z"}'],
    ["without a prototype", Object.assign(Object.create(null), { a: [1] }), '{"a":[1]}'],
    [
      "of another realm",
      runInNewContext("({ a: [1, { b: null }], at: new Date(0) })"),
      '{"a":[1,{"b":null}],"at":"1970-01-01T00:00:00.000Z"}',
    ],
    ["toJSON that gives data", { price: { toJSON: () => ["1.50"] } }, '{"price":["1.50"]}'],
    [
      "a class with toJSON",
      {
        at: new (class {
          toJSON = () => "noon";
        })(),
      },
      '{"at":"noon"}',
    ],
    ["a URL", { url: new URL("https://example.com/a") }, '{"url":"https://example.com/a"}'],
    ["a frozen object", Object.freeze({ a: 1 }), '{"a":1}'],
    ["a hidden symbol", Object.defineProperty({ a: 1 }, Symbol("x"), { value: 1 }), '{"a":1}'],
    ["undefined and null", { a: undefined, b: null }, '{"b":null}'],
    ["__proto__ as a key", JSON.parse('{"__proto__": {"a": 1}}'), '{"__proto__":{"a":1}}'],
    ["a proxy", new Proxy({ a: [1] }, {}), '{"a":[1]}'],
  ])("%s is sent", async (_what, body, text) => {
    expect(await sentBody(body)).toBe(text);
  });

  test("a getter is read once: what was checked is what is sent", async () => {
    let reads = 0;
    const body = {
      get subject() {
        return reads++ === 0 ? "Jams" : new Map();
      },
    };
    expect(await sentBody(body)).toBe('{"subject":"Jams"}');
  });

  test("whatever plain data there is goes out as JSON.stringify has it; whatever else is refused by field or lost by neither", async () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.double(),
      fc.boolean(),
      fc.constant(null),
      fc.constant(undefined),
      fc.date(),
    );
    const odd = fc.constantFrom<unknown>(
      new Map([[1, 2]]),
      /x/,
      1n,
      () => 1,
      Symbol("s"),
      new Input(),
      new Uint8Array(2),
      toJson(undefined),
    );
    const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
      tree: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc.oneof({ weight: 9, arbitrary: leaf }, { weight: 1, arbitrary: odd }),
        fc.array(tie("tree"), { maxLength: 4 }),
        fc.dictionary(fc.string({ maxLength: 6 }), tie("tree"), { maxKeys: 4 }),
      ),
    }));
    const isWhole = (value: unknown, inArray = false): boolean => {
      if (value === undefined) return !inArray;
      if (value instanceof Date) return !Number.isNaN(value.getTime());
      if (typeof value === "number") return Number.isFinite(value);
      if (value === null || typeof value === "string" || typeof value === "boolean") return true;
      if (Array.isArray(value)) return value.every((item) => isWhole(item, true));
      const prototype: unknown = typeof value === "object" ? Object.getPrototypeOf(value) : 0;
      return (
        (prototype === null || prototype === Object.prototype) &&
        !("toJSON" in Object(value)) &&
        Object.values(Object(value)).every((item) => isWhole(item))
      );
    };
    await fc.assert(
      fc.asyncProperty(tree, async (value) => {
        const { call, calls } = loose();
        const body = { value };
        const thrown: unknown = await call(...post(body)).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (isWhole(body)) expect(calls[0]?.init.body).toBe(JSON.stringify(body));
        else {
          expect(calls).toEqual([]);
          expect(
            isSyncroRequestError(thrown) && thrown.issues.every(({ field }) => field?.startsWith("body.value")),
          ).toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ["a URLSearchParams", new URLSearchParams("a=1")],
    ["a Map", new Map([["a", 1]])],
    ["an array", [["a", 1]]],
    ["null", null],
    ["text", "a=1"],
    ["an instance", new Input()],
  ])("as a form: %s is refused", async (_what, body) => {
    const { issues } = loose();
    const found = await issues(...UPLOAD, { params: { path: { id: 27 } }, body });
    expect(found).toEqual([
      { field: "body", message: expect.stringMatching(/^must be a plain object or FormData, got /) },
    ]);
  });
});

describe("parameters that cannot be sent as they are", () => {
  test.each<[string, unknown]>([
    ["a URLSearchParams", new URLSearchParams("status=New")],
    ["a Map", new Map([["status", "New"]])],
    ["Headers", new Headers({ status: "New" })],
    ["an array of pairs", [["status", "New"]]],
    ["text", "status=New"],
    ["null", null],
    ["an object that inherits", Object.create({ status: "New" })],
  ])("%s as query or path is refused, in a walk too, and by the cache", async (_what, value) => {
    const { issues, syncro, calls } = loose();
    expect(await issues("GET", "/tickets", { params: { query: value } })).toEqual([
      { field: "query", message: expect.stringMatching(/^must be a plain object, got /) },
    ]);
    expect(await issues("GET", "/tickets/{id}", { params: { path: value } })).toEqual([
      { field: "path", message: expect.stringMatching(/^must be a plain object, got /) },
    ]);
    const walk = () => Reflect.apply(syncro.paginate, undefined, ["/tickets", { params: { query: value } }]);
    expect(walk).toThrow(/query must be a plain object/);
    syncro.use(cacheReferenceData());
    await syncro.GET("/users");
    calls.length = 0;
    expect(await issues("GET", "/users", { params: { query: value } })).toHaveLength(1);
  });

  test("nor when a middleware puts them there", async () => {
    const { issues, syncro } = loose();
    syncro.use((call, next) => Reflect.apply(next, undefined, [{ ...call, params: { path: {}, query: new Map() } }]));
    expect(await issues("GET", "/tickets", {})).toMatchObject([{ field: "query" }]);
  });

  test("headers: a Headers object and plain objects are sent", async () => {
    const { call, calls } = loose();
    await call("GET", "/tickets", { headers: new Headers({ "X-Job": "7", "x-two": "a" }) });
    await call("GET", "/tickets", { headers: { "X-Job": "7", "x-none": undefined, __proto__: null } });
    expect(calls.map(({ headers }) => [headers.get("x-job"), headers.get("x-two"), headers.get("x-none")])).toEqual([
      ["7", "a", null],
      ["7", null, null],
    ]);
  });

  test.each<[string, unknown, string]>([
    ["a Map", new Map([["x-job", "7"]]), "headers"],
    ["an array of pairs", [["x-job", "7"]], "headers"],
    ["text", "x-job: 7", "headers"],
    ["a number as value", { "x-job": 7 }, "headers.x-job"],
    ["a list as value", { "x-job": ["7"] }, "headers.x-job"],
    ["null as value", { "x-job": null }, "headers.x-job"],
    ["a line break", { "x-job": "7\r\nx-evil: 1" }, "headers.x-job"],
    ["beyond latin-1", { "x-job": "é€" }, "headers.x-job"],
    ["a name with a blank", { "x job": "7" }, "headers"],
    ["an empty name", { "": "7" }, "headers"],
  ])("headers: %s is refused", async (_what, headers, field) => {
    const { issues } = loose();
    expect((await issues("GET", "/tickets", { headers })).map((issue) => issue.field)).toEqual([field]);
  });

  test.each([
    "Authorization",
    "content-type",
    "Content-Length",
    "content-encoding",
    "Host",
    "connection",
    "Keep-Alive",
    "transfer-encoding",
    "TE",
    "trailer",
    "upgrade",
    "expect",
    "proxy-authorization",
    "Proxy-Connection",
    "http2-settings",
  ])("the header %s is the client's, or HTTP's own", async (name) => {
    const { issues } = loose();
    expect(await issues("POST", "/tickets", { headers: { [name]: "x" }, body: {} })).toEqual([
      { field: `headers.${name}`, message: "is set by the client" },
    ]);
  });

  test.each([
    { "x-token": `${API_KEY}\n` },
    { "x-token": `${API_KEY}€` },
    { [`Authorization: Bearer ${API_KEY}`]: "" },
    { authorization: `Bearer ${API_KEY}` },
    { "x-token": [API_KEY] },
  ])("no refusal shows the value: %o", async (headers) => {
    const { call } = loose();
    const thrown: unknown = await call("GET", "/tickets", { headers }).catch((error: unknown) => error);
    expect(isSyncroRequestError(thrown)).toBe(true);
    const { inspect } = await import("node:util");
    expect(inspect(thrown, { depth: 9, showHidden: true }) + JSON.stringify(thrown)).not.toContain(API_KEY);
  });
});

describe("what is no init, no option and no result", () => {
  test.each<[string, unknown, string]>([
    ["null", null, "init"],
    ["a number", 3, "init"],
    ["a URLSearchParams", new URLSearchParams(), "init"],
    ["params: null", { params: null }, "init.params"],
    ["params: text", { params: "id=1" }, "init.params"],
    ["context: 3", { context: 3 }, "init.context"],
    ["context: null", { context: null }, "init.context"],
    ["signal: the controller", { signal: new AbortController() }, "init.signal"],
    ["signal: null", { signal: null }, "init.signal"],
    ["signal: { aborted: false }", { signal: { aborted: false } }, "init.signal"],
    ["retry: text", { retry: "no" }, "init.retry"],
    ["timeoutMs: text", { timeoutMs: "5" }, "init.timeoutMs"],
  ])("init: %s", async (_what, init, field) => {
    const { issues } = loose();
    expect((await issues("GET", "/tickets", init)).map((issue) => issue.field)).toEqual([field]);
  });

  const walk = (...args: unknown[]) => {
    const { syncro } = loose();
    return () => Reflect.apply(syncro.paginate, undefined, ["/tickets", ...args]);
  };
  test.each<[string, () => unknown, RegExp]>([
    ["paginate(path, 3)", walk(3), /init must be a plain object, got 3/],
    ["paginate(path, null)", walk(null), /init must be a plain object, got null/],
    ["paginate(path, {}, 3)", walk({}, 3), /options must be a plain object, got 3/],
    ["paginate(path, {}, null)", walk({}, null), /options must be a plain object, got null/],
    [
      "paginate: the controller",
      walk({}, { signal: new AbortController() }),
      /signal must be an AbortSignal, got an AbortController/,
    ],
    ["paginate: onProgress", walk({}, { onProgress: 3 }), /onProgress must be a function, got 3/],
    [
      "paginate: toArray(3)",
      () => Reflect.apply(Reflect.apply(loose().syncro.paginate, undefined, ["/tickets"]).toArray, undefined, [3]),
      /./,
    ],
    ["use(3)", () => Reflect.apply(loose().syncro.use, undefined, [3]), /^use: takes a function, got 3$/],
    [
      "withOptions(null)",
      () => Reflect.apply(loose().syncro.withOptions, undefined, [null]),
      /options: must be a plain object, got null/,
    ],
    [
      "withOptions of a class",
      () => Reflect.apply(loose().syncro.withOptions, undefined, [new Input()]),
      /options: must be a plain object, got an Input/,
    ],
    [
      "createRateLimiter(null)",
      () => Reflect.apply(createRateLimiter, undefined, [null]),
      /rateLimit: must be a plain object, got null/,
    ],
    [
      "a client of options that inherit",
      () => createSyncroClient(Object.create({ apiKey: "k", subdomain: "acme" })),
      /must be a plain object/,
    ],
  ])("%s", async (_what, run, message) => {
    const thrown: unknown = await Promise.resolve()
      .then(run)
      .catch((error: unknown) => error);
    expect(isSyncroRequestError(thrown) || isSyncroConfigError(thrown)).toBe(true);
    expect(String(thrown)).toMatch(new RegExp(message.source.replace("^", "^SyncroConfigError: ")));
  });

  test.each([[3], [null], [undefined], ["x"], [[]], [new Response()], [{}]])("unwrap(%o)", async (value) => {
    const thrown: unknown = await Promise.resolve(Reflect.apply(unwrap, undefined, [value])).catch(
      (error: unknown) => error,
    );
    expect(thrown).toBeInstanceOf(TypeError);
    expect(String(thrown)).toMatch(/unwrap takes the result of a call$/);
  });

  test.each<[unknown[], RegExp]>([
    [[3, () => 1], /items must be iterable, got 3/],
    [[null, () => 1], /items must be iterable, got null/],
    [[{}, () => 1], /items must be iterable, got an object/],
    [[[1]], /fn must be a function, got undefined/],
    [[[1], () => 1, null], /options must be a plain object, got null/],
    [[[1], () => 1, { signal: new AbortController() }], /signal must be an AbortSignal, got an AbortController/],
    [[[1], () => 1, { onProgress: 3 }], /onProgress must be a function, got 3/],
    [[[1], () => 1, { concurrency: "3" }], /concurrency must be a whole number above 0, got a string/],
  ])("batch(%o)", async (args, message) => {
    const thrown: unknown = await Promise.resolve(Reflect.apply(batch, undefined, args)).catch(
      (error: unknown) => error,
    );
    expect(isSyncroRequestError(thrown)).toBe(true);
    expect(String(thrown)).toMatch(message);
  });

  test("whatever a program passes, it gets a result or an error of the package, never a raw one", async () => {
    const odd = fc.oneof(
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withSet: true,
        withNullPrototype: true,
        withTypedArray: true,
        withSparseArray: true,
        withBoxedValues: true,
        maxDepth: 2,
      }),
      fc.constantFrom<unknown>(
        Symbol("x"),
        () => 1,
        new AbortController(),
        new URLSearchParams("a=1"),
        new FormData(),
        Object.create(null),
        new Headers(),
        Promise.resolve(1),
        new Proxy({}, {}),
      ),
    );
    const init = fc.oneof(
      odd,
      fc.record(
        {
          params: fc.oneof(
            odd,
            fc.record(
              { path: odd, query: fc.oneof(odd, fc.record({ page: odd, status: odd }, { requiredKeys: [] })) },
              { requiredKeys: [] },
            ),
          ),
          body: odd,
          headers: fc.oneof(odd, fc.record({ "x-a": odd }, { requiredKeys: [] })),
          context: odd,
          retry: odd,
          timeoutMs: odd,
          deadlineMs: odd,
          signal: odd,
        },
        { requiredKeys: [] },
      ),
    );
    const operation = fc.constantFrom<[Method, string]>(
      ["GET", "/tickets"],
      ["GET", "/users"],
      ["GET", "/tickets/{id}"],
      ["POST", "/tickets"],
      ["PUT", "/tickets/{id}"],
      ["DELETE", "/tickets/{id}"],
      [...UPLOAD],
    );
    await fc.assert(
      fc.asyncProperty(operation, init, fc.boolean(), async ([method, path], value, withMiddleware) => {
        const { syncro, call } = loose();
        if (withMiddleware)
          for (const layer of [traceCalls(), validateRequests(), cacheReferenceData()]) syncro.use(layer);
        const thrown: unknown = await call(method, path, value).then(
          () => undefined,
          (error: unknown) => error,
        );
        if (thrown !== undefined && !isSyncroError(thrown)) throw new Error("a raw error", { cause: thrown });
      }),
      { numRuns: 3_000 },
    );
  }, 60_000);
});
