import { expect } from "vitest";
import { type Call, del, get, gives, KEY, like, ok, type Pages, post, put, whole } from "./calls.js";
import { at, found } from "./found.js";
import { play } from "./play.js";

// PowerShell modules. `Invoke-RestMethod` escapes the blanks of an address and leaves the rest as it is written.

const POWERSHELL = {
  "User-Agent": "Mozilla/5.0 (Windows NT 10.0; Microsoft Windows 10.0.26100; en-US) PowerShell/7.5.0",
};
/** The next page for as long as the rows of this one are a multiple of 100: right for customers, one page of all else. */
const hundreds = (rows: string): Pages => ({
  rows,
  more: (answer) => {
    const count = Number(at(answer, `${rows}.length`));
    return count % 100 === 0 && count !== 0;
  },
});
const descending = (path: string) => ({
  ...ok(path),
  also: ({ answer }: { answer: unknown }) => {
    const values = found(answer, path).map((value) => String(value ?? ""));
    expect(values).toEqual([...values].sort((a, b) => b.localeCompare(a, "en")));
  },
});

// mike-lacw/SyncroAPI: reads only, the bare key, a content type with its charset on every request. It knows the API's
// answer to too many requests by its text, "Retry later".
play({
  name: "mike-lacw/SyncroAPI",
  headers: { ...POWERSHELL, Authorization: KEY, "Content-Type": "application/json; charset=utf-8" },
  calls: [
    get("Get-SyncroCustomers", "/customers?page={page}", whole("customers"), { pages: hundreds("customers") }),
    get("Get-SyncroCustomers -Sort", "/customers?page=1&sort=city%20DESC", descending("customers.*.city")),
    get("Get-SyncroCustomers -Query", "/customers?page=1&query=Scott", ok("customers.*.fullname")),
    get(
      "Get-SyncroCustomers -FirstName",
      "/customers?page=1&firstname=mich",
      gives({ "customers.*.firstname": like("mich") }),
    ),
    get(
      "Get-SyncroCustomers -LastName",
      "/customers?page=1&lastname=sco",
      gives({ "customers.*.lastname": like("sco") }),
    ),
    get(
      "Get-SyncroCustomers -BusinessName",
      "/customers?page=1&business_name=dunder%20mifflin",
      gives({ "customers.*.business_name": like("dunder mifflin") }),
    ),
    get(
      "Get-SyncroCustomers -Email",
      "/customers?page=1&email=michael@example.com",
      gives({ "customers.*.email": "michael@example.com" }),
    ),
    get("Get-SyncroCustomers -Disabled", "/customers?page={page}&include_disabled=true", whole("customers"), {
      pages: hundreds("customers"),
    }),
    get("Get-SyncroCustomers -Id", "/customers/12345", gives({ "customer.id": 12345 })),
    // 50 a page: it takes the first for the last.
    get("Get-SyncroAssets", "/customer_assets?page={page}", gives({ "assets.length": 50 }, "meta.total_entries"), {
      pages: hundreds("assets"),
      keep: { assets: "meta.total_entries" },
    }),
    get(
      "Get-SyncroAssets -CustomerId",
      "/customer_assets?page=1&customer_id=12345",
      gives({ "assets.*.customer_id": 12345 }),
    ),
    get(
      "Get-SyncroAssets -Query",
      "/customer_assets?page=1&query=RECEPTION",
      gives({ "assets.*.name": like("RECEPTION") }),
    ),
    get(
      "Get-SyncroAssets -SNMPStatus Enabled",
      "/customer_assets?page=1&snmp_enabled=true",
      {
        ...ok("assets", "meta.total_entries"),
        also: ({ answer, kept }) => expect(at(answer, "meta.total_entries")).toBeLessThan(Number(kept.assets)),
      },
      { keep: { withSnmp: "meta.total_entries" } },
    ),
    get("Get-SyncroAssets -SNMPStatus Disabled", "/customer_assets?page=1&snmp_enabled=false", {
      ...ok("assets"),
      also: ({ answer, kept }) =>
        expect(at(answer, "meta.total_entries")).toBe(Number(kept.assets) - Number(kept.withSnmp)),
    }),
    get("Search-SyncroEverywhere", "/search?query=Dunder", ok("results.*.table._type")),
  ],
});

// johnnichols/SyncroMSP-API: a command for each operation. What a GET or DELETE gets becomes its query, what a POST or PUT
// gets its JSON, in no order; flags that are off are left out. One command, for wiki pages, sends the bare key.
const appointments: Call[] = [
  get("Get-SyncroAppointmentTypes", "/appointment_types", ok("appointment_types.*.id", "appointment_types.*.name")),
  get("Get-SyncroAppointmentTypes -id", "/appointment_types/5", gives({ id: 5 }, "location_type")),
  post(
    "New-SyncroAppointmentType",
    "/appointment_types",
    { name: "Remote", location_type: 2, email_instructions: "We call you." },
    gives({ "appointment_type.name": "Remote" }, "appointment_type.location_type"),
    { keep: { type: "appointment_type.id" } },
  ),
  put("Update-SyncroAppointmentType", "/appointment_types/{type}", { name: "By phone" }, { status: 200 }),
  del("Remove-SyncroAppointmentType", "/appointment_types/{type}", gives({ success: true })),
  get(
    "Get-SyncroAppointments",
    "/appointments?customer_id=12345&start_date=10/01/2026%2000:00:00&page=1",
    ok("appointments.*.appointment.start_at"),
  ),
  get("Get-SyncroAppointments -id", "/appointments/5560140011", ok("appointment.summary", "appointment.customer.id")),
  post(
    "New-SyncroAppointment",
    "/appointments",
    { summary: "Look at the fax", start_at: "2026-12-01T09:00:00", ticket_id: 4521, appointment_duration: "60" },
    { status: 201, is: { "appointment.summary": "Look at the fax", "appointment.ticket_id": 4521 } },
    { keep: { appointment: "appointment.id" } },
  ),
  put(
    "Update-SyncroAppointment",
    "/appointments/{appointment}",
    { summary: "Look at the fax again", start_at: "2026-12-02T09:00:00", all_day: true },
    gives({ "appointment.summary": "Look at the fax again", "appointment.all_day": true }),
  ),
  del("Remove-SyncroAppointment", "/appointments/{appointment}", gives({ message: "deleted" })),
];

