import type { CallOptions } from "./call-options.js";
import type { SyncroApiError } from "./errors/index.js";
import type { Calls, DeprecatedCalls } from "./generated/calls.js";
import type { HttpMethod } from "./operation.js";

export type { CallOptions } from "./call-options.js";

// No openapi-fetch types here: they let misspelt keys compile, and the library must stay replaceable.

/** What an operation takes and gives. */
interface Row {
  args: readonly unknown[];
  data: unknown;
}
/** All operations of a method. */
type Of<M extends HttpMethod> = Calls[M] & DeprecatedCalls[M];
type RowAt<T, P> = P extends keyof T ? (T[P] extends Row ? T[P] : never) : never;

/** The description's paths that have method `M`. */
export type PathsWith<M extends HttpMethod> = keyof Of<M>;

/** The second argument of a call: `params`, `body` where the operation has one, and call options. */
export type InitFor<P, M extends HttpMethod> = Exclude<RowAt<Of<M>, P>["args"][0], undefined>;

/** The operation's 2xx response body. Includes `undefined` and `null` where the body may be missing or null. */
export type DataOf<P, M extends HttpMethod> = RowAt<Of<M>, P>["data"];

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
export type Verb<M extends HttpMethod> = keyof DeprecatedCalls[M] extends never ? Call<M> : Call<M> & DeprecatedCall<M>;

interface Call<M extends HttpMethod> {
  /** Calls an operation: `(path, init)`. Resolves to `{ data, response }`, or to `{ error, response }` on 4xx and 5xx. */
  // biome-ignore lint/style/useShorthandFunctionType: an editor shows the words of a signature
  <const P extends string = keyof Calls[M] & string>(
    path: PathFor<M, P>,
    ...init: ArgsFor<Of<M>, P>
  ): Promise<SyncroResult<RowAt<Calls[M], P>["data"]>>;
}

/**
 * Editors strike out a call by its signature, so deprecated operations have one of their own. It comes second: while a call is
 * being written, editors complete it by the first. For all other paths it asks for arguments that nobody passes: the compiler
 * rules it out by their number, and reports errors against `Call` alone.
 */
interface DeprecatedCall<M extends HttpMethod> {
  /** @deprecated The vendor's reference does not have this operation, or calls it deprecated. Its description names the replacement. */
  // biome-ignore lint/style/useShorthandFunctionType: only a signature in an interface takes the tag
  <P extends string>(
    path: P,
    ...init: P extends keyof DeprecatedCalls[M] ? ArgsFor<DeprecatedCalls[M], P> : [init: never, never, never]
  ): Promise<SyncroResult<RowAt<DeprecatedCalls[M], P>["data"]>>;
}

type ArgsFor<T, P> = [P] extends [never]
  ? [init?: unknown]
  : P extends keyof T
    ? T[P] extends { args: infer A extends readonly unknown[] }
      ? A
      : never
    : [init?: unknown];

/** The path itself if it is one of the method's; otherwise what the compiler should say of it. */
type PathFor<M extends HttpMethod, P extends string> = P extends keyof Calls[M]
  ? P
  : OtherMethods<M, P> extends never
    ? Meant<Calls[M], P>
    : `${M} is not for this path: it takes ${OtherMethods<M, P>}`;
type OtherMethods<M extends HttpMethod, P> = {
  [O in Exclude<HttpMethod, M>]: P extends PathsWith<O> ? O : never;
}[Exclude<HttpMethod, M>];

/** The path that was meant, for the most common slips; for all others every path of the table. */
export type Meant<T, P extends string> = P extends `/api/v1${infer Rest extends keyof T & string}`
  ? `paths are relative to /api/v1: ${Rest}`
  : P extends `/${string}`
    ? WithIds<P> extends keyof T
      ? `ids go into params.path of ${WithIds<P> & string}`
      : P extends `${infer Rest extends keyof T & string}/`
        ? `did you mean ${Rest}`
        : `${P}s` extends keyof T
          ? `did you mean ${P}s`
          : keyof T
    : `/${P}` extends keyof T
      ? `did you mean /${P}`
      : keyof T;
type WithIds<P> = P extends `/${infer Part}/${infer Rest}`
  ? `/${IdOr<Part>}${WithIds<`/${Rest}`>}`
  : P extends `/${infer Part}`
    ? `/${IdOr<Part>}`
    : never;
type IdOr<Part extends string> = Part extends `${number}` ? "{id}" : Part;

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
