import { safely } from "../ground/index.js";
import { listError, type RawPage } from "./page.js";
import { Times } from "./times.js";

/** A list, and how a walk reads it. */
export interface PagedList {
  /** The path template, for messages. */
  readonly path: string;
  readonly readPage: (page: number) => Promise<RawPage>;
  /** A row's identity; `undefined`: it has none and is always new. */
  readonly identify: (row: unknown) => string | number | undefined;
  /** Whether it is read again: then a row without an identity must be recognised too. */
  readonly settles: boolean;
  /** Pages in flight at once. */
  readonly concurrency: number;
  readonly startPage: number;
  /** The last page that may be read; `Infinity`: the list is stopped when it looks endless. */
  readonly lastPage: number;
  /** `lastPage` was not set by the caller. */
  readonly guarded: boolean;
  /** Rows after which the caller leaves: no page is read ahead that they will not take. */
  readonly wanted: number;
}

/** A page, and what of it this walk had not met before. */
export interface MetPage extends RawPage {
  readonly fresh: readonly unknown[];
}

/** Pages in a row without one new row, and pages beyond what the first one announced, before a list counts as endless. */
const MAX_BARREN_PAGES = 100;
const MAX_UNANNOUNCED_PAGES = 10_000;

/** Is given each sign that the list changed while it was read. */
export type OnDrift = (at: RawPage, signs: Record<string, unknown>) => void;

/** One reading of a list, from one end to the other: what was in flight or met in another does not count here. */
export class Pass {
  /** Rows read, repeats included. */
  rows = 0;
  /** Whether a row came that no pass before had, or had as often. */
  found = false;
  /** The first sign that the list changed under this pass, or that the server lost a page of it. */
  signs: Record<string, unknown> | undefined;
  /** The highest page that had rows. */
  highest = 0;
  /** The last answer. */
  last: RawPage | undefined;
  readonly #list: PagedList;
  readonly #onDrift: OnDrift;
  /** How often each row came, by its identity, or by its JSON where it has none. */
  readonly #times = new Times();
  readonly #before: Times;
  /** Not a `Map`: those that it outgrows would keep what was in them, and each other, until a major garbage collection. */
  readonly #inFlight: { page: number; reading: Promise<RawPage> }[] = [];
  /** The first page without rows. */
  #emptyPage = Number.POSITIVE_INFINITY;
  /** As they were said last. */
  readonly #counts: { totalPages?: number; totalEntries?: number } = {};

  /** @param before the pass before, if there was one */
  constructor(list: PagedList, onDrift: OnDrift = () => {}, before?: Pass) {
    this.#list = list;
    this.#onDrift = onDrift;
    this.#before = before?.mostTimes() ?? new Times();
  }

  /** Rows that there are said to be; `undefined` where nothing is said, or not the whole list was to be read. */
  get expected(): number | undefined {
    const { totalPages = Number.POSITIVE_INFINITY, totalEntries } = this.#counts;
    const isWhole = this.#list.startPage === 1 && totalPages <= this.#list.lastPage;
    return isWhole ? totalEntries : undefined;
  }

