import type { SyncroResult } from "./types.js";

/**
 * The `data` of a result, or of the promise of one.
 *
 * @throws {SyncroApiError} the result's `error`
 */
export async function unwrap<T>(result: SyncroResult<T> | Promise<SyncroResult<T>>): Promise<T> {
  const settled = await result;
  if (settled.error !== undefined) throw settled.error;
  return settled.data;
}
