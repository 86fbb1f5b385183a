import { expect, test } from "vitest";
import { parse } from "yaml";
import { listOperations, readDescription } from "../../src/catalog/index.js";
import { type Found, PLANTS, type Plant } from "./watch/plants.js";
import { at, type Fields, fixture, type Run, watch } from "./watch/watch.js";

const planted = async (plants: Plant[]): Promise<Fields> => {
  const reference = await fixture("reference.yaml");
  for (const { plant } of plants) plant(reference);
  return reference;
};
const foundIn = ({ report }: Run): Found[] =>
  (report?.findings ?? []).map(({ kind, operation, place, ours, theirs }) => [kind, operation, place, ours, theirs]);
const bySide = (found: Found[]) => found.map((each) => each.join(" | ")).sort();

/** What is odd in reference.yaml: its comments say so. */
const ODD = [
  ["POST /contacts", "body.name", "says itself that it is required, not its object"],
  ["POST /contacts", "body.notes", "`String` is no type of JSON: read as string"],
  ["DELETE /contacts/{id}", "path.1", "is described by no parameter"],
  ["POST /invoices/{id}/email", "", "has no responses"],
  ["GET /leads", "query.sort", "has no type"],
  ["POST /leads", "200", "has an example that is text, and not JSON"],
  ["POST /tickets", "body.comments_attributes[].created_at", "`datetime` is no type of JSON: read as string"],
  ["GET /tickets/{id}", "404", "#/responses/Missing points nowhere"],
  ["DELETE /tickets/{id}", "2oo", "is no status"],
  ["POST /tickets/{id}/comment", "body.created_at", "`datetime` is no type of JSON: read as string"],
];

test("a reference of 40 operations that says what the description says: nothing is open, and what is odd is named", async () => {
  const run = await watch({ reference: await fixture("reference.yaml") });
  expect(run.report?.reference).toMatchObject({ format: "Swagger 2.0", operations: 40 });
  expect(foundIn(run)).toEqual([]);
  expect(run.report?.odd.map(({ operation, place, what }) => [operation, place, what])).toEqual(ODD);
  expect(run.code).toBe(0);
  expect(run.markdown).toContain("**nothing is open**");
});

test("there are 20 planted changes", () => {
  expect(new Set(PLANTS.map(({ what }) => what)).size).toBe(20);
});

test.each(PLANTS)("$what is named, and nothing else", async (plant) => {
  const run = await watch({ reference: await planted([plant]) });
  expect(bySide(foundIn(run))).toEqual(bySide(plant.found));
  expect(run.report?.odd.length).toBe(ODD.length);
  expect(run.code).toBe(1);
  for (const [kind, operation, place] of plant.found) {
    const section = run.markdown.split(`### \`${operation}\``)[1] ?? "";
    expect(section).toContain(place === "" ? `- **${kind}**:` : `- **${kind}** \`${place}\``);
  }
});

test("all 20 at once: each is named, and nothing else", async () => {
  const run = await watch({ reference: await planted(PLANTS) });
  expect(bySide(foundIn(run))).toEqual(bySide(PLANTS.flatMap(({ found }) => found)));
  expect(run.code).toBe(1);
});

