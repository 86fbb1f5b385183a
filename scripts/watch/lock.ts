/**
 * What was accepted last, as names and hashes: enough to tell what the vendor changed, and none of the vendor's text.
 * openapi/vendor.lock.json.
 */
import { createHash } from "node:crypto";
import { inWords, isFields, nameless, type Reference } from "./read/parts.js";

/** A hash for each place of each operation. */
export type Lock = Record<string, Record<string, string>>;

export interface Change {
  operation: string;
  place: string;
  change: "new" | "gone" | "changed";
  /** What the vendor says now; empty where it says nothing any more. */
  now: string;
}

const ODD = "odd spot: ";
const EXAMPLES = " examples";

export function lockOf({ operations, odd }: Reference): Lock {
  const entries = [...operations].map(([key, { parts, samples }]) => {
    const places = new Map<string, string>();
    const outlines = new Map<string, Set<string>>();
    for (const [place, part] of parts) places.set(place, inWords(part));
    for (const { place, value } of samples) {
      const known = outlines.get(place) ?? new Set();
      outlines.set(place, new Set([...known, ...outlineOf(value, "")]));
    }
    for (const [place, outline] of outlines) places.set(`${place}${EXAMPLES}`, [...outline].sort().join("\n"));
    for (const { operation, place, what } of odd) {
      if (nameless(operation) === key) places.set(`${ODD}${place}`, what);
    }
    const hashes = [...places].map(([place, said]) => [place, hashOf(said)] as const);
    return [key, Object.fromEntries(hashes.sort(byName))] as const;
  });
  return Object.fromEntries(entries.sort(byName));
}

/** The fields of an example and their types. Its values are made anew whenever the vendor writes the reference. */
function outlineOf(value: unknown, at: string): string[] {
  if (Array.isArray(value)) return value.flatMap((row) => outlineOf(row, `${at}[]`));
  if (isFields(value)) return Object.entries(value).flatMap(([name, inner]) => outlineOf(inner, `${at}.${name}`));
  return [`${at} ${value === null ? "null" : typeof value}`];
}

const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);
const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

export const lockText = (lock: Lock): string => `${JSON.stringify({ operations: lock }, null, 2)}\n`;

/** @returns undefined when the text is no lock */
export function readLock(text: string): Lock | undefined {
  const { operations }: { operations?: unknown } = JSON.parse(text);
  return isLock(operations) ? operations : undefined;
}

const isLock = (value: unknown): value is Lock =>
  isFields(value) &&
  Object.values(value).every(
    (places) => isFields(places) && Object.values(places).every((hash) => typeof hash === "string"),
  );

/** What the vendor changed since; inside what is new or gone as a whole, nothing is listed. */
export function changesSince(lock: Lock, reference: Reference): Change[] {
  const now = lockOf(reference);
  const keys = [...new Set([...Object.keys(lock), ...Object.keys(now)])].sort();
  return keys.flatMap((key): Change[] => {
    const [before, after] = [lock[key], now[key]];
    const operation = reference.operations.get(key)?.key ?? key;
    if (before === undefined) return [{ operation, place: "", change: "new", now: "" }];
    if (after === undefined) return [{ operation, place: "", change: "gone", now: "" }];
    const places = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
    const changes = places.flatMap((place): Change[] => {
      if (before[place] === after[place]) return [];
      const change = before[place] === undefined ? "new" : after[place] === undefined ? "gone" : "changed";
      const part = reference.operations.get(key)?.parts.get(place);
      return [{ operation, place, change, now: part === undefined ? "" : inWords(part) }];
    });
    const whole = changes.filter(({ change }) => change !== "changed");
    return changes.filter(({ place, change }) => !whole.some((all) => all.change === change && isIn(place, all.place)));
  });
}

/** Whether a place, or the examples of it, are inside another. */
const isIn = (place: string, outer: string): boolean =>
  outer !== "" && [".", "[", " "].some((next) => place.startsWith(`${outer}${next}`));
