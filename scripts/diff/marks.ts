/** What of an operation is neither parameter, body nor answer. Each mark that a client goes by has a rule of its own. */
import type { ChangeClass } from "./changes.js";

type Rule = (is: unknown, was: unknown) => [kind: ChangeClass, what: string];

const quoted = (value: unknown): string => JSON.stringify(value);
const itemsOf = (paging: unknown): unknown =>
  typeof paging === "object" && paging !== null ? Reflect.get(paging, "items") : undefined;

const RULES: Record<string, Rule> = {
  operationId: (is, was) => ["breaking", `is called ${quoted(is)} now, was ${quoted(was)}`],
  deprecated: (is) => (is === true ? ["feature", "is deprecated now"] : ["fix", "is not deprecated any more"]),
  security: () => ["breaking", "asks for other credentials"],
  "x-syncro-paging": (is, was) => {
    if (was === undefined) return ["feature", "can be walked page by page now"];
    if (is === undefined) return ["breaking", "cannot be walked page by page any more"];
    const same = itemsOf(is) === itemsOf(was);
    return same
      ? ["fix", "what is known of its pages changed"]
      : ["breaking", `its rows are under ${quoted(itemsOf(is))} now`];
  },
  "x-syncro-row-id": (is) => [
    "fix",
    is === undefined ? "its rows cannot be told apart" : `its rows are told apart by ${quoted(is)}`,
  ],
  "x-syncro-response": (is) => [
    "breaking",
    is === "text" ? "answers text now, not JSON" : "answers JSON now, not text",
  ],
  // The client did more than was safe: that it does no more is a correction.
  "x-syncro-repeatable": (is) =>
    is === true
      ? ["feature", "is sent again now after it may have happened"]
      : ["fix", "is not sent again any more after it may have happened"],
  "x-syncro-creates": (is) => [
    "fix",
    `creates anew each time by ${is === undefined ? "no key" : quoted(is)} of its body`,
  ],
  "x-syncro-permission": (is) => [
    "fix",
    is === undefined ? "needs no known permission" : `needs the permission ${quoted(is)}`,
  ],
  "x-syncro-instead": (is) => ["fix", `is to be replaced by ${quoted(is)}`],
};

/** The keys with a rule: what else differs is words. */
export const hasRule = (key: string): boolean => Object.hasOwn(RULES, key);

export function compareMarks(was: object, is: object, note: (kind: ChangeClass, what: string) => void): void {
  for (const [key, rule] of Object.entries(RULES)) {
    const [old, now]: unknown[] = [Reflect.get(was, key), Reflect.get(is, key)];
    if (JSON.stringify(old) !== JSON.stringify(now)) note(...rule(now, old));
  }
}
