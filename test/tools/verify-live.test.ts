import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { expect, test } from "vitest";
import { createInspector } from "../../scripts/lib/inspect/inspect.js";
import { kindOf, placeholder, shownKey } from "../../scripts/lib/inspect/placeholder.js";
import {
  deref,
  examplesOf,
  listOperations,
  type ResponseObject,
  readDescription,
  type Schema,
} from "../../src/catalog/index.js";

const description = readDescription();
const inspect = createInspector(description);

/** What each GET answers in JSON. */
const answers = listOperations(description).flatMap(({ key, method, operation: { responses } }) => {
  const answer = responses["200"];
  if (method !== "get" || answer === undefined) return [];
  const media = deref<ResponseObject>(description, answer).content?.["application/json"];
  return media?.schema === undefined ? [] : [{ key, media, schema: media.schema }];
});

const ajv = new Ajv2020({ strict: false, validateSchema: false });
addFormats.default(ajv);
ajv.addFormat("decimal", /^-?\d+(\.\d+)?$/);
const validator = (schema: Schema) => ajv.compile({ ...schema, components: description.components });

/** Copies of a value, each with one thing in it replaced or taken away. */
function* changedCopies(value: unknown): Generator<unknown> {
  for (const other of [null, 7.5, "text", {}, []]) yield other;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    for (const changed of changedCopies(inner))
      yield Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
    if (!Array.isArray(value)) yield Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
  }
}

test.each(answers)("$key: says of each changed example what ajv says", ({ media, schema }) => {
  const isValid = validator(schema);
  for (const [, { value: example }] of examplesOf(description, media)) {
    expect(inspect(schema, example).deviations).toEqual([]);
    for (const changed of changedCopies(example)) {
      // Other fields are no fault to ajv: published schemas are open.
      const deviations = inspect(schema, changed).deviations.filter(({ class: kind }) => kind !== "undocumented field");
      if ((deviations.length === 0) !== isValid(changed)) {
        expect.fail(
          `${JSON.stringify(changed)}: ${JSON.stringify(deviations)}, ajv: ${JSON.stringify(isValid.errors)}`,
        );
      }
    }
  }
});

test.each([
  ["2026-11-20T10:00:00.123-05:00", "2000-01-01T00:00:00.000+00:00"],
  ["2026-11-20T10:00:00Z", "2000-01-01T00:00:00Z"],
  ["2026-11-20", "2000-01-01"],
  ["64.99", "0.0"],
  ["12345", "0"],
  ["pam@dundermifflin.example", "someone@example.com"],
  ["https://dundermifflin.example/logo.png", "https://example.com/"],
  ["<b>Pam</b>", "<p>text</p>"],
  ["Pam Beesly", "text"],
  ["", ""],
  [12345, 1],
  [5_560_138_523, 4_294_967_296],
  [64.99, 0.5],
  [true, true],
  [null, null],
])("%j becomes %j", (value, stand) => {
  expect(placeholder(value)).toBe(stand);
  // A placeholder is of the kind it stands for.
  expect(kindOf(stand)).toBe(kindOf(value));
});

test("only page counts stay, and only where they can be some", () => {
  expect(["page", "per_page", "total_pages"].map((name) => placeholder(52, name))).toEqual([52, 52, 52]);
  expect(placeholder(52, "total_entries")).toBe(1);
  expect(placeholder(5_705_550_199, "page")).toBe(4_294_967_296);
  expect(placeholder(-12, "page")).toBe(1);
  expect(placeholder("Pam", "page")).toBe("text");
});

test("a key that the description does not know is shown only in the API's own spelling", () => {
  const shown = ["sla_policy", "admin?", "address_2"];
  expect(shown.map(shownKey)).toEqual(shown);
  for (const key of ["Pam Beesly", "pam@example.com", "5705550123", "t0a1b2c3d4", "FFP", "x".repeat(41), ""]) {
    expect(shownKey(key)).toBe("<key>");
  }
});
