import { expect, test } from "vitest";
import { llmsFullText } from "../../scripts/docs/downloads/llms-full.js";
import { catalogOf, readDescription } from "../../src/catalog/index.js";

const description = readDescription();
const full = llmsFullText(description);
const sectionOf = (id: string): string => full.split(`\n### ${id}\n`)[1]?.split(/\n##/)[0] ?? "";

test("the reference for agents says what every operation answers", () => {
  for (const { id } of catalogOf(description)) expect(sectionOf(id), id).toMatch(/^Answer 2\d\d(:$|: \w+\.$|, )/m);
});

test.each([
  ["createTicket", "Answer 200:\n- ticket (object, required)"],
  ["getContract", "Answer 200, form 1 of 2:\n- id (integer, required)"],
  ["getContract", "Answer 200, form 2 of 2: null."],
  ["addInvoiceLineItem", "Answer 200, form 1 of 2:\n- line_item (object, required)"],
  ["addInvoiceLineItem", "Answer 200, form 2 of 2:\n- id (integer, required)"],
  ["getAssetsByIds", "Answer 200, an array. Each row has:\n- id (integer)"],
  ["lookUpCaller", "Answer 200: string."],
  ["deletePolicyFolder", "Answer 204: empty."],
])("%s: %j", (id, part) => {
  expect(sectionOf(id)).toContain(part);
});
