import { expect } from "vitest";
import { type Call, del, get, gives, like, ok, oneOf, post, put, refused } from "../calls.js";
import { at } from "../found.js";

// The tools for customers, contacts, assets, leads, alerts and logins, with what the log of the live run says of them.

const customers: Call[] = [
  get(
    "customers_list",
    "/customers?sort=business_name+ASC&include_disabled=true&page=1",
    ok("customers.*.id", "meta.page"),
  ),
  get("customers_list, by ids", "/customers?id%5B%5D=12345%2C12346", gives({ "customers.*.id": oneOf(12345, 12346) })),
  post(
    "customers_create",
    "/customers",
    {
      business_name: "[TEST] Athlead",
      phone: "(570) 555-0123",
      mobile: "570.555.0124",
      get_billing: true,
      no_email: true,
    },
    gives({ "customer.phone": "5705550123", "customer.mobile": "5705550124", "customer.no_email": true }),
    { keep: { customer: "customer.id" } },
  ),
  get("customers_get", "/customers/{customer}", {
    ...ok("customer.ticket_links", "customer.invoice_links", "customer.contracts", "customer.addresses"),
    // Made of the phone and the mobile number.
    is: { "customer.phones.length": 2, "customer.phones.*.number": like("555012") },
  }),
  put(
    "customers_update",
    "/customers/{customer}",
    { business_name: "[TEST] Athleap", notes: "Changed" },
    gives({ "customer.business_name": "[TEST] Athleap", "customer.no_email": true }),
  ),
  get("customers_latest", "/customers/latest", gives({ "customer.id": "{customer}" })),
  get("customers_autocomplete", "/customers/autocomplete?query=Dunder", gives({ "customers.0.id": 12345 })),
  post(
    "customers_create_phone",
    "/customers/{customer}/phones",
    { label: "Office", number: "555-0199", extension: "3" },
    gives({ number: "5550199", label: "Office", customer_id: "{customer}" }, "id"),
    { keep: { phone: "id" } },
  ),
  get("customers_list_phones", "/customers/{customer}/phones", gives({ "phones.length": 3 }, "phones.*.label")),
  put(
    "customers_update_phone",
    "/customers/{customer}/phones/{phone}",
    { label: "Home", number: "555-0198" },
    gives({ number: "5550198", label: "Home", extension: "3" }),
  ),
  del("customers_delete_phone", "/customers/{customer}/phones/{phone}", gives({ success: true })),
  get("customers_list_phones, one less", "/customers/{customer}/phones", gives({ "phones.length": 2 })),
  del("customers_delete", "/customers/{customer}", gives({ message: "Customer was deleted from the system." })),
  get("customers_get, deleted", "/customers/{customer}", refused(404)),
];

const contacts: Call[] = [
  get("contacts_list", "/contacts?page=1", gives({ "contacts.length": 50 }, "meta.total_entries")),
  post(
    "contacts_create",
    "/contacts",
    { customer_id: 12345, name: "[TEST] Toby", email: "toby@example.com", address1: "1725 Slough Avenue" },
    gives({ name: "[TEST] Toby", customer_id: 12345, contact: undefined }, "id"),
    { keep: { contact: "id" } },
  ),
  get("contacts_get", "/contacts/{contact}", gives({ id: "{contact}", address1: "1725 Slough Avenue" })),
  put(
    "contacts_update",
    "/contacts/{contact}",
    { name: "[TEST] Toby F.", title: "Human Resources", notes: "Annex" },
    gives({ "properties.title": "Human Resources", title: undefined, notes: "Annex" }),
  ),
  del("contacts_delete", "/contacts/{contact}", gives({ success: true })),
  get("contacts_get, deleted", "/contacts/{contact}", refused(404, "message")),
];

