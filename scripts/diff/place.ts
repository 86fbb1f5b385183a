import type { ChangeClass } from "./changes.js";

/** Whether a schema is sent or answered. A wider request helps the caller; a wider answer surprises the reader. */
export type Side = "request" | "response";

/** Reports a change at a place. */
export type Note = (place: Place, kind: ChangeClass, what: string) => void;

/** The position of a schema in an operation. */
export interface Place {
  operation: string;
  side: Side;
  /** What the schema belongs to, such as "the query parameter `status`". Empty inside a named schema. */
  base: string;
  /** The named schema that contains it. */
  owner: string | undefined;
  /** The path from `base` or `owner`, such as `comments[].tech`. */
  field: string;
  /** Whether it is in a 4xx or 5xx answer. */
  error: boolean;
  /** Whether the client gives the answer as text. */
  asText?: boolean;
}

export const below = (place: Place, step: string): Place => ({
  ...place,
  field: step === "[]" || place.field === "" ? `${place.field}${step}` : `${place.field}.${step}`,
});

/** The place as the subject of a sentence. */
export function named({ base, field }: Place): string {
  if (field === "") return base === "" ? "it" : base;
  return base === "" ? `\`${field}\`` : `\`${field}\` of ${base}`;
}

/** Reports that a value can be something new. */
export function widened(note: Note, place: Place, what: string): void {
  if (place.side === "request") note(place, "feature", `${named(place)} also accepts ${what}`);
  else note(place, "breaking", `${named(place)} can now be ${what}`);
}

/** Reports that a value can no longer be something. */
export function narrowed(note: Note, place: Place, what: string): void {
  if (place.side === "request") note(place, "breaking", `${named(place)} no longer accepts ${what}`);
  else note(place, "feature", `${named(place)} can no longer be ${what}`);
}
