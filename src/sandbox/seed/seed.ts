import { type Collection, seedCollection } from "../generic/index.js";
import type { Random } from "../random.js";
import type { Store } from "../store.js";
import { seedAlerts } from "./alerts.js";
import { seedCustomers } from "./customers.js";
import { seedInvoices } from "./invoices.js";
import { seedTickets } from "./tickets.js";

export interface Sizes {
  tickets: number;
  customers: number;
  /** Those that have no file of their own. */
  collections: readonly Collection[];
}

/** Customers, contacts, assets, alerts, tickets, estimates and invoices. The same arguments give the same account. */
export function seedStore(store: Store, random: Random, { tickets, customers, collections }: Sizes): void {
  // An account with more tickets has not as many more products.
  const share = Math.min(tickets / 1_300, 10);
  seedCustomers(store, random, customers);
  for (const collection of collections) seedCollection(store, random, collection, share);
  seedAlerts(store, random);
  seedTickets(store, random, tickets);
  seedInvoices(store, random);
}
