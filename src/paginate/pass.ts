import { listError, type RawPage } from "./page.js";

/** What one reading of a list needs. */
export interface ListReading {
  readonly path: string;
  readonly fetchPage: (page: number) => Promise<RawPage>;
  /** A row's identity; `undefined`: it has none and is always new. */
  readonly identify: (row: unknown) => unknown;
  readonly concurrency: number;
  readonly startPage: number;
  /** The last page that may be read. */
  readonly lastPage: number;
  /** Whether a list without an end is stopped: only where the caller set no `maxPages`. */
  readonly guarded: boolean;
}

/** Pages in a row without one new row, and pages beyond what the first one announced, before a list counts as endless. */
const MAX_BARREN_PAGES = 100;
const MAX_UNANNOUNCED_PAGES = 10_000;

/** A sign that the list changed while it was read. */
export type Drift = { page: number; response: Response } & Record<string, unknown>;

/** One reading of a list, from one end to the other: what was in flight or met in another does not count here. */
export class Pass {
  /** Rows met, each once. */
  rows = 0;
  /** Rows met again. */
  repeats = 0;
  /** Whether the server's counts changed under this pass. */
  moved = false;
  /** The highest page that had rows. */
  highest = 0;
  /** The last answer. */
  last: RawPage | undefined;
  readonly #list: ListReading;
  readonly #onDrift: (drift: Drift) => void;
  readonly #met = new Set<unknown>();
  readonly #inFlight = new Map<number, Promise<RawPage>>();
  readonly #counts: { totalPages?: number; totalEntries?: number } = {};

  constructor(list: ListReading, onDrift: (drift: Drift) => void = () => {}) {
    this.#list = list;
    this.#onDrift = onDrift;
  }

  /** Upwards from page `from`, in order, to the list's end. */
  async *up(from: number): AsyncGenerator<RawPage, void, void> {
    const { path, lastPage, guarded } = this.#list;
    let totalPages: number | undefined;
    let announced: number | undefined;
    let previous: RawPage | undefined;
    let barren = 0;
    for (let page = from; page <= lastPage; page++) {
      const raw = await this.#take(page);
      totalPages = raw.totalPages ?? totalPages; // read anew from every page: lists change while they are walked
      announced ??= totalPages ?? from;
      const isBeyond = page > (totalPages ?? from);
      if (this.#isAnother(raw, totalPages) || (await this.#isRepeat(raw, previous, totalPages))) return;
      const fresh = this.#note(raw);
      if (raw.rows.length === 0 && previous !== undefined && isBeyond) return;

      barren = fresh > 0 ? 0 : barren + 1;
      if (guarded && (barren >= MAX_BARREN_PAGES || page - announced >= MAX_UNANNOUNCED_PAGES)) {
        const what = barren >= MAX_BARREN_PAGES ? `no new row in ${barren} pages` : "the list does not end";
        throw listError("endless_list", path, `${what}; set maxPages to read on`, raw);
      }

      this.#begin(page + 1, Math.min(totalPages ?? page, lastPage), 1);
      yield { ...raw, totalPages };
      if (totalPages === undefined ? raw.rows.length === 0 : page >= totalPages) {
        // Rows past the end, or fewer than there are said to be: `total_pages` is wrong, so on to a page without rows.
        const isShort = from === 1 && this.rows < (raw.totalEntries ?? 0);
        if (raw.rows.length === 0 || !(isShort || (isBeyond && fresh > 0))) return;
      }
      previous = raw;
    }
  }

  /** From page `from` to the list's end first, because it may have grown, then downwards to its beginning. */
  async *down(from: number): AsyncGenerator<RawPage, void, void> {
    yield* this.up(from);
    this.#inFlight.clear();
    const { startPage } = this.#list;
    for (let page = from - 1; page >= startPage; page--) {
      this.#begin(page, startPage, -1);
      const raw = await this.#take(page);
      if (this.#isAnother(raw, raw.totalPages)) continue;
      this.#note(raw);
      yield raw;
    }
  }

  /** Begins reading the pages from `page` to `last`, as many as may be in flight. */
  #begin(page: number, last: number, step: 1 | -1): void {
    for (let next = page; (last - next) * step >= 0 && this.#inFlight.size < this.#list.concurrency; next += step) {
      this.#read(next);
    }
  }

  #read(page: number): Promise<RawPage> {
    const begun = this.#inFlight.get(page) ?? this.#list.fetchPage(page);
    begun.catch(() => {}); // its turn to be awaited, and to fail, comes later
    this.#inFlight.set(page, begun);
    return begun;
  }

  async #take(page: number): Promise<RawPage> {
    const raw = await this.#read(page);
    this.#inFlight.delete(page);
    return raw;
  }

  /** Whether the server says that this is another page: right past the end, where some give the last page again. */
  #isAnother(raw: RawPage, totalPages: number | undefined): boolean {
    if (raw.saysPage === undefined || raw.saysPage === raw.page) return false;
    if (totalPages === undefined || raw.page <= totalPages) {
      throw listError("wrong_page", this.#list.path, `the server gave page ${raw.saysPage}`, raw);
    }
    this.#compare(raw);
    return true;
  }

  /** Whether this is the last page again, right past the end. */
  async #isRepeat(raw: RawPage, previous: RawPage | undefined, totalPages: number | undefined): Promise<boolean> {
    if (raw.rows.length === 0 || !this.#sameRows(raw, previous)) return false;
    if (totalPages !== undefined && raw.page <= totalPages) {
      if (raw.saysPage === raw.page) return false; // a page of rows was added in front
      const what = `the rows of the page before, though there are said to be ${totalPages} pages`;
      throw listError("wrong_page", this.#list.path, what, raw);
    }
    // Without `meta` it may also be that a whole page of rows was added in front: then the next page is another one.
    const isLast = totalPages !== undefined || raw.page >= this.#list.lastPage;
    if (!isLast && !this.#sameRows(await this.#read(raw.page + 1), raw)) return false;
    this.#compare(raw);
    return true;
  }

  #sameRows(one: RawPage, other: RawPage | undefined): boolean {
    const ids = ({ rows }: RawPage) => JSON.stringify(rows.map((row) => this.#list.identify(row) ?? row));
    return one.rows.length === other?.rows.length && ids(one) === ids(other);
  }

  /** Counts the page's rows; gives how many of them were not met before. */
  #note(raw: RawPage): number {
    let fresh = 0;
    for (const row of raw.rows) {
      const id = this.#list.identify(row);
      if (id !== undefined && this.#met.has(id)) continue;
      this.#met.add(id);
      fresh++;
    }
    const repeats = raw.rows.length - fresh;
    this.rows += fresh;
    this.repeats += repeats;
    if (raw.rows.length > 0) this.highest = Math.max(this.highest, raw.page);
    if (repeats > 0) this.#onDrift({ page: raw.page, response: raw.response, repeats });
    this.#compare(raw);
    return fresh;
  }

  #compare(raw: RawPage): void {
    this.last = raw;
    for (const name of ["totalPages", "totalEntries"] as const) {
      const [was, is] = [this.#counts[name], raw[name]];
      if (is === undefined) continue;
      this.#counts[name] = is;
      if (was === undefined || was === is) continue;
      this.moved = true;
      this.#onDrift({ page: raw.page, response: raw.response, [name]: { was, is } });
    }
  }
}
