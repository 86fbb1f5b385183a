/** What an operation takes: parameters, and a body in either of the ways that Swagger 2 and OpenAPI 3 write one. */
import { described as describe, partsOf } from "./fields.js";
import { type Fields, isFields, type Part, partOf, plainMedia, textsIn } from "./parts.js";
import { samplesOf } from "./samples.js";
import { follow, shapeOf } from "./shape.js";
import type { Source } from "./source.js";

/** A parameter that could be read. */
interface Given {
  name: string;
  in: string;
  fields: Fields;
}

const PLACES = ["path", "query", "header", "cookie", "body", "formData"];
/** Not parameters to OpenAPI: the client sets them. */
const HTTP_OWN = ["accept", "content-type", "authorization"];

export function parametersOf(source: Source): [string, Part][] {
  const names = [...source.path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const parts = new Map<string, Part>();
  for (const given of givenIn(source)) {
    if (given.in === "body" || given.in === "formData") continue;
    if (given.in === "header" && HTTP_OWN.includes(given.name.toLowerCase())) continue;
    const position = names.indexOf(given.name) + 1;
    if (given.in === "path" && position === 0) {
      source.note(`path.${given.name}`, "is not in the path");
      continue;
    }
    // By position: what its name is shows in no request.
    const place = given.in === "path" ? `path.${position}` : `${given.in}.${given.name}`;
    parts.set(place, parameterPart(source, given, place));
  }
  for (const index of names.keys()) {
    const place = `path.${index + 1}`;
    if (parts.has(place)) continue;
    source.note(place, "is described by no parameter");
    // It is there all the same.
    parts.set(place, partOf("parameter", { required: true, source: source.source }));
  }
  return [...parts];
}

function parameterPart(source: Source, { fields, in: where }: Given, place: string): Part {
  const [media] = isFields(fields.content) ? Object.values(fields.content) : [];
  const schema =
    schemaBeside(source, fields, place) ?? (isFields(media) ? media.schema : undefined) ?? inlineSchema(fields);
  const shape = shapeOf(source, schema, place);
  const said = describe(source, shape, place);
  if (said.type === undefined) source.note(place, "has no type");
  return {
    ...said,
    kind: "parameter",
    required: where === "path" || isTrue(fields.required),
    deprecated: fields.deprecated === true,
    source: textsIn(fields["x-syncro-source"])[0] ?? shape.source ?? source.source,
    knownAs: [...textsIn(fields["x-syncro-known-as"]), ...said.knownAs],
    schema,
  };
}

/** A slip in OpenAPI 3: some of the schema stands beside it. */
function schemaBeside(source: Source, { schema, ...rest }: Fields, place: string): unknown {
  const beside = Object.entries(rest).filter(([key]) => ["type", "format", "items", "enum"].includes(key));
  if (schema === undefined || beside.length === 0) return schema;
  const names = beside.map(([key]) => `\`${key}\``).join(", ");
  source.note(place, `has ${names} beside its schema, not in it`);
  return isFields(schema) ? { ...Object.fromEntries(beside), ...schema } : schema;
}

/** Swagger 2 writes a parameter and its schema into one; its `required` is then no list of fields. */
const inlineSchema = ({ required, ...schema }: Fields): Fields => schema;
const isTrue = (value: unknown): boolean => value === true || value === "true";
/** The vendor never says it of a body: silence there is no "optional". */
const ifSaid = (value: unknown): boolean | undefined => (value === undefined ? undefined : isTrue(value));

/** The parameters that can be read, each once: an operation's own hides its path's. */
function givenIn(source: Source): Given[] {
  const given = new Map<string, Given>();
  for (const [index, written] of source.parameters.entries()) {
    const place = `parameter ${index + 1}`;
    const { value } = follow(source, written, place);
    const fields = value ?? {};
    const [name] = textsIn(fields.name);
    const where = PLACES.find((known) => known.toLowerCase() === String(fields.in).toLowerCase());
    if (value !== undefined && (name === undefined || name === "")) source.note(place, "has no name");
    else if (value !== undefined && where === undefined) source.note(place, `\`${name}\` is in no known place`);
    if (name && where) given.set(`${where} ${name}`, { name, in: where, fields });
    else source.described.unread.add("parameters");
  }
  return [...given.values()];
}

/** The body and its fields. */
export function bodyOf(source: Source): [string, Part][] {
  return source.operation.requestBody === undefined ? bodyParameters(source) : requestBody(source);
}

function requestBody(source: Source): [string, Part][] {
  const { value: body } = follow(source, source.operation.requestBody, "body");
  const contents = Object.entries(isFields(body?.content) ? body.content : {});
  if (body === undefined || contents.length === 0) {
    if (body !== undefined) source.note("body", "has no content");
    return unreadBody(source);
  }
  const schemas = contents.flatMap(([, media]) => (isFields(media) && media.schema ? [media.schema] : []));
  for (const [, media] of contents) if (isFields(media)) addSamples(source, media);
  return bodyParts(source, schemas, { required: ifSaid(body.required), media: contents.map(([type]) => type) });
}

/** Of Swagger 2: one parameter `in: body`, or one `in: formData` for each field. */
function bodyParameters(source: Source): [string, Part][] {
  const given = givenIn(source);
  const bodies = given.filter((parameter) => parameter.in === "body");
  const form = given.filter((parameter) => parameter.in === "formData");
  if (bodies.length > 1) source.note("body", `has ${bodies.length} bodies; all are read as one`);
  if (bodies.length > 0 && form.length > 0) source.note("body", "is a body and a form; both are read as one");
  if (given.length === 0 || bodies.length + form.length === 0) return [];
  const fields = form.map(({ name, fields }) => [name, inlineSchema(fields)] as const);
  const required = form.filter(({ fields }) => isTrue(fields.required)).map(({ name }) => name);
  const schemas = bodies.map(({ fields }) => fields.schema ?? inlineSchema(fields));
  if (form.length > 0) schemas.push({ type: "object", properties: Object.fromEntries(fields), required });
  for (const { fields } of bodies) addSamples(source, fields);
  return bodyParts(source, schemas, {
    required: required.length > 0 ? true : ifSaid(bodies.find(({ fields }) => "required" in fields)?.fields.required),
    media: mediaOf(source, form),
  });
}

function mediaOf({ operation, document }: Source, form: Given[]): string[] {
  const said = textsIn(operation.consumes ?? document.consumes);
  if (form.length === 0) return said.length > 0 ? said : ["application/json"];
  const hasFile = form.some(({ fields }) => fields.type === "file");
  const forms = said.filter((type) => /form/.test(type));
  if (forms.length > 0) return forms;
  return [hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"];
}

function bodyParts(
  source: Source,
  schemas: unknown[],
  { required, media }: { required: boolean | undefined; media: string[] },
): [string, Part][] {
  const schema = schemas.length === 1 ? schemas[0] : { allOf: schemas };
  const at = { kind: "body", place: "body", required, source: source.source, refs: [] } as const;
  const [[, whole] = ["", partOf("body", {})], ...inside] = partsOf(source, schema, at);
  if (schemas.length === 0 || whole.type === undefined) {
    source.note("body", "has no schema that can be read");
    source.described.unread.add("body");
  }
  for (const [place, part] of inside) if (part.type === undefined) source.note(place, "has no type");
  return [["body", { ...whole, media: plainMedia(media), schema }], ...inside];
}

function unreadBody(source: Source): [string, Part][] {
  source.described.unread.add("body");
  return [["body", partOf("body", { source: source.source })]];
}

function addSamples(source: Source, media: Fields): void {
  source.described.samples.push(...samplesOf(source, media, "body"));
}
