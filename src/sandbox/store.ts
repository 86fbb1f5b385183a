import type { Asset, Comment, Contact, Customer, Invoice, Payment, Ticket, Timer } from "./records.js";
import { START, stamp } from "./time.js";

/** Records of one kind, in order of creation. */
export class Table<T extends { id: number }> {
  readonly #rows = new Map<number, T>();
  #next: number;

  constructor(firstId: number) {
    this.#next = firstId;
  }

  get size(): number {
    return this.#rows.size;
  }

  nextId(): number {
    const id = this.#next;
    this.#next += 1;
    return id;
  }

  /** Makes `id` the next id. */
  continueAt(id: number): void {
    this.#next = id;
  }

  add(row: T): T {
    this.#rows.set(row.id, row);
    return row;
  }

  get(id: number | null | undefined): T | undefined {
    return id === null || id === undefined ? undefined : this.#rows.get(id);
  }

  all(): T[] {
    return [...this.#rows.values()];
  }

  where(test: (row: T) => boolean): T[] {
    const found: T[] = [];
    for (const row of this.#rows.values()) if (test(row)) found.push(row);
    return found;
  }

  delete(id: number): boolean {
    return this.#rows.delete(id);
  }
}

export type Resource =
  | "tickets"
  | "customers"
  | "contacts"
  | "assets"
  | "invoices"
  | "payments"
  | "comments"
  | "timers";

/** What is in the account, without a request. */
export interface StoreView {
  /** How many records of a kind there are. */
  count(resource: Resource): number;
  /** Their ids, in order of creation. */
  ids(resource: Resource): number[];
  has(resource: Resource, id: number): boolean;
  /** The number of tickets by status. */
  ticketsByStatus(): Record<string, number>;
}

/** Everything one sandbox holds. */
export class Store implements StoreView {
  readonly tickets = new Table<Ticket>(4521);
  readonly customers = new Table<Customer>(12345);
  readonly contacts = new Table<Contact>(67890);
  readonly assets = new Table<Asset>(7788);
  readonly invoices = new Table<Invoice>(3301);
  // Ids beyond 5.5 billion were observed: a client that keeps them in 32 bits must fail here.
  readonly payments = new Table<Payment>(5_100_000_001);
  readonly comments = new Table<Comment>(5_560_138_523);
  readonly timers = new Table<Timer>(4_300_000_001);
  nextTicketNumber = 1042;
  nextInvoiceNumber = 118;
  nextLineItemId = 880_001;
  nextAttachmentId = 7_001;
  #now = START;

  /** Advances the sandbox's clock by a second, once per write, so that two runs give the same timestamps. */
  tick(): string {
    this.#now += 1_000;
    return stamp(this.#now);
  }

  get now(): number {
    return this.#now;
  }

  count(resource: Resource): number {
    return this[resource].size;
  }

  ids(resource: Resource): number[] {
    return this[resource].all().map(({ id }) => id);
  }

  has(resource: Resource, id: number): boolean {
    return this[resource].get(id) !== undefined;
  }

  ticketsByStatus(): Record<string, number> {
    const totals: Record<string, number> = {};
    for (const { status } of this.tickets.all()) totals[status] = (totals[status] ?? 0) + 1;
    return totals;
  }

  commentsOf(ticketId: number): Comment[] {
    return this.comments.where((comment) => comment.ticket_id === ticketId);
  }

  timersOf(ticketId: number): Timer[] {
    return this.timers.where((timer) => timer.ticket_id === ticketId);
  }

  contactsOf(customerId: number): Contact[] {
    return this.contacts.where((contact) => contact.customer_id === customerId);
  }

  invoicesOf(ticketId: number): Invoice[] {
    return this.invoices.where((invoice) => invoice.ticket_id === ticketId);
  }

  paymentsOf(invoiceId: number): Payment[] {
    return this.payments.where((payment) => payment.applied.has(invoiceId));
  }
}
