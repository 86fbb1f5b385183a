// Node's own assertions in the properties: a hundred thousand of vitest's take longer than what they look at.
import assert from "node:assert/strict";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { answerOf, readAnswer } from "../../src/call/answer.js";
import { parseRetryAfter } from "../../src/call/retry-after.js";
import { Secrets } from "../../src/call/secrets.js";
import {
  createSyncroClient,
  isSyncroApiError,
  isSyncroConfigError,
  isSyncroError,
  type SyncroIssue,
} from "../../src/index.js";
import type { SyncroOperation } from "../../src/operation.js";
import { readPage } from "../../src/paginate/page.js";
import { DEFAULT_RETRY, retryDelayMs } from "../../src/retry.js";
import { fillPath, splitPath } from "../../src/serialize/index.js";
import { API_KEY, json, testClient } from "../support/client.js";

/** All properties together: 100,000 cases. */
const CASES = { errorBodies: 20_000, retryAfter: 25_000, meta: 20_000, walks: 500, paths: 20_000, subdomains: 14_500 };
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
console.log(`fuzz: seed ${SEED} (FUZZ_SEED repeats it)`);
const run = (numRuns: number) => ({ seed: SEED, numRuns });
let cases = 0;
const began = performance.now();
afterAll(() => console.log(`fuzz: ${cases} cases in ${Math.round(performance.now() - began)} ms`));

const hostile = fc.constantFrom(
  "__proto__",
  "constructor",
  "toString",
  "error",
  "errors",
  "message",
  "params",
  "record",
  "password",
  "token",
  "total_pages",
  "page",
  "status",
  "",
  " ",
  "..",
  "%2e%2e",
  "\u0000",
  "\ud800",
  "é",
  "a,B",
  "Name can't be blank,Email is bad",
  API_KEY,
  "<html><title>x</title>",
  "[object Object]x".slice(0, 7),
  "null",
  "1e999",
  "-0",
);
/** As the unit "binary", which first takes seconds to prepare for values that it has not made. */
const codePoint = fc.nat({ max: 0x10ffff }).map((code) => String.fromCodePoint(code));
const text = fc.oneof(hostile, fc.string({ maxLength: 40 }), fc.string({ unit: codePoint, maxLength: 20 }));
const value = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small" },
    text,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("any"), { maxLength: 4 }),
    fc.dictionary(text, tie("any"), { maxKeys: 5 }),
  ),
})).any;
const body = fc.oneof(
  value.map((json) => JSON.stringify(json)),
  value.map((json) => JSON.stringify(json).slice(0, -1)),
  text,
);

const operation: SyncroOperation = {
  id: "createTicket",
  method: "POST",
  path: "/tickets",
  permission: "Tickets - Create",
};
const BY_STATUS: Record<number, string> = {
  400: "SyncroBadRequestError",
  403: "SyncroPermissionError",
  404: "SyncroNotFoundError",
  422: "SyncroValidationError",
  429: "SyncroRateLimitError",
};
const statuses = fc.constantFrom(
  200,
  201,
  204,
  299,
  301,
  304,
  400,
  401,
  403,
  404,
  408,
  409,
  418,
  422,
  429,
  499,
  500,
  501,
  502,
  503,
  599,
);

test("error bodies: the class by status, words that are text, issues that are bounded, no secret, nothing lost", () => {
  fc.assert(
    fc.property(body, statuses, (text, status) => {
      cases++;
      const init = { status, headers: { "content-type": "application/json" } };
      const response = new Response(status === 204 || status === 304 ? null : text, init);
      const answer = answerOf(operation, response, text);
      let outcome: unknown;
      try {
        const sent = { body: { password: API_KEY } };
        const url = "https://acme.syncromsp.com/api/v1/tickets";
        const request = { url, method: "POST", headers: {}, body: undefined, repeatable: false, sent } as const;
        outcome = readAnswer({ operation, request, secrets: new Secrets(sent), ends: [answer] }, answer);
      } catch (error) {
        assert.equal(isSyncroError(error) && error.name, "SyncroResponseError");
        assert(status < 400);
        assert(!JSON.stringify(error).includes(API_KEY));
        return;
      }
      const { error } = outcome as { error?: unknown };
      if (status < 300 && error === undefined) {
        assert.equal(answer.refusal, undefined);
        return;
      }
      assert(status >= 400 || answer.refusal !== undefined);
      if (!isSyncroApiError(error)) throw new Error(`no API error for ${status}`);
      const expected =
        status < 400
          ? "SyncroValidationError"
          : (BY_STATUS[status] ?? (status >= 500 ? "SyncroServerError" : "SyncroApiError"));
      if (status === 401) assert(["SyncroAuthenticationError", "SyncroPermissionError"].includes(error.name));
      else assert.equal(error.name, expected);
      assert.notEqual(error.message.trim(), "");
      assert(error.message.length < 2_200);
      assert(error.issues.length <= 200);
      const isText = ({ field, message }: SyncroIssue) =>
        typeof message === "string" && message !== "" && (field === undefined || typeof field === "string");
      assert(error.issues.every(isText));
      const shown = JSON.stringify(error);
      assert(!shown.includes(API_KEY));
      assert(!shown.includes("[object Object]"));
      assert(shown.length < 400_000);
    }),
    run(CASES.errorBodies),
  );
}, 60_000);

