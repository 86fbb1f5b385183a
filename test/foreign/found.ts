/**
 * What stands at a path of an answer, such as `ticket.id` or `ticket.comments.0.body`. `*` is every row of a list, so
 * `tickets.*.id` gives as many values as there are rows. What is missing is `undefined`.
 */
export function found(value: unknown, path: string): unknown[] {
  const [first = "", ...rest] = path.split(".");
  if (first === "") return [value];
  if (first === "*") return Array.isArray(value) ? value.flatMap((row) => found(row, rest.join("."))) : [undefined];
  return found(typeof value === "object" && value !== null ? Reflect.get(value, first) : undefined, rest.join("."));
}

/** The one value at a path without `*`. */
export const at = (value: unknown, path: string): unknown => found(value, path)[0];
