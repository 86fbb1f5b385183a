import { setImmediate } from "node:timers/promises";
import { getHeapSpaceStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { abortable } from "../../src/abort/index.js";
import { defaultLogger } from "../../src/logger.js";
import { walkPages } from "../../src/paginate/walk.js";

setFlagsFromString("--expose-gc");
const gc = runInNewContext("gc") as (options?: { type: "minor" }) => void;
const oldSpace = () =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === "old_space")?.space_used_size ?? 0;

/** A page of about 50,000 bytes. */
const rowsOf = (page: number) =>
  Array.from({ length: 500 }, (_, index) => ({ id: page * 1_000 + index, subject: `Printer ${index}`, status: "New" }));

// What is dead, but has grown old, keeps alive what it points to until a major collection: one list of those in flight that
// hangs together, and the memory of a walk is that of half its pages.
test("a page that was given is garbage at the next minor collection", async () => {
  const PAGES = 300;
  const { signal } = new AbortController();
  const list = {
    path: "/tickets",
    readPage: (page: number) => {
      const raw = { page, rows: rowsOf(page), saysPage: page, totalPages: PAGES, totalEntries: PAGES * 500 };
      const answer = { result: { response: new Response() }, attempts: 1 };
      return abortable(setImmediate({ ...raw, answer }), signal);
    },
    identify: () => undefined,
    settles: false,
    concurrency: 4,
    startPage: 1,
    lastPage: Number.POSITIVE_INFINITY,
    guarded: true,
  };
  let before = 0;
  for await (const { page } of walkPages(list, {}, defaultLogger)) {
    if (page === 100) {
      gc(); // what is in use has grown old now
      before = oldSpace();
    }
    if (page % 20 === 0) gc({ type: "minor" });
  }
  const bytes = (oldSpace() - before) / (PAGES - 100);
  console.log(`${Math.round(bytes)} bytes of a page kept`);
  expect(bytes).toBeLessThan(10_000);
});
