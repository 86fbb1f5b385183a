import type { SyncroApiError } from "./errors/index.js";
import type { Deprecated, MayBeEmpty, PagedLists } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import type { HttpMethod } from "./operation.js";
import type { RetryOptions } from "./retry.js";

// No type of openapi-fetch is used or exported here: its own let misspelt keys compile, and it is replaceable.

type Lowered = { [M in HttpMethod]: Lowercase<M> };
type OperationShape = { parameters: object; responses: object };
type Simplify<T> = { [K in keyof T]: T[K] } & {};
// biome-ignore lint/complexity/noBannedTypes: `{}` is the type that has no required key, which is what is asked here
type Nothing = {};
type OptionalKey<T, K extends keyof T> = Nothing extends Pick<T, K> ? true : false;
type RequiredKeys<T> = { [K in keyof T]-?: OptionalKey<T, K> extends true ? never : K }[keyof T];
type AllOptional<T> = [RequiredKeys<T>] extends [never] ? true : false;
/** Optional keys also take `undefined`, for callers under `exactOptionalPropertyTypes`. */
type Lax<T> = { [K in keyof T]: OptionalKey<T, K> extends true ? T[K] | undefined : T[K] };

/** The path literals of the description that have the method `M`. */
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

/** What every call takes beside its parameters and body. */
export interface CallOptions {
  /** Added to the request; `Authorization` and `Content-Type` are the client's own. */
  headers?: Record<string, string | undefined> | undefined;
  /** Rejects the call with `signal.reason`, at once, wherever it is. */
  signal?: AbortSignal | undefined;
  /** One attempt, body included, ms; default the client's. */
  timeoutMs?: number | undefined;
  /** The whole call: queue, retries, everything, ms; default the client's. A `SyncroTimeoutError` when it passes. */
  deadlineMs?: number | undefined;
  /** Overrides the client's policy, key by key; `false`: never again. */
  retry?: false | RetryOptions | undefined;
  /** For middleware; not sent. `cache: "bypass"` and `validate: "skip"` are known to the package's own. */
  context?: Record<string, unknown> | undefined;
}

/** The init of one operation: `params`, `body` where it has one, and the call options. */
export type InitFor<P extends keyof paths, M extends HttpMethod> = Simplify<
  ParamsInit<ParamsOf<OperationOf<P, M>>> & BodyInit<OperationOf<P, M>> & CallOptions
>;
type Args<I> = AllOptional<I> extends true ? [init?: I] : [init: I];

type OkContent<R> = {
  [S in keyof R]: S extends 200 | 201 | 202 ? ContentOf<R[S]> : S extends 204 ? undefined : never;
}[keyof R];
type Missing<K> = K extends MayBeEmpty ? null | undefined : never;

/** What a 2xx answer of the operation is, `undefined` and `null` included where the body may be missing or null. */
export type DataOf<P extends keyof paths, M extends HttpMethod> =
  OperationOf<P, M> extends { responses: infer R } ? OkContent<R> | Missing<`${M} ${P & string}`> : never;

/** 2xx gives `data`; 4xx and 5xx give `error`. The status alone decides. */
export type SyncroResult<T> =
  | { data: T; error?: undefined; response: Response }
  | { data?: undefined; error: SyncroApiError; response: Response };

/**
 * One call: `(path, init)`. Gives a result for every answer from 200 to 299 and from 400 on.
 *
 * @throws {SyncroRequestError} for input that cannot be sent
 * @throws {SyncroResponseError} for an answer that cannot be trusted
 * @throws {SyncroConnectionError} when there is no answer; a `SyncroTimeoutError` when time was up
 * @throws `signal.reason` on abort
 */
export type Verb<M extends HttpMethod> = [DeprecatedPaths<M>] extends [never] ? Call<M> : DeprecatedCall<M> & Call<M>;

type Call<M extends HttpMethod> = <P extends PathsWith<M>>(
  path: P,
  ...init: Args<InitFor<P, M>>
) => Promise<SyncroResult<DataOf<P, M>>>;

