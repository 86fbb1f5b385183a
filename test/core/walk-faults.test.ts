import { afterAll, describe, expect, test, vi } from "vitest";
import {
  type Fault,
  faults,
  type MisbehavingServer,
  startMisbehavingServer,
} from "../../scripts/lib/misbehaving-server.js";
import { isSyncroError, type PaginateOptions } from "../../src/index.js";
import { fakeFetch, json, testClient } from "../support/client.js";
import { METAS, PAST_ENDS, PagedList } from "./list.js";

const SIZE = 3;
const TOTAL = 14;
const PAGES = 5;
const IDS = Array.from({ length: TOTAL }, (_, index) => index + 1);
const all = { limit: Number.POSITIVE_INFINITY };
const logger = { debug() {}, info() {}, warn() {}, error() {} };

const rows = (page: number) => IDS.slice((page - 1) * SIZE, page * SIZE).map((id) => ({ id }));
const answer = (page: number, meta?: unknown, from = page): Fault =>
  faults.ok(meta === undefined ? { tickets: rows(from) } : { tickets: rows(from), meta });
const counts = (page: number, more = {}) => ({
  page,
  total_pages: PAGES,
  total_entries: TOTAL,
  per_page: SIZE,
  ...more,
});
type List = (page: number) => Fault;

/** What ends in all rows, each once and in order, without an error. */
const WHOLE: Record<string, List> = {
  "full meta": (page) => answer(page, counts(page)),
  "short meta": (page) => answer(page, { page, total_pages: PAGES }),
  "meta without page": (page) => answer(page, { total_pages: PAGES }),
  "no meta": (page) => answer(page),
  "meta: null": (page) => answer(page, null),
  "meta: a list": (page) => answer(page, []),
  "meta: text": (page) => answer(page, "5 pages"),
  "counts as text": (page) =>
    answer(page, { page: String(page), total_pages: String(PAGES), total_entries: String(TOTAL) }),
  "total_pages that is no count": (page) =>
    answer(page, { page, total_pages: ["many", -1, 2.5, null, "1e3"][page % 5] }),
  "total_pages 0 beside rows": (page) => answer(page, { page, total_pages: 0 }),
  "total_pages too small, total_entries right": (page) => answer(page, counts(page, { total_pages: 2 })),
  "total_pages too small from page 3 on": (page) => answer(page, { page, total_pages: page < 3 ? PAGES : 1 }),
  "total_pages too large": (page) => answer(page, { page, total_pages: PAGES + 6 }),
  "total_pages that grows": (page) => answer(page, { page, total_pages: Math.min(page + 1, PAGES) }),
  "total_pages that shrinks": (page) => answer(page, { page, total_pages: Math.max(PAGES, PAGES + 3 - page) }),
  "meta lost on the way": (page) => (page === 3 ? answer(page) : answer(page, counts(page))),
  "meta found on the way": (page) => (page < 3 ? answer(page) : answer(page, counts(page))),
  "total_entries too small": (page) => answer(page, counts(page, { total_entries: 1 })),
  "total_entries too large": (page) => answer(page, counts(page, { total_entries: 99 })),
  "no meta, the last page again for ever": (page) => answer(page, undefined, Math.min(page, PAGES)),
  "short meta, a page past the end repeats the last": (page) =>
    answer(page, { total_pages: page > 3 ? PAGES : PAGES + 3 }, Math.min(page, PAGES)),
  "a page past the end says that it is the last": (page) =>
    answer(Math.min(page, PAGES), { page: Math.min(page, PAGES), total_pages: page > 3 ? PAGES : PAGES + 3 }),
  "an empty page in the middle": (page) =>
    faults.ok({ tickets: page === 2 ? [] : rows(page > 2 ? page - 1 : page), meta: { page, total_pages: PAGES + 1 } }),
  "pages in drops": (page) => faults.trickle(JSON.stringify({ tickets: rows(page), meta: counts(page) }), 0),
  "the wrong content type": (page) => faults.wrongType({ tickets: rows(page), meta: counts(page) }, "text/html"),
};

const onPage3 =
  (fault: Fault): List =>
  (page) =>
    page === 3 ? fault : answer(page, counts(page));

