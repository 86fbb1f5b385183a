import { type Description, isRecord, type Schema } from "../../catalog/index.js";
import { UsageError } from "../exit-code.js";
import { fieldSchema, readValue } from "./values.js";

export type Fields = Record<string, unknown>;

/**
 * Puts `a.b[0].c=value` into a body.
 *
 * @throws {UsageError} for what is no such text, or does not fit what is already there
 */
export function setField(description: Description, schema: Schema, body: Fields, text: string): void {
  const [, path = "", value = ""] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
  const steps = stepsOf(path);
  if (steps === undefined) throw new UsageError("--set takes path=value, such as: --set 'a.b[0].c=text'");
  const name = `--set ${path}`;
  const wanted = steps.reduce((found: Schema, step) => fieldSchema(description, found, step), schema);
  let place: unknown = body;
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1];
    const inside = next === undefined ? readValue(description, wanted, value, name) : empty(next);
    place = put(place, step, inside, next === undefined, name);
  }
}

/** @returns what is there now */
function put(place: unknown, step: string | number, value: unknown, isLast: boolean, name: string): unknown {
  if (typeof step === "number") {
    if (!Array.isArray(place)) throw new UsageError(`${name}: [${step}] is not in a list`);
    if (step > place.length) throw new UsageError(`${name}: the list has no [${place.length}] yet`);
    if (isLast || step === place.length) place[step] = value;
    return place[step];
  }
  if (!isRecord(place) || Array.isArray(place)) throw new UsageError(`${name}: ${step} is not in an object`);
  if (isLast || !Object.hasOwn(place, step)) place[step] = value;
  return place[step];
}

/** Inherits nothing, so that `__proto__` is a name like any other. */
const empty = (next: string | number): unknown => (typeof next === "number" ? [] : Object.create(null));

function stepsOf(path: string): (string | number)[] | undefined {
  if (!/^[^.[\]]+(?:\[\d{1,4}\]|\.[^.[\]]+)*$/.test(path)) return undefined;
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([name, index]) => (index === undefined ? name : Number(index)));
}
