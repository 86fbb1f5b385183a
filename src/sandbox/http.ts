import type { CatalogOperation, Description } from "../catalog/index.js";
import type { Query } from "./query.js";
import type { Store } from "./store.js";
import { type Fields, integer, isFields } from "./values.js";

/** A request as its handler gets it. */
export interface Call {
  store: Store;
  description: Description;
  operation: CatalogOperation;
  /** The path's parameters, as sent. */
  params: Readonly<Record<string, string>>;
  /** The first of them: an invoice can be requested by its number, too. */
  key: string;
  /** The same as a number, NaN if it is none. */
  id: number;
  query: Query;
  body: Fields;
}

export interface Reply {
  status: number;
  type: string;
  /** `undefined` for an answer without a body. */
  body: string | undefined;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Reply;

export const JSON_TYPE = "application/json; charset=utf-8";

export function json(body: unknown, status = 200): Reply {
  return { status, type: JSON_TYPE, body: JSON.stringify(body) };
}

export function html(title: string, status: number): Reply {
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, type: "text/html; charset=utf-8", body };
}

/** A value as the operation's first success answers it: its status, and none where it has no body. */
export function done({ operation }: Pick<Call, "operation">, body: unknown): Reply {
  const { status = 200, type } = operation.answers.find((answer) => answer.status < 300) ?? {};
  return type === undefined ? { status, type: JSON_TYPE, body: undefined } : json(body, status);
}

// Errors. Each resource has a shape of its own, as documented or observed; none has the guide's.

/** No such record. Assets have their own 404. */
export function notFound(): Reply {
  return json({ message: "Not found" }, 404);
}

/** No such asset. */
export function assetNotFound(): Reply {
  return json({ error: "Asset not found" }, 404);
}

/** A ticket that cannot be created, a timer entry without a start, an attachment request without files. */
export function refused(error: string): Reply {
  return json({ error }, 422);
}

/** Ticket timers, policy folders and wiki pages. */
export function errors(texts: string[], status = 422): Reply {
  return json({ errors: texts }, status);
}

/** Customers, assets, invoices, payments, comments, changes of tickets. Most creates echo the request as `params`. */
export function invalid(message: string[], params?: Fields): Reply {
  return json({ success: false, message, ...(params === undefined ? {} : { params }) }, 422);
}

/**
 * One page of a list. Its key, its size and the fields of its `meta`, which some lists have not, are the description's. A
 * page past the end is an empty list, not an error.
 */
export function list<T>(call: Call, rows: readonly T[], view: (row: T) => unknown, size?: number): Reply {
  const { items = "", meta: metaKey = "meta", size: usual = 25 } = call.operation.operation["x-syncro-paging"] ?? {};
  const page = Math.max(1, integer(call.query.get("page")) ?? 1);
  const per_page = size ?? perPage(call, usual);
  const total_pages = Math.ceil(rows.length / per_page);
  const shown = rows.slice((page - 1) * per_page, page * per_page).map(view);
  const counts: Fields = { total_pages, total_entries: rows.length, per_page, page };
  const meta = exampleOf(call.operation)[metaKey];
  const kept = Object.keys(isFields(meta) ? meta : {}).map((name) => [name, counts[name]]);
  return json({ [items]: shown, ...(kept.length > 0 ? { [metaKey]: Object.fromEntries(kept) } : {}) });
}

/** The page size that was asked for, where the list takes one: never above its maximum. */
function perPage({ operation, query }: Call, usual: number): number {
  const parameter = operation.parameters.find(({ name }) => name === "per_page");
  if (parameter === undefined) return usual;
  const asked = integer(query.get("per_page"));
  const maximum = integer(parameter.schema.maximum) ?? 100;
  return asked === null || asked < 1 ? usual : Math.min(asked, maximum);
}

/** The first example of an operation's success, if it is an object. */
export function exampleOf({ answers }: CatalogOperation): Fields {
  const example = answers.find(({ status }) => status < 300)?.examples[0]?.[1];
  return isFields(example) ? example : {};
}