test("every addition brings a piece of YAML: pasted into the description, it is no difference any more", async () => {
  const reference = await planted(PLANTS);
  const { report } = await watch({ reference });
  const additions = report?.findings.filter(
    ({ kind, theirs }) => kind.startsWith("new ") || theirs.startsWith("one of"),
  );
  expect(additions?.every(({ yaml }) => yaml !== undefined)).toBe(true);
  const description = await fixture("ours.yaml");
  for (const { kind, operation, place, yaml = "" } of report?.findings ?? []) {
    // Shared answers are written for a file of the description.
    const piece: unknown = parse(
      yaml.replaceAll(/\.\.\/components\/(\w+)(?:\/\w+)?\.yaml#\/(\w+)/g, '"#/components/$1/$2"'),
    );
    const [method = "", path = ""] = operation.split(" ");
    if (kind === "new operation") {
      const { [path]: made, ...schemas } = at(piece, []);
      Object.assign(at(description, ["paths", path]), made);
      Object.assign(at(description, ["components", "schemas"]), schemas);
    }
    if (kind === "new parameter")
      parametersOf(at(description, ["paths", path, method.toLowerCase()])).push(...listIn(piece));
    else if (kind === "new status")
      Object.assign(at(description, ["paths", path, method.toLowerCase(), "responses"]), piece);
    else if (kind === "new field" && place === "body.address") Object.assign(bodyOf(description, path), piece);
    else if (kind === "new field")
      Object.assign(at(description, ["components", "schemas", "LineItem", "properties"]), piece);
    else if (kind === "example: undocumented field")
      Object.assign(at(description, ["components", "schemas", "Contact", "properties"]), piece);
  }
  const after = await watch({ reference, description });
  const left = foundIn(after).filter(([kind]) => kind.startsWith("new ") || kind === "example: undocumented field");
  expect(left).toEqual([]);
  const { operationId, tags, ...made } = at(description, ["paths", "/customers/{id}", "patch"]);
  expect(operationId).toBe("updateCustomer");
  expect(made).toMatchObject({ "x-syncro-source": "reference", "x-syncro-confidence": "medium" });
});

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const parametersOf = (operation: Fields): unknown[] => {
  const { parameters } = operation;
  if (!Array.isArray(parameters)) throw new Error("no parameters");
  return parameters;
};
const bodyOf = (description: Fields, path: string): Fields =>
  at(description, ["paths", path, "post", "requestBody", "content", "application/json", "schema", "properties"]);

const MARKED: [what: string, change: (description: Fields) => void, Found][] = [
  [
    "a guide's parameter without its mark",
    (description) => delete at(description, ["paths", "/contacts", "get", "parameters", 2])["x-syncro-source"],
    ["parameter gone", "GET /contacts", "query.status", "string; optional", ""],
  ],
  [
    "a guide's operation without its mark",
    (description) => delete at(description, ["paths", "/invoices/{id}/payments", "post"])["x-syncro-source"],
    ["operation gone", "POST /invoices/{id}/payments", "", "1 parameter; answers 200", ""],
  ],
  [
    "an inferred field without its mark",
    (description) => {
      const content = at(description, ["paths", "/leads", "post", "requestBody", "content", "application/json"]);
      delete at(content, ["schema", "properties", "business_name"])["x-syncro-source"];
    },
    ["field gone", "POST /leads", "body.business_name", "string; optional", ""],
  ],
  [
    "an operation without the wrong name that it is known by",
    (description) => delete at(description, ["paths", "/tickets/{id}/add_line_item", "post"])["x-syncro-known-as"],
    ["new operation", "POST /tickets/{id}/line_items", "", "", "1 parameter; answers 200"],
  ],
  [
    "a field that the reference has by now under a guess",
    (description) =>
      Object.assign(at(description, ["paths", "/customers", "get", "parameters", 0]), { "x-syncro-source": "guide" }),
    ["documented now", "GET /customers", "query.query", "marked guide", "string; optional"],
  ],
];

test.each(MARKED)("%s is a difference", async (_what, change, found) => {
  const description = await fixture("ours.yaml");
  change(description);
  expect(foundIn(await watch({ reference: await fixture("reference.yaml"), description }))).toEqual([found]);
});

test("what was observed counts for more than what the reference says", async () => {
  const description = await fixture("ours.yaml");
  const [parameter] = parametersOf(at(description, ["paths", "/customers", "get"]));
  Object.assign(at(parameter, []), { "x-syncro-source": "observed", schema: { type: "integer" } });
  const run = await watch({ reference: await fixture("reference.yaml"), description });
  expect(foundIn(run)).toEqual([]);
});

test.each(["openapi.json", "openapi-3.0.json"])("our own %s as the reference: only guesses are found", async (name) => {
  const args = [`openapi/bundled/${name}`];
  const description = readDescription();
  const run = await watch({ description, args });
  const guesses = listOperations(description).filter(({ operation }) => operation["x-syncro-source"] !== "reference");
  const operations = foundIn(run).filter(([kind, , place]) => kind === "documented now" && place === "");
  expect(operations.map(([, operation]) => operation).sort()).toEqual(guesses.map(({ key }) => key).sort());
  expect(foundIn(run).filter(([kind]) => kind !== "documented now")).toEqual([]);
  expect(run.report?.odd).toEqual([]);
});
