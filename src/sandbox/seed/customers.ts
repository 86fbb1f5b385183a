import { AGENT, ASSET_TYPES } from "../account.js";
import type { Random } from "../random.js";
import type { Contact, Customer } from "../records.js";
import { setPhones } from "../resources/index.js";
import type { Store } from "../store.js";
import { DAY, HOUR, stamp } from "../time.js";
import type { Fields } from "../values.js";
import { CITIES, COMPANY_KINDS, COMPANY_NAMES, FIRST_NAMES, LAST_NAMES, STREETS } from "./names.js";

/** The first customer is always the same, with the same first contact and device. */
const FIRST = { business: "Dunder Mifflin Paper", contact: "Pam Beesly", asset: "DM-RECEPTION-01" };

export function seedCustomers(store: Store, random: Random, count: number): void {
  for (let index = 0; index < count; index += 1) {
    const customer = addCustomer(store, random, index, count);
    const people = random.integer(2, 4);
    for (let row = 0; row < people; row += 1) addContact(store, random, customer, index === 0 && row === 0);
    const devices = random.integer(1, 4);
    for (let row = 0; row < devices; row += 1) addAsset(store, random, customer, index === 0 && row === 0);
  }
}

function addCustomer(store: Store, random: Random, index: number, count: number): Customer {
  const [first, last] = index === 0 ? ["Michael", "Scott"] : [random.pick(FIRST_NAMES), random.pick(LAST_NAMES)];
  const generated = `${COMPANY_NAMES[index % COMPANY_NAMES.length]} ${random.pick(COMPANY_KINDS)} ${index + 1}`;
  // Customers are spread evenly over the year before the first ticket. A few are private people without a company.
  const created = stamp(
    store.clock.start - 1_095 * DAY + Math.floor((index * 365 * DAY) / count) + random.integer(0, HOUR),
  );
  const customer = store.customers.add({
    id: store.customers.nextId(),
    created_at: created,
    updated_at: created,
    firstname: first,
    lastname: last,
    business_name: index === 0 ? FIRST.business : random.chance(0.1) ? null : generated,
    email: index === 0 ? "michael@example.com" : `${slug(first)}.${slug(last)}.${index + 1}@example.com`,
    phone: phone(random),
    mobile: random.chance(0.5) ? phone(random) : null,
    address: `${random.integer(100, 1999)} ${random.pick(STREETS)}`,
    address_2: null,
    city: random.pick(CITIES),
    state: "PA",
    zip: `185${String(random.integer(1, 19)).padStart(2, "0")}`,
    notes: random.chance(0.2) ? "Call before visiting." : null,
    get_sms: random.chance(0.3),
    opt_out: false,
    disabled: index > 0 && random.chance(0.04),
    no_email: random.chance(0.1),
    // Keys are the display names of custom fields, spaces and punctuation included; a ticked box is the string "1".
    properties: { "Contract Tier (A/B/C)": random.pick(["A", "B", "C"]), "After Hours": random.chance(0.5) ? "1" : "" },
    tax_rate_id: null,
    notification_email: null,
    invoice_cc_emails: null,
    invoice_term_id: null,
    referred_by: null,
    ref_customer_id: null,
  });
  setPhones(store, customer, created);
  return customer;
}

function addContact(store: Store, random: Random, customer: Customer, known: boolean): Contact {
  const name = known ? FIRST.contact : `${random.pick(FIRST_NAMES)} ${random.pick(LAST_NAMES)}`;
  const id = store.contacts.nextId();
  return store.contacts.add({
    id,
    created_at: customer.created_at,
    updated_at: customer.created_at,
    customer_id: customer.id,
    name,
    address1: customer.address,
    address2: null,
    city: customer.city,
    state: customer.state,
    zip: customer.zip,
    email: known ? "pam@example.com" : `${slug(name)}.${id}@example.com`,
    phone: phone(random),
    mobile: null,
    notes: null,
    extension: random.chance(0.3) ? String(random.integer(100, 199)) : null,
    opt_out: false,
    properties: random.chance(0.4) ? { title: "Office Manager" } : {},
  });
}

function addAsset(store: Store, random: Random, customer: Customer, known: boolean): void {
  const types = [...ASSET_TYPES.values()];
  const type = known || random.chance(0.6) ? AGENT : (random.maybe(types) ?? AGENT);
  const id = store.assets.nextId();
  const serial = `SN${random.integer(100_000, 999_999)}`;
  store.assets.add({
    id,
    created_at: customer.created_at,
    updated_at: customer.created_at,
    customer_id: customer.id,
    contact_id: random.maybe(store.contacts.by("customer", customer.id))?.id ?? null,
    name: known
      ? FIRST.asset
      : `${type === AGENT ? "WS" : type.slice(0, 2).toUpperCase()}-${customer.id}-${serial.slice(-4)}`,
    asset_type: type,
    asset_serial: random.chance(0.9) ? serial : null,
    policy_folder_id: null,
    properties:
      type === AGENT ? inventory(store.clock.start, random) : { "Device Type": type, Location: "Server room" },
  });
  // Only the first device has a small id. The others are beyond 32 bits, as in real accounts.
  if (known) store.assets.continueAt(4_294_970_000);
}

/** What an agent reports. Two keys differ only in case, as in real accounts, where that broke more than one client. */
function inventory(now: number, random: Random): Fields {
  return {
    Notes: "Bought with a three-year warranty",
    notes: "",
    kabuto_information: {
      general: { name: `HOST-${random.integer(10, 99)}`, ip: `192.0.2.${random.integer(2, 250)}`, domain: "WORKGROUP" },
      os: { name: "Windows 11 Pro", build: "26100", os_architecture: "64-bit", pending_reboot: random.chance(0.2) },
      cpu: [{ name: "Example CPU 8 cores" }],
      last_synced_at: stamp(now - random.integer(0, 6) * HOUR),
    },
  };
}

/** Digits only, as the API stores them. 555-0100 to 555-0199 are fictional and reach nobody. */
function phone(random: Random): string {
  return `57055501${String(random.integer(0, 99)).padStart(2, "0")}`;
}

function slug(name: string): string {
  return name.toLowerCase().replace(/[^a-z]+/g, ".");
}
