import { createServer } from "node:net";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, onTestFinished, test } from "vitest";
import { createRateLimiter, createSyncroClient, type SyncroClientOptions, unwrap } from "../../src/index.js";
import { fakeFetch, json, testClient } from "../support/client.js";

/** Every character that some spelling writes in another way. */
const KEY = "Tk3y-a+b!c/d\\e&f'g\"h=i<j>k%41.l~m";
const LOOPBACK = "http://127.0.0.1:9/api/v1";

const hex = (text: string) => Buffer.from(text).toString("hex");
const each = (text: string, write: (code: string) => string) =>
  [...Buffer.from(text)].map((byte) => write(byte.toString(16).padStart(2, "0"))).join("");
const json4 = (text: string) => each(text, (code) => `\\u00${code}`);
/** How servers were seen, or can be thought, to write what they were sent. */
const SPELLINGS: Record<string, (key: string) => string> = {
  plain: (key) => key,
  "percent, as browsers": encodeURIComponent,
  "percent, lower case": (key) => encodeURIComponent(key).toLowerCase(),
  "percent, everything": (key) => each(key, (code) => `%${code}`),
  "percent, the rest too": (key) => encodeURIComponent(key).replace(/[!'~.-]/g, (char) => `%${hex(char)}`),
  "percent, twice": (key) => encodeURIComponent(encodeURIComponent(key)),
  JSON: (key) => JSON.stringify(key).slice(1, -1),
  "JSON, as PHP": (key) => JSON.stringify(key).slice(1, -1).replaceAll("/", "\\/"),
  "JSON, as Rails": (key) => JSON.stringify(key).slice(1, -1).replace(/[&<>]/g, json4),
  "JSON, everything": json4,
  "JSON in JSON": (key) => JSON.stringify(JSON.stringify(key)),
  "HTML, names": (key) =>
    key
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
      .replaceAll("'", "&apos;"),
  "HTML, numbers": (key) => each(key, (code) => `&#${Number.parseInt(code, 16)};`),
  "HTML, hexadecimal": (key) => each(key, (code) => `&#x${code.toUpperCase()};`),
  "HTML, twice": (key) => key.replaceAll("&", "&amp;amp;").replaceAll("'", "&amp;#39;"),
  "Ruby's inspect": (key) => each(key, (code) => `\\x${code.toUpperCase()}`),
  base64: (key) => Buffer.from(key).toString("base64"),
  "base64 of more": (key) => Buffer.from(`user:${key}:x`).toString("base64"),
  "base64 of a header": (key) => Buffer.from(`Bearer ${key}`).toString("base64url"),
  hexadecimal: hex,
  "hexadecimal, upper case": (key) => hex(key).toUpperCase(),
  "upper case": (key) => key.toUpperCase(),
  "lower case": (key) => key.toLowerCase(),
};

/** All that a program can get hold of: what is printed, and every property, hidden and inherited ones included. */
function everythingIn(value: unknown, met = new Set<unknown>()): string {
  if (typeof value !== "object" || value === null) return String(value);
  if (met.has(value)) return "";
  met.add(value);
  if (value instanceof Response) return `${value.statusText}\n${value.url}\n${[...value.headers].flat().join("\n")}`;
  const texts: string[] = [];
  for (
    let holder: object | null = value;
    holder !== null && holder !== Object.prototype;
    holder = Object.getPrototypeOf(holder)
  ) {
    for (const name of Reflect.ownKeys(holder)) {
      try {
        texts.push(String(name), everythingIn(Reflect.get(holder, name, value), met));
      } catch {} // a getter that wants another object
    }
  }
  return texts.join("\n");
}
const shown = (value: unknown) =>
  `${inspect(value, { depth: 20, showHidden: true })}\n${JSON.stringify(value)}\n${String(value)}\n${everythingIn(value)}`;
const isShownIn = (text: string, echo: string) =>
  text.includes(echo) || text.includes(KEY) || text.includes(inspect(echo).slice(1, -1));

/** A client with the key, and what it logs. */
function client(options: SyncroClientOptions) {
  const lines: unknown[] = [];
  const log = (...line: unknown[]) => void lines.push(line);
  const logger = { debug: log, info: log, warn: log, error: log };
  const retry = { maxRetries: 1, minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 };
  return { lines, syncro: createSyncroClient({ apiKey: KEY, rateLimit: false, logger, retry, ...options }) };
}

/** One for each class of error, and for each way of distrust. */
const STATUSES = [200, 204, 299, 302, 400, 401, 403, 404, 409, 422, 429, 499, 500, 599];
const FEW_STATUSES = [200, 302, 422, 502];
/** The places where a server can put what it was sent, as `fetch` gives them. */
const PLACES: Record<
  string,
  (echo: string) => { body?: string; headers?: Record<string, string>; statusText?: string }
> = {
  "a value": (echo) => ({ body: JSON.stringify({ error: `no ${echo}`, params: { a: echo } }) }),
  "a refusal": (echo) => ({ body: JSON.stringify({ success: false, message: [`no ${echo}`] }) }),
  "a name": (echo) => ({ body: JSON.stringify({ errors: { [echo]: ["is bad"] }, [echo]: 1 }) }),
  "a list": (echo) => ({ body: JSON.stringify(["no", [echo], { message: echo, field: echo }]) }),
  "no list": (echo) => ({ body: JSON.stringify({ tickets: echo, meta: { total_pages: echo } }) }),
  text: (echo) => ({ body: `no ${echo} here`, headers: { "content-type": "text/plain" } }),
  title: (echo) => ({ body: `<html><title>${echo}</title>` }),
  html: (echo) => ({ body: `<html><body>${echo}` }),
  "broken JSON": (echo) => ({ body: `{"a":"${echo}"` }),
  "content-type": (echo) => ({ body: "<p>", headers: { "content-type": `text/html; charset=${echo}` } }),
  "content-type of nothing": (echo) => ({ headers: { "content-type": echo } }),
  "a header": (echo) => ({ body: "{", headers: { "x-request-id": echo, location: `/${echo}`, "retry-after": echo } }),
  "a header's name": (echo) => ({ body: "{", headers: { [`x-ratelimit-${echo.replace(/[^\w-]/g, "")}`]: "1" } }),
  "status text": (echo) => ({ body: "{}", statusText: echo }),
};

describe("wherever and however a server echoes the key, nothing that is thrown, logged or in front of the body has it", () => {
  test.each(Object.entries(SPELLINGS))("%s", async (_name, spell) => {
    const echo = spell(KEY);
    for (const [place, answer] of Object.entries(PLACES)) {
      for (const status of spell === SPELLINGS.plain ? STATUSES : FEW_STATUSES) {
        const { body = "", headers = {}, statusText = "" } = answer(echo);
        const empty = [204, 304].includes(status);
        const make = () =>
          new Response(empty ? null : body, {
            status,
            statusText,
            headers: { "content-type": "application/json", ...headers },
          });
        const { syncro, lines } = client({ baseUrl: LOOPBACK, fetch: async () => make() });
        const outcomes: unknown[] = [
          await syncro.GET("/tickets").catch((error: unknown) => error),
          await unwrap(syncro.DELETE("/tickets/{id}", { params: { path: { id: 1 } } })).catch(
            (error: unknown) => error,
          ),
          await syncro
            .paginate("/tickets")
            .toArray({ limit: 1 })
            .catch((error: unknown) => error),
        ];
        for (const outcome of [...outcomes, lines]) {
          const { data, ...rest } = Object(outcome);
          if (outcome === lines || outcome instanceof Error || data !== undefined) {
            const text = shown(outcome instanceof Error || outcome === lines ? outcome : rest);
            if (isShownIn(text, echo)) throw new Error(`${place}, ${status}: ${text.slice(0, 2_000)}`);
          }
        }
      }
    }
  });

  test.each<[string, (echo: string) => string]>([
    ["the status line", (echo) => `HTTP/1.1 422 ${echo}\r\ncontent-length: 2\r\n\r\n{}`],
    ["a 2xx status line", (echo) => `HTTP/1.1 200 ${echo}\r\ncontent-length: 14\r\n\r\n{"tickets":[]}`],
    ["no HTTP", (echo) => `${echo}\r\n\r\n`],
    ["a broken header", (echo) => `HTTP/1.1 200 OK\r\n${echo} ${echo}\r\n\r\n`],
    ["a broken chunk", (echo) => `HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n${echo}\r\n`],
    [
      "a chunk's extension",
      (echo) => `HTTP/1.1 500 x\r\ntransfer-encoding: chunked\r\n\r\n2;${echo}\r\n{}\r\n0\r\n\r\n`,
    ],
    ["a trailer", (echo) => `HTTP/1.1 500 x\r\ntransfer-encoding: chunked\r\n\r\n0\r\nx-request-id: ${echo}\r\n\r\n`],
    ["a body that is cut off", (echo) => `HTTP/1.1 200 OK\r\ncontent-length: 9999\r\n\r\n{"a":"${echo}`],
    [
      "gzip that is none",
      (echo) => `HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: ${echo.length}\r\n\r\n${echo}`,
    ],
    ["a length that is none", (echo) => `HTTP/1.1 200 OK\r\ncontent-length: ${echo}\r\n\r\n`],
    ["an encoding that is none", (echo) => `HTTP/1.1 200 OK\r\ntransfer-encoding: ${echo}\r\n\r\n`],
    [
      "a cookie",
      (echo) => `HTTP/1.1 401 x\r\nset-cookie: a=${echo}\r\nwww-authenticate: ${echo}\r\ncontent-length: 0\r\n\r\n`,
    ],
  ])("on the wire: %s", async (_name, answer) => {
    let echo = KEY;
    const server = createServer((socket) => {
      socket.on("error", () => {});
      socket.once("data", () => socket.end(answer(echo)));
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = server.address();
    if (typeof address !== "object" || address === null) throw new Error("no port");
    for (const spell of Object.values(SPELLINGS)) {
      echo = spell(KEY);
      const { syncro, lines } = client({ baseUrl: `http://127.0.0.1:${address.port}`, retry: false });
      const outcome: unknown = await syncro.GET("/tickets").catch((error: unknown) => error);
      expect(isShownIn(shown([outcome, lines]), echo), echo).toBe(false);
    }
  });

  test("what fetch throws, its name and its causes included", async () => {
    for (const spell of Object.values(SPELLINGS)) {
      const echo = spell(KEY);
      const inner = Object.assign(new Error(echo), {
        name: echo,
        code: echo,
        hostname: echo,
        syscall: echo,
        address: echo,
      });
      const thrown = Object.assign(new AggregateError([inner, echo], echo, { cause: inner }), {
        name: echo,
        stack: echo,
      });
      const { syncro } = client({ baseUrl: LOOPBACK, fetch: () => Promise.reject(thrown), retry: false });
      const error: unknown = await syncro.GET("/tickets").catch((caught: unknown) => caught);
      expect(isShownIn(shown(error), echo), echo).toBe(false);
    }
  });
});

test("what a program holds in its hands does not show the key", async () => {
  const limiter = createRateLimiter();
  const fetch = async () => json({ tickets: [] });
  const syncro = createSyncroClient({ baseUrl: LOOPBACK, apiKey: KEY, rateLimit: limiter, fetch });
  const held: unknown[] = [syncro, syncro.withOptions({ timeoutMs: 1 }), syncro.paginate("/tickets"), limiter];
  syncro.use((call, next) => {
    held.push(call);
    return next(call);
  });
  held.push(await syncro.GET("/tickets"));
  expect(held).toHaveLength(6);
  expect(isShownIn(shown(held), KEY)).toBe(false);
});

test("masking leaves everything else as it was, escapes included", async () => {
  for (const text of ["100 % of\\nthem", "a\\u0026b &amp; c %20", "C:\\temp\\new", "&#39;x&#39;", "%", "\\"]) {
    const fetch = async () => json({ error: text }, 422);
    const { syncro } = client({ baseUrl: LOOPBACK, fetch });
    expect((await syncro.GET("/tickets")).error?.message).toBe(`listTickets: ${text}`);
  }
});

describe("what is sent under a secret name is masked like the key", () => {
  const deep = (value: unknown, levels: number): unknown => (levels === 0 ? value : { a: deep(value, levels - 1) });
  const SECRET = "correct-horse";
  const upload = (name: string) => {
    const form = new FormData();
    form.append(name, "first-battery");
    form.append(name, SECRET);
    return form;
  };
  test.each<[string, object]>([
    ["as it is", { body: { password: SECRET } }],
    ["in a list", { body: { passwords: ["x", SECRET] } }],
    ["in an object", { body: { password: { new: SECRET, old: 1 } } }],
    ["in a list of objects", { body: { api_key: [{ value: SECRET }] } }],
    ["behind toJSON", { body: { a: { toJSON: () => ({ password: SECRET }) } } }],
    ["a toJSON of its own", { body: { password: { toJSON: () => SECRET } } }],
    ["45 levels down", { body: deep({ password: SECRET }, 45) }],
    ["99 levels down", { body: deep({ password: SECRET }, 98) }],
    ["in the query", { params: { path: { id: 1 }, query: { token: SECRET } }, body: {} }],
    ["in a header", { headers: { cookie: SECRET }, body: {} }],
    ["in a Headers object", { headers: new Headers({ "x-api-token": SECRET }), body: {} }],
  ])("%s", async (_name, init) => {
    for (const echo of [SECRET, "correct%2Dhorse", "CORRECT-HORSE", Buffer.from(SECRET).toString("base64")]) {
      const { fetch, calls } = fakeFetch(json({ error: `No ${echo}!` }, 422));
      const syncro = testClient(LOOPBACK, { fetch });
      const outcome: unknown = await Reflect.apply(syncro.PUT, undefined, [
        "/tickets/{id}",
        { params: { path: { id: 1 } }, ...init },
      ]);
      expect(calls).toHaveLength(1);
      expect(outcome).toMatchObject({ error: { message: expect.stringMatching(/: No \[redacted\].{0,3}!$/) } });
      expect(shown(outcome)).not.toContain(echo);
      expect(shown(outcome)).not.toContain(SECRET);
    }
  });

  test("in a form", async () => {
    for (const body of [upload("password"), { password: SECRET, file: new File(["a"], "a.txt") }]) {
      const { fetch } = fakeFetch(json({ error: `No ${SECRET}, first-battery!` }, 422));
      const syncro = testClient(LOOPBACK, { fetch });
      const init = { params: { path: { id: 1 } }, body };
      const outcome: unknown = await Reflect.apply(syncro.POST, undefined, ["/purchase_orders/{id}/attachments", init]);
      expect(shown(outcome)).not.toContain(SECRET);
      if (body instanceof FormData) expect(shown(outcome)).not.toContain("first-battery");
    }
  });

  test("a long secret takes what follows it with it, and costs no time", async () => {
    const secret = "0123456789abcdef".repeat(4_000);
    const fetch = async () => json({ error: `No ${secret.slice(0, 30_000)} and no more` }, 422);
    const began = performance.now();
    const { error } = await testClient(LOOPBACK, { fetch }).POST("/customers", {
      body: { password: secret } as object,
    });
    expect(error?.message).toBe("createCustomer: No [redacted]");
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  test("an echo that is cut, at any length, shows no beginning of a secret", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(400), fc.constantFrom(...Object.values(SPELLINGS)), async (before, spell) => {
        const text = `${"x ".repeat(before)}${spell(KEY)}`.repeat(3);
        const { syncro } = client({ baseUrl: LOOPBACK, fetch: async () => new Response(text, { status: 200 }) });
        const error: unknown = await syncro.GET("/tickets").catch((caught: unknown) => caught);
        expect(shown(error)).not.toContain(KEY.slice(0, 8));
      }),
      { numRuns: 300 },
    );
  });
});

test("a body below a secret name is masked, whatever it is made of", async () => {
  const fetch = async () =>
    json({ errors: { password: { given: "hunter2", words: "is too short" }, token: [{ a: ["tok123"] }] } }, 422);
  const { error } = await testClient(LOOPBACK, { fetch }).GET("/tickets");
  expect(error?.body).toEqual({
    errors: { password: { given: "[redacted]", words: "is too short" }, token: [{ a: ["[redacted]"] }] },
  });
});

test("line breaks and terminal sequences of a server, or of the caller, are taken out of what is printed as it is", async () => {
  const nasty = "Name\r\n2026-11-20 INFO all is well\u001b[2J\u009b31m\u2028\u0000\u0007end";
  const clean = "Name 2026-11-20 INFO all is well [2J 31m end";
  const answer = json({ error: nasty, errors: { [nasty]: [nasty] } }, 422);
  const { error } = await testClient(LOOPBACK, { fetch: fakeFetch(answer).fetch }).GET("/tickets");
  expect(error?.issues).toContainEqual({ field: clean, message: clean });
  const control = /[\p{Cc}\u2028\u2029]/u;
  const printed: unknown[] = [
    error,
    await testClient(LOOPBACK, { fetch: async () => new Response(`<title>${nasty}`, { status: 502 }), retry: false })
      .GET("/tickets")
      .then((result) => result.error),
    await testClient(LOOPBACK, {
      fetch: () => Promise.reject(Object.assign(new Error(nasty), { name: nasty })),
      retry: false,
    })
      .GET("/tickets")
      .catch((caught: unknown) => caught),
    await Reflect.apply(testClient(LOOPBACK).GET, undefined, ["/tickets", { [nasty]: 1 }]).catch(
      (caught: unknown) => caught,
    ),
    await Reflect.apply(testClient(LOOPBACK).GET, undefined, [
      "/tickets",
      { params: { query: { [nasty]: Number.NaN } } },
    ]).catch((caught: unknown) => caught),
    await Reflect.apply(testClient(LOOPBACK).GET, undefined, [nasty]).catch((caught: unknown) => caught),
  ];
  for (const thrown of printed) {
    if (!(thrown instanceof Error)) throw new Error("no error");
    expect(thrown.message).not.toMatch(control);
    const causes = thrown.cause instanceof Error ? [thrown.cause] : [];
    for (const { name, message, stack = "" } of causes)
      expect(name + message + stack.replaceAll("\n", "")).not.toMatch(control);
  }
});
