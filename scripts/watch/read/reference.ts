/** Reads a whole document, Swagger 2.0 or OpenAPI 3.0 and 3.1, into statements. */
import { METHODS } from "../../../src/catalog/index.js";
import { answersOf } from "./answers.js";
import { bodyOf, parametersOf } from "./input.js";
import {
  type Described,
  type Fields,
  isFields,
  nameless,
  type Odd,
  partOf,
  REFERENCE,
  type Reference,
  textsIn,
} from "./parts.js";
import { follow } from "./shape.js";
import type { Source } from "./source.js";

/** Paths are relative to this, whether a document says so or has it in each path. */
const BASE = "/api/v1";
/** What stands beside the operations of a path. */
const NO_METHOD = /^(?:\$ref|summary|description|servers|parameters|x-.*)$/;

/** @returns undefined when it is no reference */
export function readReference(document: Fields): Reference | undefined {
  const format = formatOf(document);
  if (format === undefined || !isFields(document.paths)) return undefined;
  const odd = new Map<string, Odd>();
  const note = (operation: string, place: string, what: string) => {
    odd.set([operation, place, what].join(), { operation, place, what });
  };
  const operations = new Map<string, Described>();
  const base = baseOf(document);
  for (const [written, item] of Object.entries(document.paths)) {
    if (written.startsWith("x-")) continue;
    const path = relative(base, written);
    const { value } = follow({ document, note: (_, what) => note(path, "", what) }, item, "");
    for (const described of value === undefined ? [] : readPath(document, path, value, note)) {
      const known = operations.get(nameless(described.key));
      if (known !== undefined) note(described.key, "", `is there twice, also as ${known.key}`);
      operations.set(nameless(described.key), described);
    }
  }
  return { format, document, operations, odd: [...odd.values()] };
}

function formatOf({ swagger, openapi }: Fields): string | undefined {
  const [name, version] = swagger === undefined ? ["OpenAPI", openapi] : ["Swagger", swagger];
  const text = typeof version === "number" ? version.toFixed(1) : textsIn(version)[0];
  const known = name === "Swagger" ? /^2\b/ : /^3\b/;
  return text !== undefined && known.test(text) ? `${name} ${text}` : undefined;
}

function baseOf({ basePath, servers }: Fields): string {
  const [server] = Array.isArray(servers) ? servers : [];
  const url = isFields(server) ? textsIn(server.url)[0] : undefined;
  return textsIn(basePath)[0] ?? url?.replace(/^(?:[a-z]+:)?\/\/[^/]+/, "") ?? "";
}

function relative(base: string, path: string): string {
  const whole = `${base}/${path}`.replaceAll(/\/{2,}/g, "/").replace(/(?<=.)\/$/, "");
  return whole.startsWith(`${BASE}/`) ? whole.slice(BASE.length) : whole;
}

type Note = (operation: string, place: string, what: string) => void;

function readPath(document: Fields, path: string, item: Fields, note: Note): Described[] {
  return Object.entries(item).flatMap(([name, operation]) => {
    const method = METHODS.find((known) => known === name);
    if (NO_METHOD.test(name)) return [];
    if (method === undefined) {
      note(path, "", `\`${name}\` is no method that the API has`);
      return [];
    }
    const key = `${method.toUpperCase()} ${path}`;
    if (!isFields(operation)) {
      note(key, "", "is no operation");
      return [];
    }
    const noteIt = (place: string, what: string) => note(key, place, what);
    const parameters = [item.parameters, operation.parameters].flatMap((list) => {
      if (list !== undefined && !Array.isArray(list)) noteIt("", "its parameters are no list");
      return Array.isArray(list) ? list : [];
    });
    return [readOperation({ document, operation, path, parameters, note: noteIt }, key)];
  });
}

function readOperation(read: Omit<Source, "described" | "source">, key: string): Described {
  const { operation } = read;
  const described: Described = { key, parts: new Map(), samples: [], unread: new Set() };
  const whole = partOf("operation", {
    deprecated: operation.deprecated === true,
    source: textsIn(operation["x-syncro-source"])[0] ?? REFERENCE,
    knownAs: textsIn(operation["x-syncro-known-as"]),
  });
  const source: Source = { ...read, source: whole.source, described };
  described.parts = new Map([["", whole], ...parametersOf(source), ...bodyOf(source), ...answersOf(source)]);
  return described;
}