/** What ends in an error: its code and its page. Nothing is given twice before it. */
const ERRORS: Record<string, [List, string, number]> = {
  "page ignored, and meta says so": [() => answer(1, counts(1)), "response_wrong_page", 2],
  "page ignored, and meta says so, one page at a time": [
    (page) => answer(1, { page: 1, total_pages: page + 1 }),
    "response_wrong_page",
    2,
  ],
  "page ignored, meta without page": [() => answer(1, { total_pages: PAGES }), "response_wrong_page", 2],
  "page ignored, two pages, meta without page": [() => answer(1, { total_pages: 2 }), "response_wrong_page", 2],
  "page ignored from page 3 on": [
    (page) => answer(page, counts(page < 3 ? page : 2), page < 3 ? page : 2),
    "response_wrong_page",
    3,
  ],
  "another page than asked for": [(page) => answer(page, counts(page === 4 ? 5 : page)), "response_wrong_page", 4],
  "the same page for ever, with meta that grows": [
    (page) => answer(page, counts(page, { total_pages: page + 1 }), 1),
    "response_endless_list",
    101,
  ],
  "empty pages for ever, with meta that grows": [
    (page) => faults.ok({ tickets: [], meta: { page, total_pages: page + 1 } }),
    "response_endless_list",
    100,
  ],
  "no meta, a circle of pages for ever": [
    (page) => answer(page, undefined, ((page - 1) % 3) + 1),
    "response_endless_list",
    103,
  ],
  "no list": [
    (page) => (page === 3 ? faults.ok({ meta: counts(page) }) : answer(page, counts(page))),
    "response_unexpected_shape",
    3,
  ],
  "rows as a map": [
    (page) => (page === 3 ? faults.ok({ tickets: { 0: {} } }) : answer(page, counts(page))),
    "response_unexpected_shape",
    3,
  ],
  ...Object.fromEntries(
    (
      [
        [faults.status(500, '{"error":"no"}'), "server_error"],
        [faults.html(502), "server_error"],
        [faults.html(200), "response_html"],
        [faults.empty, "response_empty"],
        [faults.blank, "response_empty"],
        [faults.nullBody, "response_empty"],
        [faults.cutJson, "response_broken_json"],
        [faults.redirect("/login"), "response_redirect"],
        [faults.redirect("https://elsewhere.invalid/"), "response_redirect"],
        [faults.resetBefore, "connection_failed"],
        [faults.resetDuring, "connection_failed"],
        [faults.cutOff, "connection_failed"],
        [faults.throttled("99999"), "rate_limited"],
        [faults.status(401, '{"error":"Not authorized"}'), "permission_denied"],
        [faults.status(422, '{"error":"no"}'), "validation_failed"],
      ] as [Fault, string][]
    ).map(([fault, code]): [string, [List, string, number]] => [`page 3: ${fault.name}`, [onPage3(fault), code, 3]]),
  ),
};

const servers: MisbehavingServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));
async function start(rule: Parameters<typeof startMisbehavingServer>[0]): Promise<string> {
  const server = await startMisbehavingServer(rule);
  servers.push(server);
  return server.url;
}
/** A short time-out only where it is what is tested: a busy machine is no fault. */
async function walk(list: List, options: PaginateOptions, timeoutMs = 15_000) {
  const url = await start(({ query }) => list(Number(query.get("page"))));
  return testClient(url, { logger, timeoutMs, retry: false }).paginate("/tickets", {}, options);
}
const CONCURRENCY = [1, 4] as const;

describe.each(CONCURRENCY)("concurrency %i", (concurrency) => {
  test.each(Object.entries(WHOLE))("%s: all rows, each once, in order", async (_name, list) => {
    const items = await walk(list, { concurrency });
    expect((await items.toArray(all)).map(({ id }) => id)).toEqual(IDS);
    const given: number[] = [];
    for await (const page of items.pages()) given.push(...page.items.map(({ id }) => id));
    expect(given).toEqual(IDS);
  });

  test.each(Object.entries(ERRORS))("%s: an error that carries the page", async (_name, [list, code, page]) => {
    await failsWith(code, page, await walk(list, { concurrency }));
  });
});

