import { expect, test } from "vitest";
import { stringify } from "yaml";
import { compare } from "../../scripts/watch/compare.js";
import { compareExamples } from "../../scripts/watch/examples.js";
import { lockOf } from "../../scripts/watch/lock.js";
import { readReference } from "../../scripts/watch/read/reference.js";
import type { Description } from "../../src/catalog/index.js";
import { runScript } from "./script.js";
import { asOpenApi3 } from "./watch/forms.js";
import { PLANTS } from "./watch/plants.js";
import { at, type Fields, fixture, folder, type Given, watch } from "./watch/watch.js";

const reference = await fixture("reference.yaml");
const page = () => new Response("<!doctype html><title>Docs</title>", { headers: { "content-type": "text/html" } });
const unreachable = Object.assign(new TypeError("fetch failed"), { cause: new Error("getaddrinfo ENOTFOUND docs") });
const address = ["http://127.0.0.1:9/swagger.json"];

/** Without a share of its operations, the first ones stay. */
function without(share: number): Fields {
  const paths = Object.entries(at(reference, ["paths"]));
  return { ...reference, paths: Object.fromEntries(paths.slice(0, Math.round(paths.length * (1 - share)))) };
}

test.each<[what: string, given: Given, said: RegExp]>([
  ["no address", { args: [""] }, /there is no address/],
  ["a file that is not there", { args: ["/nowhere/swagger.json"] }, /\/nowhere\/swagger\.json cannot be read: ENOENT/],
  ["a folder", { args: ["."] }, /cannot be read: EISDIR/],
  [
    "a host that nobody has",
    { args: address, fetch: () => Promise.reject(unreachable) },
    /cannot be fetched: getaddrinfo/,
  ],
  ["an answer of 404", { args: address, fetch: async () => new Response("no", { status: 404 }) }, /answered 404/],
  ["an answer of 503", { args: address, fetch: async () => new Response("", { status: 503 }) }, /answered 503/],
  ["an empty answer", { args: address, fetch: async () => new Response("") }, /is empty/],
  ["a web page", { args: address, fetch: async () => page() }, /is a web page/],
  ["an empty file", { reference: " \n" }, /is empty/],
  ["a file of HTML", { reference: "\n<html></html>" }, /is a web page/],
  ["half a file", { reference: JSON.stringify(reference).slice(0, 5_000) }, /is neither JSON nor YAML/],
  ["text", { reference: "There is no reference here" }, /is no object/],
  ["a list", { reference: [reference] }, /is no object/],
  ["YAML that contains itself", { reference: "a: &a\n  b: *a" }, /is neither JSON nor YAML/],
  ["JSON of something else", { reference: { error: "Not found" } }, /is neither Swagger 2 nor OpenAPI 3/],
  ["Swagger 1", { reference: { ...reference, swagger: "1.2" } }, /is neither Swagger 2 nor OpenAPI 3/],
  ["OpenAPI 4", { reference: { openapi: "4.0.0", paths: {} } }, /is neither Swagger 2 nor OpenAPI 3/],
  ["no paths", { reference: { swagger: "2.0", info: {} } }, /with paths/],
  ["paths without any", { reference: { ...reference, paths: {} } }, /has no operations/],
  ["paths without operations", { reference: { ...reference, paths: { "/me": {} } } }, /has no operations/],
  ["a third of the operations gone", { reference: without(0.5) }, /of 39 operations are gone at once, such as/],
  ["an unknown option", { reference, args: ["--nothing"] }, /Unknown option '--nothing'/],
  ["two references", { reference, args: ["other.json"] }, /what is other\.json/],
  ["judgements without a reason", { reference, accepted: "- { kind: type, where: [GET /me 200] }" }, /has no reason/],
  ["a judgement of nothing", { reference, accepted: "- { kind: type, reason: So. }" }, /is true of nothing/],
  [
    "a judgement of no operation",
    { reference, accepted: "- { kind: type, reason: So., where: [all] }" },
    /`all` is no op/,
  ],
  ["a judgement with a slip", { reference, accepted: "- { kind: a, resaon: b }" }, /`resaon` means nothing/],
  ["judgements that are no list", { reference, accepted: "kind: type" }, /is no list/],
  ["a broken lock", { reference, lock: "{" }, /is no lock/],
  ["another file as the lock", { reference, lock: "{}" }, /is no lock/],
])("%s: it could not be read, exit code 2, and no report that says otherwise", async (_what, given, said) => {
  const run = await watch(given);
  expect(run.said).toMatch(said);
  expect(run.said).toMatch(/^Could not read: /);
  expect(run.code).toBe(2);
  expect(run.report).toBeUndefined();
});

