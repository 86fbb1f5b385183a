/** What the vendor's reference of April 2026 was seen to do, beside what reference.yaml has. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { asOpenApi3 } from "./watch/forms.js";
import { at, type Fields, fixture, type Run, watch } from "./watch/watch.js";

/** The reference as OpenAPI 3.0, which is what the vendor writes, with `change` made to it. */
async function with30(change: (operation: (method: string, path: string) => Fields, document: Fields) => void) {
  const document = asOpenApi3(await fixture("reference.yaml"), "3.0.3");
  change((method, path) => at(document, ["paths", path, method]), document);
  return document;
}
const found = ({ report }: Run) =>
  report?.findings.map(({ kind, operation, place, ours, theirs }) => [kind, operation, place, ours, theirs]);
const oddIn = ({ report }: Run, operation: string) =>
  report?.odd.filter((each) => each.operation === operation).map(({ place, what }) => `${place}: ${what}`);
const answered = (schema: unknown) => ({ description: "ok", content: { "*/*": { schema } } });

test("a body of which nothing says whether it is required contradicts nobody", async () => {
  const reference = await with30((_, { paths }) => {
    const items = Object.values(at(paths, [])).flatMap((item) => Object.values(at(item, [])));
    const bodies = items.flatMap((each) =>
      Object.hasOwn(at(each, []), "requestBody") ? [at(each, ["requestBody"])] : [],
    );
    expect(bodies.length).toBeGreaterThan(10);
    for (const body of bodies) delete body.required;
  });
  expect(found(await watch({ reference }))).toEqual([]);
  const optional = await with30((operation) => {
    at(operation("post", "/tickets"), ["requestBody"]).required = false;
  });
  expect(found(await watch({ reference: optional }))).toEqual([
    ["required", "POST /tickets", "body", "required", "optional"],
  ]);
});

test("`*/*` is any content type, and what it has is compared", async () => {
  const reference = await with30((operation) => {
    const responses = at(operation("get", "/me"), ["responses"]);
    const [media] = Object.values(at(responses, ["200", "content"]));
    responses["200"] = { description: "ok", content: { "*/*": media } };
  });
  expect(found(await watch({ reference }))).toEqual([]);
  at(reference, ["paths", "/me", "get", "responses", "200", "content", "*/*"]).examples = {
    one: { value: { new_flag: true } },
  };
  expect(found(await watch({ reference }))?.map(([kind, , place]) => `${kind} ${place}`)).toContain(
    "example: undocumented field 200.new_flag",
  );
});

test("a schema that stands where its properties should is named, and read as it is meant", async () => {
  const reference = await with30((operation) => {
    const { schema } = at(operation("post", "/contacts"), ["requestBody", "content", "application/json"]);
    const { properties } = at(schema, []);
    at(schema, []).properties = { type: "object", properties };
  });
  const run = await watch({ reference });
  expect(found(run)).toEqual([]);
  expect(oddIn(run, "POST /contacts")).toContain("body: has a schema where its properties should be");
});

test("what stands beside the schema of a parameter is named, and read as it is meant", async () => {
  const reference = await with30((operation) => {
    const { parameters } = operation("get", "/tickets");
    const list: Fields[] = Array.isArray(parameters) ? parameters : [];
    list.push({ name: "tags", in: "query", items: { type: "string" }, schema: { type: "array" } });
  });
  const run = await watch({ reference });
  expect(found(run)).toEqual([["new parameter", "GET /tickets", "query.tags", "", "array of string; optional"]]);
  expect(oddIn(run, "GET /tickets")).toEqual(["query.tags: has `items` beside its schema, not in it"]);
});

