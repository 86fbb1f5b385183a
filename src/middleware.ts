import type { SyncroEvent } from "./events.js";
import type { SyncroOperation } from "./operation.js";
import type { SyncroResult } from "./types.js";

/** One API call, as middleware sees it. To change it, pass a modified copy to `next`. */
export interface SyncroCall {
  /** Identifies this call in logs and events, across its retries. */
  readonly id: string;
  readonly operation: SyncroOperation;
  readonly params: {
    readonly path: Readonly<Record<string, unknown>>;
    readonly query: Readonly<Record<string, unknown>>;
  };
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The caller's `context`, or `{}`. */
  readonly context: Readonly<Record<string, unknown>>;
  /** Aborted when the caller aborts or the deadline passes. A stop of `batch` ends the call only while it waits. */
  readonly signal: AbortSignal;
  /** The same object for every call with the same account and key, across clients made by `withOptions`. Use it to keep accounts apart. */
  readonly account: { readonly baseUrl: string };
  /** Logs an event of this call. To observe events, pass `next` a call with an `emit` of your own. */
  readonly emit: (event: SyncroEvent) => void;
}

/** The inner layers: the remaining middleware, then the request. Rejects with a `SyncroError`, or with `signal.reason` on abort. */
export type Next = (call: SyncroCall) => Promise<SyncroResult<unknown>>;

/**
 * Wraps each call once; retries happen inside. `next` resolves to the result or throws. A middleware may return a result
 * without calling it.
 *
 * @example
 * syncro.use(async (call, next) => {
 *   const began = performance.now();
 *   const result = await next(call);
 *   console.log(call.operation.id, result.response.status, performance.now() - began);
 *   return result;
 * });
 */
export type SyncroMiddleware = (call: SyncroCall, next: Next) => Promise<SyncroResult<unknown>>;
