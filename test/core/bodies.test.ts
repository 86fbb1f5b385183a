import { describe, expect, test } from "vitest";
import { serializeForm, serializeJson } from "../../src/serialize/body.js";

const read = (body: unknown) => {
  const issues: { field?: string; message: string }[] = [];
  return { text: serializeJson(body, issues), issues };
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
    ["an invalid Date", { due: new Date("soon") }, "body.due", "is an invalid Date"],
    ["a hole in an array", { ids: [1, undefined] }, "body.ids.1", "cannot be undefined"],
    ["a function", { f: () => 1 }, "body.f", "cannot be of type function"],
    ["a symbol", { s: Symbol("s") }, "body.s", "cannot be of type symbol"],
    ["a bigint", { id: 1n }, "body.id", "cannot be of type bigint"],
    ["a Map", { properties: new Map([["a", 1]]) }, "body.properties", "cannot be a Map: JSON cannot represent it"],
    ["a Set", { ids: new Set([1]) }, "body.ids", "cannot be a Set: JSON cannot represent it"],
    ["a File", { f: new File(["x"], "x.txt") }, "body.f", "cannot be a File: JSON cannot represent it"],
    ["NaN as the body", Number.NaN, "body", "cannot be NaN"],
  ])("%s, which JSON would change or drop in silence, is named", (_what, body, field, message) => {
    expect(read(body).issues).toEqual([{ field, message }]);
  });

  test("an object that contains itself throws", () => {
    const body: Record<string, unknown> = {};
    body.self = body;
    expect(() => read(body)).toThrow(TypeError);
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
    ["a Blob", new Blob(["x"]), /not a Blob, which has no name: wrap it in a File$/],
    ["a Date", new Date(), /not of type object$/],
    ["NaN", Number.NaN, /not of type number$/],
    ["null", null, /not of type object$/],
  ])("%s is refused by name", (_what, file, message) => {
    const issues: { field?: string; message: string }[] = [];
    serializeForm({ file }, issues);
    expect(issues).toEqual([{ field: "body.file", message: expect.stringMatching(message) }]);
  });
});
