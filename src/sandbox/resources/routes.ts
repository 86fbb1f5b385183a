import { type Handler, notFound } from "../http.js";
import { createAsset, getAsset, getPatches, listAssets, updateAsset } from "./assets.js";
import { attachFiles } from "./attachments.js";
import { createComment, listComments } from "./comments.js";
import { createContact, deleteContact, getContact, listContacts, updateContact } from "./contacts.js";
import { createCustomer, getCustomer, listCustomers, updateCustomer } from "./customers.js";
import { createInvoice, emailInvoice, getInvoice, listInvoices, updateInvoice } from "./invoices.js";
import { createPayment, getPayment, listPayments } from "./payments.js";
import { getSettings, listUsers } from "./settings.js";
import { createTicket, deleteTicket, getTicket, listTickets, updateTicket } from "./tickets.js";
import { chargeTimer, createTimer, deleteTimer, updateTimer } from "./timers.js";

/** What only the guide has: the API answers as to a wrong id. */
const absent: Handler = () => notFound();

/**
 * The operations of the sandbox. They are written by hand from what the API was found to do, not generated from the
 * description: a test that compares the two proves something only while neither is a copy of the other.
 *
 * Anything else is a 404 that says so.
 */
export const ROUTES: readonly (readonly [method: string, path: string, handler: Handler])[] = [
  ["GET", "/tickets", listTickets],
  ["POST", "/tickets", createTicket],
  ["GET", "/tickets/{id}", getTicket],
  ["PUT", "/tickets/{id}", updateTicket],
  ["DELETE", "/tickets/{id}", deleteTicket],
  ["GET", "/tickets/{id}/comments", listComments],
  ["POST", "/tickets/{id}/comment", createComment],
  ["POST", "/tickets/{id}/attach_file_url", attachFiles],
  ["POST", "/tickets/{id}/timer_entry", createTimer],
  ["PUT", "/tickets/{id}/update_timer_entry", updateTimer],
  ["POST", "/tickets/{id}/charge_timer_entry", chargeTimer],
  ["POST", "/tickets/{id}/delete_timer_entry", deleteTimer],
  ["GET", "/customers", listCustomers],
  ["POST", "/customers", createCustomer],
  ["GET", "/customers/{id}", getCustomer],
  ["PUT", "/customers/{id}", updateCustomer],
  ["GET", "/contacts", listContacts],
  ["POST", "/contacts", createContact],
  ["GET", "/contacts/{id}", getContact],
  ["PUT", "/contacts/{id}", updateContact],
  ["DELETE", "/contacts/{id}", deleteContact],
  ["GET", "/customer_assets", listAssets],
  ["POST", "/customer_assets", createAsset],
  ["GET", "/customer_assets/{id}", getAsset],
  ["PUT", "/customer_assets/{id}", updateAsset],
  ["GET", "/customer_assets/{id}/patches", getPatches],
  ["GET", "/invoices", listInvoices],
  ["POST", "/invoices", createInvoice],
  ["GET", "/invoices/{id}", getInvoice],
  ["PUT", "/invoices/{id}", updateInvoice],
  ["POST", "/invoices/{id}/email", emailInvoice],
  ["GET", "/payments", listPayments],
  ["POST", "/payments", createPayment],
  ["GET", "/payments/{id}", getPayment],
  ["GET", "/settings", getSettings],
  ["GET", "/users", listUsers],
  ["POST", "/tickets/{id}/timer", absent],
  ["POST", "/invoices/{id}/payments", absent],
  ["DELETE", "/customer_assets/{id}", absent],
];

/** `/tickets` for `/tickets/{id}`. */
export const resourceOf = (path: string): string => path.split("/", 2).join("/");
export const RESOURCES: readonly string[] = [...new Set(ROUTES.map(([, path]) => resourceOf(path)))];

const compiled = ROUTES.map(([method, path, handler]) => ({
  method,
  handler,
  pattern: new RegExp(`^${path.replace("{id}", "([^/]+)")}$`),
}));

/** A request's handler, and the `{id}` in its path as a string and as a number (NaN if it is not one). */
export function match(method: string, path: string): { handler: Handler; key: string; id: number } | undefined {
  for (const route of compiled) {
    const found = route.method === method ? route.pattern.exec(path) : null;
    if (found === null) continue;
    const key = found[1] ?? "";
    return { handler: route.handler, key, id: /^\d+$/.test(key) ? Number(key) : Number.NaN };
  }
  return undefined;
}