async function failsWith(code: string, page: number, items: Awaited<ReturnType<typeof walk>>): Promise<void> {
  const given: number[] = [];
  const outcome: unknown = await (async () => {
    for await (const { id } of items) given.push(id);
    return "ended without an error";
  })().catch((error: unknown) => error);
  expect(isSyncroError(outcome), String(outcome)).toBe(true);
  expect(outcome).toMatchObject({ code, page });
  expect(new Set(given).size).toBe(given.length);
  expect(given).toEqual(IDS.slice(0, given.length));
  await expect(items.toArray(all)).rejects.toMatchObject({ code, page });
}

// Side by side: they wait for time-outs.
describe.concurrent.each(CONCURRENCY)("concurrency %i", (concurrency) => {
  test.each([faults.hangAfter, faults.trickle("[", 20, false)])("page 3: $name: a time-out", async (fault) => {
    await failsWith("timeout_attempt", 3, await walk(onPage3(fault), { concurrency }, 1_000));
  });
});

test("an attempt before a lying page is counted on its error", async () => {
  const lying = [faults.status(503, ""), faults.ok({ rows: [] })];
  const call = testClient(await start(lying))
    .paginate("/tickets")
    .toArray(all);
  await expect(call).rejects.toMatchObject({ code: "response_unexpected_shape", attempts: 2, page: 1 });
});

describe("a list without an end, of rows that are always new", () => {
  const endless = (meta: (page: number) => object) => {
    let asked = 0;
    const fetch = async (url: string) => {
      asked++;
      const page = Number(new URL(url).searchParams.get("page"));
      return json({ tickets: [{ id: page }], ...meta(page) });
    };
    return { client: testClient("http://127.0.0.1:9", { fetch, logger }), asked: () => asked };
  };
  test.each<[string, (page: number) => object, number]>([
    ["no meta", () => ({}), 10_001],
    ["total_pages that grows with it", (page) => ({ meta: { page, total_pages: page + 1 } }), 10_002],
  ])(
    "%s: is stopped, with an error that carries the page",
    async (_name, meta, page) => {
      const { client } = endless(meta);
      const walk = client.paginate("/tickets").toArray(all);
      await expect(walk).rejects.toMatchObject({
        code: "response_endless_list",
        page,
        message: expect.stringContaining("maxPages"),
      });
    },
    60_000,
  );

  test("maxPages bounds it instead, without an error", async () => {
    const { client } = endless(() => ({}));
    expect(await client.paginate("/tickets", {}, { maxPages: 150 }).toArray(all)).toHaveLength(150);
  });
});

test("more pages in flight than Node's ten listeners give no warning, nor do many calls under one signal", async () => {
  const warned = vi.fn();
  process.on("warning", warned);
  const list = new PagedList(200, { size: 2, meta: "full", pastEnd: "empty" });
  const { fetch } = fakeFetch(
    () => new Promise<Response>((resolve) => setTimeout(() => resolve(json({ tickets: [] })), 5)),
  );
  const { signal } = new AbortController();
  await testClient("http://127.0.0.1:9", { fetch: list.fetch() })
    .paginate("/tickets", {}, { concurrency: 50, signal })
    .toArray(all);
  const client = testClient("http://127.0.0.1:9", { fetch });
  await Promise.all(Array.from({ length: 50 }, () => client.GET("/tickets", { signal })));
  await new Promise((resolve) => setImmediate(resolve));
  process.off("warning", warned);
  expect(warned).not.toHaveBeenCalled();
});

test.each(METAS.flatMap((meta) => PAST_ENDS.map((pastEnd) => [meta, pastEnd] as const)))(
  "to resume past the end (meta %s, %s) ends with what is there",
  async (meta, pastEnd) => {
    const list = new PagedList(6, { size: 2, meta, pastEnd });
    const client = testClient("http://127.0.0.1:9", { fetch: list.fetch(), logger });
    const ids = (await client.paginate("/tickets", {}, { startPage: 9 }).toArray(all)).map(({ id }) => id);
    expect([[], [5, 6]]).toContainEqual(ids);
  },
);
