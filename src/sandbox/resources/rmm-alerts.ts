import { ACCOUNT_ID } from "../account.js";
import { type Call, done, exampleOf, json, list, notFound, type Reply } from "../http.js";
import type { RmmAlert } from "../records.js";
import { unknownIn } from "../references.js";
import type { Store } from "../store.js";
import { DAY, HOUR, stamp } from "../time.js";
import { bag, blank, flag, integer, isFields, text } from "../values.js";
import { after, filter } from "./filters.js";

/** Only the active ones, unless told otherwise. */
export function listRmmAlerts(call: Call): Reply {
  const { store, query } = call;
  const status = query.get("status") || "active";
  const rows = store.rmmAlerts.all().reverse();
  const of = rows.filter(({ resolved }) => status === "all" || resolved === (status === "resolved"));
  const found = filter(of, query, { created_after: after((alert) => alert.created_at) });
  return list(call, found, (alert) => alertView(store, alert));
}

export function getRmmAlert({ store, id }: Call): Reply {
  const alert = store.rmmAlerts.get(id);
  return alert === undefined ? notFound() : json({ rmm_alert: alertView(store, alert) });
}

/** Takes the fields bare or under `rmm_alert`, and answers the alert under `alert`. Both were seen. */
export function createRmmAlert(call: Call): Reply {
  const { store } = call;
  const body = isFields(call.body.rmm_alert) ? call.body.rmm_alert : call.body;
  const asset = store.assets.get(integer(body.asset_id));
  const customer = blank(body.customer_id) ? asset?.customer_id : store.customers.get(integer(body.customer_id))?.id;
  const unknown = unknownIn(store, body, ["customer_id", "asset_id"]).map((name) => [name, ["must exist"]]);
  if (customer === undefined && unknown.length === 0) unknown.push(["customer_id", ["can't be blank"]]);
  // The reference has no refusal: the shape is that of a muting.
  if (customer === undefined || unknown.length > 0) return json({ errors: Object.fromEntries(unknown) }, 422);
  const now = store.tick();
  const alert = store.rmmAlerts.add({
    id: store.rmmAlerts.nextId(),
    created_at: now,
    updated_at: now,
    customer_id: customer,
    asset_id: asset?.id ?? null,
    ticket_id: null,
    description: text(body.description),
    formatted_output: text(body.formatted_output),
    resolved: flag(body.resolved),
    muted_until: null,
    properties: bag(body.properties),
  });
  const { ticket_number, ticket_status, ...shown } = alertView(store, alert);
  return done(call, { success: true, alert: { ...shown, account_id: ACCOUNT_ID, ticket_id: alert.ticket_id } });
}

/** A delete only resolves the alert: it can still be read. */
export function resolveRmmAlert(call: Call): Reply {
  const alert = call.store.rmmAlerts.get(call.id);
  if (alert === undefined) return notFound();
  Object.assign(alert, { resolved: true, updated_at: call.store.tick() });
  return done(call, exampleOf(call.operation));
}

const MUTED_FOR: ReadonlyMap<string, number> = new Map([
  ["1-hour", HOUR],
  ["1-day", DAY],
  ["2-days", 2 * DAY],
  ["1-week", 7 * DAY],
  ["2-weeks", 14 * DAY],
  ["1-month", 30 * DAY],
  ["forever", 36_500 * DAY],
]);

/** `mute_for` is taken from the query, as documented, and from the body, as observed. */
export function muteRmmAlert(call: Call): Reply {
  const { store, body } = call;
  call.query.get("mute_for");
  const alert = store.rmmAlerts.get(call.id);
  if (alert === undefined) return notFound();
  const time = MUTED_FOR.get(text(body.mute_for) ?? "");
  if (time === undefined) return json({ errors: { mute_for: ["is not included in the list"] } }, 422);
  const now = store.tick();
  Object.assign(alert, { muted_until: stamp(store.clock.now + time), updated_at: now });
  return done(call, exampleOf(call.operation));
}

function alertView(store: Store, alert: RmmAlert) {
  const ticket = store.tickets.get(alert.ticket_id);
  return {
    id: alert.id,
    customer_id: alert.customer_id,
    ticket_number: ticket?.number ?? null,
    ticket_status: ticket?.status ?? null,
    computer_name: store.assets.get(alert.asset_id)?.name ?? null,
    properties: alert.properties,
    resolved: alert.resolved,
    check_id: null,
    status: null,
    formatted_output: alert.formatted_output,
    description: alert.description,
    created_at: alert.created_at,
    updated_at: alert.updated_at,
    asset_id: alert.asset_id,
  };
}
