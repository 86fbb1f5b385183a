/** Pieces of YAML for what the vendor has and the description does not. Structure only: words are for people to find. */
import { stringify } from "yaml";
import { type Described, type Fields, isFields, type Part, type Reference, type Sample } from "./read/parts.js";
import { type Reader, shapeOf } from "./read/shape.js";

const WORDS = "in your own words";

export function pieceOf(theirs: Reference, place: string, part: Part, samples: Sample[]): string {
  const reader = silent(theirs);
  switch (part.kind) {
    case "parameter":
      return yaml([parameterPiece(reader, place.replace(/^[^.]*\./, ""), place, part)]);
    case "body":
      return yaml({ requestBody: bodyPiece(reader, part) });
    case "status":
      return yaml({ [place]: answerPiece(reader, place, part, samples) });
    default: {
      const name = place.replace(/^.*\./, "");
      const piece = yaml({ [name]: schemaPiece(reader, part.schema, place) });
      return part.required ? `${piece}# and in the list of its object: required: [${name}]\n` : piece;
    }
  }
}

/** A new entry for a file in `paths/`, and for `syncro.yaml`. */
export function pieceOfOperation(theirs: Reference, { key, parts, samples }: Described, ours: Reference): string {
  const reader = silent(theirs);
  const [method = "", path = ""] = key.split(" ");
  const names = [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const of = (kind: Part["kind"]) => [...parts].filter(([, part]) => part.kind === kind);
  const parameters = of("parameter").map(([place, part]) => {
    const name = place.startsWith("path.") ? names[Number(place.slice(5)) - 1] : place.replace(/^[^.]*\./, "");
    return parameterPiece(reader, name ?? "", place, part);
  });
  const body = parts.get("body");
  const answers = of("status").map(([place, part]) => [place, answerPiece(reader, place, part, samples)] as const);
  const { verb, thing } = wordsOf(method, path);
  const operation = {
    operationId: `${verb}${thing.map(capital).join("")}`,
    summary: `${capital(verb)} ${thing.join(" ")}`,
    tags: tagsNear(ours, path),
    "x-syncro-source": "reference",
    "x-syncro-confidence": "medium",
    // Until somebody knows better, nothing is sent twice.
    ...(["PUT", "DELETE"].includes(method) ? { "x-syncro-repeatable": false } : {}),
    ...(parts.get("")?.deprecated ? { deprecated: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: bodyPiece(reader, body) }),
    responses: { ...Object.fromEntries(answers), ...usualAnswers(parts, body) },
  };
  return yaml({ [path]: { [method.toLowerCase()]: operation } });
}

const silent = ({ document }: Reference): Reader => ({ document, note: () => {} });
const yaml = (value: unknown): string => stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function parameterPiece(reader: Reader, name: string, place: string, part: Part): Fields {
  return {
    name,
    in: place.replace(/\..*$/, ""),
    ...(part.required ? { required: true } : {}),
    description: WORDS,
    ...(part.deprecated ? { deprecated: true } : {}),
    schema: schemaPiece(reader, part.schema, place),
  };
}

function bodyPiece(reader: Reader, { required, media, schema }: Part): Fields {
  const content = media.map((type) => [type, { schema: schemaPiece(reader, schema, "body") }]);
  return { ...(required ? { required: true } : {}), content: Object.fromEntries(content) };
}

/** From its schema, or else from its first example. */
function answerPiece(reader: Reader, place: string, { media, schema }: Part, samples: Sample[]): Fields {
  const sample = samples.find((each) => each.place === place);
  const said = schema === undefined ? {} : schemaPiece(reader, schema, place);
  const known = Object.keys(said).length > 0 ? said : sample && schemaOfSample(sample.value);
  if (known === undefined) return { description: WORDS, ...(place < "3" ? { "x-syncro-empty": true } : {}) };
  const types = media.length > 0 ? media : ["application/json"];
  return { description: WORDS, content: Object.fromEntries(types.map((type) => [type, { schema: known }])) };
}

/** The answers that every operation has. */
function usualAnswers(parts: Map<string, Part>, body: Part | undefined): Fields {
  const usual: [status: string, name: string][] = [
    ...(body === undefined ? [] : [["400", "BadRequestInferred"] satisfies [string, string]]),
    ["401", "Unauthorized"],
    ["429", "RateLimited"],
    ["500", "ServerError"],
  ];
  const missing = usual.filter(([status]) => !parts.has(status));
  return Object.fromEntries(
    missing.map(([status, name]) => [status, { $ref: `../components/responses.yaml#/${name}` }]),
  );
}

function schemaPiece(reader: Reader, schema: unknown, place: string, refs: readonly string[] = []): Fields {
  const shape = shapeOf(reader, schema, place, refs);
  const properties = [...shape.properties].map(([name, inner]) => {
    return [name, schemaPiece(reader, inner, `${place}.${name}`, shape.refs)] as const;
  });
  const [type, ...more] = shape.types.map((each) => (each === "file" ? "string" : each));
  const format = shape.types.includes("file") ? "binary" : shape.format;
  return {
    ...(type === undefined
      ? {}
      : more.length > 0
        ? { anyOf: [type, ...more].map((each) => ({ type: each })) }
        : { type }),
    ...(format === undefined ? {} : { format }),
    ...(shape.values === undefined ? {} : { enum: shape.values.map((value) => asTyped(value, type)) }),
    ...(shape.required.length > 0 ? { required: shape.required } : {}),
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
    ...(shape.items === undefined ? {} : { items: schemaPiece(reader, shape.items, `${place}[]`, shape.refs) }),
  };
}

const asTyped = (value: string, type: string | undefined): unknown =>
  type === "integer" || type === "number" ? Number(value) : type === "boolean" ? value === "true" : value;

function schemaOfSample(value: unknown): Fields {
  if (value === null) return {};
  if (Array.isArray(value)) return { type: "array", items: value.length === 0 ? {} : schemaOfSample(value[0]) };
  if (!isFields(value)) return { type: Number.isInteger(value) ? "integer" : typeof value };
  const properties = Object.entries(value).map(([name, inner]) => [name, schemaOfSample(inner)]);
  return { type: "object", properties: Object.fromEntries(properties) };
}

const VERBS: Record<string, string> = { POST: "create", PUT: "update", PATCH: "update", DELETE: "delete" };

function wordsOf(method: string, path: string): { verb: string; thing: string[] } {
  const thing = path.split("/").flatMap((segment) => (/^\{|^$/.test(segment) ? [] : segment.split(/\W|_/)));
  return { verb: VERBS[method] ?? (path.endsWith("}") ? "get" : "list"), thing };
}

/** The tags of an operation whose path begins alike. */
function tagsNear(ours: Reference, path: string): unknown {
  const [, first] = path.split("/");
  for (const [key, item] of Object.entries(isFields(ours.document.paths) ? ours.document.paths : {})) {
    if (key.split("/")[1] !== first || !isFields(item)) continue;
    for (const operation of Object.values(item)) if (isFields(operation) && operation.tags) return operation.tags;
  }
  return [];
}
