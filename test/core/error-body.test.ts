import { expect, test } from "vitest";
import { readErrorBody } from "../../src/error-answer/error-body.js";

// One row per shape that Syncro was seen to answer, and the guide's.
test.each<[string, number, unknown, string, { field?: string; message: string }[]]>([
  [
    "error text",
    422,
    { error: "Customer required field" },
    "Customer required field",
    [{ message: "Customer required field" }],
  ],
  [
    "error list",
    422,
    { error: ["Name is missing", "Frequency is missing"] },
    "Name is missing; Frequency is missing",
    [{ message: "Name is missing" }, { message: "Frequency is missing" }],
  ],
  ["errors list", 404, { errors: ["Timer not found"] }, "Timer not found", [{ message: "Timer not found" }]],
  [
    "errors as one joined text",
    422,
    { errors: "Name can't be blank,Email is not an email", record: { id: null } },
    "Name can't be blank; Email is not an email",
    [{ message: "Name can't be blank" }, { message: "Email is not an email" }],
  ],
  [
    "errors as a nested map",
    422,
    { success: false, errors: { appointments: { summary: ["is missing"] }, mute_for: ["is invalid"] } },
    "appointments.summary is missing; mute_for is invalid",
    [
      { field: "appointments.summary", message: "is missing" },
      { field: "mute_for", message: "is invalid" },
    ],
  ],
  [
    "success, message list, params",
    422,
    { success: false, message: ["Email has been taken"], params: { email: "pam@example.com" } },
    "Email has been taken",
    [{ message: "Email has been taken" }],
  ],
  [
    "the same text as error and message",
    422,
    { error: "Start is missing,End is missing", message: "Start is missing,End is missing" },
    "Start is missing; End is missing",
    [{ message: "Start is missing" }, { message: "End is missing" }],
  ],
  ["message text", 404, { message: "Not found" }, "Not found", [{ message: "Not found" }]],
  [
    "bare field map",
    422,
    { customer_id: ["can't be blank"], date: ["can't be blank"] },
    "customer_id can't be blank; date can't be blank",
    [
      { field: "customer_id", message: "can't be blank" },
      { field: "date", message: "can't be blank" },
    ],
  ],
  [
    "says attached although it failed",
    422,
    { status: "attached", errors: "Serial is sold" },
    "Serial is sold",
    [{ message: "Serial is sold" }],
  ],
  [
    "one-time code",
    401,
    { login: false, instructions: "Enter the code" },
    "Enter the code",
    [{ message: "Enter the code" }],
  ],
  ["plain text", 429, "Retry later\n", "Retry later", [{ message: "Retry later" }]],
  [
    "HTML",
    502,
    "<html><head><title>502 Bad Gateway</title></head></html>",
    "502 Bad Gateway",
    [{ message: "502 Bad Gateway" }],
  ],
  [
    "the guide's",
    422,
    { error: "Validation failed", errors: [{ field: "customer_id", message: "is required" }] },
    "Validation failed: customer_id is required",
    [{ field: "customer_id", message: "is required" }],
  ],
  ["empty", 404, "", "The server answered 404 and said nothing about it.", []],
  ["white space", 500, " \n", "The server answered 500 and said nothing about it.", []],
  ["null", 500, null, "The server answered 500 and said nothing about it.", []],
  ["zero", 500, 0, "0", [{ message: "0" }]],
  ["an empty object", 500, {}, "The server answered 500 and said nothing about it.", []],
  ["a list", 422, ["Name is missing"], "Name is missing", [{ message: "Name is missing" }]],
  [
    "a sentence with a comma stays whole",
    401,
    { error: "Not authorized, Sir" },
    "Not authorized, Sir",
    [{ message: "Not authorized, Sir" }],
  ],
])("%s", (_name, status, body, message, issues) => {
  expect(readErrorBody(status, body)).toEqual({ message, issues });
});

test("whatever the body is, the message is text and bounded", () => {
  const deep = { errors: { a: { b: [{ c: [null, { d: 1 }] }] } } };
  for (const body of [
    deep,
    { error: { toString: 1 } },
    "x".repeat(1e6),
    { errors: Array(1e4).fill("Oh") },
    [[[["Deep"]]]],
  ]) {
    const { message, issues } = readErrorBody(422, body);
    expect(message).not.toContain("[object");
    expect(message.length).toBeLessThan(2_100);
    expect(issues.length).toBeLessThanOrEqual(200);
  }
});
