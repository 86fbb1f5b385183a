import { isRecord } from "../../../src/catalog/index.js";
/**
 * What a reference says, as statements: each has a place in an operation and can be compared, hashed and listed. The
 * vendor's reference and our description are read into the same form.
 */

export type PartKind = "operation" | "parameter" | "body" | "field" | "status" | "answer field";

export interface Part {
  kind: PartKind;
  /** In a word or two, such as `integer` or `array of string`; undefined where nothing is said of it. */
  type: string | undefined;
  required: boolean | undefined;
  /** Of an enumeration. */
  values: string[] | undefined;
  deprecated: boolean;
  /** Content types, of bodies and answers. */
  media: string[];
  /** Where our statement comes from; of the vendor's it is always the reference. */
  source: string;
  /** Wrong names of it, which somebody uses all the same. */
  knownAs: string[];
  /** Values that are only usual. */
  suggested: string[];
  /** Takes fields of any name. */
  open: boolean;
  schema: unknown;
}

export interface Sample {
  /** `body`, or the status of an answer. */
  place: string;
  value: unknown;
}

/** What cannot be read wholly; nothing is said to be missing from it. */
export type Area = "parameters" | "body" | "answers";

export interface Described {
  /** As its document writes it, such as `GET /tickets/{id}`. */
  key: string;
  /** By place: `""` is the operation itself, then `query.status`, `body.customer_id`, `200`, `200.tickets[].number`. */
  parts: Map<string, Part>;
  samples: Sample[];
  unread: Set<Area>;
}

/** A spot of a document that is not as its format has it. */
export interface Odd {
  operation: string;
  place: string;
  what: string;
}

export interface Reference {
  /** Such as `Swagger 2.0`. */
  format: string;
  document: Fields;
  /** By method and path, without the names of path parameters: no request shows them. */
  operations: Map<string, Described>;
  odd: Odd[];
}

export const REFERENCE = "reference";

/** The key of an operation without the names of its path parameters. */
export const nameless = (key: string): string => key.replaceAll(/\{[^}]*\}/g, "{}");

export type Fields = Record<string, unknown>;
export const isFields = (value: unknown): value is Fields => isRecord(value) && !Array.isArray(value);
export const textsIn = (value: unknown): string[] =>
  [value].flat().filter((item): item is string => typeof item === "string");

const NOTHING = {
  type: undefined,
  required: undefined,
  values: undefined,
  deprecated: false,
  media: [],
  source: REFERENCE,
  knownAs: [],
  suggested: [],
  open: false,
  schema: undefined,
};
export const partOf = (kind: PartKind, said: Partial<Omit<Part, "kind">>): Part => ({ ...NOTHING, ...said, kind });

/** What a part says, in words. */
export function inWords({ kind, type, required, values, deprecated, media }: Part): string {
  const words = [
    type,
    required === undefined || kind === "answer field" ? undefined : required ? "required" : "optional",
    values && `one of ${values.join(", ")}`,
    deprecated ? "deprecated" : undefined,
    media.length > 0 ? media.join(", ") : undefined,
  ];
  return words.filter((word) => word !== undefined).join("; ") || "is there";
}

/** A content type that says nothing. */
export const isAny = (type: string): boolean => type.startsWith("*/");

/** Content types without parameters. */
export const plainMedia = (media: string[]): string[] =>
  [...new Set(media.map((type) => type.split(";")[0]?.trim().toLowerCase() ?? ""))].sort();
