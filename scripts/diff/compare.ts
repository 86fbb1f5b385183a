/**
 * Two descriptions: what changed for those who use them.
 *
 * Own code, and not `redocly diff`: that one knows no difference between a schema that is sent and one that is answered
 * (it says of one change that it is narrower and wider at once), does not look through `allOf` and knows no `x-syncro-*`
 * mark. What is compared here is what a program sees: `$ref` and `allOf` are followed, so that taking a schema apart
 * without a change in what it says is no change.
 *
 * The measure is a TypeScript program that uses the client. What answers may be besides is breaking to its readers, what
 * may be sent besides is a feature to its writers. Bodies of errors are `unknown` to it: what changes in them is a fix.
 */
import { type Description, listOperations, type Schema } from "../lib/description.js";
import type { Change, ChangeClass } from "./changes.js";
import { operationComparer } from "./operations.js";
import type { Note } from "./place.js";
import { wordChanges } from "./words.js";

export function compareDescriptions(before: Description, after: Description): Change[] {
  const changes = new Map<string, Change>();

  function add(kind: ChangeClass, subject: string, what: string, operations: string[] = []): void {
    const key = JSON.stringify([kind, subject, what]);
    const known = changes.get(key)?.operations ?? [];
    changes.set(key, { class: kind, subject, what, operations: [...new Set([...known, ...operations])] });
  }

  /** The same change of a named schema is one, however many operations it reaches. */
  const note: Note = ({ operation, owner, error }, kind, what) =>
    add(error ? "fix" : kind, owner ?? operation, what, owner === undefined ? [] : [operation]);

  const [old, now] = [rowsOf(before), rowsOf(after)];
  const compare = operationComparer(before, after, note);
  for (const [key, operation] of old) {
    const same = now.get(key);
    if (same === undefined) add("breaking", key, "was removed");
    else compare(operation, same);
  }
  for (const key of now.keys()) if (!old.has(key)) add("feature", key, "is new");
  compareNames(before.components.schemas, after.components.schemas, add);
  if (!same(before, after, "servers")) add("breaking", "the description", "names other servers");
  for (const subject of wordChanges(before, after)) add("fix", subject, "words, examples or marks changed");
  if (changes.size === 0 && contentOf(before) !== contentOf(after))
    add("fix", "the description", "is written differently");
  return [...changes.values()];
}

/** All but the version. */
const contentOf = ({ info, ...rest }: Description): string => JSON.stringify([{ ...info, version: "" }, rest]);

const rowsOf = (description: Description) => new Map(listOperations(description).map((row) => [row.key, row]));

const same = (a: object, b: object, key: string): boolean =>
  JSON.stringify(Reflect.get(a, key)) === JSON.stringify(Reflect.get(b, key));

/** The names that a program can import: short ones for resources, the rest under `components`. */
function compareNames(
  was: Record<string, Schema>,
  is: Record<string, Schema>,
  add: (kind: ChangeClass, subject: string, what: string) => void,
): void {
  // A new name by itself is of use to nobody yet, but the published document has it.
  const fresh = Object.keys(is).filter((name) => was[name] === undefined);
  if (fresh.length > 0) add("fix", "the description", `has new schemas: ${fresh.join(", ")}`);
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [old, now] = [was[name], is[name]];
    if (now === undefined) add("breaking", name, "the schema was removed");
    const [hadAlias, hasAlias] = [old, now].map((schema) => schema?.["x-syncro-resource"] === true);
    if (hadAlias && !hasAlias) add("breaking", name, "the type has no short name any more");
    if (!hadAlias && hasAlias) add("feature", name, "the type has a short name now");
  }
}
