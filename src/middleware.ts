import type { SyncroEvent } from "./events.js";
import type { SyncroOperation } from "./operation.js";
import type { SyncroResult } from "./types.js";

/** One call of a verb, as middleware sees it. To change it, hand a changed copy to `next`. */
export interface SyncroCall {
  /** Links everything that belongs to this call, retries included. */
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
  /** Aborted when the caller aborts or the deadline passes. */
  readonly signal: AbortSignal;
  /** The same object in all calls to one account with one key, whichever copy of the client makes them: for what must not mix. */
  readonly account: { readonly baseUrl: string };
  /** Tells the logger what happens in the call. A middleware that wants to know too hands `next` a call with its own. */
  readonly emit: (event: SyncroEvent) => void;
}

/** The rest of the onion. Rejects with what `fetch` came to, an abort included, as a `SyncroError`. */
export type Next = (call: SyncroCall) => Promise<SyncroResult<unknown>>;

/**
 * Wraps every call, once per call (retries happen inside). What `next` gives is the result, what it throws the failure;
 * a middleware may answer without calling it.
 */
export type SyncroMiddleware = (call: SyncroCall, next: Next) => Promise<SyncroResult<unknown>>;

/** An onion: the first middleware is outermost. */
export const compose = (middleware: readonly SyncroMiddleware[], core: Next): Next =>
  middleware.reduceRight<Next>((next, layer) => async (call) => layer(call, next), core);