const people: Call[] = [
  get("Get-SyncroAssets", "/customer_assets?query=RECEPTION&snmp_enabled=True&page=1", ok("assets")),
  get("Get-SyncroAssets -id", "/customer_assets/7788", gives({ "asset.id": 7788 })),
  post(
    "New-SyncroAsset",
    "/customer_assets",
    { name: "DM-FAX-01", asset_type_name: "Syncro Device", customer_id: 12345, properties: { Floor: "3" } },
    gives({ "asset.name": "DM-FAX-01", "asset.asset_type": "Syncro Device" }),
    { keep: { asset: "asset.id" } },
  ),
  put(
    "Update-SyncroAsset",
    "/customer_assets/{asset}",
    { name: "DM-FAX-02", properties: { Floor: "3" } },
    gives({ "asset.name": "DM-FAX-02", "asset.properties.Floor": "3" }),
  ),
  get("Get-SyncroContacts", "/contacts?customer_id=12345&page=1", gives({ "contacts.*.customer_id": 12345 })),
  get("Get-SyncroContacts -id", "/contacts/67890", gives({ id: 67890 })),
  post(
    "New-SyncroContact",
    "/contacts",
    { customer_id: 12345, name: "Toby Flenderson" },
    gives({ customer_id: 12345 }),
    {
      keep: { contact: "id" },
    },
  ),
  put(
    "Update-SyncroContact",
    "/contacts/{contact}",
    { name: "Toby Flenderson", mobile: "555-0141" },
    gives({ name: "Toby Flenderson" }, "mobile"),
  ),
  del("Remove-SyncroContact", "/contacts/{contact}", gives({ success: true })),
  get("Get-SyncroCustomers", "/customers?sort=business_name%20DESC&page=1", descending("customers.*.business_name")),
  // By its own parameter, which the API ignores: a list.
  get(
    "Get-SyncroCustomers -customer_id",
    "/customers?customer_id=12345",
    gives({ customer: undefined }, "customers.1.id"),
  ),
  post(
    "New-SyncroCustomer",
    "/customers",
    { business_name: "Athlead", get_sms: true, properties: { VIP: "1" }, consent: {} },
    gives({ "customer.get_sms": true, "customer.properties.VIP": "1" }),
    { keep: { customer: "customer.id" } },
  ),
  put("Update-SyncroCustomer", "/customers/{customer}", { notes: "Ring" }, gives({ "customer.properties.VIP": "1" })),
  del("Remove-SyncroCustomer", "/customers/{customer}", ok("message")),
];

const money: Call[] = [
  get("Get-SyncroContracts", "/contracts?page=1", ok("contracts.*.id", "contracts.*.status")),
  get("Get-SyncroContracts -id", "/contracts/615", gives({ id: 615 })),
  post(
    "New-SyncroContract",
    "/contracts",
    { customer_id: 12345, name: "Faxes", contract_amount: "100", start_date: "2026-12-01T00:00:00", likelihood: 50 },
    gives({ name: "Faxes", likelihood: 50 }, "id"),
    { keep: { contract: "id" } },
  ),
  put("Update-SyncroContract", "/contracts/{contract}", { customer_id: 12345, name: "Fax" }, gives({ name: "Fax" })),
  del("Remove-SyncroContract", "/contracts/{contract}", gives({ success: true })),
  get("Get-SyncroEstimates", "/estimates?customer_id=12345&page=1", gives({ "estimates.*.customer_id": 12345 })),
  get("Get-SyncroEstimates -id", "/estimates/2101", ok("estimate.line_items")),
  post(
    "New-SyncroEstimate",
    "/estimates",
    { customer_id: 12345, date: "2026-11-20T00:00:00", note: "Valid for 30 days", ticket_id: "4521" },
    gives({ "estimate.customer_id": 12345, "estimate.ticket_id": 4521 }),
    { keep: { estimate: "estimate.id" } },
  ),
  put(
    "Update-SyncroEstimate",
    "/estimates/{estimate}",
    { status: "Approved" },
    gives({ "estimate.status": "Approved" }),
  ),
  del("Remove-SyncroEstimate", "/estimates/{estimate}", ok("message")),
  get("Get-SyncroInvoices", "/invoices?status=open&created_after=10/01/2026%2000:00:00", ok("invoices.*.id")),
  get("Get-SyncroInvoices -id", "/invoices/3301", gives({ "invoice.id": 3301 })),
  post(
    "Add-SyncroWikiPage",
    "/wiki_pages",
    { name: "Refilling the fax", body: "Lift the lid.", customer_id: 12345 },
    gives({ "wiki_page.name": "Refilling the fax", "wiki_page.body": "Lift the lid." }, "wiki_page.slug"),
    { headers: { Authorization: KEY } },
  ),
];

play({
  name: "johnnichols/SyncroMSP-API",
  headers: { ...POWERSHELL, Authorization: `Bearer ${KEY}`, "Content-Type": "application/json" },
  calls: [...appointments, ...people, ...money],
});
