import { OWNER } from "../account.js";
import { type Call, invalid, json, list, notFound, type Reply } from "../http.js";
import type { Comment, Ticket } from "../records.js";
import type { Store } from "../store.js";
import { blank, dateTime, type Fields, flag, ownOf, text } from "../values.js";
import { after, before, filter, sorted } from "./filters.js";
import { commentRow, commentView } from "./ticket-view.js";

export function listComments(call: Call): Reply {
  const { store, id, query } = call;
  if (store.tickets.get(id) === undefined) return notFound();
  const found = filter(store.comments.by("ticket", id), query, {
    created_after: after((comment) => comment.created_at),
    created_before: before((comment) => comment.created_at),
    updated_after: after((comment) => comment.updated_at),
    updated_before: before((comment) => comment.updated_at),
  });
  query.get("comment_format"); // plain text is the only one there is here
  // Newest first, as observed; of those of one moment the later one.
  const order = `${query.get("sort_by") ?? "created_at"} ${query.get("sort_direction") ?? "DESC"}`;
  const rows = sorted(found.reverse(), order, ownOf);
  return list(call, rows, commentRow);
}

/** Answers `{ comment }`. One client looked for `id` one level higher, found none and posted twice. */
export function createComment({ store, id, body }: Call): Reply {
  const ticket = store.tickets.get(id);
  if (ticket === undefined) return notFound();
  const problems: string[] = [];
  if (blank(body.subject)) problems.push("Subject can't be blank");
  if (blank(body.body)) problems.push("Body can't be blank");
  if (problems.length > 0) return invalid(problems);
  const now = store.tick();
  ticket.updated_at = now;
  return json({ comment: commentView(addComment(store, ticket, body, now)) });
}

export function addComments(store: Store, ticket: Ticket, rows: Fields[], now: string): void {
  for (const row of rows) addComment(store, ticket, row, now);
}

// do_not_email is write-only: accepted, but never shown.
function addComment(store: Store, ticket: Ticket, body: Fields, now: string): Comment {
  const created_at = dateTime(body.created_at) ?? now; // as importers send it
  return store.comments.add({
    id: store.comments.nextId(),
    created_at,
    updated_at: created_at,
    ticket_id: ticket.id,
    subject: text(body.subject),
    body: text(body.body),
    tech: text(body.tech) ?? OWNER.full_name,
    hidden: flag(body.hidden),
    user_id: OWNER.id,
  });
}
