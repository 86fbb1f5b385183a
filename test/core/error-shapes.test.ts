import { expect, test } from "vitest";
import { fakeFetch, json, testClient } from "../support/client.js";

type Issues = { field?: string; message: string }[];
const said = (...messages: string[]): Issues => messages.map((message) => ({ message }));

// One row for each form of error body that the vendor's reference documents, with the operation that shows it.
test.each<[string, number, unknown, string, Issues]>([
  [
    "POST appointments",
    422,
    {
      success: false,
      error: "Summary can't be blank,Start at is missing",
      message: "Summary can't be blank,Start at is missing",
      params: { summary: "" },
    },
    "Summary can't be blank; Start at is missing",
    said("Summary can't be blank", "Start at is missing"),
  ],
  [
    "POST appointment_types",
    422,
    { record: { id: null, name: "" }, errors: "Name can't be blank, Location type is invalid" },
    "Name can't be blank; Location type is invalid",
    said("Name can't be blank", "Location type is invalid"),
  ],
  [
    "POST customer_assets",
    422,
    { success: false, message: ["Name can't be blank", "Asset type is missing"], params: { name: "" } },
    "Name can't be blank; Asset type is missing",
    said("Name can't be blank", "Asset type is missing"),
  ],
  ["GET assets_by_contact", 404, { error: "Contact not found" }, "Contact not found", said("Contact not found")],
  [
    "PUT customer_assets",
    422,
    { success: false, message: ["Serial has already been taken"] },
    "Serial has already been taken",
    said("Serial has already been taken"),
  ],
  [
    "GET contacts",
    401,
    { error: "Not authorized. Please ask account admin to update your group permissions." },
    "Not authorized. Please ask account admin to update your group permissions.",
    said("Not authorized. Please ask account admin to update your group permissions."),
  ],
  ["POST contacts", 404, { message: "Not found" }, "Not found", said("Not found")],
  [
    "POST estimates",
    422,
    { customer_id: ["can't be blank"], date: ["can't be blank", "is not a date"] },
    "customer_id can't be blank; date can't be blank; date is not a date",
    [
      { field: "customer_id", message: "can't be blank" },
      { field: "date", message: "can't be blank" },
      { field: "date", message: "is not a date" },
    ],
  ],
  [
    "PUT estimates",
    422,
    { date: ["is not a date"] },
    "date is not a date",
    [{ field: "date", message: "is not a date" }],
  ],
  [
    "POST convert_to_invoice",
    422,
    { error: "Estimate is already an invoice" },
    "Estimate is already an invoice",
    said("Estimate is already an invoice"),
  ],
  [
    "POST estimates line_items",
    422,
    { errors: "Item can't be blank,Quantity is not a number" },
    "Item can't be blank; Quantity is not a number",
    said("Item can't be blank", "Quantity is not a number"),
  ],
  [
    "PUT estimates line_items",
    422,
    { item: ["can't be blank"] },
    "item can't be blank",
    [{ field: "item", message: "can't be blank" }],
  ],
  [
    "POST process_form",
    422,
    { success: false, errors: { appointments: { summary: ["can't be blank"] }, customer: ["is missing"] } },
    "appointments.summary can't be blank; customer is missing",
    [
      { field: "appointments.summary", message: "can't be blank" },
      { field: "customer", message: "is missing" },
    ],
  ],
  [
    "POST payment_profiles",
    422,
    { message: "Account not configured" },
    "Account not configured",
    said("Account not configured"),
  ],
  ["GET policy_folders", 404, { errors: ["Folder not found"] }, "Folder not found", said("Folder not found")],
  ["POST policy_folders", 422, { errors: ["Name is taken"] }, "Name is taken", said("Name is taken")],
  [
    "POST create_invitation",
    422,
    { success: false, message: "Contact has no email" },
    "Contact has no email",
    said("Contact has no email"),
  ],
  [
    "POST product_skus",
    400,
    { message: ["Value can't be blank"] },
    "Value can't be blank",
    said("Value can't be blank"),
  ],
  [
    "POST attach_to_line_item",
    422,
    { status: "attached", errors: "Serial is already sold" },
    "Serial is already sold",
    said("Serial is already sold"),
  ],
  [
    "POST schedules",
    422,
    { error: ["Name is missing", "Frequency is missing"] },
    "Name is missing; Frequency is missing",
    said("Name is missing", "Frequency is missing"),
  ],
  [
    "POST add_line_item",
    422,
    { errors: "Name can't be blank,Description can't be blank", params: { name: "" } },
    "Name can't be blank; Description can't be blank",
    said("Name can't be blank", "Description can't be blank"),
  ],
  ["POST otp_login", 401, { login: false, instructions: "Enter the code" }, "Enter the code", said("Enter the code")],
  [
    "POST wiki_pages",
    422,
    { success: false, errors: ["Subject can't be blank"], params: { subject: "" } },
    "Subject can't be blank",
    said("Subject can't be blank"),
  ],
  // Seen live or in the guide, and what no document shows but the wrapper must survive.
  [
    "mute_for, seen live",
    422,
    { errors: { mute_for: ["is not included"] } },
    "mute_for is not included",
    [{ field: "mute_for", message: "is not included" }],
  ],
  [
    "a Ruby error",
    422,
    { error: "no implicit conversion of nil into String" },
    "no implicit conversion of nil into String",
    said("no implicit conversion of nil into String"),
  ],
  [
    "the guide's",
    422,
    { error: "Validation failed", errors: [{ field: "email", message: "is invalid" }, { message: "Odd" }] },
    "Validation failed: email is invalid",
    [{ field: "email", message: "is invalid" }],
  ],
  [
    "a field called status",
    422,
    { status: ["is not included in the list"] },
    "status is not included in the list",
    [{ field: "status", message: "is not included in the list" }],
  ],
  [
    "rows with positions",
    422,
    { errors: [{ line_items: [{ name: ["is missing"] }] }] },
    "line_items.name is missing",
    [{ field: "line_items.name", message: "is missing" }],
  ],
  [
    "Rails' own 500",
    500,
    { status: 500, error: "Internal Server Error" },
    "Internal Server Error",
    said("Internal Server Error"),
  ],
  ["a boolean", 422, { errors: { agreed: true } }, "agreed true", [{ field: "agreed", message: "true" }]],
  [
    "an echo and no word",
    422,
    { success: false, params: { name: "x" } },
    "The server answered 422 and said nothing about it.",
    [],
  ],
])("%s (%i)", async (_name, status, body, message, issues) => {
  const { fetch } = fakeFetch(json(body, status));
  const { error } = await testClient("http://127.0.0.1:9", { fetch, retry: false }).GET("/tickets");
  expect(error?.message).toBe(`listTickets: ${message}`);
  expect(error?.issues).toEqual(issues);
  expect(JSON.stringify(error) + String(error)).not.toContain("[object");
});
