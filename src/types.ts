import type { SyncroApiError } from "./errors/index.js";
import type { Deprecated, MayBeEmpty } from "./generated/operations.js";
import type { paths } from "./generated/schema.js";
import type { HttpMethod } from "./operation.js";
import type { RetryOptions } from "./retry.js";
import type {
  AllOptional,
  BodyInit,
  ContentOf,
  OperationOf,
  ParamsInit,
  ParamsOf,
  PathsWith,
  Simplify,
} from "./shapes.js";

export type { PathsWith } from "./shapes.js";

// No openapi-fetch types here: they let misspelt keys compile, and the library must stay replaceable.

/** Options of a single call, besides its parameters and body. */
export interface CallOptions {
  /** Extra request headers. Those of the client and of HTTP itself, such as `Authorization` and `Content-Length`, are refused. */
  headers?: Headers | Record<string, string | undefined> | undefined;
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
  [S in keyof R]: S extends 200 | 201 | 202 ? TextOrJson<R[S]> : S extends 204 ? undefined : never;
}[keyof R];
/** What can be text is given as text. */
type TextOrJson<C> = C extends { content: { "text/plain": infer T } } ? T : ContentOf<C>;
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

/** A path below the base address, such as `/tickets/4521` or `/tickets/{id}`. */
export type AnyPath = `/${string}`;

/** The init of `request`: nothing in it is checked against the description. */
export interface AnyInit extends CallOptions {
  params?:
    | {
        /** Fills the `{names}` of the path. */
        path?: Record<string, string | number | bigint | boolean> | undefined;
        query?: Record<string, unknown> | undefined;
      }
    | undefined;
  /** Sent as JSON, or as a form if it is `FormData`. */
  body?: unknown;
  /**
   * Whether doing it twice is the same as doing it once, so that it may be sent again when it may have arrived. Of an
   * operation that the description has, the description says so.
   * @default false, except for GET
   */
  repeatable?: boolean | undefined;
}

/**
 * Calls any operation below the base address, also one that the description does not have.
 *
 * @throws what verbs throw
 */
export type AnyRequest = <T = unknown>(method: HttpMethod, path: AnyPath, init?: AnyInit) => Promise<SyncroResult<T>>;

/**
 * Fetches a file by its address, redirects followed: `(url, init)`. The response's body is a stream; `timeoutMs` ends the wait
 * for it to begin, `deadlineMs` and `signal` the whole download. `maxResponseBytes` does not apply.
 *
 * @throws {SyncroApiError} for a 4xx or 5xx
 * @throws what verbs throw
 */
export type Download = (url: string | URL, init?: Omit<CallOptions, "context">) => Promise<Response>;

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
