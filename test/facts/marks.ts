// What the description is held against, beside test/types/resources/: kept by hand, so that it does not move when the
// description does. Where the two differ, one of them is wrong.

/** Every other PUT and DELETE is the same done twice. A second PUT /timelogs clocks out whom the first clocked in. */
export const NOT_REPEATABLE = ["PUT /timelogs"];

/** Body keys that make something new, a mail included, each time they are sent. */
export const CREATES: Record<string, string[]> = {
  "PUT /appointments/{id}": ["email_customer"],
  "PUT /contracts/{id}": ["product_price_overrides"],
  "PUT /invoices/{id}": ["took_payment"],
  "PUT /products/{id}": ["product_skus_attributes"],
  "PUT /tickets/{id}": ["comments_attributes"],
};

/** Words of a 2xx that mean a refusal. */
export const REFUSALS: Record<string, string[]> = {
  "DELETE /invoices/{id}": ["Invalid request"],
  "PUT /invoices/{id}/line_items/{line_item_id}": ["Invoice is already paid"],
};

/** GETs that do more than read: of none is it known. */
export const SIDE_EFFECTS: string[] = [];

/** What may mail or text a customer, and the flag that stops it, where there is one. */
export const MAILS: Record<string, Record<string, boolean> | undefined> = {
  "POST /appointments": { do_not_email: true },
  "POST /estimates/{id}/email": undefined,
  "POST /invoices/{id}/email": undefined,
  "POST /new_ticket_forms/{id}/process_form": { "ticket_details.do_not_email": true },
  "POST /portal_users/create_invitation": undefined,
  "POST /schedules": { email_customer: false, email_receipt: false, snail_mail: false },
  "POST /tickets": { "comments_attributes.do_not_email": true },
  "POST /tickets/{id}/comment": { do_not_email: true },
  "PUT /appointments/{id}": { email_customer: false },
  "PUT /schedules/{id}": { email_customer: false, email_receipt: false, snail_mail: false },
  "PUT /tickets/{id}": { "comments_attributes.do_not_email": true },
};

/** The lists that page: the key of their rows, and what a row is told by, if anything. */
export const PAGED: Record<string, { items: string; rowId?: string; meta?: string }> = {
  "/appointment_types": { items: "appointment_types", rowId: "id" },
  "/appointments": { items: "appointments", rowId: "appointment.id" },
  "/contacts": { items: "contacts", rowId: "id" },
  "/contracts": { items: "contracts", rowId: "id" },
  "/customer_assets": { items: "assets", rowId: "id" },
  "/customer_assets/assets_by_contact/{contact_id}": { items: "assets", rowId: "id" },
  "/customer_assets/{id}/installed_applications": { items: "installed_applications" },
  "/customer_assets/{id}/patches": { items: "available_patches", meta: "available_patches_meta" },
  "/customers": { items: "customers", rowId: "id" },
  "/customers/autocomplete": { items: "customers", rowId: "id" },
  "/customers/{customer_id}/payment_profiles": { items: "payment_profiles", rowId: "id" },
  "/customers/{customer_id}/phones": { items: "phones", rowId: "id" },
  "/estimates": { items: "estimates", rowId: "id" },
  "/invoices": { items: "invoices", rowId: "id" },
  "/items": { items: "items", rowId: "id" },
  "/leads": { items: "leads", rowId: "id" },
  "/line_items": { items: "line_items", rowId: "id" },
  "/new_ticket_forms": { items: "new_ticket_forms", rowId: "id" },
  "/payment_methods": { items: "payment_methods", rowId: "id" },
  "/payments": { items: "payments", rowId: "id" },
  "/policy_folders": { items: "policy_folders", rowId: "id" },
  "/portal_users": { items: "portal_users", rowId: "id" },
  "/products": { items: "products", rowId: "id" },
  "/products/categories": { items: "categories", rowId: "id" },
  "/products/{product_id}/product_serials": { items: "product_serials", rowId: "id" },
  "/purchase_orders": { items: "purchase_orders", rowId: "id" },
  "/rmm_alerts": { items: "rmm_alerts", rowId: "id" },
  "/schedules": { items: "schedules", rowId: "id" },
  "/ticket_blueprints": { items: "ticket_blueprints", rowId: "id" },
  "/ticket_comments": { items: "comments", rowId: "id" },
  "/ticket_timers": { items: "ticket_timers", rowId: "id" },
  "/tickets": { items: "tickets", rowId: "id" },
  "/tickets/{id}/comments": { items: "comments", rowId: "id" },
  "/tickets/{ticket_id}/worksheet_results": { items: "worksheet_results", rowId: "id" },
  "/timelogs": { items: "timelogs", rowId: "id" },
  "/users": { items: "users", rowId: "0" },
  "/vendors": { items: "vendors", rowId: "id" },
  "/wiki_pages": { items: "wiki_pages", rowId: "id" },
};

