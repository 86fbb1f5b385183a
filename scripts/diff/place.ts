import type { ChangeClass } from "./changes.js";

/** Whether something is sent or answered: what widens the one helps a caller, what widens the other surprises a reader. */
export type Side = "request" | "response";

/** Notes a change at the place where it was found. */
export type Note = (place: Place, kind: ChangeClass, what: string) => void;

/** Where in an operation a schema stands. */
export interface Place {
  operation: string;
  side: Side;
  /** What the schema belongs to in words, such as "the query parameter `status`"; empty inside a named schema. */
  base: string;
  /** The named schema it is in. */
  owner: string | undefined;
  /** The path from there, such as `comments[].tech`. */
  field: string;
  /** An answer of 4xx or 5xx. */
  error: boolean;
}

export const below = (place: Place, step: string): Place => ({
  ...place,
  field: step === "[]" || place.field === "" ? `${place.field}${step}` : `${place.field}.${step}`,
});

/** The place as the beginning of a sentence. */
export function named({ base, field }: Place): string {
  if (field === "") return base === "" ? "it" : base;
  return base === "" ? `\`${field}\`` : `\`${field}\` of ${base}`;
}

/** A value may be something that it could not be. */
export function widened(note: Note, place: Place, what: string): void {
  if (place.side === "request") note(place, "feature", `${named(place)} takes ${what} too`);
  else note(place, "breaking", `${named(place)} can be ${what} now`);
}

/** A value may not be something any more that it could be. */
export function narrowed(note: Note, place: Place, what: string): void {
  if (place.side === "request") note(place, "breaking", `${named(place)} does not take ${what} any more`);
  else note(place, "feature", `${named(place)} is never ${what} any more`);
}
