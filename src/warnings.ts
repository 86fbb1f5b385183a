import { member } from "./ground/index.js";
import { type Logger, logSafely } from "./logger.js";
import type { SyncroOperation } from "./operation.js";

const warned = new Set<string>();

/**
 * Warns once of each deprecated operation that is called, and of each parameter that the server ignores: a log full of the
 * same line is read by nobody.
 */
export function warnOf(logger: Logger, { id, method, path, instead, ignores }: SyncroOperation, query: unknown): void {
  if (instead === undefined && ignores === undefined) return;
  const warn = (fields: object, message: string) => {
    if (warned.has(message)) return;
    warned.add(message);
    logSafely(logger, "warn", { operation: id, method, path, ...fields }, message);
  };
  if (instead !== undefined) warn({ instead }, `${method} ${path} ${isDeprecated(instead)}`);
  for (const name of ignores ?? []) {
    if (member(query, name) === undefined) continue;
    warn({ ignores: name }, `${method} ${path} ignores ${name}: the answer is the same without it.`);
  }
}

export const isDeprecated = (instead: readonly string[]): string => `is deprecated: use ${instead.join(", ")} instead.`;