/** What nobody but the guide knows: what to use instead. */
export const INSTEAD: Record<string, string[]> = {
  "DELETE /customer_assets/{id}": ["PUT /customer_assets/{id}"],
  "POST /invoices/{id}/payments": ["POST /payments"],
  "POST /schedules/{id}/add_line_item": ["POST /schedules/{id}/line_items"],
  "POST /schedules/{id}/remove_line_item": ["DELETE /schedules/{id}/line_items/{schedule_line_item_id}"],
  "POST /tickets/{id}/timer": [
    "POST /tickets/{id}/timer_entry",
    "PUT /tickets/{id}/update_timer_entry",
    "POST /tickets/{id}/charge_timer_entry",
    "POST /tickets/{id}/delete_timer_entry",
  ],
};

/** What an account sets up once and seldom changes: a client may keep the answer for minutes. */
export const REFERENCE = [
  "GET /appointment_types",
  "GET /appointment_types/{id}",
  "GET /canned_responses",
  "GET /canned_responses/settings",
  "GET /new_ticket_forms",
  "GET /new_ticket_forms/{id}",
  "GET /payment_methods",
  "GET /products/categories",
  "GET /settings",
  "GET /settings/printing",
  "GET /settings/tabs",
  "GET /ticket_blueprints",
  "GET /tickets/settings",
  "GET /users",
  "GET /users/{id}",
];

/** Query parameters that only the guide names: the server ignores them, and answers the whole list. */
export const IGNORED: Record<string, string[]> = {
  "GET /contacts": ["query", "date_from", "date_to", "mine", "status"],
  "GET /customer_assets": ["date_from", "date_to", "mine", "status"],
  "GET /customers": ["customer_id", "date_from", "date_to", "mine", "status"],
  "GET /invoices": ["query", "customer_id", "date_from", "date_to", "mine", "status"],
  "GET /tickets": ["date_from", "date_to"],
};

/** Answers text. */
export const TEXT = ["GET /callerid"];

/** The values that a new account has, where each account has its own. */
export const SUGGESTED: Record<string, string[]> = {
  AssetPatchStatus: ["Missing Patches", "Failed Patches", "Rejected Patches", "Recently Installed"],
  ContractStatus: ["Opportunity", "Active"],
  EstimateStatusFilter: ["approved", "declined"],
  LeadStatus: [
    "New",
    "Lead",
    "First Contact",
    "Opportunity",
    "Prospect",
    "Waiting on Client",
    "In Negotiation",
    "Pending",
    "Won",
    "Lost",
  ],
  ProductSerialStatus: ["In Stock"],
  PurchaseOrderStatus: ["Finished"],
  TicketBlueprintRole: ["standalone"],
  TicketPriority: ["0 Urgent", "1 High", "2 Normal", "3 Low"],
  TicketProblemType: ["Virus", "TuneUp", "Hardware", "Software", "Other"],
  TicketStatus: [
    "New",
    "In Progress",
    "Resolved",
    "Invoiced",
    "Waiting for Parts",
    "Waiting on Customer",
    "Scheduled",
    "Customer Reply",
  ],
};
