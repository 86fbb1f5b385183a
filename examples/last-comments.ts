/**
 * Lists the last comment of every open ticket, the ticket that has waited longest first.
 *
 *     last-comments.ts [--status "Waiting on Customer"]
 */
import { createSyncroClient, type TicketComment } from "syncro-msp";
import { readArguments } from "./lib/arguments.js";
import { progress } from "./lib/progress.js";
import { table } from "./lib/table.js";

const { values } = readArguments('last-comments.ts [--status "Waiting on Customer"]', {
  options: { status: { type: "string", default: "Not Closed" } },
});
const syncro = createSyncroClient();
const { status } = values;

// The comments of all these tickets, 100 a request: /tickets/{id}/comments would take one request for each ticket.
const comments = syncro.paginate("/ticket_comments", { params: { query: { status, per_page: 100 } } });
const last = new Map<number, TicketComment>();
for await (const { items, page, totalPages } of comments.pages()) {
  for (const comment of items) {
    const before = last.get(comment.ticket_id);
    if (before === undefined || Date.parse(comment.created_at) > Date.parse(before.created_at)) {
      last.set(comment.ticket_id, comment);
    }
  }
  progress(page, totalPages, "pages of comments");
}

const rows = [];
for await (const { id, number, subject } of syncro.paginate("/tickets", { params: { query: { status } } })) {
  const comment = last.get(id);
  const when = comment?.created_at.slice(0, 10);
  rows.push({ ticket: String(number), subject, last: when, by: comment?.tech ?? "", comment: comment?.body ?? "" });
}
rows.sort((a, b) => (a.last ?? "").localeCompare(b.last ?? ""));
console.log(table(rows));
