import type { Store } from "./store.js";
import { type Fields, integer } from "./values.js";

/** A request as its handler gets it. */
export interface Call {
  store: Store;
  /** The path's `{id}` as sent: an invoice can be requested by its number, too. */
  key: string;
  id: number;
  query: URLSearchParams;
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

// Errors. Each resource has a shape of its own, as documented or observed; none has the guide's.

/** No such record. Assets have their own 404. */
export function notFound(): Reply {
  return json({ message: "Not found" }, 404);
}

/** A resource that the sandbox does not have at all. It says so, because a plain 404 would look like a wrong id. */
export function unsupported(resource: string, supported: readonly string[]): Reply {
  return json({ message: `The sandbox has no ${resource}, only ${supported.join(", ")}` }, 404);
}

/** An operation that the sandbox does not have under a resource that it has. */
export function unsupportedHere(method: string, path: string): Reply {
  return json({ message: `The sandbox has no ${method} ${path}` }, 404);
}

/** No such asset. */
export function assetNotFound(): Reply {
  return json({ error: "Asset not found" }, 404);
}

/** A ticket that cannot be created, a timer entry without a start, an attachment request without files. */
export function refused(error: string): Reply {
  return json({ error }, 422);
}

/** Customers, assets, invoices, payments, comments, changes of tickets. Most creates echo the request as `params`. */
export function invalid(message: string[], params?: Fields): Reply {
  return json({ success: false, message, ...(params === undefined ? {} : { params }) }, 422);
}

export interface ListOptions {
  perPage: number;
  /** The fields of `meta`. full: customers, contacts, assets, users. short: tickets, invoices, payments. sized: comments. */
  meta: "full" | "short" | "sized";
}

/** One page of a list, under its key. A page past the end is an empty list, not an error. */
export function list<T>(call: Call, key: string, rows: T[], view: (row: T) => unknown, options: ListOptions): Reply {
  const asked = integer(call.query.get("page")) ?? 1;
  const page = Math.max(1, asked);
  const { perPage } = options;
  const total_pages = Math.ceil(rows.length / perPage);
  const shown = rows.slice((page - 1) * perPage, page * perPage).map(view);
  const meta = {
    short: { total_pages, page },
    sized: { total_pages, page, per_page: perPage },
    full: { total_pages, total_entries: rows.length, per_page: perPage, page },
  }[options.meta];
  return json({ [key]: shown, meta });
}

/** The page size of a list that takes `per_page`: never above its maximum. */
export function perPage(call: Call, fallback: number, maximum: number): number {
  const asked = integer(call.query.get("per_page"));
  return asked === null || asked < 1 ? fallback : Math.min(asked, maximum);
}
