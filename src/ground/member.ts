/**
 * `value[name]`, or `undefined` if `value` is not an object. What stands on `Object.prototype` alone counts as absent:
 * anything in the process may have put it there.
 */
export const member = (value: unknown, name: PropertyKey): unknown =>
  typeof value === "object" && value !== null && (!(name in Object.prototype) || Object.hasOwn(value, name))
    ? Reflect.get(value, name)
    : undefined;

/** What has nothing to inherit from it. Objects whose prototype is `null` itself are hash tables, larger and slower. */
const NOTHING = /* @__PURE__ */ Object.freeze(/* @__PURE__ */ Object.create(null));

/** A copy of `given` that inherits nothing, so that a polluted `Object.prototype` adds no option to it. */
export const own = <T extends object>(given: T): T => Object.assign(Object.create(NOTHING), given);

/** Whether `value` is an object: not an array, not `null`. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Whether `value` is a plain object, also one of another realm or without a prototype: an instance of a class is not. */
export function isPlain(value: unknown): value is Record<string, unknown> {
  if (!isRecord(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
