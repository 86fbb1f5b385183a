import fc from "fast-check";
import { afterAll, expect, test, vi } from "vitest";
import { isSyncroError, type PaginateOptions } from "../../src/index.js";
import { json, testClient } from "../support/client.js";
import { seeded } from "./seeded.js";

const SEED = Number(process.env.WALK_SEED ?? Date.now() % 2 ** 31);
const runs = { seed: SEED, numRuns: Number(process.env.WALK_RUNS ?? 600) };
console.log(`walk lies: seed ${SEED} (WALK_SEED repeats it)`);

const warn = vi.fn();
const logger = { debug() {}, info() {}, warn, error() {} };

interface Answer {
  tickets?: unknown;
  meta?: unknown;
  [beside: string]: unknown;
}
/** What a server may do to an answer of page `page`; `pick` gives a whole number below its argument. */
type Lie = (answer: Answer, page: number, pick: (below: number) => number) => Answer;

const meta = (answer: Answer, changes: object): Answer => ({ ...answer, meta: { ...Object(answer.meta), ...changes } });
const LIES: Record<string, Lie> = {
  "no rows": (answer) => ({ ...answer, tickets: [] }),
  "rows: null": (answer) => ({ ...answer, tickets: null }),
  "no list": ({ tickets: _, ...answer }) => answer,
  "no meta": ({ meta: _, ...answer }) => answer,
  "meta: null": (answer) => ({ ...answer, meta: null }),
  "meta: text": (answer) => ({ ...answer, meta: "5 pages" }),
  "another total_pages": (answer, _page, pick) => meta(answer, { total_pages: pick(9) }),
  "another total_entries": (answer, _page, pick) => meta(answer, { total_entries: pick(30) }),
  "counts that are none": (answer) => meta(answer, { total_pages: "many", total_entries: -1 }),
  "another page's number": (answer, page, pick) => meta(answer, { page: page + 1 + pick(2) }),
  "a failure, no rows": (answer) => ({ ...answer, tickets: [], success: false, error: "statement timeout" }),
  'a failure as text, "false"': (answer) => ({ ...answer, success: "false", message: ["statement timeout"] }),
  "an error, no rows, no meta": ({ meta: _, ...answer }) => ({ ...answer, tickets: [], errors: ["timeout"] }),
  "a message, no rows": (answer) => ({ ...answer, tickets: [], message: "Try again" }),
};

const ABOUT_COUNTS = /^no meta|^meta|^another|^counts/;

/** Rows with an id, with one that is none, or without; some are equal. */
const row = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 1e9 }).map((id): unknown => ({ id })) },
  fc.constantFrom<unknown[]>(
    ...[{ id: 0, name: "a" }, { id: 0, name: "b" }, { id: "", name: "a" }, { id: null }, { name: "a" }, null, "a"],
  ),
);
const lie = fc.record({
  page: fc.integer({ min: 1, max: 6 }),
  name: fc.constantFrom(...Object.keys(LIES)),
  /** From which to which time the page is asked for. */
  from: fc.integer({ min: 1, max: 3 }),
  to: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constant(99)),
});
/** Rows that come or go before a request. */
const edit = fc.record({
  request: fc.integer({ min: 2, max: 30 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  row: fc.option(row, { nil: undefined }),
});

const keyOf = (value: unknown): string => JSON.stringify(value);
const timesOf = (rows: readonly unknown[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const each of rows) times.set(keyOf(each), (times.get(keyOf(each)) ?? 0) + 1);
  return times;
};
const hasId = (value: unknown) => typeof value === "object" && value !== null && "id" in value && Boolean(value.id);

/** What of `list` is not among `given`; a row with an id is there once at most. */
function missing(list: readonly unknown[], given: readonly unknown[]): string[] {
  const got = timesOf(given);
  return [...timesOf(list)].flatMap(([key, times]) => {
    const wanted = hasId(JSON.parse(key)) ? 1 : times;
    return (got.get(key) ?? 0) < wanted ? [key] : [];
  });
}

interface Setup {
  rows: unknown[];
  size: number;
  says: string;
  text: boolean;
  chance: number;
}
const setup = {
  rows: fc.array(row, { maxLength: 20 }),
  size: fc.integer({ min: 1, max: 4 }),
  says: fc.constantFrom("all", "page and pages", "pages"),
  text: fc.boolean(),
  chance: fc.nat(),
};
const lies = fc.array(lie, { minLength: 1, maxLength: 4 });
const edits = fc.array(edit, { maxLength: 8 });
/** No two with one id. */
const honest = {
  ...setup,
  rows: setup.rows.map((rows) => rows.map((each, index) => (hasId(each) ? { id: index + 1 } : each))),
  says: fc.constantFrom("all", "page and pages"), // without its number, a page of equal rows looks like the one before
};
interface Given extends Setup {
  lies?: { page: number; name: string; from: number; to: number }[];
  edits?: { request: number; at: number; row: unknown }[];
}

/** Page 1 tells the truth of how much there is, else nobody could know that there is more; every other page may lie. */
function listServer({ rows, size, says, text, chance, lies = [], edits = [] }: Given) {
  const random = seeded(chance);
  const pick = (below: number) => Math.floor(random() * below);
  const state = { list: [...rows], asked: [] as number[], lastEdit: 0 };
  const make = (edit: { at: number; row: unknown }) => {
    const index = Math.floor(edit.at * state.list.length);
    if (edit.row === undefined) state.list.splice(index, 1);
    else state.list.splice(index, 0, edit.row);
    state.lastEdit = state.asked.length;
  };
  const honest = (page: number): Answer => {
    const total_pages = Math.ceil(state.list.length / size);
    const counts = {
      total_pages,
      ...(says === "pages" ? {} : { page }),
      ...(says === "all" ? { total_entries: state.list.length, per_page: size } : {}),
    };
    const asText = Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, String(count)]));
    return { tickets: state.list.slice((page - 1) * size, page * size), meta: text ? asText : counts };
  };
  const fetch = async (url: string) => {
    const page = Number(new URL(url).searchParams.get("page"));
    state.asked.push(page);
    for (const each of edits.filter(({ request }) => request === state.asked.length)) make(each);
    const time = state.asked.filter((asked) => asked === page).length;
    const told = lies.filter((each) => each.page === page && each.from <= time && time <= each.to);
    const isThere = page * size < state.list.length + size;
    // One page without rows is what an empty list is.
    const isOnly = state.list.length <= size && says !== "all";
    const mayTell = ({ name }: { name: string }) =>
      isThere && (page > 1 || !ABOUT_COUNTS.test(name)) && !(isOnly && name === "no rows");
    const answer = told
      .filter(mayTell)
      .reduce((said, { name }) => LIES[name]?.(said, page, pick) ?? said, honest(page));
    for (let hop = pick(4); hop > 0; hop--) await new Promise((resolve) => setImmediate(resolve));
    return json(answer);
  };
  return { state, fetch };
}

