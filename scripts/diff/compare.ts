/**
 * Compares two descriptions from the point of view of a TypeScript program that uses the client.
 *
 * `redocly diff` cannot do this: it does not tell schemas that are sent from schemas that are answered (it calls a
 * single change both narrower and wider), does not resolve `allOf` and does not know the `x-syncro-*` marks. Here
 * `$ref` and `allOf` are resolved first, so splitting up a schema without changing its meaning is not a change.
 *
 * A wider answer breaks the code that reads it; a wider request is a feature for the code that sends it. Error bodies
 * are typed `unknown`, so changes in them are fixes.
 */
import { type Description, listOperations, type Schema } from "../../src/catalog/index.js";
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

  /** A change of a named schema counts once, however many operations use it. */
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
  if (!same(before, after, "servers")) add("breaking", "the description", "has other servers");
  for (const subject of wordChanges(before, after)) add("fix", subject, "words, examples or marks changed");
  if (changes.size === 0 && contentOf(before) !== contentOf(after))
    add("fix", "the description", "changed in form only");
  return [...changes.values()];
}

/** Everything but the version. */
const contentOf = ({ info, ...rest }: Description): string => JSON.stringify([{ ...info, version: "" }, rest]);

const rowsOf = (description: Description) => new Map(listOperations(description).map((row) => [row.key, row]));

const same = (a: object, b: object, key: string): boolean =>
  JSON.stringify(Reflect.get(a, key)) === JSON.stringify(Reflect.get(b, key));

/** The names that a program can import: aliases for resources, the rest under `components`. */
function compareNames(
  was: Record<string, Schema>,
  is: Record<string, Schema>,
  add: (kind: ChangeClass, subject: string, what: string) => void,
): void {
  // Nothing uses a new schema by itself yet, but the published document has it.
  const fresh = Object.keys(is).filter((name) => was[name] === undefined);
  if (fresh.length > 0) add("fix", "the description", `has new schemas: ${fresh.join(", ")}`);
  for (const name of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [old, now] = [was[name], is[name]];
    if (now === undefined) add("breaking", name, "the schema was removed");
    const [hadAlias, hasAlias] = [old, now].map((schema) => schema?.["x-syncro-resource"] === true);
    if (hadAlias && !hasAlias) add("breaking", name, "no longer has a type alias");
    if (!hadAlias && hasAlias) add("feature", name, "now has a type alias");
  }
}