test("--accept writes no lock of what could not be read", async () => {
  expect((await watch({ reference: without(0.5), args: ["--accept"] })).lock).toBe("");
});

test("less than a third gone is a list of differences", async () => {
  const run = await watch({ reference: without(0.25) });
  expect(run.code).toBe(1);
  expect(new Set(run.report?.findings.map(({ kind }) => kind))).toEqual(new Set(["operation gone"]));
});

test("an address is read as a file is", async () => {
  const fetched: string[] = [];
  const fetch = async (url: string) => {
    fetched.push(url);
    return new Response(JSON.stringify(reference));
  };
  expect((await watch({ args: address, fetch })).code).toBe(0);
  // Without an address it is the vendor's.
  expect((await watch({ fetch })).code).toBe(0);
  expect(fetched).toEqual([...address, "https://api-docs.syncromsp.com/swagger.json"]);
});

test("YAML, and a file with a byte order mark, are read too", async () => {
  expect((await watch({ reference: stringify(reference) })).code).toBe(0);
  expect((await watch({ reference: `\uFEFF${JSON.stringify(reference)}` })).code).toBe(0);
});

test.each(["3.0.3", "3.1.0"] as const)(
  "OpenAPI %s says the same, before and after the planted changes",
  async (version) => {
    const plain = await watch({ reference: asOpenApi3(reference, version) });
    expect(plain.report?.reference).toMatchObject({ format: `OpenAPI ${version}`, operations: 40 });
    expect(plain.report?.findings).toEqual([]);
    expect(plain.code).toBe(0);
    const changed = await fixture("reference.yaml");
    for (const { plant } of PLANTS) plant(changed);
    const swagger = await watch({ reference: changed });
    const openapi = await watch({ reference: asOpenApi3(changed, version) });
    const found = (run: typeof swagger) =>
      run.report?.findings.map(({ kind, operation, place, ours, theirs }) =>
        [kind, operation, place, ours, theirs].join(),
      );
    expect(found(openapi)?.sort()).toEqual(found(swagger)?.sort());
  },
);

const ODD: [what: string, change: (operation: Fields) => void, place: string, said: RegExp][] = [
  ["parameters that are no list", (each) => Object.assign(each, { parameters: {} }), "", /its parameters are no list/],
  ["a parameter that is null", (each) => Object.assign(each, { parameters: [null] }), "parameter 1", /is empty/],
  [
    "a parameter without a name",
    (each) => Object.assign(each, { parameters: [{ in: "query" }] }),
    "parameter 1",
    /no name/,
  ],
  [
    "a parameter nowhere",
    (each) => Object.assign(each, { parameters: [{ name: "a" }] }),
    "parameter 1",
    /in no known place/,
  ],
  [
    "a reference elsewhere",
    (each) => Object.assign(each, { parameters: [{ $ref: "x.json#/a" }] }),
    "parameter 1",
    /not in this/,
  ],
  [
    "a circle",
    (each) => Object.assign(each, { parameters: [{ $ref: "#/paths/~1me/get/parameters/0" }] }),
    "parameter 1",
    /itself/,
  ],
  ["responses that are a list", (each) => Object.assign(each, { responses: [] }), "", /responses cannot be read/],
  [
    "an answer that is text",
    (each) => Object.assign(each, { responses: { "200": "ok" } }),
    "200",
    /is a string, not an object/,
  ],
  [
    "examples that are a list",
    (each) => Object.assign(at(each, ["responses", "200"]), { examples: [1] }),
    "200",
    /examples are no object/,
  ],
  ["a body that is null", (each) => Object.assign(each, { requestBody: null }), "body", /is empty/],
  ["a body without content", (each) => Object.assign(each, { requestBody: {} }), "body", /has no content/],
  [
    "two bodies",
    (each) => Object.assign(each, { parameters: [bodyOf({ type: "object" }), { ...bodyOf({}), name: "b" }] }),
    "body",
    /2 bodies/,
  ],
  [
    "properties that are a list",
    (each) => Object.assign(each, { parameters: [bodyOf({ properties: [] })] }),
    "body",
    /properties are a list/,
  ],
  [
    "an enumeration of nothing",
    (each) => Object.assign(each, { parameters: [query({ type: "string", enum: [] })] }),
    "query.q",
    /has no values/,
  ],
  [
    "an enumeration that is text",
    (each) => Object.assign(each, { parameters: [query({ type: "string", enum: "a" })] }),
    "query.q",
    /is a string/,
  ],
  [
    "a type that nobody knows",
    (each) => Object.assign(each, { parameters: [query({ type: "money" })] }),
    "query.q",
    /not compared/,
  ],
  [
    "a type that is a number",
    (each) => Object.assign(each, { parameters: [query({ type: 3 })] }),
    "query.q",
    /its type is a number/,
  ],
];
const bodyOf = (schema: Fields): Fields => ({ name: "body", in: "body", schema });
const query = (said: Fields): Fields => ({ name: "q", in: "query", ...said });

