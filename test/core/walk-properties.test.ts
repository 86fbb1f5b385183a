import fc from "fast-check";
import { afterAll, describe, expect, test, vi } from "vitest";
import { isSyncroResponseError, type PaginateOptions } from "../../src/index.js";
import { testClient } from "../support/client.js";
import { METAS, PAST_ENDS, PagedList } from "./list.js";
import { seeded } from "./seeded.js";

const SEED = Number(process.env.WALK_SEED ?? Date.now() % 2 ** 31);
const RUNS = Number(process.env.WALK_RUNS ?? 200);
console.log(`walk properties: seed ${SEED} (WALK_SEED repeats it)`);
const check = { seed: SEED, numRuns: RUNS };

const all = { limit: Number.POSITIVE_INFINITY };
const warn = vi.fn();
const logger = { debug() {}, info() {}, warn, error() {} };
const walk = (list: PagedList, options: PaginateOptions, between?: (request: number) => void, hops?: () => number) =>
  testClient("http://127.0.0.1:9", { fetch: list.fetch(between, hops), logger }).paginate("/tickets", {}, options);

const shape = {
  size: fc.integer({ min: 1, max: 5 }),
  meta: fc.constantFrom(...METAS),
  pastEnd: fc.constantFrom(...PAST_ENDS),
};
const counts = { settled: 0, unsettled: 0, stillAtTheEnd: 0 };
afterAll(() => console.log("settle:", counts));

test("a list that stands still comes in its order, whatever the concurrency, and nothing is reported", async () => {
  const property = fc.asyncProperty(
    fc.record(shape),
    fc.nat({ max: 40 }),
    fc.nat(),
    async (options, length, chance) => {
      const random = seeded(chance);
      const list = new PagedList(length, options);
      warn.mockClear();
      for (const concurrency of [1, 2, 4, 16]) {
        for (const onDrift of ["warn", "error", "settle"] as const) {
          const late = () => Math.floor(random() * 4);
          const rows = await walk(list, { concurrency, onDrift }, undefined, late).toArray(all);
          expect(rows.map(({ id }) => id)).toEqual(list.ids);
        }
      }
      expect(warn).not.toHaveBeenCalled();
    },
  );
  await fc.assert(property, { ...check, numRuns: RUNS / 4 });
}, 60_000);

const missing = (list: PagedList, ids: number[]): number[] => {
  const given = new Set(ids);
  return list.ids.filter((id) => !given.has(id));
};

