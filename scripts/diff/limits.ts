/** What restricts a value besides its type: enumerations, formats, lengths. */
import type { Schema } from "../../src/catalog/index.js";
import { type Note, named, narrowed, type Place, widened } from "./place.js";

/** Which way a limit gets tighter. `any`: every change may reject something that was valid. */
const LIMITS: Record<string, "higher" | "lower" | "any"> = {
  minimum: "higher",
  exclusiveMinimum: "higher",
  minLength: "higher",
  minItems: "higher",
  minProperties: "higher",
  maximum: "lower",
  exclusiveMaximum: "lower",
  maxLength: "lower",
  maxItems: "lower",
  maxProperties: "lower",
  pattern: "any",
  multipleOf: "any",
  uniqueItems: "any",
  format: "any",
};

export function compareLimits(was: Schema, is: Schema, place: Place, note: Note): void {
  compareValues(valuesOf(was), valuesOf(is), place, note);
  for (const [limit, tighter] of Object.entries(LIMITS)) {
    const [old, now] = [was[limit], is[limit]];
    if (old === now) continue;
    const what = `${named(place)} now has ${words(limit, now)}, had ${words(limit, old)}`;
    // A file has a type of its own, whether it is sent or answered.
    if (old === "binary" || now === "binary") note(place, "breaking", what);
    // TypeScript has no types for limits, so a limit of an answer is only information.
    else if (place.side === "response") note(place, "fix", what);
    else note(place, isTighter(tighter, old, now) ? "breaking" : "feature", what);
  }
}

function isTighter(tighter: "higher" | "lower" | "any", old: unknown, now: unknown): boolean {
  if (now === undefined) return false;
  if (tighter === "any" || typeof old !== "number" || typeof now !== "number") return true;
  return tighter === "higher" ? now > old : now < old;
}

const words = (limit: string, value: unknown): string =>
  value === undefined ? `no ${limit}` : `the ${limit} ${JSON.stringify(value)}`;

/** The values of an enumeration; undefined means any value. */
function valuesOf(schema: Schema): unknown[] | undefined {
  if ("const" in schema) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : undefined;
}

function compareValues(was: unknown[] | undefined, is: unknown[] | undefined, place: Place, note: Note): void {
  const list = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join(" or ");
  if (was === undefined && is !== undefined) narrowed(note, place, `anything but ${list(is)}`);
  if (was !== undefined && is === undefined) widened(note, place, `anything, not only ${list(was)}`);
  if (was === undefined || is === undefined) return;
  const gained = is.filter((value) => !was.includes(value));
  const lost = was.filter((value) => !is.includes(value));
  if (gained.length > 0) widened(note, place, list(gained));
  if (lost.length > 0) narrowed(note, place, list(lost));
}
