import { expect, test } from "vitest";
import { startServer } from "../support/server.js";
import { type Expected, get, like, moment, post } from "./calls.js";
import { compare } from "./compare.js";
import { filled } from "./fill.js";
import { send } from "./send.js";

// What plays the programs: it must send what they send and nothing else, and see a wrong answer.

test("a request goes out as it is spelled", async () => {
  const lines: string[] = [];
  const { url, seen } = await startServer([
    (_request, response) => {
      lines.push(response.req.url ?? "");
      response.end("");
    },
  ]);
  const base = { method: "GET", headers: { Authorization: "sandbox-key" } };
  await send(url, { ...base, path: "//me?a=b%20c+d&e[]=1&" });
  await send(url, { ...base, path: "/tickets/", body: "{}" });
  await send(url, { ...base, method: "POST", path: "/tickets" });
  expect(lines).toEqual(["/api/v1//me?a=b%20c+d&e[]=1&", "/api/v1/tickets/", "/api/v1/tickets"]);
  expect(seen.map(({ headers }) => Object.keys(headers).sort())).toEqual([
    ["authorization", "connection", "host"],
    ["authorization", "connection", "content-length", "host"],
    ["authorization", "connection", "content-length", "host"],
  ]);
  expect(seen.map(({ body }) => body)).toEqual(["", "{}", ""]);
});

const ANSWER = { ticket: { id: 7, created_at: "2026-11-20T09:00:00.000-05:00", tags: [], comments: [{ id: 1 }, {}] } };
const held = (expects: Expected) =>
  compare(
    get("a ticket", "/tickets/7", expects),
    { status: 200, type: "application/json", value: ANSWER },
    { ticket: 7 },
  );

test.each<[string, Expected]>([
  ["another status", { status: 404 }],
  ["none of the statuses", { status: [201, 204] }],
  ["a field that is not there", { status: 200, has: ["ticket.number"] }],
  ["a field that a row has not", { status: 200, has: ["ticket.comments.*.id"] }],
  ["a row of an empty list", { status: 200, has: ["ticket.tags.*"] }],
  ["a list that is none", { status: 200, has: ["ticket.id.*"] }],
  ["another value", { status: 200, is: { "ticket.id": 8 } }],
  ["a value where none should be", { status: 200, is: { "ticket.id": undefined } }],
  ["another moment", { status: 200, is: { "ticket.created_at": moment("2026-11-20T09:00:01.000-05:00") } }],
  ["another text", { status: 200, is: { "ticket.created_at": like("2025") } }],
])("%s is seen", (_what, expects) => {
  expect(() => held(expects)).toThrow();
});

test("a right answer is one", () => {
  const created = moment("2026-11-20T14:00:00Z");
  held({ status: [200, 201], has: ["ticket.tags", "ticket.comments.0.id"], is: { "ticket.id": "{ticket}" } });
  held({ status: 200, is: { "ticket.created_at": created, "ticket.comments.length": 2, customer: undefined } });
});

test("what an earlier answer gave is put in, as it was", () => {
  const { path, body } = post(
    "a comment",
    "/tickets/{ticket}/comment",
    { id: "{ticket}", rows: ["#{ticket}"] },
    { status: 200 },
  );
  expect(filled(path, { ticket: 7 })).toBe("/tickets/7/comment");
  expect(filled(body, { ticket: 7 })).toEqual({ id: 7, rows: ["#7"] });
  expect(() => filled(path, {})).toThrow("no earlier answer gave ticket");
});
