import { member } from "../member.js";

/**
 * Whether a list came with word that it could not be read: its rows are then some of them, or none, and to take them for
 * the list would lose the rest. Beside rows a `message` may be a kind one. What a row says of itself is not asked: a
 * payment that was declined is a row with `success: false`.
 */
export function hasErrorBeside(data: unknown, items: string): boolean {
  const rows = member(data, items);
  if (!Array.isArray(rows)) return false;
  const success = member(data, "success");
  if (success === false || success === "false") return true;
  const keys = rows.length > 0 ? ["error", "errors"] : ["error", "errors", "message"];
  return keys.some((key) => saysSomething(member(data, key)));
}

function saysSomething(value: unknown): boolean {
  if (typeof value === "string") return value.trim() !== "";
  return typeof value === "object" && value !== null ? Object.keys(value).length > 0 : Boolean(value);
}