test("an answer without our envelope is one difference, not one for each field", async () => {
  const schema = {
    type: "object",
    properties: { id: { type: "integer" }, a: {}, b: {}, c: {}, deep: { properties: { d: {} } } },
  };
  const reference = await with30((operation) => {
    at(operation("get", "/tickets/{id}"), ["responses"])["200"] = answered(schema);
    at(operation("get", "/tickets"), ["responses"])["200"] = answered({ type: "array", items: schema });
  });
  expect(found(await watch({ reference }))).toEqual([
    ["other answer", "GET /tickets", "200", "fields meta, tickets", "a list"],
    ["other answer", "GET /tickets/{id}", "200", "fields ticket", "fields a, b, c, …"],
  ]);
});

test("an example that is made anew is no change, one with another field or type is", async () => {
  const reference = await fixture("reference.yaml");
  const { lock } = await watch({ reference, args: ["--accept"] });
  const example = () => at(reference, ["paths", "/me", "get", "responses", "200", "examples", "application/json"]);
  const changes = async () =>
    (await watch({ reference, lock })).report?.changed?.map(({ operation, place, change }) => [
      operation,
      place,
      change,
    ]);
  example().user_id = 7;
  expect(await changes()).toEqual([]);
  example().user_id = "7";
  expect(await changes()).toEqual([["GET /me", "200 examples", "changed"]]);
  Object.assign(example(), { user_id: 4, new_flag: true });
  expect(await changes()).toEqual([["GET /me", "200 examples", "changed"]]);
});

test("an answer is taken for what ours is when the vendor says less of it, or a part of it", async () => {
  const description = await fixture("ours.yaml");
  const reference = await with30(() => {});
  /** The answer of GET /me in both, with one field. */
  const field = async (ours: Fields, theirs: Fields) => {
    const answer = (schema: Fields) => ({ type: "object", properties: { field: schema } });
    at(description, ["paths", "/me", "get", "responses", "200"]).content = {
      "application/json": { schema: answer(ours) },
    };
    at(reference, ["paths", "/me", "get", "responses"])["200"] = answered(answer(theirs));
    return found(await watch({ description, reference }))?.map(([kind, , place, our, their]) => [
      kind,
      place,
      our,
      their,
    ]);
  };
  const rows = { type: "array", items: { type: "array", items: { type: "string" } } };
  const flag = { anyOf: [{ type: "boolean" }, { type: "string" }] };
  expect(await field({ type: "number" }, { type: "integer" })).toEqual([]);
  expect(await field(flag, { type: "string" })).toEqual([]);
  expect(await field(rows, { type: "array", items: { type: "array" } })).toEqual([]);
  expect(await field({ type: "string", enum: ["a", "b"] }, { type: "string" })).toEqual([]);
  expect(await field({ type: "string", enum: ["a", "b"] }, { type: "string", enum: ["b"] })).toEqual([]);
  // More than ours is a difference.
  const at200 = "200.field";
  expect(await field({ type: "integer" }, { type: "number" })).toEqual([["type", at200, "integer", "number"]]);
  expect(await field({ type: "string" }, flag)).toEqual([["type", at200, "string", "boolean or string"]]);
  expect(await field({ type: "string", enum: ["a"] }, { type: "string", enum: ["a", "c"] })).toEqual([
    ["values", at200, "one of a", "one of a, c"],
  ]);
});

test("a piece for a new operation has content types that can be sent and read, and a body that is needed", async () => {
  const reference = await with30((_, { paths }) => {
    at(paths, ["/customers/{id}"]).patch = {
      requestBody: { content: { "*/*": { schema: { type: "object", properties: { on_hold: { type: "boolean" } } } } } },
      responses: { "200": answered({ type: "object", properties: { customer: { type: "object" } } }) },
    };
  });
  const { report } = await watch({ reference });
  const { patch } = at(parse(report?.findings[0]?.yaml ?? ""), ["/customers/{id}"]);
  expect(patch).toMatchObject({ requestBody: { required: true } });
  expect(Object.keys(at(patch, ["requestBody", "content"]))).toEqual(["application/json"]);
  expect(Object.keys(at(patch, ["responses", "200", "content"]))).toEqual(["application/json"]);
});
