import { LABOR_ID, OWNER } from "../account.js";
import { type Call, json, notFound, type Reply, refused } from "../http.js";
import type { Timer } from "../records.js";
import { unknownIn } from "../references.js";
import type { Store } from "../store.js";
import { instant, MINUTE, stamp } from "../time.js";
import { dateTime, integer, overwrite, text } from "../values.js";
import { mustExist } from "../words.js";
import { newTicketLine } from "./ticket-lines.js";
import { timerStatus, timerView } from "./ticket-view.js";

/** Silently ignores `billable: false`, as the API was observed to. */
export function createTimer({ store, id, body }: Call): Reply {
  const ticket = store.tickets.get(id);
  if (ticket === undefined) return notFound();
  const start = dateTime(body.start_at);
  // The Ruby error that leaks from the API when the start is missing.
  if (start === null) return refused("no implicit conversion of nil into String");
  const [unknown] = unknownIn(store, body, ["user_id", "product_id"]);
  if (unknown !== undefined) return refused(mustExist(unknown));
  const minutes = integer(body.duration_minutes);
  const end = dateTime(body.end_at) ?? stamp(instant(start) + (minutes ?? 0) * MINUTE);
  const now = store.tick();
  ticket.updated_at = now;
  const timer = store.timers.add({
    id: store.timers.nextId(),
    created_at: now,
    updated_at: now,
    ticket_id: id,
    user_id: integer(body.user_id) ?? OWNER.id,
    start_time: start,
    end_time: end,
    recorded: false,
    billable: true,
    notes: text(body.notes),
    // Time without a product goes to the account's default labour product, as was seen.
    product_id: integer(body.product_id) ?? LABOR_ID,
    comment_id: null,
    ticket_line_item_id: null,
    paused_at: null,
    resumed_at: null,
    active_duration: Math.max(0, Math.round((instant(end) - instant(start)) / 1_000)),
    billable_override: null,
  });
  return json(timerView(store, timer));
}

/** Changes the notes, the start and so on. `duration_minutes` is accepted but has no effect, as observed live. */
export function updateTimer(call: Call): Reply {
  const timer = find(call);
  if (timer === undefined) return notFound();
  const [unknown] = unknownIn(call.store, call.body, ["user_id", "product_id"]);
  if (unknown !== undefined) return refused(mustExist(unknown));
  overwrite<Timer>(timer, call.body, {
    user_id: (value) => integer(value) ?? timer.user_id,
    notes: text,
    product_id: integer,
    billable_override: integer,
  });
  const start = dateTime(call.body.start_at);
  if (start !== null) {
    timer.start_time = start;
    // One that runs goes on.
    if (timer.end_time !== null) timer.end_time = stamp(instant(start) + timer.active_duration * 1_000);
  }
  timer.updated_at = call.store.tick();
  return json(timerView(call.store, timer));
}

/**
 * Adds a line item to the ticket. Charging the same entry again adds no second one. A timer that still runs is refused, for
 * only logged time is said to become a charge: status and words are inferred from those of the timers' other actions.
 */
export function chargeTimer(call: Call): Reply {
  const { store } = call;
  const timer = find(call);
  if (timer === undefined) return notFound();
  if (timer.end_time === null) return refused(wrongStatus(timer));
  if (!timer.recorded) charge(store, timer);
  return json(timerView(store, timer));
}

/** In the vendor's words, as those of /ticket_timers. */
export const wrongStatus = (timer: Timer): string =>
  `Ticket timer cannot transition from status '${timerStatus(timer)}'`;

/** Adds a line of the time's product to the ticket: hours, by the product's price. */
export function charge(store: Store, timer: Timer): void {
  const now = store.tick();
  const sent = {
    product_id: timer.product_id,
    ...(timer.notes === null ? {} : { description: timer.notes }),
    quantity: (timer.billable_override ?? timer.active_duration) / 3_600,
  };
  const line = newTicketLine(store, timer.ticket_id, sent, now);
  Object.assign(timer, { recorded: true, ticket_line_item_id: line.id, updated_at: now });
}

export function deleteTimer(call: Call): Reply {
  const timer = find(call);
  if (timer === undefined) return notFound();
  call.store.tick();
  call.store.timers.delete(timer.id);
  return json({ success: true });
}

/** The timer entry that the body names, if it belongs to this ticket. */
function find({ store, id, body }: Call): Timer | undefined {
  const timer = store.timers.get(integer(body.timer_entry_id));
  return timer?.ticket_id === id ? timer : undefined;
}
