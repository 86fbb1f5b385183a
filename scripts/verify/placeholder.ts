/**
 * What is written down instead of a value: one of the same type and shape, so that the files still say what was there
 * and tell nothing of whom. An allow-list: whatever is not named here becomes a placeholder.
 */

/** Counts of pages: whole numbers that describe the request rather than the account. */
const COUNTS = new Set(["page", "per_page", "total_pages"]);
const LARGEST_COUNT = 10_000;

const SHAPES: [pattern: RegExp, stand: string][] = [
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+Z$/, "2000-01-01T00:00:00.000Z"],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d+[+-]\d\d:\d\d$/, "2000-01-01T00:00:00.000+00:00"],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/, "2000-01-01T00:00:00Z"],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/, "2000-01-01T00:00:00+00:00"],
  [/^\d{4}-\d\d-\d\d$/, "2000-01-01"],
  [/^-?\d+\.\d+$/, "0.0"],
  [/^-?\d+$/, "0"],
  [/^(?:true|false)$/, "true"],
  [/^https?:\/\/\S+$/, "https://example.com/"],
  [/^[^\s@]+@[^\s@]+\.[^\s@]+$/, "someone@example.com"],
  [/^\s*<[\s\S]*>\s*$/, "<p>text</p>"],
];

/** A stand-in for a value that is neither an object nor an array. `name` is the documented key it stands under. */
export function placeholder(value: unknown, name?: string): unknown {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number": {
      if (!Number.isInteger(value)) return 0.5;
      if (name !== undefined && COUNTS.has(name) && value >= 0 && value <= LARGEST_COUNT) return value;
      // Ids beyond 32 bits are worth knowing.
      return Math.abs(value) > 0x7fff_ffff ? 0x1_0000_0000 : 1;
    }
    case "string":
      return value === "" ? "" : (SHAPES.find(([pattern]) => pattern.test(value))?.[1] ?? "text");
    default:
      return null;
  }
}

/** What a value is, in words, never the value itself. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value !== "string") return typeof value;
  const shape = placeholder(value);
  return shape === "text" ? "string" : `string like ${JSON.stringify(shape)}`;
}

/** A key that the description does not know, as it may be shown: the API's own are in snake case. */
export const shownKey = (key: string): string =>
  /^[a-z][a-z_]*(?:\d{1,2}[a-z_]*)?\??$/.test(key) && key.length <= 40 ? key : "<key>";
