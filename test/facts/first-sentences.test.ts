import { beforeAll, describe, expect, test } from "vitest";
import { readSources } from "../../scripts/lib/redocly.js";
import type { Description, Operation, Schema } from "../../src/catalog/index.js";
import { fieldsWithoutWords, oddWords, operationsWithoutVerb } from "./sentences.js";

let description: Description;
beforeAll(async () => {
  description = await readSources();
});

test("each operation says first what it does", () => {
  expect(operationsWithoutVerb(description)).toEqual([]);
});

test("each schema has a description, and each field whose name does not say all", () => {
  expect(fieldsWithoutWords(description)).toEqual([]);
});

test("each description is worded as all are, and says in one form where it comes from", () => {
  expect(oddWords(description)).toEqual([]);
});

describe("what is refused", () => {
  const operation = (summary: string, text: string): Description =>
    only({ paths: { "/tickets": { get: { summary, description: text } as Operation } } });
  const schema = (it: Schema): Description => only({ paths: { "/tickets": {} }, components: { schemas: { It: it } } });
  const only = (part: Partial<Description>): Description => ({ ...description, components: { schemas: {} }, ...part });

  test.each([
    ["no verb", "`meta` has only `page`.", "does not begin with a verb"],
    ["another subject", "Its tickets are listed.", "does not begin with a verb"],
    ["its summary", "List tickets.", "does not begin with a verb"],
    ["no noun of the summary", "Returns what there is.", "names nothing that its summary names"],
  ])("an operation with %s", (_, text, problem) => {
    expect(operationsWithoutVerb(operation("List tickets", text)).join()).toContain(problem);
  });

  test.each([
    ["no full stop", "Lists tickets", "full stop"],
    ["a long first sentence", `Lists ${"tickets and ".repeat(10)}more. That is all.`, "131 characters"],
    ["a small letter", "lists tickets.", "like a sentence"],
    ["a source in a sentence", "Lists 25 rows by the reference, 50 (observed).", "outside of parentheses"],
    ["a source of another name", "Lists 25 rows (seen).", "outside of parentheses"],
    ["British spelling", "Lists the catalogue.", '"catalogue"'],
    ["an author", "Lists what we know.", "speaks of us"],
  ])("a description with %s", (_, text, problem) => {
    expect(oddWords(operation("List tickets", text)).join()).toContain(problem);
  });

  test.each([
    ["an opaque name", { properties: { lunch: { type: "boolean" }, city: { type: "string" } } }, ["It.lunch"]],
    ["the id of something unknown", { properties: { source_id: {}, ticket_id: {} } }, ["It.source_id"]],
    ["an opaque name inside", { items: { properties: { memo: { type: "string" } } } }, ["It.memo"]],
  ])("a field with %s", (_, part: Schema, places) => {
    expect(fieldsWithoutWords(schema({ description: "It.", ...part }))).toEqual(places);
  });

  test("a schema without a description", () => {
    expect(fieldsWithoutWords(schema({ type: "string" }))).toEqual(["It"]);
  });
});
