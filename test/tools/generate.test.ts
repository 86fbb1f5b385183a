import { expect, test } from "vitest";
import { operationTable } from "../../scripts/generate/operations.js";
import { readSources } from "../../scripts/lib/redocly.js";
import { listOperations, type Operation } from "../../src/catalog/index.js";

const description = await readSources();

function tableWith(key: string, change: Partial<Operation>, without?: keyof Operation): string {
  const copy = structuredClone(description);
  const found = listOperations(copy).find((candidate) => candidate.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  Object.assign(found.operation, change);
  if (without !== undefined) Reflect.deleteProperty(found.operation, without);
  return operationTable(copy);
}

test("the committed description passes", () => {
  expect(() => operationTable(description)).not.toThrow();
});

test.each<[string, Partial<Operation>, keyof Operation | undefined, string]>([
  ["GET /tickets", {}, "x-syncro-source", "x-syncro-source is missing"],
  ["GET /tickets", {}, "x-syncro-confidence", "x-syncro-confidence is missing"],
  ["PUT /tickets/{id}", {}, "x-syncro-repeatable", "every PUT and DELETE needs x-syncro-repeatable"],
  ["POST /tickets", { "x-syncro-repeatable": true }, undefined, "nothing else may have it"],
  ["POST /tickets", { "x-syncro-cache": "reference" }, undefined, "only a GET that always has a body"],
  ["GET /tickets", { deprecated: true }, undefined, "every deprecated operation needs x-syncro-instead"],
  ["GET /tickets", { "x-syncro-instead": ["GET /users"] }, undefined, "nothing else may have it"],
  [
    "GET /tickets",
    { deprecated: true, "x-syncro-instead": ["GET /nowhere"] },
    undefined,
    "x-syncro-instead names GET /nowhere, which is not an operation",
  ],
  ["GET /tickets", {}, "x-syncro-paging", "x-syncro-row-id needs x-syncro-paging"],
  [
    "GET /tickets",
    { parameters: [{ name: "ids", in: "query", schema: { type: "array" } }] },
    undefined,
    "query array ids: a comma list needs explode: false, a repeated one a name that ends in []",
  ],
])("%s with %j, without %s: %s", (key, change, without, problem) => {
  const make = () => tableWith(key, change, without);
  expect(make).toThrow(`${key}: `);
  expect(make).toThrow(problem);
});
