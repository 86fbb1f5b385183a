import { ACCOUNT_ID } from "../account.js";
import type { Contact, Customer } from "../records.js";
import type { Store } from "../store.js";
import { phonesOf } from "./phones.js";

/** The name that lists show: the business name, or else the person's. */
export function businessThenName(customer: Customer | undefined): string {
  return customer === undefined ? "" : customer.business_name || fullName(customer);
}

export function fullName({ firstname, lastname }: Customer): string {
  return [firstname, lastname].filter(Boolean).join(" ");
}

/** A customer inside an asset or a payment, without its contacts. */
export function embeddedCustomer(customer: Customer) {
  const fullname = fullName(customer);
  return {
    ...customer,
    fullname,
    pdf_url: null,
    latitude: null,
    longitude: null,
    location_id: null,
    location_name: null,
    online_profile_url: `https://example.com/my_profile/v2/${customer.id}`,
    business_and_full_name: [customer.business_name, fullname].filter(Boolean).join(" - "),
    business_then_name: businessThenName(customer),
  };
}

/** A customer in the list, in the answer to a write, and inside a ticket or an invoice. */
export function customerView(store: Store, customer: Customer) {
  return { ...embeddedCustomer(customer), contacts: store.contacts.by("customer", customer.id).map(contactView) };
}

/** A single customer, which has more: links to its tickets and invoices, phones, and so on. */
export function customerDetail(store: Store, customer: Customer, invoiceLinks: unknown[]) {
  const tickets = store.tickets.by("customer", customer.id);
  return {
    ...customerView(store, customer),
    ticket_links: tickets.map(({ id, number, status, subject }) => ({ id, number, status, subject })),
    invoice_links: invoiceLinks,
    phones: phonesOf(store, customer),
    contracts: [],
    addresses: [],
    recurring_invoices: [],
    prepay_hours: "0.0",
    kabuto_customer_id: null,
    enable_internal_warning: false,
    internal_warning_value: null,
    default_device_policy_id: null,
    since_updated_at: customer.updated_at,
  };
}

/** A contact. As an answer it has no envelope. */
export function contactView(contact: Contact) {
  return { ...contact, latitude: null, longitude: null, account_id: ACCOUNT_ID, vendor_id: null };
}
