import { expect, onTestFinished, test } from "vitest";
import { startSandbox } from "../../src/sandbox/index.js";
import { ask } from "../support/exchanges.js";

// A timer that runs is no logged time yet.

const NOW = "2026-11-20T09:00:00-05:00";
const RUNNING = 5_560_141_102;

async function start() {
  const sandbox = await startSandbox({ size: "small", rateLimit: false, now: NOW });
  onTestFinished(() => sandbox.close());
  const send = async (request: string, body: Record<string, unknown> = {}) => {
    const { status, text } = await ask(sandbox, request, request.split(" ")[1] ?? "", body);
    return { status, answer: JSON.parse(text) };
  };
  return { sandbox, send };
}

test.each([
  ["runs", undefined, "status_running"],
  ["is paused", "pause", "status_paused"],
])("one that %s is not charged; once it has stopped, all of its time is", async (_what, action, status) => {
  const { sandbox, send } = await start();
  if (action !== undefined) await send(`POST /ticket_timers/${RUNNING}/${action}`);
  const charge = () => send("POST /tickets/4521/charge_timer_entry", { timer_entry_id: RUNNING });
  expect(await charge()).toEqual({
    status: 422,
    answer: { error: `Ticket timer cannot transition from status '${status}'` },
  });
  sandbox.advance(60 * 60_000);
  await send(`POST /ticket_timers/${RUNNING}/stop`);
  const { answer } = await charge();
  expect([answer.recorded, answer.ticket_line_item_id]).toEqual([true, expect.any(Number)]);
  expect(answer.billable_time).toBeGreaterThan(action === undefined ? 3_600 : 0);
});

test("one that runs goes on when its start is changed", async () => {
  const { send } = await start();
  const start_at = "2026-11-20T08:00:00-05:00";
  const { answer } = await send("PUT /tickets/4521/update_timer_entry", { timer_entry_id: RUNNING, start_at });
  expect([answer.start_time, answer.end_time, answer.status]).toEqual([
    "2026-11-20T08:00:00.000-05:00",
    null,
    "status_running",
  ]);
});
