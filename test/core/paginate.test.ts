import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { isSyncroError, type WalkProgress } from "../../src/index.js";
import { API_KEY, testClient } from "../support/client.js";
import { hangUp, type Reply, type Seen, startServer } from "../support/server.js";

const rowsOf = (page: number, size = 2) => Array.from({ length: size }, (_, index) => ({ id: page * 100 + index }));
const pageOf = (request: Seen) => Number(request.query.get("page") ?? 1);
const listOf = (tickets: unknown[], page: number, totalPages: number | string, more = {}, beside = {}): Reply => ({
  json: { tickets, meta: { page, total_pages: totalPages, ...more }, ...beside },
});
/** A list of `total` pages, two rows each. */
const list = (total: number) => (request: Seen) => listOf(rowsOf(pageOf(request)), pageOf(request), total);
const all = { limit: Number.POSITIVE_INFINITY };
const silent = { debug() {}, info() {}, warn: vi.fn(), error() {} };
const ids = (rows: { id: number }[]) => rows.map(({ id }) => id);

describe("a walk", () => {
  test("gives every row once, in order, and asks for every page once", async () => {
    const server = await startServer(list(7));
    const rows = await testClient(server.url).paginate("/tickets").toArray(all);
    expect(ids(rows)).toEqual([1, 2, 3, 4, 5, 6, 7].flatMap((page) => [page * 100, page * 100 + 1]));
    expect(server.seen.map(pageOf).sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  test("keeps the filters on every page", async () => {
    const server = await startServer(list(3));
    await testClient(server.url)
      .paginate("/tickets", { params: { query: { status: "New" } } })
      .toArray(all);
    expect(server.seen.every(({ query }) => query.get("status") === "New")).toBe(true);
  });

  test.each([1, 2, 4])("keeps at most %i pages in flight, and uses them", async (concurrency) => {
    let inFlight = 0;
    let peak = 0;
    const server = await startServer((request) => (_request, response) => {
      peak = Math.max(peak, ++inFlight);
      setTimeout(() => {
        inFlight--;
        const page = pageOf(request);
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ tickets: rowsOf(page), meta: { page, total_pages: 12 } }));
      }, 10);
    });
    await testClient(server.url).paginate("/tickets", {}, { concurrency }).toArray(all);
    expect(server.seen).toHaveLength(12);
    expect(peak).toBe(concurrency);
  });

  test("yields in order when later pages arrive first", async () => {
    const server = await startServer((request) => ({
      ...(list(6)(request) as object),
      afterMs: 60 - pageOf(request) * 10,
    }));
    const pages: number[] = [];
    for await (const { page } of testClient(server.url).paginate("/tickets").pages()) pages.push(page);
    expect(pages).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("an empty list is one empty page", async () => {
    const server = await startServer([listOf([], 1, 0)]);
    const pages = [];
    for await (const page of testClient(server.url).paginate("/tickets").pages()) pages.push(page);
    expect(pages).toEqual([{ items: [], page: 1, totalPages: 0 }]);
    expect(server.seen).toHaveLength(1);
  });

  test("takes counts as text too", async () => {
    const server = await startServer((request) => listOf(rowsOf(pageOf(request)), pageOf(request), "3"));
    expect(await testClient(server.url).paginate("/tickets").toArray(all)).toHaveLength(6);
  });

  test("startPage and maxPages bound it, and progress is told", async () => {
    const server = await startServer(list(9));
    const told: WalkProgress[] = [];
    const options = { startPage: 3, maxPages: 2, onProgress: (progress: WalkProgress) => told.push(progress) };
    const rows = await testClient(server.url).paginate("/tickets", {}, options).toArray(all);
    expect(ids(rows)).toEqual([300, 301, 400, 401]);
    expect(server.seen.map(pageOf)).toEqual([3, 4]);
    expect(told).toEqual([
      { page: 3, totalPages: 9, items: 2 },
      { page: 4, totalPages: 9, items: 4 },
    ]);
  });

  test("toArray stops at its limit", async () => {
    const server = await startServer(list(50));
    const walk = testClient(server.url).paginate("/tickets");
    expect(await walk.toArray({ limit: 3 })).toHaveLength(3);
    expect(await walk.toArray({ limit: 0 })).toEqual([]);
    expect(server.seen.length).toBeLessThan(10);
    for (const bound of [{}, undefined, { limit: Number.NaN }, { limit: 2.5 }, { limit: -1 }]) {
      await expect(walk.toArray(bound as { limit: number })).rejects.toMatchObject({ issues: [{ field: "limit" }] });
    }
  });

  test.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [7, 4],
    [12, 6],
    [99, 9],
  ])("toArray of %i rows reads %i pages of two, and none in vain", async (limit, pages) => {
    const server = await startServer(list(9));
    const rows = await testClient(server.url).paginate("/tickets").toArray({ limit });
    expect(rows).toHaveLength(Math.min(limit, 18));
    expect(server.seen.map(pageOf).toSorted()).toEqual(Array.from({ length: pages }, (_, index) => index + 1));
  });

  test("one page at a time: none is read that is not asked for", async () => {
    const server = await startServer(list(7));
    const walk = testClient(server.url).paginate("/tickets", undefined, { concurrency: 1 });
    expect(await walk.toArray({ limit: 4 })).toHaveLength(4);
    expect(server.seen.map(pageOf)).toEqual([1, 2]);
  });

  test("request, of a list that the description has: its own paging counts hold", async () => {
    const server = await startServer((request) => ({
      json: {
        available_patches: [{ kb: pageOf(request) }],
        available_patches_meta: { page: pageOf(request), total_pages: 2 },
      },
    }));
    const walk = testClient(server.url).paginate.request("/customer_assets/7/patches", { items: "available_patches" });
    expect(await walk.toArray(all)).toEqual([{ kb: 1 }, { kb: 2 }]);
    expect(server.seen.map(pageOf)).toEqual([1, 2]);
  });

  test("each iteration begins anew", async () => {
    const server = await startServer(list(2));
    const walk = testClient(server.url).paginate("/tickets");
    expect(await walk.toArray(all)).toEqual(await walk.toArray(all));
    expect(server.seen).toHaveLength(4);
  });
});

