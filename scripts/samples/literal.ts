/** How a language writes values. */
export interface Notation {
  /** A string, a number, a boolean or null. */
  scalar(value: unknown): string;
  /** A key with its separator: `"id": `. */
  key(name: string): string;
  array: Brackets;
  object: Brackets;
  /** The indentation of one level. */
  step: string;
}
interface Brackets {
  open: string;
  close: string;
  /** The whole literal when there are no items. */
  empty: string;
  /** Between items on one line. */
  between: string;
  /** After each item but the last when each has a line of its own. */
  endOfLine: string;
  /** After the last item when each has a line of its own. */
  last: string;
  /** Inside the brackets when all is on one line. */
  padding: string;
}

const WIDTH = 88;

/** A JSON value in a language's notation, on one line if it is short. */
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

/** Brackets with commas, trailing ones included. */
export const commas = (open: string, close: string, padding = ""): Brackets => ({
  open,
  close,
  empty: open + close,
  between: ", ",
  endOfLine: ",",
  last: ",",
  padding,
});
