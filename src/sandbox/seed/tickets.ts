import { CLOSED, LABOR_ID, PRIORITIES, STATUSES, TICKET_TYPE, USERS } from "../account.js";
import type { Random } from "../random.js";
import type { Comment, Ticket, Timer } from "../records.js";
import { attachment, newTicketLine } from "../resources/index.js";
import type { Store } from "../store.js";
import { DAY, HOUR, instant, MINUTE, stamp } from "../time.js";
import { PROBLEM_TYPES, REPLIES, SUBJECTS } from "./names.js";

const SPAN = 730 * DAY;

/** Tickets over the last two years, oldest first. The older they are, the more of them are resolved. */
export function seedTickets(store: Store, random: Random, count: number): void {
  const customers = store.customers.all();
  const comments: Omit<Comment, "id">[] = [];
  for (let index = 0; index < count; index += 1) {
    const customer = index === 0 ? customers[0] : (random.maybe(customers) ?? undefined);
    if (customer === undefined) return;
    const created =
      store.clock.start - SPAN + Math.floor((index * SPAN) / count) + random.integer(0, Math.floor(SPAN / count / 2));
    const ticket = addTicket(store, random, { customerId: customer.id, created, age: 1 - index / count });
    if (index === 0) store.tickets.edit(ticket, () => Object.assign(ticket, FIRST));
    comments.push(...commentsOf(random, ticket));
    if (index === 0 || random.chance(0.3)) addTimer(store, random, ticket);
    if (index === 0) {
      store.timers.continueAt(RUNNING_TIMER);
      const started = stamp(store.clock.start - 10 * MINUTE);
      Object.assign(addTimer(store, random, ticket), {
        ...{ created_at: started, updated_at: started, start_time: started },
        end_time: null,
        active_duration: 0,
      });
      addAttachment(store, ticket);
      newTicketLine(store, ticket.id, { product_id: LABOR_ID }, ticket.updated_at);
    }
  }
  // As they were written: by their time, whatever their ticket.
  comments.sort((a, b) => (a.created_at < b.created_at ? -1 : 1));
  for (const comment of comments) {
    const isNamed = comment.ticket_id === NAMED.ticket && store.comments.by("ticket", NAMED.ticket).length === 0;
    store.comments.add({ id: isNamed ? NAMED.comment : store.comments.nextId(), ...comment });
  }
}

/** The timer that the description's examples stop runs at the start. */
const RUNNING_TIMER = 5_560_141_102;

/** The description's examples name the first comment of the second ticket. */
const NAMED = { ticket: 4522, comment: 90_212 };

/** The first ticket is always the same. */
const FIRST = { subject: "Printer on floor 3 jams", contact_id: 67890, asset_ids: [7788] };

function addAttachment(store: Store, ticket: Ticket): void {
  ticket.attachments.push(attachment(store.nextAttachmentId, "https://files.example.com/intake.pdf", "intake.pdf"));
  store.nextAttachmentId += 1;
}

function addTicket(store: Store, random: Random, at: { customerId: number; created: number; age: number }): Ticket {
  const status = random.chance(at.age) ? CLOSED : random.pick(STATUSES);
  const changed = Math.min(store.clock.start, at.created + random.integer(5 * MINUTE, 10 * DAY));
  const updated_at = stamp(changed);
  const contacts = store.contacts.by("customer", at.customerId);
  const assets = store.assets.by("customer", at.customerId);
  const number = store.nextTicketNumber;
  store.nextTicketNumber += 1;
  return store.tickets.add({
    id: store.tickets.nextId(),
    number,
    created_at: stamp(at.created),
    updated_at,
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
    resolved_at: status === CLOSED ? updated_at : null,
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

function commentsOf(random: Random, ticket: Ticket): Omit<Comment, "id">[] {
  const created = instant(ticket.created_at);
  const end = Math.max(created + MINUTE, instant(ticket.updated_at));
  const count = random.integer(1, random.chance(0.05) ? 14 : 4);
  return Array.from({ length: count }, (_, index) => {
    const at = index === 0 ? ticket.created_at : stamp(created + Math.floor(((end - created) * index) / count));
    const user = random.pick(USERS);
    return {
      ticket_id: ticket.id,
      created_at: at,
      updated_at: at,
      subject: index === 0 ? "Initial Issue" : "Update",
      body: index === 0 ? ticket.subject : random.pick(REPLIES),
      // A customer's own comment has no user, as in real lists.
      tech: index === 0 ? "customer-reply" : user.full_name,
      user_id: index === 0 ? null : user.id,
      hidden: index > 0 && random.chance(0.3),
    };
  });
}

function addTimer(store: Store, random: Random, ticket: Ticket): Timer {
  const minutes = random.integer(1, 8) * 15;
  const start = instant(ticket.created_at) + HOUR;
  const at = stamp(start);
  return store.timers.add({
    id: store.timers.nextId(),
    ticket_id: ticket.id,
    user_id: ticket.user_id ?? USERS[0].id,
    created_at: at,
    updated_at: at,
    start_time: at,
    end_time: stamp(start + minutes * MINUTE),
    recorded: false,
    billable: true,
    notes: random.pick(REPLIES),
    product_id: LABOR_ID,
    comment_id: null,
    ticket_line_item_id: null,
    paused_at: null,
    resumed_at: null,
    active_duration: minutes * 60,
    billable_override: null,
  });
}
