import type { Logger } from "./logger.js";
import type { SyncroOperation } from "./operation.js";

const KEY = Symbol.for("syncro-msp.deprecationTold");

/**
 * Says that an operation is deprecated, once per process, whichever copy of the package comes first: the types strike out
 * all of them, and a log full of the same warning is read by nobody.
 */
export function tellDeprecation(logger: Logger, { id, method, path, instead }: SyncroOperation): void {
  const shared: typeof globalThis & { [KEY]?: true } = globalThis;
  if (instead === undefined || shared[KEY]) return;
  try {
    logger.warn({ operation: id, method, path, instead }, `${method} ${path} ${isDeprecated(instead)}`);
    shared[KEY] = true;
  } catch {} // as with events: a logger that throws is not listened to
}

export const isDeprecated = (instead: readonly string[]): string => `is deprecated: use ${instead.join(", ")} instead.`;
