import { type Call, json, notFound, type Reply, refused } from "../http.js";
import { rows, text } from "../values.js";

/** Stores the URLs without fetching them. The API answers at once and fetches them later. */
export function attachFiles({ store, id, body }: Call): Reply {
  const ticket = store.tickets.get(id);
  if (ticket === undefined) return notFound();
  const files = rows(body.files).filter(({ url }) => text(url) !== null);
  if (files.length === 0) return refused("files is missing");
  ticket.updated_at = store.tick();
  for (const file of files) {
    ticket.attachments.push({ id: store.nextAttachmentId, file_name: text(file.filename), url: text(file.url) });
    store.nextAttachmentId += 1;
  }
  return json({ message: "Processing" });
}
