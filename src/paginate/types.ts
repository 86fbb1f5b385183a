import type { CallOptions } from "../call-options.js";
import type { PagedLists } from "../generated/operations.js";
import type { AnyInit, AnyPath, DataOf, InitFor, Meant, PathsWith } from "../types.js";

/** The paths of paged lists. */
export type PagedPath = keyof PagedLists;

/** A row of a paged list. */
export type RowOf<P extends PagedPath> =
  DataOf<P, "GET"> extends infer D
    ? PagedLists[P] extends keyof D
      ? D[PagedLists[P]] extends readonly (infer R)[] | undefined
        ? R
        : never
      : never
    : never;

type WithoutPage<X> = { [K in keyof X]: K extends "query" ? (X[K] extends infer Q ? OmitPage<Q> : never) : X[K] };
type OmitPage<Q> = Q extends object ? Omit<Q, "page"> : Q;
type WalkParams<I> = I extends { params: infer X }
  ? { params: WithoutPage<X> }
  : I extends { params?: infer X | undefined }
    ? { params?: WithoutPage<X> | undefined }
    : unknown;
/** The second argument of `paginate`. The walk sets `page` itself, and `signal` is one of its options. */
export type WalkInit<P extends PagedPath> = WalkParams<InitFor<P, "GET">> & Omit<CallOptions, "signal">;
type WalkArgs<I> = [I] extends [{ params: object }]
  ? [init: I, options?: PaginateOptions]
  : [init?: I, options?: PaginateOptions];

export interface PaginateOptions {
  /**
   * Pages in flight at once, including the one being awaited. With 1, a page is read only when it is asked for.
   * @default 4
   */
  concurrency?: number | undefined;
  /**
   * The page to start at. To resume a failed walk, pass the error's `page`.
   * @default 1
   * @example startPage: error.page
   */
  startPage?: number | undefined;
  /**
   * The most pages to read. Without it, a list that does not end (no new row in 100 pages, or 10,000 pages more than the
   * first one announced) fails with an error; `Infinity` lets it run.
   * @default all
   */
  maxPages?: number | undefined;
  /**
   * Skip rows that were already yielded, by their identity.
   * @default true
   */
  dedupe?: boolean | undefined;
  /**
   * What to do when counts, repeated rows or an empty page show that the list changed during the walk, or came incomplete.
   * - `"warn"`: log one warning. Rows may be missing.
   * - `"error"`: end the walk with a `SyncroResponseError` (`response_list_changed`) that carries the page.
   * - `"settle"`: after the walk, read the list again, backward and forward in turn, and yield new rows until a pass finds
   *   none and has as many rows as `total_entries` says; after four passes, fail as with `"error"`. Complete if the list did
   *   not change during the last pass.
   * @default "warn"
   */
  onDrift?: "warn" | "error" | "settle" | undefined;
  /** Aborts the walk: it rejects with `signal.reason` at once. */
  signal?: AbortSignal | undefined;
  /** Called after each page, including those that `"settle"` reads again. */
  onProgress?: ((progress: WalkProgress) => void) | undefined;
}

export interface WalkProgress {
  /** The page just read. With `"settle"` the numbers go down and up again. */
  page: number;
  /** According to the latest page; `undefined` if the list has no `meta`. */
  totalPages: number | undefined;
  /** Rows yielded so far. */
  items: number;
}

/** One page of a list. */
export interface Page<T> {
  /** Its rows, without those already yielded unless `dedupe` is off. Pages that `"settle"` reads again contain only new rows. */
  items: T[];
  /** The page number, from 1. */
  page: number;
  /** According to the latest page with `meta`. */
  totalPages: number | undefined;
}

/** A paged list. Iterate it for rows, or iterate `pages()`; each iteration starts over. */
export interface Paginator<T> extends AsyncIterable<T> {
  /** Iterates page by page. A failed page throws its error, which carries `page`. */
  pages(): AsyncIterable<Page<T>>;
  /**
   * Collects the rows in an array. A failed page throws; the array is never silently short.
   *
   * @param options.limit the most rows to return; `Infinity` for all
   * @throws {SyncroRequestError} if `limit` is missing or invalid
   */
  toArray(options: { limit: number }): Promise<T[]>;
}

export interface Paginate {
  <const P extends string = PagedPath>(
    path: P extends PagedPath ? P : P extends PathsWith<"GET"> ? `${P} does not page` : Meant<PagedLists, P>,
    ...args: P extends PagedPath ? WalkArgs<WalkInit<P>> : [init?: unknown, options?: unknown]
  ): Paginator<P extends PagedPath ? RowOf<P> : never>;
  /**
   * Walks a list that the description does not have.
   *
   * @param list.items the key of the response that holds the rows
   * @param list.rowId the path to a row's identity, `"id"` unless given; `null` if rows have none
   * @example
   * for await (const row of syncro.paginate.request("/new/things", { items: "things" })) console.log(row);
   */
  request<Row = unknown>(
    path: AnyPath,
    list: { items: string; rowId?: string | null | undefined },
    init?: Omit<AnyInit, "body" | "signal" | "repeatable">,
    options?: PaginateOptions,
  ): Paginator<Row>;
}