test("Retry-After: absent, or a wait of 0 or more that is never shortened; the wait is finite and within its bounds", () => {
  const dates = fc
    .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
    .map((date) => date.toUTCString());
  const header = fc.oneof(
    dates,
    fc.nat().map(String),
    fc.bigInt({ min: 0n }).map(String),
    fc.double().map(String),
    fc.date({ noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom(
      "",
      " ",
      "soon",
      "-1",
      "+5",
      "0x10",
      "1e3",
      "5s",
      "٣",
      "Thu, 32 Jan 2026 00:00:00 GMT",
      "Infinity",
      "NaN",
    ),
    fc.string({ maxLength: 30 }).filter((text) => /^[\x20-\x7e]*$/.test(text)),
  );
  const now = Date.parse("Tue, 24 Nov 2026 10:00:00 GMT");
  fc.assert(
    fc.property(
      header,
      fc.option(dates),
      fc.integer({ min: 1, max: 9 }),
      fc.constantFrom(429, 503),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (value, date, attempt, status, random) => {
        cases++;
        const headers = { get: (name: string) => (name === "retry-after" ? value : date) } as Headers;
        const asked = parseRetryAfter(headers, now);
        if (asked !== undefined) {
          assert(asked >= 0);
          const isSeconds = value.split(",").some((part) => /^\d+$/.test(part.trim()));
          assert(isSeconds || / \d\d:\d\d:\d\d /.test(value));
        }
        const wait = retryDelayMs(DEFAULT_RETRY, attempt, { status, retryAfterMs: asked }, () => random);
        if (asked !== undefined && asked > DEFAULT_RETRY.maxRetryAfterMs) {
          assert.equal(wait, undefined);
          return;
        }
        assert(wait !== undefined && wait >= Math.max(asked ?? 0, DEFAULT_RETRY.minDelayMs));
        assert(wait <= DEFAULT_RETRY.maxRetryAfterMs);
      },
    ),
    run(CASES.retryAfter),
  );
}, 60_000);

const meta = fc.oneof(
  value,
  fc.record(
    {
      page: fc.oneof(fc.integer({ min: -1, max: 5 }), text, fc.double()),
      total_pages: fc.oneof(
        fc.integer({ min: -1, max: 5 }),
        fc.nat({ max: 4 }).map(String),
        text,
        fc.double(),
        fc.constant(2 ** 60),
      ),
      total_entries: fc.oneof(fc.integer({ min: -1, max: 30 }), text, fc.constant(null)),
      per_page: value,
    },
    { requiredKeys: [] },
  ),
);

test("meta objects: counts are whole numbers of 0 or more, or are not there", () => {
  const answer = { result: { response: json({}) }, attempts: 1 };
  fc.assert(
    fc.property(meta, fc.array(value, { maxLength: 3 }), (meta, tickets) => {
      cases++;
      const page = readPage({ tickets, meta }, { items: "tickets" }, "/tickets", 1, answer);
      assert.equal(page.rows, tickets);
      for (const count of [page.saysPage, page.totalPages, page.totalEntries]) {
        assert(count === undefined || (Number.isSafeInteger(count) && count >= 0));
      }
    }),
    run(CASES.meta),
  );
}, 60_000);

test("a walk over whatever meta ends, with rows each once, or in an error with its page", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(meta, { minLength: 1, maxLength: 6 }),
      fc.constantFrom(1, 4),
      fc.constantFrom("warn", "error", "settle"),
      async (metas, concurrency, onDrift) => {
        cases++;
        const fetch = async (url: string) => {
          const page = Number(new URL(url).searchParams.get("page"));
          return json({
            tickets: page <= metas.length ? [{ id: page * 2 }, { id: page * 2 + 1 }] : [],
            meta: metas[page - 1],
          });
        };
        const logger = { debug() {}, info() {}, warn() {}, error() {} };
        const ids: number[] = [];
        const client = testClient("http://127.0.0.1:9", { fetch, logger });
        try {
          for await (const { id } of client.paginate("/tickets", {}, { concurrency, onDrift, maxPages: 20 }))
            ids.push(id);
        } catch (error) {
          expect(isSyncroError(error) && error.page).toBeGreaterThan(0);
        }
        expect(new Set(ids).size).toBe(ids.length);
      },
    ),
    run(CASES.walks),
  );
}, 60_000);