describe("a list that lies or changes", () => {
  test("grows: total_pages is read anew from every page", async () => {
    const server = await startServer((request) =>
      listOf(rowsOf(pageOf(request)), pageOf(request), pageOf(request) < 3 ? 3 : 5),
    );
    const rows = await testClient(server.url, { logger: silent }).paginate("/tickets").toArray(all);
    expect(rows).toHaveLength(10);
  });

  test("shrinks: the walk ends where the list does", async () => {
    const server = await startServer((request) =>
      listOf(rowsOf(pageOf(request)), pageOf(request), pageOf(request) < 2 ? 8 : 3),
    );
    expect(await testClient(server.url, { logger: silent }).paginate("/tickets").toArray(all)).toHaveLength(6);
  });

  test("has no meta: page by page until an empty one", async () => {
    const server = await startServer((request) => ({
      json: { tickets: pageOf(request) <= 4 ? rowsOf(pageOf(request)) : [] },
    }));
    const rows = await testClient(server.url).paginate("/tickets").toArray(all);
    expect(rows).toHaveLength(8);
    expect(server.seen.map(pageOf)).toEqual([1, 2, 3, 4, 5]);
  });

  test("has no meta and repeats its last page for ever: one page more makes sure", async () => {
    const server = await startServer((request) => ({ json: { tickets: rowsOf(Math.min(pageOf(request), 3)) } }));
    const rows = await testClient(server.url).paginate("/tickets", {}, { dedupe: false }).toArray(all);
    expect(rows).toHaveLength(6);
    expect(server.seen).toHaveLength(5);
  });

  test("says no pages beside rows: the walk goes on without meta", async () => {
    const server = await startServer((request) =>
      listOf(pageOf(request) <= 2 ? rowsOf(pageOf(request)) : [], pageOf(request), 0),
    );
    expect(await testClient(server.url).paginate("/tickets").toArray(all)).toHaveLength(4);
  });

  test("loses its meta on the way: the last one known holds", async () => {
    const server = await startServer((request) =>
      pageOf(request) === 2 ? { json: { tickets: rowsOf(2) } } : list(4)(request),
    );
    expect(await testClient(server.url).paginate("/tickets").toArray(all)).toHaveLength(8);
  });

  test.each([{}, { tickets: null }, { tickets: {} }, []])("answers %j: an error, not a short list", async (json) => {
    const server = await startServer((request) => (pageOf(request) === 2 ? { json } : list(3)(request)));
    const walk = testClient(server.url).paginate("/tickets").toArray(all);
    await expect(walk).rejects.toMatchObject({
      name: "SyncroResponseError",
      code: "response_unexpected_shape",
      page: 2,
    });
  });

  test("repeats rows: they are skipped, and drift is told once", async () => {
    const warn = vi.fn();
    const server = await startServer((request) =>
      listOf([{ id: 1 }, { id: pageOf(request) * 100 }], pageOf(request), 4),
    );
    const rows = await testClient(server.url, { logger: { ...silent, warn } })
      .paginate("/tickets")
      .toArray(all);
    expect(ids(rows)).toEqual([1, 100, 200, 300, 400]);
    expect(warn).toHaveBeenCalledOnce();
    expect(warn).toHaveBeenCalledWith(
      expect.objectContaining({ path: "/tickets", repeats: 1 }),
      expect.stringContaining("changed"),
    );
  });

  test("dedupe: false gives the repeats too", async () => {
    const server = await startServer((request) => listOf([{ id: 1 }], pageOf(request), 3));
    expect(await testClient(server.url).paginate("/tickets", {}, { dedupe: false }).toArray(all)).toHaveLength(3);
  });

  test("a logger that throws does not end the walk", async () => {
    const fail = () => {
      throw new Error("the disk is full");
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    const server = await startServer((request) => listOf([{ id: 1 }], pageOf(request), 3));
    expect(await testClient(server.url, { logger }).paginate("/tickets").toArray(all)).toEqual([{ id: 1 }]);
  });

  test("changes its counts: drift is told, with a console where no logger is given", async () => {
    const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
    const server = await startServer((request) =>
      listOf(rowsOf(pageOf(request)), pageOf(request), 3, { total_entries: pageOf(request) > 1 ? 6 : 5 }),
    );
    await testClient(server.url).paginate("/tickets").toArray(all);
    expect(warn).toHaveBeenCalledOnce();
    warn.mockRestore();
  });

  test("gives fewer rows than it says it has: drift is told at the end", async () => {
    const warn = vi.fn();
    const server = await startServer((request) =>
      listOf(pageOf(request) <= 2 ? rowsOf(pageOf(request)) : [], pageOf(request), 2, { total_entries: 5 }),
    );
    await testClient(server.url, { logger: { ...silent, warn } })
      .paginate("/tickets")
      .toArray(all);
    expect(warn).toHaveBeenCalledWith(expect.objectContaining({ totalEntries: 5, rows: 4 }), expect.any(String));
  });

  /** Page 3 of 5 has no rows, as often as it is asked for; three rows to a page. */
  const hole = (meta: object, times = Number.POSITIVE_INFINITY) => {
    let asked = 0;
    return (request: Seen): Reply => {
      const page = pageOf(request);
      const isLost = page === 3 && asked++ < times;
      return listOf(isLost || page > 5 ? [] : rowsOf(page, page < 5 ? 3 : 2), page, 5, meta);
    };
  };
  describe.each([
    ["total_entries", { total_entries: 14 }],
    ["no total_entries", {}],
  ])("has an empty page in the middle, with %s", (_name, meta) => {
    const walk = async (rule: (request: Seen) => Reply, onDrift: "warn" | "error" | "settle", logger = silent) => {
      const server = await startServer(rule);
      return testClient(server.url, { logger }).paginate("/tickets", {}, { onDrift }).toArray(all);
    };
    test('"warn" tells it', async () => {
      const warn = vi.fn();
      expect(await walk(hole(meta), "warn", { ...silent, warn })).toHaveLength(11);
      expect(warn).toHaveBeenCalledOnce();
      expect(warn).toHaveBeenCalledWith(expect.objectContaining({ page: 3, emptyPage: 3 }), expect.any(String));
    });
    test('"error" ends there', async () => {
      await expect(walk(hole(meta), "error")).rejects.toMatchObject({ code: "response_list_changed", page: 3 });
    });
    test('"settle" is not content with it, and finds its rows when they are there again', async () => {
      await expect(walk(hole(meta), "settle")).rejects.toMatchObject({
        code: "response_list_changed",
        message: expect.stringContaining("emptyPage"),
      });
      expect(await walk(hole(meta, 2), "settle")).toHaveLength(14);
    });
  });

  test('has fewer rows than it says in every pass: "settle" ends in an error that says so', async () => {
    const server = await startServer((request) =>
      listOf(rowsOf(pageOf(request), pageOf(request) > 2 ? 0 : 2), pageOf(request), 2, { total_entries: 5 }),
    );
    const walk = testClient(server.url, { logger: silent })
      .paginate("/tickets", {}, { onDrift: "settle" })
      .toArray(all);
    await expect(walk).rejects.toMatchObject({
      code: "response_list_changed",
      message: expect.stringContaining('"rows":4,"totalEntries":5'),
    });
  });

  test.each(["warn", "settle"] as const)(
    'has equal rows without identity: "%s" gives each as often as it is there',
    async (onDrift) => {
      const app = { name: "Chrome", version: "1" };
      const pages = [
        [app, { name: "Word" }],
        [app, app],
      ];
      const server = await startServer((request) => ({
        json: {
          installed_applications: pages[pageOf(request) - 1],
          meta: { page: pageOf(request), total_pages: 2, total_entries: 4 },
        },
      }));
      const params = { path: { id: 1 } };
      const rows = await testClient(server.url)
        .paginate("/customer_assets/{id}/installed_applications", { params }, { onDrift, concurrency: 1 })
        .toArray(all);
      expect(rows).toEqual([app, { name: "Word" }, app, app]);
    },
  );

  test.each(["warn", "settle"] as const)('has ids that are none: "%s" gives all rows', async (onDrift) => {
    const tickets = [
      { id: 0, number: 1 },
      { id: 0, number: 2 },
      { id: "", number: 3 },
      { id: "", number: 4 },
      { id: null },
    ];
    const server = await startServer((request) => listOf(tickets, pageOf(request), 1));
    const rows = await testClient(server.url, { logger: silent }).paginate("/tickets", {}, { onDrift }).toArray(all);
    expect(rows).toEqual(tickets);
  });

  test("loses its meta where the last page was said to be: on to a page without rows", async () => {
    const server = await startServer((request) => {
      const page = pageOf(request);
      const tickets = page > 4 ? [] : rowsOf(page);
      return page === 1 ? listOf(tickets, 1, 2) : { json: { tickets } };
    });
    expect(await testClient(server.url, { logger: silent }).paginate("/tickets").toArray(all)).toHaveLength(8);
  });

  test.each([{ maxPages: 100 }, {}])(
    "says on page 1 alone how many rows it has, with %j: what lacks is told",
    async (options) => {
      const warn = vi.fn();
      const server = await startServer((request) =>
        listOf(
          rowsOf(pageOf(request), pageOf(request) > 2 ? 0 : 2),
          pageOf(request),
          2,
          pageOf(request) === 1 ? { total_entries: 9 } : {},
        ),
      );
      const { paginate } = testClient(server.url, { logger: { ...silent, warn } });
      await paginate("/tickets", {}, options).toArray(all);
      expect(warn).toHaveBeenCalledWith(expect.objectContaining({ totalEntries: 9, rows: 4 }), expect.any(String));
    },
  );

  test("stands still: nothing is told", async () => {
    const warn = vi.fn();
    const server = await startServer((request) =>
      listOf(rowsOf(pageOf(request)), pageOf(request), 2, { total_entries: 4 }),
    );
    await testClient(server.url, { logger: { ...silent, warn } })
      .paginate("/tickets")
      .toArray(all);
    expect(warn).not.toHaveBeenCalled();
  });
});

describe("an error beside a list", () => {
  const failing = (beside: object, tickets: unknown[]) => (request: Seen) => {
    const page = pageOf(request);
    return page === 3 ? listOf(tickets, 3, 5, {}, beside) : list(5)(request);
  };
  const words = "statement timeout";
  const cases: [string, object, unknown[]?][] = [
    ["success: false", { success: false, error: words }],
    ["success: false beside rows", { success: false, message: words }, rowsOf(3, 1)],
    ['success: "false"', { success: "false", message: [words] }],
    ["error", { error: words }],
    ["error beside rows", { error: words }, rowsOf(3, 1)],
    ["errors", { errors: [words] }],
    ["errors by field", { errors: { base: [words] } }],
    ["message", { message: words }],
  ];
  describe.each(["warn", "error", "settle"] as const)('"%s"', (onDrift) => {
    test.each(cases)("%s ends the walk with the server's words", async (_name, beside, rows) => {
      const server = await startServer(failing(beside, rows ?? []));
      const given: number[] = [];
      const walk = async () => {
        for await (const { id } of testClient(server.url).paginate("/tickets", {}, { onDrift })) given.push(id);
      };
      await expect(walk()).rejects.toMatchObject({ status: 200, page: 3, message: expect.stringContaining(words) });
      expect(given).toEqual([100, 101, 200, 201]);
    });
  });

  test("without words it is still one", async () => {
    const server = await startServer([{ json: { tickets: [], meta: {}, success: false } }]);
    const walk = testClient(server.url).paginate("/tickets").toArray(all);
    await expect(walk).rejects.toMatchObject({ page: 1, issues: [], message: expect.stringContaining("200") });
  });

  test("a key in its words is masked", async () => {
    const server = await startServer([{ json: { tickets: [], error: `bad token ${API_KEY}` } }]);
    const error: unknown = await testClient(server.url)
      .paginate("/tickets")
      .toArray(all)
      .catch((error) => error);
    expect(inspect(error, { depth: 9 })).toContain("bad token [redacted]");
    expect(inspect(error, { depth: 9 })).not.toContain(API_KEY);
  });

  test("a single call gives it as its error", async () => {
    const server = await startServer([{ json: { tickets: [], error: words } }]);
    const { data, error } = await testClient(server.url).GET("/tickets");
    expect({ data, message: error?.message }).toEqual({ data: undefined, message: `listTickets: ${words}` });
  });

  test.each([
    { success: true },
    { success: "true", error: null, errors: [], message: "" },
    { error: false, errors: {}, message: null },
  ])("%j is none", async (beside) => {
    const server = await startServer([{ json: { tickets: [], ...beside } }]);
    expect(await testClient(server.url).paginate("/tickets").toArray(all)).toEqual([]);
  });

  test("a kind message beside rows is none, nor is a payment that was declined", async () => {
    const payments = [
      { id: 1, success: false, message: "declined", error: "card" },
      { id: 2, success: true },
    ];
    const server = await startServer([
      { json: { payments, meta: { page: 1, total_pages: 1 }, message: "2 payments" } },
    ]);
    for (const onDrift of ["warn", "error", "settle"] as const) {
      expect(await testClient(server.url).paginate("/payments", {}, { onDrift }).toArray(all)).toEqual(payments);
    }
  });
});

describe("a page that fails", () => {
  test.each<[string, Reply, string]>([
    ["an error of the API", { status: 422, json: { error: "no" } }, "SyncroValidationError"],
    ["HTML", { text: "<html>", headers: { "content-type": "text/html" } }, "SyncroResponseError"],
    ["a cut connection", hangUp, "SyncroConnectionError"],
  ])("%s ends the walk with its error and its page; startPage goes on from there", async (_name, failure, name) => {
    let broken = true;
    const server = await startServer((request) => (broken && pageOf(request) === 3 ? failure : list(5)(request)));
    const client = testClient(server.url, { retry: false });
    const rows: number[] = [];
    let page: number | undefined;
    try {
      for await (const row of client.paginate("/tickets")) rows.push(row.id);
    } catch (error) {
      expect(isSyncroError(error)).toBe(true);
      expect(error).toMatchObject({ name, page: 3 });
      if (isSyncroError(error)) page = error.page;
    }
    broken = false;
    for await (const row of client.paginate("/tickets", {}, { startPage: page })) rows.push(row.id);
    expect(rows).toEqual([100, 101, 200, 201, 300, 301, 400, 401, 500, 501]);
  });

  test("leaving the loop cancels what is in flight", async () => {
    let cancelled = 0;
    const server = await startServer((request) =>
      pageOf(request) === 1 ? list(9)(request) : (_request, response) => response.on("close", () => cancelled++),
    );
    for await (const row of testClient(server.url).paginate("/tickets")) if (row.id === 101) break;
    await vi.waitFor(() => expect(cancelled).toBe(server.seen.length - 1));
  });

  test("its signal ends it at once, with the signal's reason", async () => {
    const controller = new AbortController();
    const server = await startServer((request) =>
      pageOf(request) < 3 ? list(9)(request) : () => controller.abort("enough"),
    );
    const walk = testClient(server.url).paginate("/tickets", {}, { signal: controller.signal }).toArray(all);
    await expect(walk).rejects.toBe("enough");
  });
});

test.each<[object, object, string]>([
  [{ params: { query: { page: 2 } } }, {}, "query.page"],
  [{ signal: new AbortController().signal }, {}, "init.signal"],
  [{}, { concurency: 2 }, "concurency"],
  [{}, { concurrency: 0 }, "concurrency"],
  [{}, { startPage: 1.5 }, "startPage"],
  [{}, { maxPages: "3" }, "maxPages"],
  [{}, { onDrift: "explode" }, "onDrift"],
  [{}, { signal: new AbortController() }, "signal"],
])("init %j with options %j is refused at once", (init, options, field) => {
  const { paginate } = testClient("http://127.0.0.1:9");
  expect(() => paginate("/tickets", init as never, options as never)).toThrow(
    expect.objectContaining({ name: "SyncroRequestError", issues: [expect.objectContaining({ field })] }),
  );
});

test("a path that does not page is refused", () => {
  const { paginate } = testClient("http://127.0.0.1:9");
  expect(() => Reflect.apply(paginate, undefined, ["/tickets/{id}"])).toThrow("is not a list that pages");
});

test.each(["headers", "timeoutMs", "deadlineMs", "retry"])("what a call takes goes into the init: %s", (name) => {
  const { paginate } = testClient("http://127.0.0.1:9/api/v1");
  const walk = () => paginate("/tickets", {}, { [name]: 1_000 } as object);
  expect(walk).toThrow(`${name} belongs in the init, the second argument`);
});
