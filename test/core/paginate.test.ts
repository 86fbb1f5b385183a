import { describe, expect, test, vi } from "vitest";
import { isSyncroError, type WalkProgress } from "../../src/index.js";
import { testClient } from "../support/client.js";
import { hangUp, type Reply, type Seen, startServer } from "../support/server.js";

const rowsOf = (page: number, size = 2) => Array.from({ length: size }, (_, index) => ({ id: page * 100 + index }));
const pageOf = (request: Seen) => Number(request.query.get("page") ?? 1);
const listOf = (tickets: unknown[], page: number, totalPages: number | string, more = {}): Reply => ({
  json: { tickets, meta: { page, total_pages: totalPages, ...more } },
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
])("init %j with options %j is refused at once", (init, options, field) => {
  const { paginate } = testClient("http://127.0.0.1:9");
  expect(() => paginate("/tickets", init as never, options as never)).toThrow(
    expect.objectContaining({ name: "SyncroRequestError", issues: [expect.objectContaining({ field })] }),
  );
});

test("a path that does not page is refused", () => {
  const { paginate } = testClient("http://127.0.0.1:9");
  expect(() => paginate("/tickets/{id}" as never)).toThrow("is not a list that pages");
});
