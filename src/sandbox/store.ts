import type { Clock } from "./clock.js";
import type {
  Asset,
  Comment,
  Contact,
  Customer,
  Estimate,
  Invoice,
  Payment,
  RmmAlert,
  Ticket,
  TicketLine,
  Timer,
} from "./records.js";
import { Table } from "./table.js";
import type { Fields } from "./values.js";

/** A record of a resource that has no file of its own: what it is is read from the description. */
export interface Row {
  id: number;
  /** The ids of the records that it belongs to, such as `customer` of a phone. */
  parents: Record<string, string>;
  fields: Fields;
}

const KEPT = ["tickets", "customers", "contacts", "assets", "invoices", "payments", "comments", "timers"] as const;
export type Resource = (typeof KEPT)[number];

/** What is in the account, without a request. */
export interface StoreView {
  /** How many records of a kind there are; also of those named by the last part of a list's path, such as `products`. */
  count(resource: Resource | (string & {})): number;
  /** Their ids, in order of creation. */
  ids(resource: Resource | (string & {})): number[];
  has(resource: Resource | (string & {}), id: number): boolean;
  /** The number of tickets by status. */
  ticketsByStatus(): Record<string, number>;
}

/** Everything one sandbox holds. */
export class Store implements StoreView {
  readonly clock: Clock;
  readonly tickets = new Table<Ticket>(4521, {
    customer: (ticket) => ticket.customer_id,
    contact: (ticket) => ticket.contact_id,
    parent: (ticket) => ticket.parent_id,
  });
  readonly customers = new Table<Customer>(12345);
  readonly contacts = new Table<Contact>(67890, { customer: (contact) => contact.customer_id });
  readonly assets = new Table<Asset>(7788, {
    customer: (asset) => asset.customer_id,
    contact: (asset) => asset.contact_id,
  });
  readonly invoices = new Table<Invoice>(3301, {
    customer: (invoice) => invoice.customer_id,
    ticket: (invoice) => invoice.ticket_id,
    number: (invoice) => invoice.number,
  });
  readonly payments = new Table<Payment>(8101, { invoice: (payment) => [...payment.applied.keys()] });
  readonly comments = new Table<Comment>(5_560_150_001, { ticket: (comment) => comment.ticket_id });
  readonly timers = new Table<Timer>(5_560_138_523, { ticket: (timer) => timer.ticket_id });
  readonly estimates = new Table<Estimate>(2101, { number: (estimate) => estimate.number });
  readonly ticketLines = new Table<TicketLine>(6_001, { ticket: (line) => line.ticket_id });
  readonly rmmAlerts = new Table<RmmAlert>(15_501);
  /** The rest, by the last part of their list's path. */
  readonly others = new Map<string, Table<Row>>();
  nextTicketNumber = 1042;
  nextInvoiceNumber = 118;
  nextEstimateNumber = 1016;
  nextLineItemId = 9_901;
  nextAttachmentId = 4_410;

  constructor(clock: Clock) {
    this.clock = clock;
  }

  readonly #lastRows = new Map<string, number>();

  /** The next id of the rows that records hold in a field, such as `photos`: no two have the same. */
  nextRowId(field: string): number {
    const id = (this.#lastRows.get(field) ?? 0) + 1;
    this.#lastRows.set(field, id);
    return id;
  }

  /** Leaves an id of such a row to the one that has it. */
  keepRowId(field: string, id: number): void {
    this.#lastRows.set(field, Math.max(id, this.#lastRows.get(field) ?? 0));
  }

  /** The time of a write. */
  tick(): string {
    return this.clock.tick();
  }

  count(resource: string): number {
    return this.#table(resource)?.size ?? 0;
  }

  ids(resource: string): number[] {
    return (
      this.#table(resource)
        ?.all()
        .map(({ id }: { id: number }) => id) ?? []
    );
  }

  has(resource: string, id: number): boolean {
    return this.#table(resource)?.get(id) !== undefined;
  }

  #table(resource: string): Pick<Table<{ id: number }>, "size" | "all" | "get"> | undefined {
    const kept = KEPT.find((each) => each === resource);
    if (kept !== undefined) return this[kept];
    if (resource === "estimates") return this.estimates;
    if (resource === "rmm_alerts") return this.rmmAlerts;
    return this.others.get(resource);
  }

  ticketsByStatus(): Record<string, number> {
    const totals = new Map<string, number>();
    for (const { status } of this.tickets.all()) totals.set(status, (totals.get(status) ?? 0) + 1);
    return Object.fromEntries(totals);
  }
}
