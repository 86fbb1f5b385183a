import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inspect } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { faults, startMisbehavingServer } from "../../scripts/lib/misbehaving-server.js";
import { root } from "../../scripts/lib/root.js";
import { redactHeaders, redactSnippet, redactText } from "../../src/error-answer/redact.js";
import { createSyncroClient, type SyncroApiError, unwrap } from "../../src/index.js";
import { API_KEY, fakeFetch, json, testClient } from "../support/client.js";

const LOOPBACK = "http://127.0.0.1:9/api/v1";
const shown = (value: unknown) =>
  inspect(value, { depth: 20, showHidden: true }) + JSON.stringify(value) + String(value);
const post = (answer: Response | (() => Response), body: object = {}) =>
  testClient(LOOPBACK, { fetch: fakeFetch(answer).fetch, retry: false }).POST("/customers", {
    body: { business_name: "Dunder Mifflin", ...body },
  });

describe("what an error shows of its body", () => {
  test.each<[string, unknown, unknown]>([
    [
      "an echo: flags, blanks and plainly harmless values, no others",
      {
        success: false,
        message: ["Email has been taken"],
        params: {
          id: 17,
          customer_id: "42",
          page: 2,
          action: "create",
          controller: "api/v1/portal_users",
          email: "pam@example.com",
          password: "hunter2",
          password_confirmation: "hunter2",
          pin: 1234,
          mfa: "123456",
          notes: "",
          disabled: false,
          parent: null,
          portal_user: { password: "hunter2", contact_id: 9, tags: ["vip", ""] },
        },
      },
      {
        success: false,
        message: ["Email has been taken"],
        params: {
          id: 17,
          customer_id: "42",
          page: 2,
          action: "create",
          controller: "api/v1/portal_users",
          email: "[redacted]",
          password: "[redacted]",
          password_confirmation: "[redacted]",
          pin: "[redacted]",
          mfa: "[redacted]",
          notes: "",
          disabled: false,
          parent: null,
          portal_user: { password: "[redacted]", contact_id: 9, tags: ["[redacted]", ""] },
        },
      },
    ],
    [
      "the unsaved record, and what stands beside the words",
      {
        errors: "Name can't be blank",
        record: { name: "Pam", id: null },
        user_token: "tok",
        session: "abc",
        attempt: 3,
      },
      {
        errors: "Name can't be blank",
        record: { name: "[redacted]", id: null },
        user_token: "[redacted]",
        session: "[redacted]",
        attempt: "[redacted]",
      },
    ],
    [
      "words about a secret's field stay, a value under its name does not",
      { errors: { password: ["is too short"], user_token: "tok", api_key: "T123" } },
      { errors: { password: ["is too short"], user_token: "[redacted]", api_key: "[redacted]" } },
    ],
    [
      "a map by field is the vendor's words",
      { customer_id: ["can't be blank"], status: ["is not included in the list"], token: "abc" },
      { customer_id: ["can't be blank"], status: ["is not included in the list"], token: "[redacted]" },
    ],
    [
      "JSON sent as a form comes back as one long name",
      { error: "no", params: { '{"password":"hunter2"}': null } },
      { error: "no", params: { "[redacted]": null } },
    ],
  ])("%s", async (_name, body, kept) => {
    const { error } = await post(json(body, 422));
    expect(error?.body).toEqual(kept);
    for (const secret of ["hunter2", "123456", "1234", "pam@", "T123"]) expect(shown(error)).not.toContain(secret);
  });

  test("a password that was sent is found wherever the server puts it", async () => {
    const password = 'hunter2 "quoted" & more';
    for (const text of [
      JSON.stringify({ error: `Password ${password} is too common` }),
      `<html><title>${password}</title>`,
      `{"portal_user": {"password": ${JSON.stringify(password)}, `,
      `oops portal_user[password]=${encodeURIComponent(password)}`,
    ]) {
      const { error } = await post(new Response(text, { status: 422 }), { password } as object);
      expect(shown(error)).not.toContain("hunter2");
      expect(error?.message.length).toBeGreaterThan(0);
    }
  });

  test("a password in a redirect, in broken JSON and in a header is not shown either", async () => {
    const body = { password: "correct-horse" } as object;
    for (const response of [
      new Response("correct-horse", { status: 302, headers: { location: "/?p=correct-horse" } }),
      new Response('{"password":"correct-horse"', { status: 200 }),
      json({ error: "x" }, 422, { "x-request-id": "correct-horse" }),
    ]) {
      const outcome: unknown = await unwrap(post(response, body)).catch((error: unknown) => error);
      expect(shown(outcome)).not.toContain("correct-horse");
    }
  });
});

