import { expect, test } from "vitest";
import { compareDescriptions } from "../../scripts/diff/compare.js";
import { published } from "../../scripts/generate/published.js";
import { readSources } from "../../scripts/lib/redocly.js";
import { deref, listOperations, readDescription, type Schema } from "../../src/catalog/index.js";
import { schemasOf } from "./schemas-of.js";

const description = readDescription();
const operations = listOperations(description);
const all = schemasOf(description);

/** The places of the schemas that have what a tool cannot read. */
const placesWhere = (is: (schema: Schema) => boolean): string[] =>
  all.filter(({ schema }) => is(schema)).map(({ at }) => at);

test("what is published promises what the sources promise, without the names of parts and a choice of what to send", async () => {
  const sources = await readSources();
  const parts = Object.entries(sources.components.schemas).filter(([, { type, anyOf }]) => !type && !anyOf);
  const names = parts.map(([name]) => name).filter((name) => !(name in description.components.schemas));
  const changes = compareDescriptions(sources, published(sources)).map(({ subject, what }) => `${subject}: ${what}`);
  expect(names.length).toBeGreaterThan(20);
  expect(changes).toEqual([
    "POST /estimates/{id}/line_items: the body also accepts EstimateLineNew",
    "POST /estimates/{id}/line_items: the body no longer accepts another object",
    ...names.map((name) => `${name}: the schema was removed`),
  ]);
});

test("every schema has its own fields: nothing is composed, nothing required that is not there", () => {
  expect(all.length).toBeGreaterThan(2_000);
  expect(placesWhere(({ allOf }) => allOf !== undefined)).toEqual([]);
  expect(placesWhere(({ properties, type }) => properties !== undefined && type === undefined)).toEqual([]);
  expect(placesWhere(({ properties = {}, required = [] }) => required.some((name) => !(name in properties)))).toEqual(
    [],
  );
});

test("every schema has one type, besides null, and every array says what is in it", () => {
  expect(placesWhere(({ type }) => [type ?? []].flat().filter((name) => name !== "null").length > 1)).toEqual([]);
  expect(placesWhere(({ type, items }) => [type].flat().includes("array") && items === undefined)).toEqual([]);
});

test("no schema contains itself", () => {
  const { schemas } = description.components;
  const reachable = (name: string, reached = new Set<string>()): Set<string> => {
    for (const [, other = ""] of JSON.stringify(schemas[name]).matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      if (!reached.has(other)) reachable(other, reached.add(other));
    }
    return reached;
  };
  expect(Object.keys(schemas).filter((name) => reachable(name).has(name))).toEqual([]);
});

test("every body is an object", () => {
  const others = operations.filter(({ operation }) =>
    Object.values(operation.requestBody?.content ?? {}).some(
      ({ schema = {} }) => deref<Schema>(description, schema).type !== "object",
    ),
  );
  expect(others.map(({ key }) => key)).toEqual([]);
});

test("no two things get the same name where a generator drops what is neither letter nor digit", () => {
  const twice = (names: string[]) => {
    const plain = names.map((name) => name.replace(/\W/g, "").toLowerCase());
    return names.filter((_, index) => plain.indexOf(plain[index] ?? "") !== index);
  };
  const { schemas, parameters = {}, responses = {} } = description.components;
  expect(twice([schemas, parameters, responses].flatMap(Object.keys))).toEqual([]);
  expect(placesWhere(({ properties = {} }) => twice(Object.keys(properties)).length > 0)).toEqual([]);
  // A field that is more than one plain type gets a type of its own, called by its schema and itself.
  const named = Object.entries(schemas).flatMap(([name, { properties = {} }]) =>
    Object.entries(properties).flatMap(([property, { type, anyOf, enum: values }]) =>
      Array.isArray(type) || anyOf || values ? [`${name}${property.replaceAll("_", "")}`] : [],
    ),
  );
  expect(twice(named)).toEqual([]);
});

test("whatever takes a body answers 400", () => {
  const silent = operations.filter(({ operation }) => operation.requestBody && !operation.responses["400"]);
  expect(silent.map(({ key }) => key)).toEqual([]);
});