  /** How often each row came at most, in this pass and in those before. */
  mostTimes(): Times {
    for (const [key, times] of this.#before) if (times > this.#times.get(key)) this.#times.set(key, times);
    return this.#times;
  }

  /** Upwards from page `from`, in order, to the list's end. */
  async *up(from: number): AsyncGenerator<MetPage, void, void> {
    const { path, lastPage, guarded, wanted } = this.#list;
    let totalPages: number | undefined;
    let announced: number | undefined;
    let previous: RawPage | undefined;
    let barren = 0;
    let given = 0;
    for (let page = from; page <= lastPage; page++) {
      const raw = await this.#take(page);
      totalPages = raw.totalPages ?? totalPages; // read anew from every page: lists change while they are walked
      announced ??= totalPages ?? from;
      this.#refuseWrongPage(raw, previous, totalPages);
      if (await this.#isPastEnd(raw, previous, totalPages)) return this.#noteCounts(raw);

      const isBeyond = page > (totalPages ?? from);
      const { met, fresh } = this.#noteRows(raw);
      this.#noteCounts(raw);
      if (raw.rows.length === 0 && previous !== undefined && isBeyond) return;

      barren = met > 0 ? 0 : barren + 1;
      if (guarded && (barren >= MAX_BARREN_PAGES || page - announced >= MAX_UNANNOUNCED_PAGES)) {
        const what = barren >= MAX_BARREN_PAGES ? `no new row in ${barren} pages` : "the list does not end";
        throw listError("endless_list", path, `${what}; set maxPages to read on`, raw);
      }

      given += fresh.length;
      const needed = page + Math.ceil((wanted - given) / raw.rows.length);
      // With one at a time, only what is asked for is read: who leaves the loop has cost no page more.
      if (this.#list.concurrency > 1) this.#begin(page + 1, Math.min(totalPages ?? page, lastPage, needed), 1);
      yield { ...raw, totalPages, fresh };
      if (totalPages === undefined ? raw.rows.length === 0 : page >= totalPages) {
        // Rows past the end, fewer than there are said to be, or a page that does not say itself that it is the last:
        // `total_pages` may be wrong, so on to a page without rows.
        const isShort = from === 1 && this.rows < (this.expected ?? 0);
        const isDoubtful = met > 0 && (isBeyond || raw.totalPages === undefined);
        if (raw.rows.length === 0 || !(isShort || isDoubtful)) return;
      }
      previous = raw;
    }
  }

  /** From page `from` to the list's end first, because it may have grown, then downwards to its beginning. */
  async *down(from: number): AsyncGenerator<MetPage, void, void> {
    yield* this.up(from);
    this.#inFlight.length = 0;
    const { startPage } = this.#list;
    for (let page = from - 1; page >= startPage; page--) {
      this.#begin(page, startPage, -1);
      const raw = await this.#take(page);
      this.#refuseWrongPage(raw, undefined, raw.totalPages);
      if (!saysAnotherPage(raw)) yield { ...raw, fresh: this.#noteRows(raw).fresh };
      this.#noteCounts(raw);
    }
  }

  /** Begins reading the pages from `page` to `last`, as many as may be in flight. */
  #begin(page: number, last: number, step: 1 | -1): void {
    for (let next = page; (last - next) * step >= 0 && this.#inFlight.length < this.#list.concurrency; next += step) {
      this.#read(next);
    }
  }

  #read(page: number): Promise<RawPage> {
    const begun = this.#inFlight.find((each) => each.page === page);
    if (begun !== undefined) return begun.reading;
    const reading = this.#list.readPage(page);
    reading.catch(() => {}); // its turn to be awaited, and to fail, comes later
    this.#inFlight.push({ page, reading });
    return reading;
  }

  async #take(page: number): Promise<RawPage> {
    const raw = await this.#read(page);
    const at = this.#inFlight.findIndex((each) => each.page === page);
    this.#inFlight.splice(at, 1);
    return raw;
  }

  /** @throws {SyncroResponseError} for a page within the list that is not the one asked for */
  #refuseWrongPage(raw: RawPage, previous: RawPage | undefined, totalPages: number | undefined): void {
    if (totalPages !== undefined && raw.page > totalPages) return;
    const refuse = (what: string) => listError("wrong_page", this.#list.path, what, raw);
    if (saysAnotherPage(raw)) throw refuse(`the server gave page ${raw.saysPage}`);
    // The same rows under the right number: a page of rows was added in front.
    if (totalPages === undefined || raw.saysPage === raw.page || !this.#hasRowsOf(raw, previous)) return;
    throw refuse(`the rows of the page before, though there are said to be ${totalPages} pages`);
  }

  /** Whether this is the last page once more: some lists give it for every page past the end. */
  async #isPastEnd(raw: RawPage, previous: RawPage | undefined, totalPages: number | undefined): Promise<boolean> {
    if (totalPages !== undefined) {
      return raw.page > totalPages && (saysAnotherPage(raw) || this.#hasRowsOf(raw, previous));
    }
    if (!this.#hasRowsOf(raw, previous)) return false;
    // Without `meta` it may also be that a whole page of rows was added in front: then the next page is another one.
    return raw.page >= this.#list.lastPage || this.#hasRowsOf(await this.#read(raw.page + 1), raw);
  }

  #hasRowsOf(one: RawPage, other: RawPage | undefined): boolean {
    const ids = (page: RawPage) =>
      this.#textOf(
        page.rows.map((row) => this.#list.identify(row) ?? row),
        page,
      );
    return one.rows.length > 0 && one.rows.length === other?.rows.length && ids(one) === ids(other);
  }

  #textOf(data: unknown, page: RawPage): string {
    const text = safely(() => JSON.stringify(data));
    if (text !== undefined) return text;
    throw listError("unexpected_shape", this.#list.path, "its rows nest too deep to be compared", page);
  }

  /** Notes the page's rows. `met`: those that this pass had not met; `fresh`: those that no pass had. */
  #noteRows(raw: RawPage): { met: number; fresh: unknown[] } {
    const { identify, settles } = this.#list;
    const fresh: unknown[] = [];
    let repeats = 0;
    for (const row of raw.rows) {
      const id = identify(row);
      const key = id ?? (settles ? this.#textOf(row, raw) : undefined);
      if (key === undefined) {
        fresh.push(row);
        continue;
      }
      const times = this.#times.count(key);
      const isRepeat = id !== undefined && times > 1;
      if (isRepeat) repeats++;
      if (times <= this.#before.get(key)) continue;
      this.found = true;
      if (!isRepeat) fresh.push(row);
    }
    this.rows += raw.rows.length;
    if (raw.rows.length > 0) this.highest = Math.max(this.highest, raw.page);
    if (repeats > 0) this.#onDrift(raw, { repeats });
    return { met: raw.rows.length - repeats, fresh };
  }

  #noteCounts(raw: RawPage): void {
    this.last = raw;
    for (const name of ["totalPages", "totalEntries"] as const) {
      const [was, is] = [this.#counts[name], raw[name]];
      if (is === undefined) continue;
      this.#counts[name] = is;
      if (was !== undefined && was !== is) this.#tell(raw, { [name]: { was, is } });
    }
    // A list without rows is one empty page, or none; any other page of a list has rows.
    if (raw.rows.length === 0) this.#emptyPage = Math.min(this.#emptyPage, raw.page);
    const { totalPages = 0 } = this.#counts;
    if (this.#emptyPage <= totalPages && totalPages > 1) this.#tell(raw, { emptyPage: this.#emptyPage, totalPages });
  }

  #tell(raw: RawPage, signs: Record<string, unknown>): void {
    this.signs ??= signs;
    this.#onDrift(raw, signs);
  }
}

const saysAnotherPage = ({ page, saysPage }: RawPage): boolean => saysPage !== undefined && saysPage !== page;
