/** How a language writes values. */
export interface Notation {
  /** A string, a number, a boolean or null. */
  scalar(value: unknown): string;
  /** A key with what stands before its value: `"id": `. */
  key(name: string): string;
  array: Brackets;
  object: Brackets;
  /** What one level is indented by. */
  step: string;
}
interface Brackets {
  open: string;
  close: string;
  /** When there is nothing in it. */
  empty: string;
  /** Between two on one line, and at the end of each where every one has its own. */
  between: string;
  /** At the end of a line, and after the last one. */
  endOfLine: string;
  last: string;
  /** Inside the brackets, on one line. */
  padding: string;
}

const WIDTH = 88;

/** A JSON value in the notation of a language: on one line where it is short. */
export function literal(value: unknown, notation: Notation, indent = ""): string {
  if (typeof value !== "object" || value === null) return notation.scalar(value);
  const { open, close, empty, between, endOfLine, last, padding } = Array.isArray(value)
    ? notation.array
    : notation.object;
  const deeper = indent + notation.step;
  const parts = Array.isArray(value)
    ? value.map((item: unknown) => literal(item, notation, deeper))
    : Object.entries(value).map(([name, item]) => notation.key(name) + literal(item, notation, deeper));
  if (parts.length === 0) return empty;
  const short = `${open}${padding}${parts.join(between)}${padding}${close}`;
  if (parts.length <= 4 && indent.length + short.length <= WIDTH && !short.includes("\n")) return short;
  return `${open}\n${deeper}${parts.join(`${endOfLine}\n${deeper}`)}${last}\n${indent}${close}`;
}

/** Brackets with commas, the last one on a line of its own included. */
export const commas = (open: string, close: string, padding = ""): Brackets => ({
  open,
  close,
  empty: open + close,
  between: ", ",
  endOfLine: ",",
  last: ",",
  padding,
});
