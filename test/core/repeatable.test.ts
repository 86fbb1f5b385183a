import { describe, expect, test } from "vitest";
import { fakeFetch, json, testClient } from "../support/client.js";

/** How often a PUT arrives whose first answer is lost: once where it creates, twice where it only updates. */
async function arrivals(path: string, init: object): Promise<number> {
  const { fetch, calls } = fakeFetch(() => {
    if (calls.length === 1) throw new TypeError("fetch failed");
    return json({ ticket: { id: 1 }, invoice: { id: 1 }, appointment: { id: 1 } });
  });
  const syncro = testClient("http://127.0.0.1:9/api/v1", { fetch });
  await Reflect.apply(syncro.PUT, undefined, [path, init]).catch(() => {});
  return calls.length;
}
const comments = (comments_attributes: unknown) => ({
  params: { path: { id: 1 } },
  body: { subject: "Jams", comments_attributes },
});
const row = (id: unknown) => ({ id, subject: "Update", body: "On my way." });

/** A row that hides from whoever looks at the object, but not from JSON. */
class Hidden {
  readonly #row = { subject: "Update", body: "On my way." };
  readonly id = 7;
  toJSON() {
    return this.#row;
  }
}

describe("a PUT is judged by what it sends", () => {
  test.each<[string, unknown]>([
    ["no id", [{ subject: "Update" }]],
    ["one of two without an id", [row(7), { subject: "Update" }]],
    ["a made-up id", [row("new-1")]],
    ["id 0", [row(0)]],
    ['id "0"', [row("0")]],
    ["a negative id", [row(-7)]],
    ["half an id", [row(7.5)]],
    ["an id with words", [row("7 or so")]],
    ["an id in a list", [row([7])]],
    ["an id that is true", [row(true)]],
    ["null as id", [row(null)]],
    ["an id that JSON drops", [row(undefined)]],
    ["an id beyond whole numbers", [row(1e21)]],
    ["rows by number", { 0: row(undefined) }],
    ["rows behind toJSON", [new Hidden()]],
    ["a list behind toJSON", { toJSON: () => [{ subject: "Update" }] }],
    ["text", "Update"],
  ])("%s creates: sent once", async (_what, rows) => {
    expect(await arrivals("/tickets/{id}", comments(rows))).toBe(1);
  });

  test.each<[string, unknown]>([
    ["ids", [row(7), row("8"), row("009")]],
    ["no rows", []],
    ["null", null],
    ["nothing", undefined],
    ["an id behind toJSON", [row({ toJSON: () => 7 })]],
    ["a row behind toJSON", [{ toJSON: () => row(7) }]],
  ])("%s: sent again", async (_what, rows) => {
    expect(await arrivals("/tickets/{id}", comments(rows))).toBe(2);
  });

  test("a getter is asked once: what it said then is what is sent and judged", async () => {
    let asked = 0;
    const body = {
      get comments_attributes() {
        return asked++ === 0 ? [row(undefined)] : [row(7)];
      },
    };
    expect(await arrivals("/tickets/{id}", { params: { path: { id: 1 } }, body })).toBe(1);
    expect(asked).toBe(1);
  });

  test("a body wrapped in the record's name, and a key in the query, create as well", async () => {
    const path = { id: 1 };
    const wrapped = { ticket: { comments_attributes: [row(undefined)] } };
    expect(await arrivals("/tickets/{id}", { params: { path }, body: wrapped })).toBe(1);
    expect(
      await arrivals("/tickets/{id}", { params: { path }, body: { ticket: { comments_attributes: [row(7)] } } }),
    ).toBe(2);
    const query = { "comments_attributes[][body]": "On my way." };
    expect(await arrivals("/tickets/{id}", { params: { path, query }, body: { subject: "Jams" } })).toBe(1);
  });

  test.each<[unknown, number]>([
    [true, 1],
    ["false", 1],
    [1, 1],
    [false, 2],
    [{ toJSON: () => true }, 1],
    [{ toJSON: () => false }, 2],
  ])("a flag that creates, %o: %i times", async (took_payment, times) => {
    expect(await arrivals("/invoices/{id}", { params: { path: { id: 1 } }, body: { took_payment } })).toBe(times);
  });
});
