import { type Logger, logSafely } from "./logger.js";
import type { SyncroOperation } from "./operation.js";

const warned = new Set<string>();

/** Warns once about each deprecated operation that is called: a log full of the same line is read by nobody. */
export function warnOfDeprecation(logger: Logger, { id, method, path, instead }: SyncroOperation): void {
  if (instead === undefined || warned.has(id)) return;
  warned.add(id);
  logSafely(logger, "warn", { operation: id, method, path, instead }, `${method} ${path} ${isDeprecated(instead)}`);
}

export const isDeprecated = (instead: readonly string[]): string => `is deprecated: use ${instead.join(", ")} instead.`;
