import { member } from "../ground/index.js";

export interface CreateUnlessExists<T> {
  /** Looks for the record by whatever identifies it to you; resolves to `undefined` if there is none. */
  find: () => Promise<T | undefined>;
  /** Creates the record. Called at most once. */
  create: () => Promise<T>;
}

/**
 * The record, and how it came to be there.
 * - `"found"`: it already existed.
 * - `"created"`: Syncro confirmed that it was created.
 * - `"found-after"`: creating it ended without a clear answer, and a second look found it. This call may have created it,
 *   or another one.
 */
export interface Creation<T> {
  record: T;
  how: "found" | "created" | "found-after";
}

/**
 * Finds a record or creates it. After an unclear answer it looks again instead of sending again, because Syncro has no
 * idempotency keys. If the second look finds nothing, the original error is thrown and the caller decides.
 *
 * It is only as exact as `find`, and it is not a lock: two programs that look at the same time both create, and a
 * request lost on its way may still arrive after the second look.
 *
 * @example
 * const query = { email: "bob@example.com" };
 * const { record, how } = await createUnlessExists({
 *   find: async () => (await syncro.paginate("/customers", { params: { query } }).toArray({ limit: 1 }))[0],
 *   create: async () => (await unwrap(syncro.POST("/customers", { body: { lastname: "Vance", ...query } }))).customer,
 * });
 *
 * @throws whatever `find` and `create` throw
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

/** Whether the record may have been created despite the error. */
function isUnclear(error: unknown): boolean {
  const outcome = member(error, "outcome");
  return outcome === "unknown" || outcome === "done";
}
