import type { SyncroResult } from "./types.js";

/**
 * Returns the `data` of a result, or of a promise of one.
 *
 * @example
 * const { ticket } = await unwrap(syncro.GET("/tickets/{id}", { params: { path: { id: 4521 } } }));
 * @throws {SyncroApiError} the result's `error`
 */
export async function unwrap<T>(result: SyncroResult<T> | Promise<SyncroResult<T>>): Promise<T> {
  const settled = await result;
  if (settled.error !== undefined) throw settled.error;
  return settled.data;
}
