/** Reads a schema, one level at a time, whatever it looks like: what it cannot read is named and left out. */
import { type Fields, isFields, textsIn } from "./parts.js";

export interface Reader {
  document: Fields;
  note: (place: string, what: string) => void;
}

/** One level of a schema, with `$ref`, `allOf`, `anyOf` and `oneOf` worked in. */
export interface Shape {
  /** Of JSON, and `file`. Empty: nothing is said. */
  types: string[];
  format: string | undefined;
  values: string[] | undefined;
  suggested: string[];
  open: boolean;
  required: string[];
  properties: Map<string, unknown>;
  items: unknown;
  source: string | undefined;
  knownAs: string[];
  /** The references that were followed on the way here: none is followed again inside. */
  refs: readonly string[];
}

const EMPTY: Shape = {
  types: [],
  format: undefined,
  values: undefined,
  suggested: [],
  open: false,
  required: [],
  properties: new Map(),
  items: undefined,
  source: undefined,
  knownAs: [],
  refs: [],
};

/** Deeper than this only a circle goes. */
const DEEPEST = 24;

export function shapeOf(reader: Reader, schema: unknown, place: string, refs: readonly string[] = []): Shape {
  const { value, passed } = follow(reader, schema, place);
  if (value === undefined) return EMPTY;
  if (passed.some((ref) => refs.includes(ref))) return EMPTY;
  const way = [...refs, ...passed];
  const depth = place.split(/[.[]/).length;
  if (depth > DEEPEST) {
    reader.note(place, "is nested too deeply");
    return EMPTY;
  }
  const branches = (key: string) => {
    const list = value[key];
    if (list === undefined) return [];
    if (Array.isArray(list)) return list.map((branch: unknown) => shapeOf(reader, branch, place, way));
    reader.note(place, `its ${key} is no list`);
    return [];
  };
  const either = [...branches("anyOf"), ...branches("oneOf")].filter(({ types }) => types.join() !== "null");
  const all = [ownShape(reader, value, place), ...branches("allOf"), ...(either.length > 0 ? [oneOf(either)] : [])];
  return { ...allOf(all), refs: way };
}

/** Follows local references; `value` is undefined, and that noted, where there is nothing to read. */
export function follow(reader: Reader, from: unknown, place: string): { value: Fields | undefined; passed: string[] } {
  const passed: string[] = [];
  let value = from;
  for (let ref = refOf(value); ref !== undefined; ref = refOf(value)) {
    if (passed.includes(ref)) return nothing(`${ref} leads back to itself`);
    passed.push(ref);
    if (!ref.startsWith("#/")) return nothing(`${ref} is not in this document`);
    value = ref.slice(2).split("/").reduce(step, reader.document);
    if (value === undefined) return nothing(`${ref} points nowhere`);
  }
  if (isFields(value)) return { value, passed };
  return nothing(value === undefined || value === null ? "is empty" : `is ${kindOf(value)}, not an object`);

  function nothing(what: string) {
    reader.note(place, what);
    return { value: undefined, passed };
  }
}

const refOf = (value: unknown): string | undefined => {
  const ref = isFields(value) ? value.$ref : undefined;
  return typeof ref === "string" ? ref : undefined;
};
const step = (value: unknown, part: string): unknown => {
  const key = decoded(part).replaceAll("~1", "/").replaceAll("~0", "~");
  return typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
};
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
const kindOf = (value: unknown): string => (Array.isArray(value) ? "a list" : `a ${typeof value}`);

/** What a schema says itself. */
function ownShape(reader: Reader, written: Fields, place: string): Shape {
  const note = (what: string) => reader.note(place, what);
  const schema = withoutSlip(written, note);
  const properties = new Map<string, unknown>();
  if (isFields(schema.properties)) for (const entry of Object.entries(schema.properties)) properties.set(...entry);
  else if (schema.properties !== undefined) note(`its properties are ${kindOf(schema.properties)}`);
  const required = requiredIn(schema.required, note);
  for (const [name, inner] of properties) {
    // Of a field, as Swagger 1 had it.
    if (!isFields(inner) || inner.required !== true) continue;
    reader.note(`${place}.${name}`, "says itself that it is required, not its object");
    required.push(name);
  }
  const values = valuesIn(schema, note);
  const bag = schema.additionalProperties;
  return {
    ...EMPTY,
    types: typesIn(schema, note),
    format: typeof schema.format === "string" ? schema.format : undefined,
    values,
    suggested: textsIn(schema["x-syncro-suggested-values"]),
    open: bag === true || isFields(bag),
    required,
    properties,
    items: itemsIn(schema),
    source: textsIn(schema["x-syncro-source"])[0],
    knownAs: textsIn(schema["x-syncro-known-as"]),
  };
}

/** A field `type` is a schema, never text: then the whole schema stands once more where its properties should be. */
function withoutSlip(schema: Fields, note: (what: string) => void): Fields {
  const { properties } = schema;
  if (!isFields(properties) || typeof properties.type !== "string" || !isFields(properties.properties)) return schema;
  note("has a schema where its properties should be");
  return { ...schema, ...properties };
}

function requiredIn(required: unknown, note: (what: string) => void): string[] {
  if (required === undefined || typeof required === "boolean") return [];
  if (!Array.isArray(required)) note(`its list of required fields is ${kindOf(required)}`);
  return textsIn(required);
}

const itemsIn = ({ items, prefixItems }: Fields): unknown => {
  const places = [items, prefixItems].find(Array.isArray);
  return places === undefined ? items : { anyOf: places };
};

const JSON_TYPES = ["string", "integer", "number", "boolean", "object", "array", "null", "file"];
const OTHER_NAMES: Record<string, string> = {
  ...{ int: "integer", long: "integer", float: "number", double: "number", decimal: "number", bool: "boolean" },
  ...{ str: "string", text: "string", date: "string", datetime: "string", "date-time": "string", uuid: "string" },
  ...{ hash: "object", json: "object", list: "array", binary: "file" },
};

function typesIn(schema: Fields, note: (what: string) => void): string[] {
  const { type, format, contentMediaType } = schema;
  if (type === undefined) return impliedTypes(schema);
  const named = textsIn(type).flatMap((text) => text.split(/\s*[,|/]\s*/));
  if (named.length === 0) note(`its type is ${kindOf(type)}`);
  return named.flatMap((name) => {
    if (name === "string" && (format === "binary" || contentMediaType === "application/octet-stream")) return ["file"];
    if (JSON_TYPES.includes(name)) return [name];
    const meant = JSON_TYPES.find((known) => known === name.toLowerCase()) ?? OTHER_NAMES[name.toLowerCase()];
    note(`\`${name}\` is no type of JSON: ${meant === undefined ? "its type is not compared" : `read as ${meant}`}`);
    return meant === undefined ? [] : [meant];
  });
}

function impliedTypes(schema: Fields): string[] {
  if (isFields(schema.properties)) return ["object"];
  if (schema.items !== undefined || schema.prefixItems !== undefined) return ["array"];
  const values: unknown[] = Array.isArray(schema.enum) ? schema.enum : "const" in schema ? [schema.const] : [];
  const types = values.map((value) => (Number.isInteger(value) ? "integer" : value === null ? "null" : typeof value));
  return [...new Set(types)].filter((type) => JSON_TYPES.includes(type));
}

function valuesIn(schema: Fields, note: (what: string) => void): string[] | undefined {
  const list = "const" in schema ? [schema.const] : schema.enum;
  if (list === undefined) return undefined;
  if (!Array.isArray(list) || list.length === 0) {
    note(Array.isArray(list) ? "its enumeration has no values" : `its enumeration is ${kindOf(list)}`);
    return undefined;
  }
  return listed(list.filter((value) => value !== null).map((value) => (isText(value) ? value : JSON.stringify(value))));
}

const isText = (value: unknown): value is string => typeof value === "string";
const listed = (values: string[]): string[] => [...new Set(values)].sort();

/** All of `shapes` hold. */
function allOf(shapes: Shape[]): Shape {
  const typed = shapes.filter(({ types }) => types.length > 0).map(({ types }) => types);
  const common = typed.length === 0 ? [] : typed.reduce((left, right) => left.filter((type) => right.includes(type)));
  return {
    ...together(shapes, "allOf"),
    types: common.length > 0 ? common : listed(typed.flat()),
    values: shapes.find(({ values }) => values !== undefined)?.values,
    required: listed(shapes.flatMap(({ required }) => required)),
  };
}

/** One of `shapes` holds: a field is required where all branches that have fields require it. */
function oneOf(shapes: Shape[]): Shape {
  const values = shapes.map((shape) => shape.values);
  const withFields = shapes.filter(({ properties }) => properties.size > 0);
  const always = (name: string) => withFields.every(({ required }) => required.includes(name));
  return {
    ...together(shapes, "anyOf"),
    source: undefined,
    types: shapes.every(({ types }) => types.length > 0) ? listed(shapes.flatMap(({ types }) => types)) : [],
    values: values.includes(undefined) ? undefined : listed(values.flatMap((list) => list ?? [])),
    required: listed(withFields.flatMap(({ required }) => required)).filter(always),
  };
}

function together(shapes: Shape[], word: "allOf" | "anyOf"): Shape {
  const properties = new Map<string, unknown[]>();
  for (const shape of shapes) {
    for (const [name, inner] of shape.properties) {
      const marked = shape.source !== undefined && isFields(inner) && inner["x-syncro-source"] === undefined;
      const said = marked ? { "x-syncro-source": shape.source, allOf: [inner] } : inner;
      properties.set(name, [...(properties.get(name) ?? []), said]);
    }
  }
  const items = shapes.flatMap((shape) => (shape.items === undefined ? [] : [shape.items]));
  const single = (schemas: unknown[]): unknown => (schemas.length > 1 ? { [word]: schemas } : schemas[0]);
  return {
    ...EMPTY,
    format: shapes.find(({ format }) => format !== undefined)?.format,
    suggested: listed(shapes.flatMap(({ suggested }) => suggested)),
    open: shapes.some(({ open }) => open),
    properties: new Map([...properties].map(([name, schemas]) => [name, single(schemas)])),
    items: single(items),
    source: shapes[0]?.source ?? (shapes.length === 2 ? shapes[1]?.source : undefined),
    knownAs: shapes.flatMap(({ knownAs }) => knownAs),
  };
}
