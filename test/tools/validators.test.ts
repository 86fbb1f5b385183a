import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import { validators } from "../../scripts/generate/validators.js";
import { readSources } from "../../scripts/lib/redocly.js";
import { exampleOf, examplesOf, listOperations, type Schema } from "../../src/catalog/index.js";
import { checks } from "../../src/generated/validators.js";
import type { SyncroIssue } from "../../src/index.js";
import { closedCopy } from "../support/closed-copy.js";
import { sampleOf } from "../support/sample.js";

// The sources: the published description leaves choices among fields to words.
const description = closedCopy(await readSources());
const operations = listOperations(description);
const bodies = operations.flatMap(({ key, operation }) => {
  const media = operation.requestBody?.content["application/json"];
  if (media?.schema === undefined) return [];
  const examples = examplesOf(description, media).map(([, { value }]) => value);
  return [{ key, id: operation.operationId, schema: media.schema, examples }];
});

// The reference implementation, over the closed copy of the description that the contract tests use.
const ajv = new Ajv2020({ allErrors: true, strict: false });
addFormats.default(ajv);
ajv.addFormat("decimal", /^-?\d+(?:\.\d+)?$/);
ajv.addSchema({ $id: "description", components: description.components });
const compileBody = (schema: Schema) =>
  ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/components/', '"description#/components/')));

const problems = (id: string, body: unknown): SyncroIssue[] => {
  const issues: SyncroIssue[] = [];
  checks[id]?.body?.(body, "body", issues);
  return issues;
};

/** Where an error of ajv stands, in our way of writing it. */
function fieldOf({ instancePath, params }: ErrorObject): string {
  const name: unknown = params.missingProperty ?? params.additionalProperty;
  return ["body", ...instancePath.split("/").slice(1), ...(typeof name === "string" ? [name] : [])].join(".");
}

/** Copies of `value`, each with one thing changed: a field left out, of another type, out of range, or unknown. */
function* mutations(value: unknown): Generator<unknown> {
  for (const other of [null, "text", "2026-13-41", "64.99", 1.5, -1, 0, 250, true, [], [1], ["a"], {}, { zzz: 1 }])
    yield other;
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      for (const changed of mutations(item)) yield value.with(index, changed);
  } else if (typeof value === "object" && value !== null) {
    yield { ...value, zzz_unknown: 1 };
    for (const [name, inner] of Object.entries(value)) {
      const { [name]: _left, ...rest } = Object.fromEntries(Object.entries(value));
      yield rest;
      for (const changed of mutations(inner)) yield { ...value, [name]: changed };
    }
  }
}

describe("the checks of bodies say what ajv says of the closed description", () => {
  test.each(bodies)("$key", ({ id, schema, examples }) => {
    const byAjv = compileBody(schema);
    const chooses = JSON.stringify(schema).includes('"anyOf"');
    for (const good of [...examples, sampleOf(schema)]) {
      expect(problems(id, good), JSON.stringify(good)).toEqual([]);
      for (const body of mutations(good)) {
        const valid = byAjv(body);
        const ours = problems(id, body);
        expect(
          ours.length === 0,
          `${JSON.stringify(body)}: ${JSON.stringify(ours)} ${ajv.errorsText(byAjv.errors)}`,
        ).toBe(valid);
        if (chooses) continue; // ajv lists the problems of every alternative
        const fields = new Set((byAjv.errors ?? []).map(fieldOf));
        expect(new Set(ours.map(({ field }) => field)), JSON.stringify(body)).toEqual(fields);
      }
    }
  });

  test("all bodies were compared", () => {
    expect(bodies.length).toBeGreaterThan(80);
  });
});

test("every operation has its checks, and every example of a parameter passes", () => {
  for (const { operation, parameters } of operations) {
    const own = checks[operation.operationId];
    expect(own, operation.operationId).toBeDefined();
    for (const part of ["path", "query"] as const) {
      const here = parameters.filter((parameter) => parameter.in === part);
      const issues: SyncroIssue[] = [];
      own?.[part]?.(Object.fromEntries(here.map((parameter) => [parameter.name, exampleOf(parameter)])), part, issues);
      expect(issues, operation.operationId).toEqual([]);
      expect(own?.[part] === undefined, operation.operationId).toBe(here.length === 0);
    }
  }
});

test("a keyword that no check knows stops the generator", () => {
  const [first] = operations.filter(({ operation }) => operation.operationId === "createTicket");
  const changed = structuredClone(description);
  const schema = changed.paths["/tickets"]?.post?.requestBody?.content["application/json"]?.schema;
  expect(first).toBeDefined();
  Object.assign(schema?.properties?.subject ?? {}, { minLength: 3 });
  expect(() => validators(changed)).toThrow("no check for the keyword minLength in a request");
});