/** An edit: before which request, where in the list (as a share of its length), and whether a row comes or goes. */
const edit = fc.record({
  request: fc.integer({ min: 2, max: 60 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  comes: fc.boolean(),
});
const edits = fc.array(edit, { maxLength: 30 });

interface Edit {
  request: number;
  at: number;
  comes: boolean;
}
/** Makes the edits due before each request; gives when the last one was made. */
function editor(list: PagedList, planned: Edit[]) {
  const state = { requests: 0, lastEdit: 0, ever: new Set(list.ids) };
  return {
    state,
    between(request: number) {
      state.requests = request;
      for (const { comes, at } of planned.filter((edit) => edit.request === request)) {
        const index = Math.floor(at * list.ids.length);
        if (comes) list.insert(index);
        else if (list.ids.length > 0) list.remove(Math.min(index, list.ids.length - 1));
        state.lastEdit = request;
      }
      for (const id of list.ids) state.ever.add(id);
    },
  };
}

describe("a list that changes between any two requests, with answers out of order", () => {
  const changing = [
    fc.record(shape),
    fc.integer({ min: 0, max: 25 }),
    edits,
    fc.constantFrom(1, 2, 4, 16),
    fc.nat(),
  ] as const;

  test('"warn" and "error": no row twice, none that never was, and every error carries its page', async () => {
    const property = fc.asyncProperty(
      ...changing,
      fc.constantFrom("warn", "error"),
      async (options, length, planned, concurrency, chance, onDrift) => {
        const random = seeded(chance);
        const list = new PagedList(length, options);
        const { state, between } = editor(list, planned);
        const ids: number[] = [];
        try {
          for await (const { id } of walk(list, { concurrency, onDrift }, between, () => Math.floor(random() * 4)))
            ids.push(id);
          // No sign was given: then what stood still was read whole.
          if (state.lastEdit === 0) expect(ids).toEqual(list.ids);
        } catch (error) {
          if (!isSyncroResponseError(error)) throw error;
          expect(error.page).toBeGreaterThan(0);
          expect(["response_list_changed", "response_wrong_page"]).toContain(error.code);
        }
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.filter((id) => !state.ever.has(id))).toEqual([]);
      },
    );
    await fc.assert(property, check);
  }, 60_000);

  test('"settle" ends complete whenever the list stood still during its last pass, else with an error', async () => {
    const property = fc.asyncProperty(...changing, async (options, length, planned, concurrency, chance) => {
      const random = seeded(chance);
      const list = new PagedList(length, options);
      const { state, between } = editor(list, planned);
      /** Pages in the order they were read, and how many requests there had been by then. */
      const progress: { page: number; requests: number }[] = [];
      const ids: number[] = [];
      const settling = walk(
        list,
        {
          concurrency,
          onDrift: "settle",
          onProgress: ({ page }) => progress.push({ page, requests: state.requests }),
        },
        between,
        () => Math.floor(random() * 4),
      );
      try {
        for await (const { id } of settling) ids.push(id);
        counts.settled++;
        // A pass begins with the page that the one before ended with: the last one downwards, the first one upwards.
        const begin = progress.findLastIndex(({ page }, index) => index > 0 && progress[index - 1]?.page === page);
        const stoodStill = begin > 0 && state.lastEdit <= (progress[begin - 1]?.requests ?? 0);
        if (stoodStill) {
          counts.stillAtTheEnd++;
          expect(missing(list, ids)).toEqual([]);
        }
      } catch (error) {
        if (!isSyncroResponseError(error)) throw error;
        counts.unsettled++;
        expect(error.page).toBeGreaterThan(0);
        expect(state.lastEdit).toBeGreaterThan(0);
      }
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.filter((id) => !state.ever.has(id))).toEqual([]);
    });
    await fc.assert(property, { ...check, numRuns: RUNS * 2 });
  }, 60_000);

  test('"settle" on edits that end within the walk: complete, always', async () => {
    const early = fc.array(fc.record({ ...shape2(), comes: fc.boolean() }), { maxLength: 12 });
    const property = fc.asyncProperty(
      fc.record({ ...shape, meta: fc.constantFrom("full", "short") }),
      fc.integer({ min: 20, max: 40 }),
      early,
      fc.constantFrom(1, 4),
      async (options, length, planned, concurrency) => {
        const list = new PagedList(length, options);
        const { between } = editor(list, planned);
        const rows = await walk(list, { concurrency, onDrift: "settle" }, between).toArray(all);
        const ids = rows.map(({ id }) => id);
        expect(missing(list, ids)).toEqual([]);
        expect(new Set(ids).size).toBe(ids.length);
      },
    );
    await fc.assert(property, check);
  }, 60_000);

  test("with full meta every single edit that the counts can show is reported, by every setting", async () => {
    const property = fc.asyncProperty(
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: 9, max: 20 }),
      fc.record({ ...shape2(), comes: fc.boolean() }),
      async (size, length, one) => {
        const options = { size, meta: "full", pastEnd: "empty" } as const;
        const changed = new PagedList(length, options);
        warn.mockClear();
        await walk(changed, { concurrency: 1 }, editor(changed, [{ ...one, request: 2 }]).between).toArray(all);
        expect(warn).toHaveBeenCalledOnce();
        const again = new PagedList(length, options);
        const strict = walk(
          again,
          { concurrency: 1, onDrift: "error" },
          editor(again, [{ ...one, request: 2 }]).between,
        );
        await expect(strict.toArray(all)).rejects.toMatchObject({ code: "response_list_changed", page: 2 });
      },
    );
    await fc.assert(property, { ...check, numRuns: RUNS / 2 });
  }, 60_000);

  test.each(METAS)("meta %s: a row added in front shows by its repeat", async (meta) => {
    const list = new PagedList(12, { size: 3, meta, pastEnd: "empty" });
    warn.mockClear();
    const rows = await walk(list, { concurrency: 1 }, (request) => request === 2 && list.insert(0)).toArray(all);
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    expect(warn).toHaveBeenCalledOnce();
  });

  test("a whole page added in front of a list without meta is not taken for its end", async () => {
    const list = new PagedList(12, { size: 3, meta: "none", pastEnd: "repeat" });
    const shift = (request: number) => {
      if (request === 3) for (let count = 0; count < 3; count++) list.insert(0);
    };
    const rows = await walk(list, {}, shift).toArray(all);
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  });
});

