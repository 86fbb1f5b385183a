import { CLOSED, OWNER, TICKET_TYPE } from "../account.js";
import { type Call, done, exampleOf, invalid, json, list, notFound, type Reply, refused } from "../http.js";
import type { Ticket } from "../records.js";
import { unknownIn } from "../references.js";
import { removeTicket } from "../removal.js";
import type { Store } from "../store.js";
import {
  bag,
  blank,
  dateTime,
  type Fields,
  integer,
  integers,
  overwrite,
  rows,
  text,
  textOrEmpty,
  texts,
} from "../values.js";
import { mustExist } from "../words.js";
import { addComments } from "./comments.js";
import { businessThenName } from "./customer-view.js";
import { after, byId, type Filter, filter, only, search, sinceDay } from "./filters.js";
import { isOpen, ticketDetail, ticketRow } from "./ticket-view.js";

export function listTickets(call: Call): Reply {
  const { store, query } = call;
  // Newest first: a ticket created during a walk pushes rows on to the next page.
  const found = filter(store.tickets.all().reverse(), query, ticketFilters(store));
  // Accepted, and without effect since 31 March 2026; and plain text is the only format there is here.
  for (const name of ["all_comments", "comment_format"]) query.get(name);
  return list(call, found, (ticket) => ticketRow(store, ticket));
}

/** What tickets are found by, which comments across tickets are found by, too. */
export function ticketFilters(store: Store): Record<string, Filter<Ticket>> {
  const assetsOf = (ticket: Ticket) => ticket.asset_ids.flatMap((id) => store.assets.get(id) ?? []);
  return {
    customer_id: byId((ticket) => ticket.customer_id),
    contact_id: byId((ticket) => ticket.contact_id),
    user_id: byId((ticket) => ticket.user_id),
    parent_id: byId((ticket) => ticket.parent_id),
    // Exact, including case. "open" is nobody's status and finds nothing.
    status: (value) => (value === "Not Closed" ? isOpen : (ticket) => ticket.status === value),
    number: (value) => (ticket) => String(ticket.number) === value,
    query: search((ticket) => [
      ticket.subject,
      ticket.number,
      businessThenName(store.customers.get(ticket.customer_id)),
    ]),
    mine: only((ticket) => ticket.user_id === OWNER.id),
    // No saved searches here, so that none is found: better no ticket than every one.
    ticket_search_id: () => () => false,
    asset_name: search((ticket) => assetsOf(ticket).map(({ name }) => name)),
    asset_serial: search((ticket) => assetsOf(ticket).map(({ asset_serial }) => asset_serial)),
    created_after: after((ticket) => ticket.created_at),
    resolved_after: after((ticket) => ticket.resolved_at),
    since_updated_at: sinceDay((ticket) => ticket.updated_at),
  };
}

export function getTicket({ store, id }: Call): Reply {
  const ticket = store.tickets.get(id);
  return ticket === undefined ? notFound() : json({ ticket: ticketDetail(store, ticket) });
}

/** Always creates one: the API has no idempotency keys. Line items in the body are ignored, as observed. */
export function createTicket({ store, body }: Call): Reply {
  const customer = store.customers.get(integer(body.customer_id));
  if (customer === undefined) return refused("Customer required field");
  if (blank(body.subject)) return refused("Subject required field");
  const [problem] = referenceProblems(store, body, undefined);
  if (problem !== undefined) return refused(problem);
  const now = store.tick();
  // Not in the reference, but importers bring the past along by it.
  const created_at = dateTime(body.created_at) ?? now;
  const number = integer(body.number) ?? store.nextTicketNumber;
  store.nextTicketNumber = Math.max(store.nextTicketNumber, number + 1);
  const ticket = store.tickets.add({
    id: store.tickets.nextId(),
    created_at,
    updated_at: now,
    number,
    subject: textOrEmpty(body.subject),
    customer_id: customer.id,
    contact_id: null,
    // Without a user_id the ticket is unassigned; it does not go to the owner of the token.
    user_id: null,
    status: "New",
    priority: null,
    problem_type: null,
    ticket_type_id: TICKET_TYPE.id,
    due_date: null,
    start_at: null,
    end_at: null,
    resolved_at: null,
    location_id: null,
    parent_id: null,
    sla_id: null,
    signature_name: null,
    signature_date: null,
    outtake_form_name: null,
    outtake_form_date: null,
    asset_ids: [],
    tag_list: [],
    attachments: [],
    properties: {},
  });
  store.tickets.edit(ticket, () => overwrite(ticket, body, READERS));
  settle(ticket, now);
  addComments(store, ticket, rows(body.comments_attributes), now);
  return json({ ticket: ticketDetail(store, ticket) });
}

/** A partial update. Rows in comments_attributes become new comments each time they are sent. */
export function updateTicket({ store, id, body }: Call): Reply {
  const ticket = store.tickets.get(id);
  if (ticket === undefined) return notFound();
  const problems: string[] = [];
  if ("subject" in body && blank(body.subject)) problems.push("Subject can't be blank");
  if ("customer_id" in body && store.customers.get(integer(body.customer_id)) === undefined) {
    problems.push("Customer can't be blank");
  }
  problems.push(...referenceProblems(store, body, ticket));
  if (problems.length > 0) return invalid(problems);
  const now = store.tick();
  store.tickets.edit(ticket, () =>
    overwrite(ticket, body, {
      ...READERS,
      number: (value) => integer(value) ?? ticket.number,
      customer_id: (value) => integer(value) ?? ticket.customer_id,
    }),
  );
  settle(ticket, now);
  addComments(store, ticket, rows(body.comments_attributes), now);
  return json({ ticket: ticketDetail(store, ticket) });
}

export function deleteTicket({ store, id }: Call): Reply {
  if (!removeTicket(store, id)) return notFound();
  store.tick();
  return json({ message: "Ticket was successfully deleted. " });
}

/** Nothing of it can be read afterwards. */
export function printTicket(call: Call): Reply {
  return call.store.tickets.get(call.id) === undefined ? notFound() : done(call, exampleOf(call.operation));
}

const READERS: { [K in keyof Ticket]?: (value: unknown) => Ticket[K] } = {
  subject: textOrEmpty,
  contact_id: integer,
  user_id: integer,
  status: (value) => text(value) ?? "New",
  priority: text,
  problem_type: text,
  ticket_type_id: (value) => integer(value) ?? TICKET_TYPE.id,
  due_date: dateTime,
  start_at: dateTime,
  end_at: dateTime,
  location_id: integer,
  // An empty value unlinks a child from its parent.
  parent_id: integer,
  sla_id: integer,
  signature_name: text,
  outtake_form_name: text,
  outtake_form_date: dateTime,
  // Replaces the whole list: to add one, send the others too.
  asset_ids: integers,
  tag_list: texts,
  properties: bag,
};

/** That a ticket is refused as its own parent, and in which words, is inferred. */
function referenceProblems(store: Store, body: Fields, ticket: Ticket | undefined): string[] {
  const unknown = unknownIn(store, body, ["contact_id", "user_id", "parent_id", "asset_ids"]).map(mustExist);
  let above = ticket && store.tickets.get(integer(body.parent_id));
  while (above !== undefined && above !== ticket) above = store.tickets.get(above.parent_id);
  return above === undefined ? unknown : [...unknown, "Parent is invalid"];
}

/** Sets the times that follow from a write: of the change, and of the resolution. */
function settle(ticket: Ticket, now: string): void {
  ticket.updated_at = now;
  if (ticket.status === CLOSED) ticket.resolved_at ??= now;
  else ticket.resolved_at = null;
}
