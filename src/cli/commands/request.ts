import type { Description } from "../../catalog/index.js";
import { asks, type Fields, type OwnValues, readBody, setField } from "../arguments/index.js";
import { UsageError } from "../exit-code.js";
import type { Shell } from "../shell.js";
import { send } from "./send.js";
import { isMethod, isPath } from "./target.js";

/** Sends any request below the account's base address: what the description does not have yet. */
export async function runRequest(
  shell: Shell,
  description: Description,
  [givenMethod, path]: readonly [method: string, path: string],
  own: OwnValues,
): Promise<void> {
  const { bodyFile, set = [], query = [], items, rowId = "id" } = own;
  const method = givenMethod.toUpperCase();
  if (!isMethod(method)) throw new UsageError("the method is one of GET, POST, PUT, PATCH, DELETE");
  if (!isPath(path))
    throw new UsageError("the path begins with a slash and is relative to /api/v1, such as /tickets/4521");
  const body = bodyFile === undefined ? undefined : await readBody(shell, bodyFile, asks(own));
  const changed: Fields = { ...body };
  for (const text of set) setField(description, {}, changed, text);
  const isSaid = body !== undefined || set.length > 0;
  await send(shell, own, {
    name: "request",
    method,
    path,
    init: { params: { query: queryOf(query) }, ...(isSaid && { body: changed }) },
    list: items === undefined ? undefined : { items, rowId },
    key: items,
    columns: [],
    fields: [],
    isOpen: true,
    meta: "meta",
    mails: undefined,
    whenMissing: undefined,
  });
}

/** A name that is given again is a list. */
function queryOf(texts: readonly string[]): Fields {
  const query: Fields = Object.create(null);
  for (const text of texts) {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError("--query takes name=value");
    const [name, value] = [text.slice(0, at), text.slice(at + 1)];
    const before = query[name];
    query[name] = before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return query;
}
