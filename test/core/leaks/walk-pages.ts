/**
 * Walks pages of about 50,000 bytes, with a minor garbage collection every 20, and prints how many bytes of a page are kept
 * until a major one.
 *
 *     node --expose-gc --import tsx test/core/leaks/walk-pages.ts
 */
import { setImmediate } from "node:timers/promises";
import { getHeapSpaceStatistics } from "node:v8";
import { abortable } from "../../../src/abort/index.js";
import { defaultLogger } from "../../../src/logger.js";
import { walkPages } from "../../../src/paginate/walk.js";

const PAGES = 300;
const WARM_UP = 100;

const gc = globalThis.gc;
if (gc === undefined) throw new Error("run with --expose-gc");

const oldSpace = () =>
  getHeapSpaceStatistics().find(({ space_name }) => space_name === "old_space")?.space_used_size ?? 0;
const rowsOf = (page: number) =>
  Array.from({ length: 500 }, (_, index) => ({ id: page * 1_000 + index, subject: `Printer ${index}`, status: "New" }));

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
  wanted: Number.POSITIVE_INFINITY,
};
let before = 0;
for await (const { page } of walkPages(list, {}, defaultLogger)) {
  if (page === WARM_UP) {
    gc(); // what is in use has grown old now
    before = oldSpace();
  }
  if (page % 20 === 0) gc({ type: "minor" });
}
console.log(Math.round((oldSpace() - before) / (PAGES - WARM_UP)));
