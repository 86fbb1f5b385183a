import { Problems } from "./check.js";
import { isSyncroApiError, type SyncroApiError } from "./errors/index.js";
import { member } from "./member.js";

export interface BatchOptions<T, R> {
  /**
   * Items processed at once. The client's rate limit applies as always.
   * @default 4
   */
  concurrency?: number | undefined;
  /** When aborted, no further item starts. Pass the `signal` that `fn` receives to its calls to stop those in progress too. */
  signal?: AbortSignal | undefined;
  /** Called after each item that was started. If it throws, the batch stops with that error. */
  onProgress?: ((progress: BatchProgress<T, R>) => void) | undefined;
}

export interface BatchProgress<T, R> {
  /** Items finished so far, including failed ones. */
  done: number;
  /** How many of them failed. */
  failed: number;
  /** Items in the batch. */
  total: number;
  /** The result of the item that just finished. */
  last: BatchResult<T, R>;
}

/** The second argument of `fn`. */
export interface BatchContext {
  /** The item's index, from 0. */
  index: number;
  /** The batch's `signal`, to pass on to the calls for this item. */
  signal: AbortSignal | undefined;
}

export type BatchResult<T, R> =
  | { status: "fulfilled"; value: R; item: T }
  /** `reason`: what was thrown, a result's `error`, or the signal's reason if the item was never started. */
  | { status: "rejected"; reason: unknown; item: T };

/** The value of a fulfilled item. A result with an `error` counts as rejected. */
export type BatchValue<R> = Exclude<R, { error: SyncroApiError }>;

/**
 * Does `fn` for every item, a few at a time, and says what each came to, in the order of the items. One that fails does not
 * stop the others, and a result with an `error` counts as failed: nothing needs to be unwrapped to be noticed. Stopped by
 * its signal, it still answers: what is done is done, and the rest is in the list with the signal's reason.
 *
 * @throws {SyncroRequestError} when an option cannot be used
 */
export async function batch<T, R>(
  items: Iterable<T>,
  fn: (item: T, context: BatchContext) => R | Promise<R>,
  options: BatchOptions<T, BatchValue<R>> = {},
): Promise<BatchResult<T, BatchValue<R>>[]> {
  const { concurrency = 4, signal, onProgress } = options;
  const problems = new Problems();
  problems.addUnknown(options, OPTION_NAMES, "is not an option of batch");
  if (concurrency !== Number.POSITIVE_INFINITY) problems.addUnlessCount("concurrency", concurrency);
  problems.refuseIfAny("batch");
  const list = [...items];
  const results = new Map<number, BatchResult<T, BatchValue<R>>>();
  let next = 0;
  let failed = 0;

  const attempt = async (item: T, index: number): Promise<BatchResult<T, BatchValue<R>>> => {
    try {
      const value: R = await fn(item, { index, signal });
      if (isFine(value)) return { status: "fulfilled", value, item };
      return { status: "rejected", reason: errorOf(value), item };
    } catch (reason) {
      return { status: "rejected", reason, item };
    }
  };
  const work = async (): Promise<void> => {
    while (next < list.length && !signal?.aborted) {
      const index = next++;
      const last = await attempt(list[index] as T, index);
      results.set(index, last);
      if (last.status === "rejected") failed++;
      try {
        onProgress?.({ done: results.size, failed, total: list.length, last });
      } catch (error) {
        next = list.length;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, list.length) }, work));
  return list.map((item, index) => results.get(index) ?? { status: "rejected", reason: signal?.reason, item });
}

const errorOf = (value: unknown): SyncroApiError | undefined => {
  const error = member(value, "error");
  return isSyncroApiError(error) ? error : undefined;
};
const isFine = <R>(value: R): value is BatchValue<R> => errorOf(value) === undefined;

const OPTION_NAMES = ["concurrency", "signal", "onProgress"] satisfies (keyof BatchOptions<unknown, unknown>)[];
