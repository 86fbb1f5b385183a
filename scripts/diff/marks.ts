/**
 * Everything of an operation that is not a parameter, body or answer. Each mark that the client uses has its own rule.
 */
import type { ChangeClass } from "./changes.js";

type Rule = (is: unknown, was: unknown) => [kind: ChangeClass, what: string];

const quoted = (value: unknown): string => JSON.stringify(value);
const itemsOf = (paging: unknown): unknown =>
  typeof paging === "object" && paging !== null ? Reflect.get(paging, "items") : undefined;

const RULES: Record<string, Rule> = {
  operationId: (is, was) => ["breaking", `is now called ${quoted(is)}, was ${quoted(was)}`],
  deprecated: (is) => (is === true ? ["feature", "is now deprecated"] : ["fix", "is no longer deprecated"]),
  security: () => ["breaking", "needs other credentials"],
  "x-syncro-paging": (is, was) => {
    if (was === undefined) return ["feature", "can now be paginated"];
    if (is === undefined) return ["breaking", "can no longer be paginated"];
    const same = itemsOf(is) === itemsOf(was);
    return same
      ? ["fix", "the details of its pages changed"]
      : ["breaking", `its rows are now under ${quoted(itemsOf(is))}`];
  },
  "x-syncro-row-id": (is) => [
    "fix",
    is === undefined ? "its rows no longer have an identity" : `its rows are now identified by ${quoted(is)}`,
  ],
  "x-syncro-response": (is) => [
    "breaking",
    is === "text" ? "now answers text, not JSON" : "now answers JSON, not text",
  ],
  // Retrying less is a fix: the client did what was not safe.
  "x-syncro-repeatable": (is) =>
    is === true
      ? ["feature", "is now retried even if it may have taken effect"]
      : ["fix", "is no longer retried if it may have taken effect"],
  "x-syncro-creates": (is) => [
    "fix",
    is === undefined
      ? "no field of its body creates records"
      : `these fields of its body create records: ${quoted(is)}`,
  ],
  "x-syncro-permission": (is) => [
    "fix",
    is === undefined ? "no longer names a permission" : `now needs the permission ${quoted(is)}`,
  ],
  "x-syncro-side-effect": (is) => [
    "fix",
    is === undefined ? "only reads" : "does more than read: it is refused where only reads are allowed",
  ],
  "x-syncro-mails": (is) => ["fix", is === undefined ? "no longer names mails it sends" : "names what mails it sends"],
  "x-syncro-known-as": (is) => [
    "fix",
    is === undefined ? "is no longer known by other names" : `is known as ${quoted(is)}`,
  ],
  "x-syncro-instead": (is) => [
    "fix",
    is === undefined ? "no longer names a replacement" : `is now to be replaced by ${quoted(is)}`,
  ],
};

/** Whether a key has a rule. Changes to other keys count as words. */
export const hasRule = (key: string): boolean => Object.hasOwn(RULES, key);

export function compareMarks(was: object, is: object, note: (kind: ChangeClass, what: string) => void): void {
  for (const [key, rule] of Object.entries(RULES)) {
    const [old, now]: unknown[] = [Reflect.get(was, key), Reflect.get(is, key)];
    if (JSON.stringify(old) !== JSON.stringify(now)) note(...rule(now, old));
  }
}