test("of the headers only those that are known to be harmless are shown", () => {
  const headers = new Headers({
    "content-type": "text/html",
    "retry-after": "3",
    "x-request-id": "r-1",
    "x-runtime": "0.02",
    "x-ratelimit-remaining": "0",
    server: "nginx",
    "set-cookie": "_session=1",
    location: "https://acme.example/login?token=1",
    "x-csrf-token": "1",
    "www-authenticate": 'Bearer realm="x"',
    authorization: "Bearer x",
    "x-user": "pam@example.com",
  });
  expect(redactHeaders(headers, [])).toEqual({
    "content-type": "text/html",
    "retry-after": "3",
    "x-request-id": "r-1",
    "x-runtime": "0.02",
    "x-ratelimit-remaining": "0",
    server: "nginx",
  });
});

test.each([
  '{"password":"hunter2"}',
  '{"user": {"session_token" : "hunter2", ',
  "password=hunter2&x=1",
  "portal_user[password]=hunter2",
  "Authorization: Bearer hunter2",
  "authorization: hunter2",
  '{"password"=>"hunter2", "a"=>1}',
  "{&quot;password&quot;=&gt;&quot;hunter2&quot;}",
  '{\\"api_key\\":\\"hunter2\\"}',
  "api-key: x api_key='hunter2'",
  'password: "say \\"hunter2\\" now"',
  "apikey=hunter2",
])("text that is no JSON: %s", (text) => {
  expect(redactSnippet(text, [], 200)).not.toContain("hunter2");
});

test("a secret on the edge of what is kept is not cut in half, whole or not", () => {
  for (let before = 150; before <= 205; before++) {
    const snippet = redactSnippet(`${"x".repeat(before)}${API_KEY}`, [API_KEY], 200);
    expect(snippet).not.toContain(API_KEY.slice(0, 6));
  }
});

test("a secret that contains another is masked whole", () => {
  expect(redactText("abcdefgh", ["cdef", "abcdefgh"])).toBe("[redacted]");
});

test.each([
  ["k", "boom", "boom"],
  ["key", "bad key here", "bad [redacted] here"],
])("a key of a test, %j, hides nothing but itself", (key, text, shown) => {
  expect(redactText(text, [key])).toBe(shown);
});

test("wherever a server echoes the key, nothing that is shown has it", async () => {
  const place = fc.constantFrom("value", "name", "list", "text", "html", "header", "broken", "statusText");
  const status = fc.constantFrom(200, 302, 401, 422, 429, 500, 502);
  await fc.assert(
    fc.asyncProperty(place, status, fc.string({ maxLength: 300 }), async (where, code, padding) => {
      const bodies: Record<string, string> = {
        value: JSON.stringify({ error: padding + API_KEY, params: { a: API_KEY } }),
        name: JSON.stringify({ errors: { [padding + API_KEY]: ["x"] }, [API_KEY]: API_KEY }),
        list: JSON.stringify([padding, [API_KEY], { message: API_KEY }]),
        text: padding + API_KEY + padding,
        html: `<html><title>${padding}${API_KEY}</title>`,
        broken: `{"a":${JSON.stringify(padding + API_KEY)}`,
        header: "{",
        statusText: "{",
      };
      const init = {
        status: code,
        statusText: where === "statusText" ? API_KEY : "",
        headers: { "x-request-id": where === "header" ? `a ${API_KEY}` : "1" },
      };
      const lines: unknown[] = [];
      const log = (...line: unknown[]) => void lines.push(line);
      const client = testClient(LOOPBACK, {
        fetch: fakeFetch(() => new Response(bodies[where], init)).fetch,
        retry: { maxRetries: 1, minDelayMs: 0, maxDelayMs: 0, rateLimitDelayMs: 0 },
        logger: { debug: log, info: log, warn: log, error: log },
      });
      const outcome: unknown = await unwrap(client.GET("/tickets")).catch((error: unknown) => error);
      if (outcome instanceof Error) expect(shown(outcome)).not.toContain(API_KEY);
      expect(shown(lines)).not.toContain(API_KEY);
    }),
    { numRuns: 300 },
  );
});

