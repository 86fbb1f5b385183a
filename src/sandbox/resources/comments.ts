import { OWNER } from "../account.js";
import { type Call, invalid, json, list, notFound, perPage, type Reply } from "../http.js";
import type { Comment, Ticket } from "../records.js";
import type { Store } from "../store.js";
import { blank, type Fields, flag, text } from "../values.js";
import { after, before, filter, sorted } from "./filters.js";
import { commentRow, commentView } from "./ticket-view.js";

export function listComments(call: Call): Reply {
  const { store, id, query } = call;
  if (store.tickets.get(id) === undefined) return notFound();
  const found = filter(store.commentsOf(id), query, {
    created_after: after((comment) => comment.created_at),
    created_before: before((comment) => comment.created_at),
    updated_after: after((comment) => comment.updated_at),
    updated_before: before((comment) => comment.updated_at),
  });
  const order = `${query.get("sort_by") ?? "created_at"} ${query.get("sort_direction") ?? "ASC"}`;
  const rows = sorted(found, order, { created_at: (row) => row.created_at, updated_at: (row) => row.updated_at });
  return list(call, "comments", rows, commentRow, { perPage: perPage(call, 10, 100), meta: "sized" });
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
  return store.comments.add({
    id: store.comments.nextId(),
    created_at: now,
    updated_at: now,
    ticket_id: ticket.id,
    subject: text(body.subject),
    body: text(body.body),
    tech: text(body.tech) ?? OWNER.full_name,
    hidden: flag(body.hidden),
    user_id: OWNER.id,
  });
}
