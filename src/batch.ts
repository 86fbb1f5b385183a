import { type Batched, failedWrites, linked, trackCalls } from "./abort/index.js";
import { Problems, shown } from "./check.js";
import { isSyncroApiError, type Outcome, type SyncroApiError } from "./errors/index.js";
import { isRecord, member, safely } from "./ground/index.js";

export interface BatchOptions<T, R> {
  /**
   * Items processed at once. The client's rate limit applies as always.
   * @default 4
   */
  concurrency?: number | undefined;
  /** When aborted, no further item starts, and calls that still wait end. */
  signal?: AbortSignal | undefined;
  /**
   * What becomes of a request that is on the wire when `signal` aborts: it finishes, or it is aborted too, and then nobody
   * knows what became of it.
   * @default "finish"
   */
  onStop?: "finish" | "abort" | undefined;
  /** Called after each item that was started. If it throws, no further item starts, and the rest have that error as their `reason`. */
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
  /** Pass it to every call for this item. A stop then ends those that still wait, and the item's `outcome` covers them all. */
  signal: AbortSignal;
}

/**
 * What became of a rejected item.
 * - `"not-begun"`: the batch was stopped before its turn.
 * - `"not-sent"`: nothing reached Syncro's application.
 * - `"refused"`: Syncro refused it and did nothing.
 * - `"unknown"`: it may have been done, in part or as a whole. Look before sending it again.
 * - `"done"`: Syncro responded with 2xx, but the response could not be read.
 */
export type BatchOutcome = "not-begun" | "refused" | Outcome;

export type BatchResult<T, R> =
  | { status: "fulfilled"; value: R; item: T; outcome?: undefined }
  /** `reason`: what was thrown, a result's `error`, or the reason of the stop. */
  | { status: "rejected"; reason: unknown; item: T; outcome: BatchOutcome };

/** The value of a fulfilled item. A result with an `error` counts as rejected. */
export type BatchValue<R> = Exclude<R, { error: SyncroApiError }>;

/**
 * Calls `fn` for each item, a few at a time, and resolves to what became of each, in the order of the items. One failure does
 * not stop the others, and a result with an `error` counts as one. When its signal aborts it still resolves, after what is on
 * the wire has finished. An item that ended `"not-begun"`, `"not-sent"` or `"refused"` can be sent again: no write that was
 * made with the `signal` of `fn` changed anything.
 *
 * @example
 * const results = await batch(ids, (id, { signal }) => syncro.DELETE("/tickets/{id}", { params: { path: { id } }, signal }));
 * @throws {SyncroRequestError} naming the invalid option
 */
export async function batch<T, R>(
  items: Iterable<T>,
  fn: (item: T, context: BatchContext) => R | Promise<R>,
  options: BatchOptions<T, BatchValue<R>> = {},
): Promise<BatchResult<T, BatchValue<R>>[]> {
  const problems = new Problems();
  const given = problems.own("options", options);
  const { concurrency = 4, signal, onStop = "finish", onProgress } = given;
  problems.addUnknown(given, OPTION_NAMES, () => "is not an option of batch");
  if (typeof Object(items)[Symbol.iterator] !== "function") {
    problems.add("items", `must be iterable, got ${shown(items)}`);
  }
  problems.addUnlessFunction("fn", fn);
  problems.addUnlessSignal("signal", signal);
  if (onProgress !== undefined) problems.addUnlessFunction("onProgress", onProgress);
  if (concurrency !== Number.POSITIVE_INFINITY) problems.addUnlessCount("concurrency", concurrency);
  if (!ON_STOP.includes(onStop)) problems.add("onStop", `must be one of ${ON_STOP.join(", ")}, got ${shown(onStop)}`);
  problems.refuseIfAny("batch");
  const list = [...items];
  const results = new Map<number, BatchResult<T, BatchValue<R>>>();
  let next = 0;
  let failed = 0;
  let stop: { reason: unknown } | undefined;

  const attempt = async (item: T, index: number): Promise<BatchResult<T, BatchValue<R>>> => {
    const ending = linked(signal, undefined, () => undefined);
    const calls = trackCalls(ending.signal, onStop === "finish");
    const rejected = (reason: unknown): BatchResult<T, BatchValue<R>> => {
      calls.isOver = true;
      return { status: "rejected", reason, item, outcome: safely(() => outcomeOf(reason, calls)) ?? "unknown" };
    };
    try {
      const value: R = await fn(item, { index, signal: ending.signal });
      return isFine(value) ? { status: "fulfilled", value, item } : rejected(errorOf(value));
    } catch (reason) {
      return rejected(reason);
    } finally {
      ending.release();
    }
  };
  const work = async (): Promise<void> => {
    while (next < list.length && stop === undefined && !signal?.aborted) {
      const index = next++;
      const last = await attempt(list[index] as T, index);
      results.set(index, last);
      if (last.status === "rejected") failed++;
      try {
        await onProgress?.({ done: results.size, failed, total: list.length, last });
      } catch (reason) {
        stop ??= { reason }; // what was done must be told all the same
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, list.length) }, work));
  const { reason } = stop ?? signal ?? {};
  return list.map((item, index) => results.get(index) ?? { status: "rejected", reason, item, outcome: "not-begun" });
}

const errorOf = (value: unknown): SyncroApiError | undefined => {
  const error = member(value, "error");
  return isSyncroApiError(error) ? error : undefined;
};
const isFine = <R>(value: R): value is BatchValue<R> => errorOf(value) === undefined;

/** Whatever may have changed something ends `"unknown"`, or `"done"`: sending the rest again must double nothing. */
function outcomeOf(reason: unknown, { writes, failures }: Readonly<Batched>): BatchOutcome {
  const said = member(reason, "outcome");
  if (said === "done" && writes <= 1 && isRecord(reason) && failedWrites.has(reason)) return said;
  if (writes > 0) return "unknown";
  const isKnown = failures.has(reason); // then no write of the item changed anything
  if (isSyncroApiError(reason) && (isKnown || reason.outcome === undefined)) return "refused";
  return isKnown || said === "not-sent" ? "not-sent" : "unknown";
}

const ON_STOP = ["finish", "abort"] satisfies BatchOptions<unknown, unknown>["onStop"][];
const OPTION_NAMES = ["concurrency", "signal", "onStop", "onProgress"] satisfies (keyof BatchOptions<
  unknown,
  unknown
>)[];