type DeprecatedPaths<M extends HttpMethod> = Extract<Deprecated, `${M} ${string}`>;
/**
 * An editor strikes out a call only by its signature, so deprecated operations have one of their own. For every other path
 * it asks for arguments that nobody gives: the compiler passes it over by their number and reports errors by `Call` alone.
 */
interface DeprecatedCall<M extends HttpMethod> {
  /** @deprecated The vendor does not know this operation, or calls it old: its description names what to use instead. */
  // biome-ignore lint/style/useShorthandFunctionType: only a signature in an interface takes the tag
  <P extends PathsWith<M>>(
    path: P,
    ...init: [`${M} ${P & string}`] extends [Deprecated] ? Args<InitFor<P, M>> : [never, never, never]
  ): Promise<SyncroResult<DataOf<P, M>>>;
}

/** The paths of the lists that page. */
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
/** The init of a walk: `page` is the walk's own, and `signal` is one of its options. */
export type WalkInit<P extends PagedPath> = Simplify<
  ParamsInit<WithoutPageParam<ParamsOf<OperationOf<P, "GET">>>> & Omit<CallOptions, "signal">
>;
type WalkArgs<I> =
  AllOptional<I> extends true ? [init?: I, options?: PaginateOptions] : [init: I, options?: PaginateOptions];

export interface PaginateOptions {
  /** Pages in flight at once, the awaited one included; default 4. */
  concurrency?: number | undefined;
  /** The first page of the walk; default 1. To resume: the `page` of the error. */
  startPage?: number | undefined;
  /**
   * Pages to read at most; default: all. A list without an end is stopped with an error (no new row in 100 pages, or 10,000
   * pages more than the first one announced) unless this is given; `Infinity` lets it run.
   */
  maxPages?: number | undefined;
  /** Skip rows already yielded, by their identity; default true. */
  dedupe?: boolean | undefined;
  /**
   * What to do when counts or repeats show that the list changed under the walk; default `"warn"`.
   * - `"warn"`: tell the logger once. Rows may be missing.
   * - `"error"`: end the walk with a `SyncroResponseError` (`response_list_changed`) that carries the page.
   * - `"settle"`: after the walk read the list again, backward and forward in turn, and yield what is new, until a pass
   *   finds nothing new; after four with the same error. Complete whenever the list stood still during the last pass.
   */
  onDrift?: "warn" | "error" | "settle" | undefined;
  /** Ends the walk with `signal.reason`, at once. */
  signal?: AbortSignal | undefined;
  /** After every page read, those of `"settle"` included; `items` counts the rows yielded so far. */
  onProgress?: ((progress: WalkProgress) => void) | undefined;
}

export interface WalkProgress {
  /** The page just read. With `"settle"` it goes down and up again. */
  page: number;
  /** As the last page said; `undefined` where the list has no `meta`. */
  totalPages: number | undefined;
  /** Rows yielded so far. */
  items: number;
}

/** A page of a walk. */
export interface Page<T> {
  /** Its rows, those already yielded left out unless `dedupe` is off. With `"settle"`, pages read again come only with rows that are new. */
  items: T[];
  /** Its number, from 1. */
  page: number;
  /** As the last page with `meta` said. */
  totalPages: number | undefined;
}

/** A walk through a paged list. Iterate it for rows, or its `pages()`; each iteration begins anew. */
export interface Paginator<T> extends AsyncIterable<T> {
  /** The walk page by page. A page that fails ends it with its error, which carries `page`. */
  pages(): AsyncIterable<Page<T>>;
  /**
   * The rows as an array, never a short one without an error.
   *
   * @param options.limit rows at most; `Infinity` for all
   * @throws {SyncroRequestError} when there is no usable `limit`
   */
  toArray(options: { limit: number }): Promise<T[]>;
}

export type Paginate = <P extends PagedPath>(path: P, ...args: WalkArgs<WalkInit<P>>) => Paginator<RowOf<P>>;
