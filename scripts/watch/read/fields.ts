/** The parts that a schema has: itself, and each field inside it. */
import { type Part, type PartKind, partOf } from "./parts.js";
import { type Reader, type Shape, shapeOf } from "./shape.js";

export interface At {
  kind: PartKind;
  place: string;
  required: boolean | undefined;
  /** The mark of what it stands in. */
  source: string;
  refs: readonly string[];
}

export function partsOf(reader: Reader, schema: unknown, at: At): [string, Part][] {
  const shape = shapeOf(reader, schema, at.place, at.refs);
  const source = shape.source ?? at.source;
  const { required } = at;
  return [
    [at.place, { ...described(reader, shape, at.place), kind: at.kind, required, source, schema }],
    ...fieldsOf(reader, shape, { ...at, source }),
  ];
}

/** The fields inside a schema. */
export function fieldsOf(reader: Reader, shape: Shape, at: Pick<At, "kind" | "place" | "source">): [string, Part][] {
  const { place, source } = at;
  const kind = at.kind === "status" || at.kind === "answer field" ? "answer field" : "field";
  const own = [...shape.properties].flatMap(([name, inner]) => {
    const required = shape.required.includes(name);
    return partsOf(reader, inner, { kind, place: `${place}.${name}`, required, source, refs: shape.refs });
  });
  if (shape.items === undefined) return own;
  const rows = shapeOf(reader, shape.items, `${place}[]`, shape.refs);
  return [...own, ...fieldsOf(reader, rows, { kind, place: `${place}[]`, source: rows.source ?? source })];
}

/** What a schema says of its value, the elements of a list included. */
export function described(reader: Reader, shape: Shape, place: string): Part {
  const rows = shape.items === undefined ? undefined : shapeOf(reader, shape.items, `${place}[]`, shape.refs);
  return partOf("field", {
    type: typeInWords(reader, shape, place),
    values: shape.values ?? rows?.values,
    suggested: [...shape.suggested, ...(rows?.suggested ?? [])],
    open: shape.open,
    knownAs: shape.knownAs,
  });
}

function typeInWords(reader: Reader, shape: Shape, place: string): string | undefined {
  const types = shape.types.filter(
    (type) => type !== "null" && !(type === "integer" && shape.types.includes("number")),
  );
  if (types.length === 0) return undefined;
  const words = types.sort().map((type) => {
    if (type !== "array" || shape.items === undefined) return type;
    const rows = typeInWords(reader, shapeOf(reader, shape.items, `${place}[]`, shape.refs), `${place}[]`);
    return rows === undefined ? type : `array of ${rows}`;
  });
  return words.join(" or ");
}
