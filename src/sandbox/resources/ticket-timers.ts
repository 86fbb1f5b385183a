import { LABOR_ID, OWNER } from "../account.js";
import { type Call, done, errors, json, list, type Reply } from "../http.js";
import type { Timer } from "../records.js";
import { unknownIn } from "../references.js";
import type { Store } from "../store.js";
import { instant } from "../time.js";
import { blank, flag, integer, text } from "../values.js";
import { mustExist } from "../words.js";
import { after, before, byId, filter } from "./filters.js";
import { timerStatus, timerView } from "./ticket-view.js";
import { charge, wrongStatus } from "./timers.js";

// The timers of all tickets. Logged time is the same record: see timers.ts.

export function listTicketTimers(call: Call): Reply {
  const { store, query } = call;
  const found = filter(store.timers.all().reverse(), query, {
    created_at_lt: before((timer) => timer.created_at),
    created_at_gt: after((timer) => timer.created_at),
    customer_id: byId((timer) => store.tickets.get(timer.ticket_id)?.customer_id),
    ticket_id: byId((timer) => timer.ticket_id),
    user_id: byId((timer) => timer.user_id),
    // The filter's words lack the "status_" that the answers have.
    status: (value) => (timer) => timerStatus(timer) === `status_${value}`,
    // A value it does not know is ignored, as documented.
    billing_status: (value) => (BILLING.includes(value) ? (timer) => billingStatus(store, timer) === value : undefined),
  });
  return list(call, found, (timer) => timerView(store, timer));
}

const BILLING = ["non-billable", "unbilled", "billed", "invoiced"];

function billingStatus(store: Store, { recorded, billable, ticket_id }: Timer): string {
  if (!billable) return "non-billable";
  if (!recorded) return "unbilled";
  return store.invoices.by("ticket", ticket_id).length > 0 ? "invoiced" : "billed";
}

/** Starts a timer. A ticket's user has one at a time: the one that runs is answered with 200. */
export function createTicketTimer(call: Call): Reply {
  const { store, body } = call;
  if (blank(body.ticket_id)) return errors(["ticket_id is required"]);
  const ticket = store.tickets.get(integer(body.ticket_id));
  if (ticket === undefined) return errors(["Ticket not found"], 404);
  const running = store.timers
    .by("ticket", ticket.id)
    .find(({ end_time, user_id }) => end_time === null && user_id === OWNER.id);
  if (running !== undefined) return json({ ticket_timer: timerView(store, running) });
  const unknown = unknownIn(store, body, ["product_id", "comment_id"]);
  if (unknown.length > 0) return errors(unknown.map(mustExist));
  const now = store.tick();
  const timer = store.timers.add({
    id: store.timers.nextId(),
    created_at: now,
    updated_at: now,
    ticket_id: ticket.id,
    user_id: OWNER.id,
    start_time: now,
    end_time: null,
    paused_at: null,
    recorded: false,
    billable: body.billable === undefined || flag(body.billable),
    notes: text(body.notes),
    product_id: integer(body.product_id) ?? LABOR_ID,
    comment_id: integer(body.comment_id),
    ticket_line_item_id: null,
    resumed_at: null,
    active_duration: 0,
    billable_override: null,
  });
  return json({ ticket_timer: timerView(store, timer) }, 201);
}

export function updateTicketTimer(call: Call): Reply {
  const timer = call.store.timers.get(call.id);
  if (timer === undefined) return absent();
  if (typeof call.body.billable !== "boolean") return errors(["Billable must be true or false"]);
  Object.assign(timer, { billable: call.body.billable, updated_at: call.store.tick() });
  return json({ ticket_timer: timerView(call.store, timer) });
}

type Status = ReturnType<typeof timerStatus>;

/** Goes from one of `from` to what `change` makes of it; a timer that is in another state is refused with its state. */
const transition =
  (from: Status[], change: (call: Call, timer: Timer, now: string) => void) =>
  (call: Call): Reply => {
    const timer = call.store.timers.get(call.id);
    if (timer === undefined) return absent();
    if (!from.includes(timerStatus(timer))) return errors([wrongStatus(timer)]);
    const now = call.store.tick();
    change(call, timer, now);
    timer.updated_at = now;
    return done(call, { ticket_timer: timerView(call.store, timer) });
  };

/** Seconds until now are counted. */
function count(timer: Timer, now: string): void {
  timer.active_duration += Math.max(
    0,
    Math.round((instant(now) - instant(timer.resumed_at ?? timer.start_time)) / 1_000),
  );
}

export const pauseTicketTimer = transition(["status_running"], (_call, timer, now) => {
  count(timer, now);
  timer.paused_at = now;
});

export const startTicketTimer = transition(["status_paused"], (_call, timer, now) => {
  Object.assign(timer, { paused_at: null, resumed_at: now });
});

/** May charge by itself: GET /tickets/settings says whether. */
export const stopTicketTimer = transition(["status_running", "status_paused"], (call, timer, now) => {
  if (timer.paused_at === null) count(timer, now);
  Object.assign(timer, { paused_at: null, end_time: now });
  if (CHARGES_BY_ITSELF) charge(call.store, timer);
});

/** As `ticket_timer_charge_by_default` says. */
const CHARGES_BY_ITSELF = false;

const absent = (): Reply => errors(["Ticket timer not found"], 404);