describe('"settle"', () => {
  test("gives up after four passes, with an error that carries a page, for items, pages and toArray", async () => {
    const restless = () => {
      const list = new PagedList(9, { size: 3, meta: "short", pastEnd: "empty" });
      return walk(list, { onDrift: "settle", concurrency: 1 }, () => {
        list.insert(0);
        list.remove(list.ids.length - 1);
      });
    };
    const expected = { name: "SyncroResponseError", code: "response_list_changed", page: expect.any(Number) };
    const items = async () => {
      for await (const _row of restless());
    };
    const pages = async () => {
      for await (const _page of restless().pages());
    };
    await expect(items()).rejects.toMatchObject(expected);
    await expect(pages()).rejects.toMatchObject(expected);
    await expect(restless().toArray(all)).rejects.toMatchObject(expected);
  });

  test("reads a still list twice, down the second time, and gives no page again", async () => {
    const asked: number[] = [];
    const list = new PagedList(7, { size: 2, meta: "short", pastEnd: "empty" });
    const fetch = list.fetch();
    const client = testClient("http://127.0.0.1:9", {
      fetch: (url, init) => {
        asked.push(Number(new URL(url).searchParams.get("page")));
        return fetch(url, init);
      },
    });
    const given: number[] = [];
    const told: number[] = [];
    const options = {
      onDrift: "settle",
      concurrency: 1,
      onProgress: ({ page }: { page: number }) => told.push(page),
    } as const;
    for await (const { page } of client.paginate("/tickets", {}, options).pages()) given.push(page);
    expect(asked).toEqual([1, 2, 3, 4, 4, 3, 2, 1]);
    expect(told).toEqual(asked);
    expect(given).toEqual([1, 2, 3, 4]);
  });

  test("finds what a plain walk misses: a row that moved to a page already read", async () => {
    const missing = (onDrift: "warn" | "settle") => {
      const list = new PagedList(9, { size: 3, meta: "short", pastEnd: "empty" });
      return walk(list, { onDrift, concurrency: 1 }, (request) => request === 2 && list.remove(0)).toArray(all);
    };
    const ids = async (onDrift: "warn" | "settle") => (await missing(onDrift)).map(({ id }) => id);
    expect(await ids("warn")).toEqual([1, 2, 3, 5, 6, 7, 8, 9]);
    expect(await ids("settle")).toEqual([1, 2, 3, 5, 6, 7, 8, 9, 4]);
  });

  test("a list that has a row twice settles all the same", async () => {
    const list = new PagedList(6, { size: 2, meta: "full", pastEnd: "empty" });
    list.ids = [1, 2, 3, 1, 4, 5];
    const rows = await walk(list, { onDrift: "settle" }).toArray(all);
    expect(rows.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5]);
  });

  test("ends at the limit of toArray without another pass", async () => {
    let requests = 0;
    const list = new PagedList(6, { size: 2, meta: "full", pastEnd: "empty" });
    await walk(list, { onDrift: "settle", concurrency: 1 }, (request) => {
      requests = request;
    }).toArray({ limit: 6 });
    expect(requests).toBe(3);
  });

  test("a page that fails in a later pass ends the walk with its error and its page", async () => {
    const list = new PagedList(6, { size: 2, meta: "full", pastEnd: "empty" });
    const broken = walk(list, { onDrift: "settle", concurrency: 1 }, (request) => {
      if (request > 4) throw new Error("cut");
    });
    await expect(broken.toArray(all)).rejects.toMatchObject({ name: "SyncroConnectionError", page: 2 });
  });
});

/** Where an edit is made early in the walk. */
function shape2() {
  return { request: fc.integer({ min: 2, max: 4 }), at: fc.double({ min: 0, max: 1, noNaN: true }) };
}
