import type { Store } from "./store.js";
import { type Fields, integer } from "./values.js";

/** A request that has reached a handler. */
export interface Call {
  store: Store;
  /** The path's `{id}` as written: an invoice may be asked for by its number. */
  key: string;
  id: number;
  query: URLSearchParams;
  body: Fields;
}

export interface Reply {
  status: number;
  type: string;
  /** undefined: an answer without a body. */
  body: string | undefined;
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Reply;

export const JSON_TYPE = "application/json; charset=utf-8";

export function json(body: unknown, status = 200): Reply {
  return { status, type: JSON_TYPE, body: JSON.stringify(body) };
}

export function empty(status = 200): Reply {
  return { status, type: JSON_TYPE, body: undefined };
}

export function html(title: string, status: number): Reply {
  const body = `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
  return { status, type: "text/html; charset=utf-8", body };
}

// The errors: every resource answers in a shape of its own, none in that of the guide.

/** Tickets and contacts that do not exist. */
export function notFound(): Reply {
  return json({ message: "Not found" }, 404);
}

/** A resource that the sandbox does not keep at all: a plain 404 would look like a wrong id. */
export function notKept(resource: string, kept: readonly string[]): Reply {
  return json({ message: `The sandbox has no ${resource}, only ${kept.join(", ")}` }, 404);
}

/** Assets that do not exist. */
export function assetNotFound(): Reply {
  return json({ error: "Asset not found" }, 404);
}

/** A ticket that cannot be made, a timer without a start. */
export function refused(error: string): Reply {
  return json({ error }, 422);
}

/** Customers and assets; with the request echoed where one is created. */
export function invalid(message: string[], params?: Fields): Reply {
  return json({ success: false, message, ...(params === undefined ? {} : { params }) }, 422);
}

export interface ListOptions {
  perPage: number;
  /** full: customers, contacts, assets. short: tickets, invoices, payments. sized: comments. */
  meta: "full" | "short" | "sized";
}

/** One page of a list under its key. A page past the end is an empty list, not an error. */
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

/** `per_page` where the list has one: its default, and never more than its maximum. */
export function perPage(call: Call, standard: number, maximum: number): number {
  const asked = integer(call.query.get("per_page"));
  return asked === null || asked < 1 ? standard : Math.min(asked, maximum);
}
