import { type Call, done, exampleOf, json, notFound, type Reply, refused } from "../http.js";
import type { Attachment } from "../records.js";
import { integer, rows, text, textOrEmpty } from "../values.js";

/** In the vendor's words, as all refusals here. */
const MISSING = "Missing files param - or not an array like [{'url':'http://foo','filename': 'test'}]";
const TYPES: ReadonlyMap<string, string> = new Map([
  ["csv", "text/csv"],
  ["gif", "image/gif"],
  ["jpeg", "image/jpeg"],
  ["jpg", "image/jpeg"],
  ["pdf", "application/pdf"],
  ["png", "image/png"],
  ["txt", "text/plain"],
]);

/** Stores the URLs without fetching them. The API answers at once and fetches them later. */
export function attachFiles({ store, id, body }: Call): Reply {
  const ticket = store.tickets.get(id);
  if (ticket === undefined) return notFound();
  const files = rows(body.files).filter(({ url }) => text(url) !== null);
  if (files.length === 0) return refused(MISSING);
  ticket.updated_at = store.tick();
  for (const file of files) {
    ticket.attachments.push(attachment(store.nextAttachmentId, textOrEmpty(file.url), text(file.filename)));
    store.nextAttachmentId += 1;
  }
  return json({ message: "Processing - refresh ticket in a moment to see if it worked." });
}

export function deleteAttachment(call: Call): Reply {
  const { store, body } = call;
  const ticket = store.tickets.get(call.id);
  const index = ticket?.attachments.findIndex(({ id }) => id === integer(body.attachment_id)) ?? -1;
  if (ticket === undefined || index < 0) return notFound();
  ticket.attachments.splice(index, 1);
  ticket.updated_at = store.tick();
  return done(call, exampleOf(call.operation));
}

/** In the form that was seen. Nothing is fetched, so the size is not known, and the smaller forms are the file itself. */
export function attachment(id: number, url: string, name: string | null): Attachment {
  const file_name = name ?? url.split(/[?#]/, 1)[0]?.split("/").at(-1) ?? null;
  const content_type = TYPES.get(file_name?.split(".").at(-1)?.toLowerCase() ?? "") ?? "application/octet-stream";
  return { id, file_name, content_type, file_size: null, file: { url, thumb: { url }, main: { url } } };
}
