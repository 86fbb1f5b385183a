/**
 * Placeholders for the values of an account: they keep the type and shape and reveal nothing else. Whatever is not
 * explicitly allowed here is replaced.
 */

/** Page numbers: integers that describe the request, not the account. */
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

/**
 * A placeholder for a value that is neither an object nor an array.
 *
 * @param name the documented key of the value
 */
export function placeholder(value: unknown, name?: string): unknown {
  switch (typeof value) {
    case "boolean":
      return value;
    case "number": {
      if (!Number.isInteger(value)) return 0.5;
      if (name !== undefined && COUNTS.has(name) && value >= 0 && value <= LARGEST_COUNT) return value;
      // Shows whether an id exceeds 32 bits.
      return Math.abs(value) > 0x7fff_ffff ? 0x1_0000_0000 : 1;
    }
    case "string":
      return value === "" ? "" : (SHAPES.find(([pattern]) => pattern.test(value))?.[1] ?? "text");
    default:
      return null;
  }
}

/** Describes a value without revealing it. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  if (typeof value !== "string") return typeof value;
  const shape = placeholder(value);
  return shape === "text" ? "string" : `string like ${JSON.stringify(shape)}`;
}

/** An undocumented key, hidden unless it is in snake case like the API's own keys. */
export const shownKey = (key: string): string =>
  /^[a-z][a-z_]*(?:\d{1,2}[a-z_]*)?\??$/.test(key) && key.length <= 40 ? key : "<key>";
