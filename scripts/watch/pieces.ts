/** Pieces of YAML for what the vendor has and the description does not. Structure only: words are for people to find. */
import { stringify } from "yaml";
import { type Described, type Fields, isAny, isFields, type Part, type Reference, type Sample } from "./read/parts.js";
import { type Reader, shapeOf } from "./read/shape.js";

const WORDS = "in your own words";

export function pieceOf(theirs: Reference, { key, samples }: Described, place: string, part: Part): string {
  const reader = silent(theirs);
  switch (part.kind) {
    case "parameter":
      return yaml([parameterPiece(reader, place.replace(/^[^.]*\./, ""), place, part)]);
    case "body":
      return yaml({ requestBody: bodyPiece(key, part), ...bodySchema(reader, key, part) });
    case "status":
      return yaml({ [place]: answerPiece(reader, place, part, samples) });
    default: {
      const name = place.replace(/^.*\./, "");
      const piece = yaml({ [name]: schemaPiece(reader, part.schema, place) });
      return part.required ? `${piece}# and in the list of its object: required: [${name}]\n` : piece;
    }
  }
}

/** A new entry for a file in `paths/` and for `syncro.yaml`, and the schema of its body for one in `components/schemas/`. */
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
  const { verb, thing } = wordsOf(key);
  const operation = {
    operationId: `${verb}${thing.map(capital).join("")}`,
    summary: `${capital(verb)} ${thing.join(" ")}`,
    description: WORDS,
    tags: tagsNear(ours, path),
    "x-syncro-source": "reference",
    "x-syncro-confidence": "medium",
    // Until somebody knows better, nothing is sent twice.
    ...(["PUT", "DELETE"].includes(method) ? { "x-syncro-repeatable": false } : {}),
    ...(parts.get("")?.deprecated ? { deprecated: true } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body === undefined ? {} : { requestBody: bodyPiece(key, body) }),
    responses: { ...Object.fromEntries(answers), ...usualAnswers(parts, body) },
  };
  const named = body === undefined ? {} : bodySchema(reader, key, body);
  return yaml({ [path]: { [method.toLowerCase()]: operation }, ...named });
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

/** Bodies have a schema with a name, after what they do: `CustomerMerge`. */
const bodyName = (key: string): string => {
  const { verb, thing } = wordsOf(key);
  return [...thing, verb].map(capital).join("");
};
const bodySchema = (reader: Reader, key: string, { schema }: Part): Fields => ({
  [bodyName(key)]: { description: WORDS, ...schemaPiece(reader, schema, "body") },
});

function bodyPiece(key: string, { required, media }: Part): Fields {
  const file = key.split("/")[1] ?? "";
  const $ref = `../components/schemas/${file}.yaml#/${bodyName(key)}`;
  const content = typesOf(media).map((type) => [type, { schema: { $ref } }]);
  // Unless the vendor says otherwise: it never says it is.
  return { ...(required === false ? {} : { required: true }), content: Object.fromEntries(content) };
}

/** Any content type is JSON here. */
const typesOf = (media: string[]): string[] => {
  const named = media.filter((type) => !isAny(type));
  return named.length > 0 ? named : ["application/json"];
};

/** From its schema, or else from its first example. */
function answerPiece(reader: Reader, place: string, { media, schema }: Part, samples: Sample[]): Fields {
  const sample = samples.find((each) => each.place === place);
  const said = schema === undefined ? {} : schemaPiece(reader, schema, place);
  const known = Object.keys(said).length > 0 ? said : sample && schemaOfSample(sample.value);
  if (known === undefined && SHARED[place] !== undefined) return shared(place);
  if (known === undefined) return { description: WORDS, ...(place < "3" ? { "x-syncro-empty": true } : {}) };
  return { description: WORDS, content: Object.fromEntries(typesOf(media).map((type) => [type, { schema: known }])) };
}

/** Answers of `components/responses.yaml`, for errors of which nothing but the status is known. */
const SHARED: Record<string, string> = {
  "400": "BadRequestInferred",
  "401": "Unauthorized",
  "404": "NotFoundInferred",
  "422": "RefusedInAnyShape",
  "429": "RateLimited",
  "500": "ServerError",
};
const shared = (status: string): Fields => ({ $ref: `../components/responses.yaml#/${SHARED[status]}` });

/** The answers that every operation has. */
function usualAnswers(parts: Map<string, Part>, body: Part | undefined): Fields {
  const usual = [...(body === undefined ? [] : ["400"]), "401", "429", "500"];
  const missing = usual.filter((status) => !parts.has(status));
  return Object.fromEntries(missing.map((status) => [status, shared(status)]));
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

/** A proposal: `merge customer` for POST /customers/{id}/merge, `list customer phones` for GET /customers/{id}/phones. */
function wordsOf(key: string): { verb: string; thing: string[] } {
  const [method = "", path = ""] = key.split(" ");
  const segments = path.split("/").filter((segment) => segment !== "");
  const names = segments.filter((segment) => !segment.startsWith("{"));
  const isAction = method === "POST" && segments.at(-2)?.startsWith("{") && !names.at(-1)?.endsWith("s");
  const isList = method === "GET" && !path.endsWith("}");
  const verb = isAction ? names.pop() : (VERBS[method] ?? (isList ? "list" : "get"));
  const things = names.map((name, index) => (isList && index === names.length - 1 ? name : name.replace(/s$/, "")));
  const [first = "call", ...more] = (verb ?? "call").split("_");
  return { verb: first, thing: [...more, ...things.flatMap((name) => name.split(/\W|_/))] };
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