describe("what fetch throws is shown as far as it is known to be harmless", () => {
  test("not its request, its options or its body", async () => {
    const inner = Object.assign(new Error("read ECONNRESET"), {
      code: "ECONNRESET",
      syscall: "read",
      errno: -104,
      request: { headers: { authorization: `Bearer ${API_KEY}` }, body: "hunter2" },
    });
    const fetch = async () => {
      throw Object.assign(new TypeError("fetch failed", { cause: inner }), { config: { data: "hunter2" } });
    };
    const error: unknown = await testClient(LOOPBACK, { fetch, retry: false })
      .GET("/tickets")
      .catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      message: "GET /tickets: no answer: read ECONNRESET.",
      cause: { message: "fetch failed", cause: { code: "ECONNRESET", syscall: "read", errno: -104 } },
    });
    expect(shown(error)).not.toContain("hunter2");
    expect(shown(error)).not.toContain(API_KEY);
  });

  test.each([[{ key: API_KEY }], [[API_KEY]], [`text with ${API_KEY}`], [undefined], [null], [42], [() => API_KEY]])(
    "nor what is no error at all: %j",
    async (thrown) => {
      const fetch = () => Promise.reject(thrown);
      const error: unknown = await testClient(LOOPBACK, { fetch, retry: false })
        .GET("/tickets")
        .catch((caught: unknown) => caught);
      expect(error).toMatchObject({ name: "SyncroConnectionError", outcome: "unknown" });
      expect(shown(error)).not.toContain(API_KEY);
      expect(shown(error)).not.toContain("[object");
    },
  );
});

describe("the key goes only to the origin it was meant for", () => {
  test.each([301, 302, 303, 307, 308])("a %i is not followed, wherever it leads", async (status) => {
    const elsewhere = await startMisbehavingServer([faults.ok()]);
    const here = await startMisbehavingServer([faults.redirect(`${elsewhere.url}/tickets`, status)]);
    const same = await startMisbehavingServer(({ path }) =>
      path === "/tickets" ? faults.redirect("/login", status) : faults.ok(),
    );
    for (const server of [here, same]) {
      await expect(testClient(server.url).GET("/tickets")).rejects.toMatchObject({ code: "response_redirect", status });
      expect(server.log).toHaveLength(1);
    }
    expect(elsewhere.log).toHaveLength(0);
    await Promise.all([here.close(), elsewhere.close(), same.close()]);
  });

  test.each([
    "//evil.example/x",
    "/../../../x",
    "/..",
    "https://evil.example",
    "@evil.example/",
    "/%2e%2e/%2e%2e/%2e%2e/x",
    "\\\\evil.example",
  ])("a middleware that makes the path %j sends nothing elsewhere", async (path) => {
    const { fetch, calls } = fakeFetch(json({}));
    const client = createSyncroClient({ subdomain: "acme", apiKey: API_KEY, fetch, rateLimit: false });
    client.use((call, next) => next({ ...call, operation: { ...call.operation, path } }));
    const outcome: unknown = await client.GET("/tickets").catch((error: unknown) => error);
    for (const { url } of calls) expect(url.startsWith("https://acme.syncromsp.com/api/v1/")).toBe(true);
    if (calls.length === 0) expect(outcome).toMatchObject({ code: "request_invalid" });
  });

  test("it travels in its header, never in the URL", async () => {
    const server = await startMisbehavingServer([faults.ok({ tickets: [] })]);
    await testClient(server.url).GET("/tickets", { params: { query: { query: "x" } } });
    expect(server.log[0]?.headers.authorization).toBe(`Bearer ${API_KEY}`);
    expect(String(server.log[0]?.query) + server.log[0]?.path).not.toContain(API_KEY);
    await server.close();
  });
});

test("an error in an error's place: types of what is shown", async () => {
  const { error } = await post(json({ error: "no" }, 422));
  const typed: SyncroApiError | undefined = error;
  expect(Object.keys(typed ?? {}).sort()).toEqual(
    ["attempts", "body", "code", "headers", "hint", "issues", "method", "path", "permission", "status", "url"].sort(),
  );
});

test("SECURITY.md lists the response headers that are shown", () => {
  const page = readFileSync(join(root, "SECURITY.md"), "utf8");
  const [, listed = "", denied = ""] = /- these response headers: ([^.]*)\. All others([^;]*);/.exec(page) ?? [];
  const names = (text: string) => [...text.matchAll(/`([a-z-]+)`/g)].map(([, name]) => name ?? "");
  const shown = (headers: string[]) =>
    Object.keys(redactHeaders(new Headers(Object.fromEntries(headers.map((name) => [name, "x"]))), new Set()));
  expect(names(listed).length).toBeGreaterThan(10);
  expect(shown(names(listed))).toEqual(names(listed).sort());
  expect(names(denied)).toContain("etag");
  expect(shown(names(denied))).toEqual([]);
  // Every name that the code spells out is on the page.
  const code = readFileSync(join(root, "src/error-answer/redact.ts"), "utf8");
  const [, spelled = ""] = /SHOWN_HEADERS =\s*\/\^\(\?:(.+)\)\$\//.exec(code) ?? [];
  const plain = spelled.replace("content-(?:encoding|length|type)", "content-encoding|content-length|content-type");
  const known = plain.split("|").filter((name) => /^[a-z-]+$/.test(name));
  expect(names(listed)).toEqual(expect.arrayContaining(known));
});