async function walked(given: Given, options: PaginateOptions) {
  const { state, fetch } = listServer(given);
  warn.mockClear();
  const rows: unknown[] = [];
  const walk = testClient("http://127.0.0.1:9", { fetch, logger }).paginate("/tickets", {}, options);
  try {
    for await (const each of walk) rows.push(each);
  } catch (error) {
    if (!isSyncroError(error)) throw error;
    expect(error.page).toBeGreaterThan(0);
    return { rows, state, error };
  }
  return { rows, state, error: undefined };
}

const concurrency = fc.constantFrom(1, 2, 4);
const counts: Record<string, number> = {};
afterAll(() => console.log("walk lies:", counts));
const count = (what: string) => {
  counts[what] = (counts[what] ?? 0) + 1;
};

test.each(["warn", "error", "settle"] as const)(
  '"%s": what neither lies nor moves comes whole, without a report',
  async (onDrift) => {
    const property = fc.asyncProperty(fc.record(honest), concurrency, async (given, concurrency) => {
      const { rows, error } = await walked(given, { concurrency, onDrift });
      expect(error).toBeUndefined();
      expect(rows).toEqual(given.rows);
      expect(warn).not.toHaveBeenCalled();
    });
    await fc.assert(property, { seed: SEED, numRuns: 300 });
  },
  60_000,
);

test.each(["warn", "error"] as const)(
  '"%s": a list that lies is never short without an error or a report',
  async (onDrift) => {
    const property = fc.asyncProperty(fc.record({ ...setup, lies }), concurrency, async (given, concurrency) => {
      const { rows, state, error } = await walked(given, { concurrency, onDrift });
      const reported = warn.mock.calls.length > 0;
      count(`${onDrift}: ${error !== undefined ? "an error" : reported ? "a report" : "whole"}`);
      if (error === undefined && !reported) expect(missing(state.list, rows)).toEqual([]);
    });
    await fc.assert(property, runs);
  },
  60_000,
);

test('"settle": a list that lies and moves ends in an error, or whole if it stood still in the last pass', async () => {
  const property = fc.asyncProperty(fc.record({ ...setup, lies, edits }), concurrency, async (given, concurrency) => {
    const { rows, state, error } = await walked(given, { concurrency, onDrift: "settle" });
    if (error !== undefined) return count("settle: an error");
    // Page 1 is read once in every pass, first upwards and last downwards.
    const firsts = state.asked.flatMap((page, index) => (page === 1 ? [index + 1] : []));
    const since = firsts.at(firsts.length % 2 === 1 ? -1 : -2) ?? 0;
    const stoodStill = state.lastEdit <= since;
    count(`settle: ${stoodStill ? "whole" : "moved in the last pass"}`);
    if (stoodStill) expect(missing(state.list, rows)).toEqual([]);
  });
  await fc.assert(property, runs);
}, 60_000);
