import { type Batched, failedWrites } from "../abort/index.js";
import { isSyncroError, SyncroRequestError } from "../errors/index.js";
import type { SyncroOperation } from "../operation.js";
import type { SyncroResult } from "../types.js";
import { type Ends, outcomeOf } from "./ends.js";

/** Makes a call, and counts it for the item of `batch` that it is made for. */
export async function counted(
  item: Batched | undefined,
  { id, method }: SyncroOperation,
  ends: Readonly<Ends>,
  call: () => Promise<SyncroResult<unknown>>,
): Promise<SyncroResult<unknown>> {
  if (item?.isOver) throw new SyncroRequestError(id, [{ message: "its batch item has failed already" }]);
  const isWrite = method !== "GET";
  if (item !== undefined && isWrite) item.writes++;
  try {
    const result = await call();
    if (result.error !== undefined) item?.failures.add(result.error);
    return result;
  } catch (error) {
    item?.failures.add(error);
    if (isWrite && isSyncroError(error)) failedWrites.add(error);
    throw error;
  } finally {
    if (item !== undefined && isWrite && outcomeOf(ends) === "not-sent") item.writes--;
  }
}
