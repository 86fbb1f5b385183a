import type { FetchLike } from "../../src/index.js";
import { json } from "../support/client.js";

export interface ListOptions {
  size: number;
  /**
   * What each page says of where it stands: all four counts, `{ page, total_pages }` as tickets and invoices do,
   * `{ total_pages }` alone, or nothing.
   */
  meta: "full" | "short" | "no page" | "none";
  /** What a page past the end gives: no rows, the last page again, or the last page and its number. */
  pastEnd: "empty" | "repeat" | "clamp";
}

export const METAS = ["full", "short", "no page", "none"] as const;
export const PAST_ENDS = ["empty", "repeat", "clamp"] as const;

/** A list that pages as the vendor's do, and can be changed between two requests. */
export class PagedList {
  ids: number[];
  readonly options: ListOptions;
  #nextId: number;

  constructor(length: number, options: ListOptions) {
    this.ids = Array.from({ length }, (_, index) => index + 1);
    this.#nextId = length + 1;
    this.options = options;
  }

  get pages(): number {
    return Math.ceil(this.ids.length / this.options.size);
  }

  /** Ids are never used again: a row that left does not come back. */
  insert(at: number): void {
    this.ids.splice(at, 0, this.#nextId++);
  }

  remove(at: number): void {
    this.ids.splice(at, 1);
  }

  page(asked: number): object {
    const { size, meta, pastEnd } = this.options;
    const page = pastEnd === "empty" ? asked : Math.min(asked, Math.max(1, this.pages));
    const tickets = this.ids.slice((page - 1) * size, page * size).map((id) => ({ id }));
    const says = pastEnd === "clamp" ? page : asked;
    const total_pages = this.pages;
    if (meta === "none") return { tickets };
    if (meta === "no page") return { tickets, meta: { total_pages } };
    if (meta === "short") return { tickets, meta: { page: says, total_pages } };
    return { tickets, meta: { page: says, total_pages, total_entries: this.ids.length, per_page: size } };
  }

  /** `between` is called before each answer is made, `hops` says how many turns of the event loop the answer is late. */
  fetch(between: (request: number) => void = () => {}, hops: () => number = () => 0): FetchLike {
    let requests = 0;
    return async (url) => {
      between(++requests);
      const body = this.page(Number(new URL(url).searchParams.get("page")));
      for (let hop = hops(); hop > 0; hop--) await new Promise((resolve) => setImmediate(resolve));
      return json(body);
    };
  }
}