const assets: Call[] = [
  get("assets_list", "/customer_assets?page=1", gives({ "assets.length": 50 }, "meta.total_entries"), {
    keep: { assets: "meta.total_entries" },
  }),
  get("assets_list, with SNMP", "/customer_assets?snmp_enabled=true", {
    ...ok("assets"),
    also: ({ answer, kept }) => expect(at(answer, "meta.total_entries")).toBeLessThan(Number(kept.assets)),
  }),
  post(
    "assets_create",
    "/customer_assets",
    {
      customer_id: 12345,
      name: "[TEST] FAX",
      asset_type_name: "Syncro Device",
      asset_serial: "T-1",
      properties: { ram: "8" },
    },
    // Properties of a new asset are ignored.
    gives({ "asset.asset_type": "Syncro Device", "asset.asset_serial": "T-1", "asset.properties.ram": undefined }),
    { keep: { asset: "asset.id" } },
  ),
  post(
    "assets_create, of an unknown type",
    "/customer_assets",
    { customer_id: 12345, name: "[TEST] TOASTER", asset_type_name: "Toaster" },
    { status: 422, is: { success: false }, has: ["message.0"] },
  ),
  put(
    "assets_update",
    "/customer_assets/{asset}",
    { name: "[TEST] FAX 2", properties: { os: "None", ram: "8", cpu_name: "Example" } },
    gives({ "asset.name": "[TEST] FAX 2", "asset.properties.ram": "8", "asset.properties.os": "None" }),
  ),
  get("assets_get", "/customer_assets/{asset}", gives({ "asset.customer.id": 12345, "asset.properties.ram": "8" })),
  get("assets_get_patches", "/customer_assets/7788/patches", ok("available_patches", "installed_patches")),
  get(
    "assets_chat_info",
    "/customer_assets/chat_information_by_ids?ids=7788",
    gives({ "0.id": 7788 }, "0.customer.id"),
  ),
];

const leads: Call[] = [
  get("leads_list", "/leads?page=1", ok("leads.*.id", "leads.*.status", "meta.page")),
  post(
    "leads_create",
    "/leads",
    {
      first_name: "[TEST]",
      last_name: "Lead",
      business_name: "Vance Refrigeration",
      email: "phyllis@example.com",
      ticket_subject: "Fridge hums",
      ticket_description: "All day long.",
      likelihood: 50,
      opportunity_amount_dollars: 420,
    },
    gives({ "lead.last_name": "Lead", "lead.ticket_subject": "Fridge hums" }, "lead.id"),
    { keep: { lead: "lead.id" } },
  ),
  get("leads_get", "/leads/{lead}", ok("lead.emails", "lead.attachments", "lead.appointments")),
  put("leads_update", "/leads/{lead}", { last_name: "Lead (changed)" }, gives({ "lead.last_name": "Lead (changed)" })),
  put("leads_update, disabled", "/leads/{lead}", { disabled: true }, { status: 200 }),
];

const alerts: Call[] = [
  get("rmm_list_alerts", "/rmm_alerts?page=1", gives({ "rmm_alerts.*.resolved": false }, "meta.total_pages")),
  post(
    "rmm_create_alert",
    "/rmm_alerts",
    {
      customer_id: 12345,
      asset_id: 7788,
      description: "[TEST] Toner low",
      formatted_output: "5 percent left.",
      properties: { trigger: "toner_low", description: "Toner low" },
    },
    {
      status: 201,
      is: { success: true, rmm_alert: undefined, "alert.formatted_output": "5 percent left.", "alert.resolved": false },
    },
    { keep: { alert: "alert.id" } },
  ),
  get("rmm_get_alert", "/rmm_alerts/{alert}", gives({ "rmm_alert.id": "{alert}", "rmm_alert.asset_id": 7788 })),
  post(
    "rmm_mute_alert, for a time it does not know",
    "/rmm_alerts/{alert}/mute",
    { mute_for: "1h" },
    { status: 422, has: ["errors.mute_for.0"] },
  ),
  post("rmm_mute_alert", "/rmm_alerts/{alert}/mute", { mute_for: "forever" }, gives({ success: "true" })),
  del("rmm_delete_alert", "/rmm_alerts/{alert}", gives({ success: "true" })),
  get("rmm_get_alert, deleted: only resolved", "/rmm_alerts/{alert}", gives({ "rmm_alert.resolved": true })),
];

const portal: Call[] = [
  get("admin_list_portal_users", "/portal_users", gives({ "portal_users.*.email": like("@") }, "portal_users.*.id")),
  post(
    "admin_create_portal_user",
    "/portal_users",
    {
      contact_id: 67890,
      customer_id: 12345,
      email: "front.desk@example.com",
      password: "p",
      password_confirmation: "p",
    },
    gives({ email: "front.desk@example.com", contact_id: 67890 }, "id", "portal_group_id"),
    { keep: { login: "id" } },
  ),
  put(
    "admin_update_portal_user",
    "/portal_users/{login}",
    { email: "reception@example.com" },
    gives({ email: "reception@example.com", contact_id: 67890 }),
  ),
  post("admin_create_portal_invitation", "/portal_users/create_invitation", { id: 440 }, gives({ success: true })),
  // The record itself, as it was.
  del("admin_delete_portal_user", "/portal_users/{login}", gives({ id: "{login}", email: "reception@example.com" })),
];

export const people: readonly Call[] = [...customers, ...contacts, ...assets, ...leads, ...alerts, ...portal];
