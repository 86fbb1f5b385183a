import { describe, expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { instant, stamp } from "../../src/sandbox/time.js";
import { ask } from "../support/exchanges.js";

// What the sandbox takes for a date, and which day it is.

const NOW = "2026-11-20T09:00:00-05:00";

async function start() {
  const sandbox = await startSandbox({ size: "small", rateLimit: false, now: NOW });
  onTestFinished(() => sandbox.close());
  return async (request: string, body?: Record<string, unknown>) => {
    const { status, text } = await ask(sandbox, request, request.split(" ")[1] ?? "", body);
    return { status, answer: JSON.parse(text) };
  };
}

test.each([
  ["2026-11-20", "2026-11-20T00:00:00.000-05:00"],
  [" 2026-11-20 ", "2026-11-20T00:00:00.000-05:00"],
  ["2026-11-20T14:00:00Z", "2026-11-20T09:00:00.000-05:00"],
  ["2026-11-20T14:00:00.123456Z", "2026-11-20T09:00:00.123-05:00"],
  ["2026-11-20t14:00z", "2026-11-20T09:00:00.000-05:00"],
  ["2026-11-20T09:00:00.000-05:00", "2026-11-20T09:00:00.000-05:00"],
  ["2026-11-20T09:00:00", "2026-11-20T09:00:00.000-05:00"],
  ["2026-11-20 10:00:00 -0400", "2026-11-20T09:00:00.000-05:00"],
  ["2026-11-20 14:00:00 UTC", "2026-11-20T09:00:00.000-05:00"],
  ["2028-02-29", "2028-02-29T00:00:00.000-05:00"],
])("%j is the moment %s", (text, moment) => {
  expect(stamp(instant(text))).toBe(moment);
});

test.each([
  "Invoice 12",
  "12",
  "2026",
  "2026-11",
  "11-20-2026",
  "11/20/2026",
  "10/01/2026 00:00:00",
  "Nov 20, 2026",
  "2026-02-29",
  "2026-02-30T09:00:00-05:00",
  "2026-13-01",
  "2026-00-10",
  "2026-11-20T25:00:00Z",
  "2026-11-20T09:00:00Z and more",
  "",
])("%j is no date", (text) => {
  expect(instant(text)).toBeNaN();
});

test("what is no date is refused where one must be, and left out where not", async () => {
  const send = await start();
  for (const date of ["Invoice 12", "11-20-2026", "2026-02-30"]) {
    const invoice = await send("POST /invoices", { customer_id: 12345, date });
    expect([invoice.status, invoice.answer.message]).toEqual([422, ["Date can't be blank"]]);
    const estimate = await send("POST /estimates", { customer_id: 12345, date });
    expect([estimate.status, estimate.answer]).toEqual([422, { date: ["can't be blank"] }]);
    const ticket = await send("POST /tickets", { customer_id: 12345, subject: "Jam", due_date: date });
    expect(ticket.answer.ticket.due_date).toBeNull();
  }
});

describe("a filter by day goes by the account's day", () => {
  // At 01:00 in London it is still the day before in Scranton.
  const LONDON = "2026-11-21T01:00:00Z";

  test.each(["tickets", "invoices"])("since_updated_at of %s", async (name) => {
    const send = await start();
    await send(`PUT /${name}/${name === "tickets" ? 4521 : 3301}`, { name: "changed" });
    const ids = async (since: string) =>
      (await send(`GET /${name}?since_updated_at=${encodeURIComponent(since)}`)).answer[name].map(
        ({ id }: { id: number }) => id,
      );
    const today = await ids("2026-11-20");
    expect(today).toContain(name === "tickets" ? 4521 : 3301);
    expect(await ids(LONDON)).toEqual(today);
    expect(await ids("2026-11-21")).toEqual([]);
    expect(await ids("soon")).toEqual(await ids(""));
  });

  test("date_from and date_to of appointments", async () => {
    const send = await start();
    const start_at = "2026-12-24T10:00:00-05:00";
    await send("POST /appointments", { summary: "Visit", start_at, end_at: "2026-12-24T11:00:00-05:00" });
    const found = async (query: string) =>
      JSON.stringify((await send(`GET /appointments?${query}`)).answer).includes("2026-12-24T10:00");
    expect(await found("date_from=2026-12-23&date_to=2026-12-25")).toBe(true);
    expect(await found("date_from=2026-12-24")).toBe(false);
    expect(await found("date_from=2026-12-24T03:00:00Z")).toBe(true);
    expect(await found("date_to=soon&date_from=12-25-2026")).toBe(true);
  });
});

test("a duration beyond all measure ends with the last year that a date has room for", async () => {
  const send = await start();
  const endless = Number.MAX_SAFE_INTEGER;
  const { status, answer } = await send("POST /tickets/4521/timer_entry", { start_at: NOW, duration_minutes: endless });
  expect([status, answer.end_time]).toEqual([200, "9999-12-31T23:59:59.999-05:00"]);
});
