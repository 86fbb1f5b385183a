import { isSyncroApiError } from "../errors/index.js";
import { member } from "../member.js";
import { mayHaveHappened } from "../retry.js";

export interface CreateUnlessExists<T> {
  /** Looks for the record by what identifies it in your eyes; `undefined` where there is none. */
  find: () => Promise<T | undefined>;
  /** Makes it: called once at most. */
  create: () => Promise<T>;
}

/**
 * - `"found"`: it was there before.
 * - `"created"`: Syncro said so.
 * - `"found-after"`: nobody knows what became of the request, and then the record was there: by this call, or by another.
 */
export interface Creation<T> {
  record: T;
  how: "found" | "created" | "found-after";
}

/**
 * Looks, creates where there is nothing, and after an unclear answer looks again instead of sending again: Syncro has no
 * idempotency keys. It is as safe as `find` is sharp, and no lock: two programs that look at the same time both create, and
 * a request that was lost on its way may still arrive after the second look. When that finds nothing, the error is thrown as
 * it was, and the caller decides.
 *
 * @throws what `find` and `create` throw
 */
export async function createUnlessExists<T>({ find, create }: CreateUnlessExists<T>): Promise<Creation<T>> {
  const before = await find();
  if (before !== undefined) return { record: before, how: "found" };
  try {
    return { record: await create(), how: "created" };
  } catch (error) {
    if (!isUnclear(error)) throw error;
    const after = await find();
    if (after === undefined) throw error;
    return { record: after, how: "found-after" };
  }
}

/** Whether the record may have been created, whatever the error says. */
function isUnclear(error: unknown): boolean {
  if (isSyncroApiError(error)) return mayHaveHappened(error);
  const outcome = member(error, "outcome");
  return outcome === "unknown" || outcome === "done";
}