test.each(ODD)("%s is named, and the rest is read", async (_what, change, place, said) => {
  const changed = await fixture("reference.yaml");
  change(at(changed, ["paths", "/me", "get"]));
  const { report } = await watch({ reference: changed });
  expect(report?.odd.filter(({ operation }) => operation === "GET /me")).toContainEqual({
    ...{ operation: "GET /me", place },
    what: expect.stringMatching(said),
  });
  expect(report?.reference.operations).toBe(40);
  // What could not be read is not said to be gone.
  expect(report?.findings.filter(({ kind }) => kind.endsWith(" gone"))).toEqual([]);
});

/** Every place of a document, with a way to put something else there. */
function* places(value: unknown): Generator<{ put: (other: unknown) => void; was: unknown }> {
  if (typeof value !== "object" || value === null) return;
  for (const key of Object.keys(value)) {
    const was: unknown = Reflect.get(value, key);
    yield { was, put: (other) => Reflect.set(value, key, other) };
    yield* places(was);
  }
}

test("whatever stands anywhere in a reference, it is read to its end", async () => {
  const description: Description = JSON.parse(JSON.stringify(await fixture("ours.yaml")));
  const ours = readReference(await fixture("ours.yaml"));
  if (ours === undefined) throw new Error("ours.yaml is no reference");
  const junk = [null, 7, "text", [], {}, [null], { $ref: "#/nowhere" }, { $ref: "#/paths" }, { type: ["a", 1] }, true];
  let turn = 0;
  for (const document of [await fixture("reference.yaml"), asOpenApi3(reference, "3.1.0")]) {
    const { swagger: _, openapi: __, info: ___, ...parts } = document;
    for (const { put, was } of Object.values(parts).flatMap((part) => [...places(part)])) {
      put(junk[turn++ % junk.length]);
      const theirs = readReference(document);
      if (theirs === undefined) throw new Error("it is a reference all the same");
      compare(theirs, ours);
      if (turn % 10 === 0) compareExamples(theirs, ours, description);
      lockOf(theirs);
      put(was);
    }
  }
  expect(turn).toBeGreaterThan(2_000);
}, 60_000);

test("the command is wired up", async () => {
  const out = await folder();
  const { code, stdout } = await runScript("scripts/watch/index.ts", ["--help"]);
  expect([code, stdout]).toEqual([0, expect.stringContaining("npm run watch:vendor")]);
  // 40 operations are no third of ours.
  const other = await runScript("scripts/watch/index.ts", ["test/tools/watch/reference.yaml", "--out", out]);
  expect([other.code, other.stdout]).toEqual([2, expect.stringContaining("are gone at once")]);
});