test("path parameters: one segment each, in the API, or an issue that names it", () => {
  const parameter = fc.oneof(
    text,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.bigInt(),
    fc.constant(null),
    fc.constant(undefined),
    value,
  );
  const base = "https://acme.syncromsp.com/api/v1";
  fc.assert(
    fc.property(parameter, parameter, (ticket_id, id) => {
      cases++;
      const issues: SyncroIssue[] = [];
      const template = "/tickets/{ticket_id}/worksheet_results/{id}";
      const path = fillPath(splitPath(template), { ticket_id, id }, template, issues);
      if (issues.length > 0) {
        assert(issues.every(({ field }) => field === "path.id" || field === "path.ticket_id"));
        return;
      }
      const url = new URL(base + path);
      assert.equal(url.origin, "https://acme.syncromsp.com");
      assert.equal(url.search + url.hash, "");
      const [root, api, version, tickets, first, results, second, ...rest] = url.pathname.split("/");
      const fixed = [root, api, version, tickets, results, ...rest];
      assert.deepEqual(fixed, ["", "api", "v1", "tickets", "worksheet_results"]);
      assert.equal(decodeURIComponent(first ?? ""), String(ticket_id));
      assert.equal(decodeURIComponent(second ?? ""), String(id));
    }),
    run(CASES.paths),
  );
}, 60_000);

test("subdomains: one DNS label and its host, or a SyncroConfigError that names the option", async () => {
  const label = fc.stringMatching(/^[a-zA-Z0-9-]{1,70}$/);
  const tricky = fc.constantFrom(
    "acme.",
    ".",
    "acme\n",
    "аcme",
    "acme@evil",
    "acme:80",
    "acme/",
    "acme#",
    "acme?",
    "xn--",
    "xn--0",
    "acme%2e",
    "[::1]",
    "acme\\",
    "",
  );
  await fc.assert(
    fc.asyncProperty(fc.oneof(text, label, tricky, value), async (subdomain) => {
      cases++;
      const options: object = { subdomain, apiKey: API_KEY, rateLimit: false, retry: false };
      const urls: string[] = [];
      const fetch = async (url: string) => {
        urls.push(url);
        return json({ tickets: [] });
      };
      try {
        const client = createSyncroClient({ ...options, fetch });
        if (urls.length === 0 && cases % 20 === 0) await client.GET("/tickets");
        assert(typeof subdomain === "string" && /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(subdomain));
        for (const url of urls) assert.equal(new URL(url).host, `${subdomain.toLowerCase()}.syncromsp.com`);
      } catch (error) {
        if (!isSyncroConfigError(error)) throw error;
        assert.equal(error.option, "subdomain");
        assert(!error.message.includes(API_KEY === subdomain ? "\u0000" : API_KEY));
      }
    }),
    run(CASES.subdomains),
  );
}, 60_000);

test("the client refuses what cannot be encoded, in its own class", async () => {
  const { fetch } = { fetch: async () => json({}) };
  const call = testClient("http://127.0.0.1:9", { fetch }).GET("/tickets/{id}", {
    params: { path: { id: "\ud800" as never } },
  });
  await expect(call).rejects.toMatchObject({ name: "SyncroRequestError", outcome: "not-sent" });
});

test("all of it is 100,000 cases", () => {
  expect(Object.values(CASES).reduce((sum, count) => sum + count, 0)).toBe(100_000);
});
