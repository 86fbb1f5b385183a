import type { OperationFacts } from "../operation.js";
export const operations: { readonly [key: string]: OperationFacts } = { "GET /tickets": { id: "listTickets", paged: { items: "tickets", rowId: "id" } }, "POST /tickets": { id: "createTicket" }, "GET /tickets/{id}": { id: "getTicket" } };
export interface PagedLists { "/tickets": "tickets" }
export type MayBeEmpty = never;
