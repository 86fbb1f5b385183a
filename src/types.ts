import type { SyncroApiError } from "./errors/index.js";
import type { Deprecated, MayBeEmpty, PagedLists } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import type { HttpMethod } from "./operation.js";
import type { RetryOptions } from "./retry.js";

// No openapi-fetch types here: they let misspelt keys compile, and the library must stay replaceable.

type Lowered = { [M in HttpMethod]: Lowercase<M> };
type OperationShape = { parameters: object; responses: object };
type Simplify<T> = { [K in keyof T]: T[K] } & {};
// biome-ignore lint/complexity/noBannedTypes: `{}` is the type without a required key, which is the question here
type Nothing = {};
type OptionalKey<T, K extends keyof T> = Nothing extends Pick<T, K> ? true : false;
type RequiredKeys<T> = { [K in keyof T]-?: OptionalKey<T, K> extends true ? never : K }[keyof T];
type AllOptional<T> = [RequiredKeys<T>] extends [never] ? true : false;
/** Optional keys also take `undefined`, for callers under `exactOptionalPropertyTypes`. */
type Lax<T> = { [K in keyof T]: OptionalKey<T, K> extends true ? T[K] | undefined : T[K] };

/** The description's paths that have method `M`. */
export type PathsWith<M extends HttpMethod> = {
  [P in keyof paths]: paths[P] extends { [K in Lowered[M]]: OperationShape } ? P : never;
}[keyof paths];

type OperationOf<P extends keyof paths, M extends HttpMethod> = paths[P] extends {
  [K in Lowered[M]]: infer O extends OperationShape;
}
  ? O
  : never;

type ParamsIn<Parameters, K extends "query" | "path"> = Parameters extends { [k in K]: infer V extends object }
  ? { [k in K]: Lax<V> }
  : Parameters extends { [k in K]?: never }
    ? Nothing
    : Parameters extends { [k in K]?: infer V }
      ? { [k in K]?: Lax<Exclude<V, undefined>> | undefined }
      : Nothing;
type ParamsOf<O> = O extends { parameters: infer X } ? Simplify<ParamsIn<X, "path"> & ParamsIn<X, "query">> : never;
type ParamsInit<X> = [keyof X] extends [never]
  ? Nothing
  : AllOptional<X> extends true
    ? { params?: X | undefined }
    : { params: X };

type ContentOf<C> = C extends { content: infer T extends object } ? T[keyof T] : never;
type BodyInit<O> = O extends { requestBody: infer B }
  ? { body: Lax<ContentOf<B>> }
  : O extends { requestBody?: never }
    ? Nothing
    : O extends { requestBody?: infer B }
      ? { body?: Lax<ContentOf<Exclude<B, undefined>>> | undefined }
      : Nothing;

/** Options of a single call, besides its parameters and body. */
export interface CallOptions {
  /** Extra request headers. `Authorization` and `Content-Type` are set by the client. */
  headers?: Record<string, string | undefined> | undefined;
  /** Aborts the call: it rejects with `signal.reason` at once, whether it is queued, waiting to retry or in flight. */
  signal?: AbortSignal | undefined;
  /**
   * Time limit of one attempt, including reading the body, ms.
   * @default the client's
   */
  timeoutMs?: number | undefined;
  /**
   * Time limit of the whole call, including the wait for the rate limit and retries, ms.
   * @default the client's
   * @example deadlineMs: 5_000
   */
  deadlineMs?: number | undefined;
  /**
   * Overrides the client's retry policy, key by key. `false`: no retries.
   * @default the client's
   * @example retry: { maxRetries: 0 }
   */
  retry?: false | RetryOptions | undefined;
  /**
   * Passed to middleware, not sent. The package's own middleware understands `cache: "bypass"` and `validate: "skip"`.
   * @default {}
   * @example context: { cache: "bypass" }
   */
  context?: Record<string, unknown> | undefined;
}

/** The second argument of a call: `params`, `body` where the operation has one, and call options. */
export type InitFor<P extends keyof paths, M extends HttpMethod> = Simplify<
  ParamsInit<ParamsOf<OperationOf<P, M>>> & BodyInit<OperationOf<P, M>> & CallOptions
>;
type Args<I> = AllOptional<I> extends true ? [init?: I] : [init: I];

type OkContent<R> = {
  [S in keyof R]: S extends 200 | 201 | 202 ? ContentOf<R[S]> : S extends 204 ? undefined : never;
}[keyof R];
type Missing<K> = K extends MayBeEmpty ? null | undefined : never;

/** The operation's 2xx response body. Includes `undefined` and `null` where the body may be missing or null. */
export type DataOf<P extends keyof paths, M extends HttpMethod> =
  OperationOf<P, M> extends { responses: infer R } ? OkContent<R> | Missing<`${M} ${P & string}`> : never;

/** The result of a call: `data` for a 2xx, `error` for 4xx, 5xx and a 2xx that refuses. */
export type SyncroResult<T> =
  | { data: T; error?: undefined; response: Response }
  | { data?: undefined; error: SyncroApiError; response: Response };

/**
 * Calls an operation: `(path, init)`. Resolves to a result for any 2xx, 4xx or 5xx response.
 *
 * @throws {SyncroRequestError} for input that cannot be sent
 * @throws {SyncroResponseError} for a response that cannot be trusted
 * @throws {SyncroConnectionError} when there is no response; a `SyncroTimeoutError` when time ran out
 * @throws `signal.reason` on abort
 */
export type Verb<M extends HttpMethod> = [DeprecatedPaths<M>] extends [never] ? Call<M> : DeprecatedCall<M> & Call<M>;

type Call<M extends HttpMethod> = <P extends PathsWith<M>>(
  path: P,
  ...init: Args<InitFor<P, M>>
) => Promise<SyncroResult<DataOf<P, M>>>;

type DeprecatedPaths<M extends HttpMethod> = Extract<Deprecated, `${M} ${string}`>;
/**
 * Editors strike out a call by its signature, so deprecated operations have one of their own. For all other paths it asks
 * for arguments that nobody passes: the compiler rules it out by their number and reports errors against `Call` alone.
 */
interface DeprecatedCall<M extends HttpMethod> {
  /** @deprecated The vendor's reference does not have this operation, or calls it deprecated. Its description names the replacement. */
  // biome-ignore lint/style/useShorthandFunctionType: only a signature in an interface takes the tag
  <P extends PathsWith<M>>(
    path: P,
    ...init: [`${M} ${P & string}`] extends [Deprecated] ? Args<InitFor<P, M>> : [never, never, never]
  ): Promise<SyncroResult<DataOf<P, M>>>;
}

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

type WithoutPageParam<X> = Simplify<
  { [K in keyof X as K extends "query" ? never : K]: X[K] } & (X extends { query?: infer Q | undefined }
    ? { query?: Omit<Q, "page"> | undefined }
    : Nothing)
>;
/** The second argument of `paginate`. The walk sets `page` itself, and `signal` is one of its options. */
export type WalkInit<P extends PagedPath> = Simplify<
  ParamsInit<WithoutPageParam<ParamsOf<OperationOf<P, "GET">>>> & Omit<CallOptions, "signal">
>;
type WalkArgs<I> =
  AllOptional<I> extends true ? [init?: I, options?: PaginateOptions] : [init: I, options?: PaginateOptions];

export interface PaginateOptions {
  /**
   * Pages in flight at once, including the one being awaited.
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

export type Paginate = <P extends PagedPath>(path: P, ...args: WalkArgs<WalkInit<P>>) => Paginator<RowOf<P>>;
