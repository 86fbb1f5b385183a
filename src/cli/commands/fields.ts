import { nearest } from "../../ground/index.js";
import type { OwnValues } from "../arguments/index.js";
import { UsageError } from "../exit-code.js";
import { type Shell, say } from "../shell.js";
import type { Target } from "./target.js";

/**
 * Warns of fields that nobody has described: answers have some of those.
 *
 * @throws {UsageError} where none of them is described, so that nothing would be printed but nulls
 */
export function checkFields(shell: Shell, { fields = [] }: OwnValues, { fields: known, key, isOpen }: Target): void {
  if (known.length === 0) return;
  const isKnown = (path: string): boolean => {
    const [first = "", ...rest] = path.split(".");
    if (known.includes(path) || known.includes(first)) return true;
    return first === key && (rest.length === 0 || known.includes(rest[0] ?? ""));
  };
  const unknown = fields.filter((path) => !isKnown(path));
  const lines = unknown.map((path) => `unknown field: ${path}${nearest(path, known)}`);
  if (unknown.length > 0 && unknown.length === fields.length && !isOpen) throw new UsageError(lines.join("\n"));
  for (const line of lines) say(shell, `warning: ${line}`);
}
