import { shown } from "../check.js";
import { SyncroConfigError } from "../errors/index.js";
import { isRecord, safely } from "../ground/index.js";
import type { Next, SyncroCall, SyncroMiddleware } from "../middleware.js";
import type { SyncroResult } from "../types.js";

/** Nests middleware; the first is outermost. */
export const compose = (middleware: readonly SyncroMiddleware[], core: Next): Next =>
  // The client's own `emit` never fails.
  middleware.length === 0
    ? core
    : middleware.reduceRight<Next>(
        (next, layer) => async (call) => checked(await layer(withSafeEmit(call), next)),
        async (call) => core(withSafeEmit(call)),
      );

/** @throws {SyncroConfigError} for what is no result: a middleware that forgets its `return` would lose it in silence */
function checked(result: SyncroResult<unknown>): SyncroResult<unknown> {
  if (isRecord(result)) return result;
  throw new SyncroConfigError(
    "use",
    `a middleware must return a result: its own, or that of next. It gave ${shown(result)}`,
  );
}

/** When an `emit` fails, what it reports has happened: the caller must get the result all the same. */
const withSafeEmit = (call: SyncroCall): SyncroCall => ({ ...call, emit: (event) => safely(() => call.emit(event)) });
