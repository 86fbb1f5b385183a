// Made from openapi/syncro.yaml by `npm run generate`. Do not edit.
import type { OperationFacts } from "../operation.js";

export const operations: { readonly [key: string]: OperationFacts } = {
  "GET /tickets": {"id":"listTickets","permission":"Tickets - List/Search","paged":{"items":"tickets","rowId":"id"}},
  "POST /tickets": {"id":"createTicket","permission":"Tickets - Create"},
  "GET /tickets/{id}": {"id":"getTicket","permission":"Tickets - View Details"},
  "PUT /tickets/{id}": {"id":"updateTicket","permission":"Tickets - Edit","repeatable":true,"creates":["comments_attributes"]},
  "DELETE /tickets/{id}": {"id":"deleteTicket","permission":"Tickets - Delete","repeatable":true,"empty":true},
  "POST /tickets/{id}/comment": {"id":"addTicketComment","permission":"Tickets - Edit"},
  "GET /tickets/{id}/comments": {"id":"listTicketComments","permission":"Tickets - View Details","paged":{"items":"comments","rowId":"id"}},
  "POST /tickets/{id}/timer_entry": {"id":"logTicketTime","permission":"Ticket Timers - Overview"},
  "PUT /tickets/{id}/update_timer_entry": {"id":"updateTicketTime","permission":"Ticket Timers - Overview","repeatable":true},
  "POST /tickets/{id}/charge_timer_entry": {"id":"chargeTicketTime","permission":"Ticket Timers - Overview"},
  "POST /tickets/{id}/delete_timer_entry": {"id":"deleteTicketTime","permission":"Ticket Timers - Overview"},
  "POST /tickets/{id}/timer": {"id":"ticketTimer","empty":true,"instead":["POST /tickets/{id}/timer_entry","PUT /tickets/{id}/update_timer_entry","POST /tickets/{id}/charge_timer_entry","POST /tickets/{id}/delete_timer_entry"]},
  "GET /customers": {"id":"listCustomers","permission":"Customers - List/Search","paged":{"items":"customers","rowId":"id"}},
  "POST /customers": {"id":"createCustomer","permission":"Customers - Create"},
  "GET /customers/{id}": {"id":"getCustomer","permission":"Customers - View Detail"},
  "PUT /customers/{id}": {"id":"updateCustomer","permission":"Customers - Edit","repeatable":true},
  "GET /contacts": {"id":"listContacts","permission":"Customers - View Detail","paged":{"items":"contacts","rowId":"id"}},
  "POST /contacts": {"id":"createContact","permission":"Customers - Edit"},
  "GET /contacts/{id}": {"id":"getContact","permission":"Customers - View Detail"},
  "PUT /contacts/{id}": {"id":"updateContact","permission":"Customers - Edit","repeatable":true},
  "DELETE /contacts/{id}": {"id":"deleteContact","permission":"Customers - Edit","repeatable":true,"empty":true},
  "GET /customer_assets": {"id":"listAssets","permission":"Assets - List/Search","paged":{"items":"assets","rowId":"id"}},
  "POST /customer_assets": {"id":"createAsset","permission":"Assets - Create"},
  "GET /customer_assets/{id}": {"id":"getAsset","permission":"Assets - View Details"},
  "PUT /customer_assets/{id}": {"id":"updateAsset","permission":"Assets - Edit","repeatable":true},
  "DELETE /customer_assets/{id}": {"id":"deleteAsset","repeatable":true,"empty":true,"instead":["PUT /customer_assets/{id}"]},
  "GET /customer_assets/{id}/patches": {"id":"listAssetPatches","permission":"Assets - List/Search"},
  "GET /invoices": {"id":"listInvoices","permission":"Invoices - List/Search","paged":{"items":"invoices","rowId":"id"}},
  "POST /invoices": {"id":"createInvoice","permission":"Invoices - Create"},
  "GET /invoices/{id}": {"id":"getInvoice","permission":"Invoices - View Details"},
  "PUT /invoices/{id}": {"id":"updateInvoice","repeatable":true},
  "POST /invoices/{id}/email": {"id":"emailInvoice","permission":"Invoices - View Details","empty":true},
  "POST /invoices/{id}/payments": {"id":"recordInvoicePayment","empty":true,"instead":["POST /payments"]},
  "GET /payments": {"id":"listPayments","permission":"Payments - View List","paged":{"items":"payments","rowId":"id"}},
  "POST /payments": {"id":"createPayment","permission":"Payments - Create"},
  "GET /payments/{id}": {"id":"getPayment","permission":"Payments - View List"},
};

/** The paged lists: path to the key of the rows. */
export interface PagedLists {
  "/tickets": "tickets";
  "/tickets/{id}/comments": "comments";
  "/customers": "customers";
  "/contacts": "contacts";
  "/customer_assets": "assets";
  "/invoices": "invoices";
  "/payments": "payments";
}

/** Operations whose 2xx answer may have no body, or null. */
export type MayBeEmpty =
  | "DELETE /tickets/{id}"
  | "POST /tickets/{id}/timer"
  | "DELETE /contacts/{id}"
  | "DELETE /customer_assets/{id}"
  | "POST /invoices/{id}/email"
  | "POST /invoices/{id}/payments";
