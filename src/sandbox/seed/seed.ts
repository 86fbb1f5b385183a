import { Store } from "../store.js";
import { seedCustomers } from "./customers.js";
import { seedInvoices } from "./invoices.js";
import { Random } from "./random.js";
import { seedTickets } from "./tickets.js";

/** An account with customers, contacts, assets, tickets and invoices. The same arguments give the same account. */
export function seedStore({ seed, tickets, customers }: { seed: number; tickets: number; customers: number }): Store {
  const store = new Store();
  const random = new Random(seed);
  seedCustomers(store, random, customers);
  seedTickets(store, random, tickets);
  seedInvoices(store, random);
  return store;
}
