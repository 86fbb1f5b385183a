import { CLOSED, PRIORITIES, STATUSES, TICKET_TYPE, USERS } from "../account.js";
import type { Ticket } from "../records.js";
import type { Store } from "../store.js";
import { DAY, HOUR, instant, MINUTE, START, stamp } from "../time.js";
import { PROBLEM_TYPES, REPLIES, SUBJECTS } from "./names.js";
import type { Random } from "./random.js";

const SPAN = 730 * DAY;

/** Tickets over the last two years, oldest first. The older they are, the more of them are resolved. */
export function seedTickets(store: Store, random: Random, count: number): void {
  const customers = store.customers.all();
  for (let index = 0; index < count; index += 1) {
    const customer = index === 0 ? customers[0] : (random.maybe(customers) ?? undefined);
    if (customer === undefined) return;
    const created = START - SPAN + Math.floor((index * SPAN) / count) + random.integer(0, Math.floor(SPAN / count / 2));
    const ticket = addTicket(store, random, { customerId: customer.id, created, age: 1 - index / count });
    if (index === 0) Object.assign(ticket, { subject: "Printer on floor 3 jams", contact_id: 67890 });
    addComments(store, random, ticket);
    if (random.chance(0.3)) addTimer(store, random, ticket);
  }
}

function addTicket(store: Store, random: Random, at: { customerId: number; created: number; age: number }): Ticket {
  const status = random.chance(at.age) ? CLOSED : random.pick(STATUSES);
  const changed = Math.min(START, at.created + random.integer(5 * MINUTE, 10 * DAY));
  const contacts = store.contactsOf(at.customerId);
  const assets = store.assets.where((asset) => asset.customer_id === at.customerId);
  const number = store.nextTicketNumber;
  store.nextTicketNumber += 1;
  return store.tickets.add({
    id: store.tickets.nextId(),
    number,
    created_at: stamp(at.created),
    updated_at: stamp(changed),
    subject: random.pick(SUBJECTS),
    customer_id: at.customerId,
    contact_id: random.chance(0.8) ? (random.maybe(contacts)?.id ?? null) : null,
    user_id: random.chance(0.85) ? random.pick(USERS).id : null,
    status,
    priority: random.chance(0.1) ? null : random.pick(PRIORITIES),
    problem_type: random.pick(PROBLEM_TYPES),
    ticket_type_id: TICKET_TYPE.id,
    due_date: stamp(at.created + 3 * DAY),
    start_at: null,
    end_at: null,
    resolved_at: status === CLOSED ? stamp(changed) : null,
    location_id: null,
    parent_id: null,
    sla_id: null,
    signature_name: null,
    signature_date: null,
    outtake_form_name: null,
    outtake_form_date: null,
    asset_ids: random.chance(0.5) ? assets.slice(0, 1).map(({ id }) => id) : [],
    tag_list: [],
    attachments: [],
    properties: {},
  });
}

function addComments(store: Store, random: Random, ticket: Ticket): void {
  const created = instant(ticket.created_at);
  const end = Math.max(created + MINUTE, instant(ticket.updated_at));
  const count = random.integer(1, random.chance(0.05) ? 14 : 4);
  for (let index = 0; index < count; index += 1) {
    const at = stamp(created + Math.floor(((end - created) * index) / count));
    const user = random.pick(USERS);
    store.comments.add({
      id: store.comments.nextId(),
      ticket_id: ticket.id,
      created_at: at,
      updated_at: at,
      subject: index === 0 ? "Initial Issue" : "Update",
      body: index === 0 ? ticket.subject : random.pick(REPLIES),
      // A customer's own comment has no user, as in real lists.
      tech: index === 0 ? "customer-reply" : user.full_name,
      user_id: index === 0 ? null : user.id,
      hidden: index > 0 && random.chance(0.3),
    });
  }
}

function addTimer(store: Store, random: Random, ticket: Ticket): void {
  const minutes = random.integer(1, 8) * 15;
  const start = instant(ticket.created_at) + HOUR;
  store.timers.add({
    id: store.timers.nextId(),
    ticket_id: ticket.id,
    user_id: ticket.user_id ?? USERS[0].id,
    created_at: stamp(start),
    updated_at: stamp(start),
    start_time: stamp(start),
    end_time: stamp(start + minutes * MINUTE),
    recorded: false,
    billable: true,
    notes: random.pick(REPLIES),
    product_id: null,
    ticket_line_item_id: null,
    active_duration: minutes * 60,
    billable_override: null,
  });
}
