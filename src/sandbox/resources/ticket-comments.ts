import { type Call, list, type Reply } from "../http.js";
import type { Comment, Ticket } from "../records.js";
import type { Store } from "../store.js";
import { after, before, byId, type Filter, filter } from "./filters.js";
import { commentRow } from "./ticket-view.js";
import { ticketFilters } from "./tickets.js";

/** GET /ticket_comments: the comments of all tickets that the query finds, the last written first. */
export function listCommentsAcrossTickets(call: Call): Reply {
  const { store, query } = call;
  // It takes most of what tickets are found by.
  const names = call.operation.parameters.map(({ name }) => name);
  const ofTicket = Object.entries(ticketFilters(store)).filter(([name]) => names.includes(name));
  const found = filter(store.comments.all().reverse(), query, {
    ticket_id: byId((comment) => comment.ticket_id),
    comment_created_after: after((comment) => comment.created_at),
    comment_created_before: before((comment) => comment.created_at),
    ...Object.fromEntries(ofTicket.map(([name, make]) => [name, throughTicket(store, make)])),
  });
  query.get("comment_format");
  return list(call, found, commentRow);
}

const throughTicket =
  (store: Store, make: Filter<Ticket>): Filter<Comment> =>
  (value) => {
    const test = make(value);
    return (comment) => {
      const ticket = store.tickets.get(comment.ticket_id);
      return ticket !== undefined && (test === undefined || test(ticket));
    };
  };
