/** Finds changes that only readers of the documentation see. */
import { type Description, METHODS } from "../../src/catalog/index.js";
import { hasRule } from "./marks.js";

const WORDS = new Set([
  "summary",
  "description",
  "title",
  "tags",
  "example",
  "examples",
  "default",
  "headers",
  "externalDocs",
]);
const MARKS_WITH_A_RULE = new Set(["x-syncro-empty", "x-syncro-resource"]);

const isWord = (key: string): boolean =>
  WORDS.has(key) || (key.startsWith("x-") && !hasRule(key) && !MARKS_WITH_A_RULE.has(key));

/** The operations, components and the introduction whose words changed. */
export function wordChanges(before: Description, after: Description): string[] {
  const [old, now] = [subjectsOf(before), subjectsOf(after)];
  return [...old].flatMap(([subject, part]) => (now.has(subject) && differ(part, now.get(subject)) ? [subject] : []));
}

function subjectsOf(description: Description): Map<string, unknown> {
  const { version: _version, ...info } = description.info;
  const introduction = { description: [info, Reflect.get(description, "tags")] };
  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method): [string, unknown][] => {
      const operation = item[method];
      return operation === undefined ? [] : [[`${method.toUpperCase()} ${path}`, operation]];
    }),
  );
  const components = Object.entries(description.components).flatMap(([kind, parts]) =>
    Object.entries(parts).map(([name, part]): [string, unknown] => [
      kind === "schemas" ? name : `${kind}/${name}`,
      // Everything in an example counts as words.
      kind === "examples" ? { example: part } : part,
    ]),
  );
  return new Map<string, unknown>([["the description", introduction], ...operations, ...components]);
}

/** Whether a word differs in a part that both have. What only one has is reported elsewhere. */
function differ(was: unknown, is: unknown, isName = false): boolean {
  if (!isObject(was) || !isObject(is)) return false;
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].some((key) => {
    const [old, now]: unknown[] = [Reflect.get(was, key), Reflect.get(is, key)];
    // Under `properties` the keys are names: a field may be called `description`.
    if (!isName && isWord(key)) return JSON.stringify(old) !== JSON.stringify(now);
    return differ(old, now, !isName && (key === "properties" || key === "responses" || key === "content"));
  });
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
