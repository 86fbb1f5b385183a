import { describe, expect, test } from "vitest";
import { jsonData, serializeForm } from "../../src/serialize/body.js";

const read = (body: unknown) => {
  const issues: { field?: string; message: string }[] = [];
  return { text: JSON.stringify(jsonData(body, issues)), issues };
};

describe("JSON", () => {
  test("what JSON can say is sent as JSON.stringify would", () => {
    const body = { a: [1, "two", null, false], b: { "Device Type": "x" }, left: undefined, big: 5_560_138_523 };
    expect(read(body)).toEqual({ text: JSON.stringify(body), issues: [] });
    expect(read(8842)).toEqual({ text: "8842", issues: [] });
  });

  test("a Date is sent as ISO text, as the vendor's own times are", () => {
    const at = new Date("2026-11-20T10:00:00-05:00");
    expect(read({ start_at: at })).toEqual({ text: '{"start_at":"2026-11-20T15:00:00.000Z"}', issues: [] });
  });

  test.each<[string, unknown, string, string]>([
    ["NaN", { price: Number.NaN }, "body.price", "cannot be NaN"],
    ["Infinity, nested", { rows: [{ n: 1 }, { n: Infinity }] }, "body.rows.1.n", "cannot be Infinity"],
    ["an invalid Date", { due: new Date("soon") }, "body.due", "cannot be a Date that JSON turns into null"],
    ["a hole in an array", { ids: [1, undefined] }, "body.ids.1", "cannot be undefined"],
    ["a function", { f: () => 1 }, "body.f", "cannot be a function"],
    ["a symbol", { s: Symbol("s") }, "body.s", "cannot be a symbol"],
    ["a bigint", { id: 1n }, "body.id", "cannot be a bigint"],
    ["a Map", { properties: new Map([["a", 1]]) }, "body.properties", "cannot be a Map"],
    ["a Set", { ids: new Set([1]) }, "body.ids", "cannot be a Set"],
    ["a File", { f: new File(["x"], "x.txt") }, "body.f", "cannot be a File"],
    ["NaN as the body", Number.NaN, "body", "cannot be NaN"],
  ])("%s, which JSON would change or drop in silence, is named", (_what, body, field, message) => {
    expect(read(body).issues).toEqual([{ field, message }]);
  });

  test("an object that contains itself is refused where it does, once", () => {
    const body: Record<string, unknown> = { a: { b: [] } };
    Object.assign(body, { self: body, again: [{ body }] });
    expect(read(body).issues).toEqual([
      { field: "body.self", message: "contains itself" },
      { field: "body.again.0.body", message: "contains itself" },
    ]);
    const twice = { id: 1 };
    expect(read({ a: twice, b: [twice, twice] }).issues).toEqual([]);
  });

  test.each([100, 101, 100_000])("%i levels: all that Ruby reads, and no more", (levels) => {
    let body: unknown = "leaf";
    for (let level = 0; level < levels; level++) body = level % 2 === 0 ? [body] : { a: body };
    const { text, issues } = read(body);
    if (levels === 100) expect([JSON.parse(text), issues]).toEqual([body, []]);
    else expect(issues).toMatchObject([{ message: "nests deeper than 100 levels" }]);
  });
});

describe("forms", () => {
  test("files keep their name, the rest is text, what is undefined is left out", () => {
    const file = new File(["%PDF"], "packing-list.pdf", { type: "application/pdf" });
    const form = serializeForm({ file, name: "Packing list", count: 2, private: true, left: undefined }, []);
    expect([...form.keys()]).toEqual(["file", "name", "count", "private"]);
    expect(form.get("file")).toMatchObject({ name: "packing-list.pdf", type: "application/pdf" });
    expect([form.get("name"), form.get("count"), form.get("private")]).toEqual(["Packing list", "2", "true"]);
  });

  test("a form of the caller's own goes out as it is", () => {
    const form = new FormData();
    expect(serializeForm(form, [])).toBe(form);
  });

  test.each([
    ["a Blob", new Blob(["x"]), /got a Blob, which has no name: wrap it in a File$/],
    ["a Date", new Date(), /got a Date$/],
    ["NaN", Number.NaN, /got NaN$/],
    ["null", null, /got null$/],
  ])("%s is refused by name", (_what, file, message) => {
    const issues: { field?: string; message: string }[] = [];
    serializeForm({ file }, issues);
    expect(issues).toEqual([{ field: "body.file", message: expect.stringMatching(message) }]);
  });
});
