// Made from openapi/syncro.yaml by `npm run generate`. Do not edit.
import type { OperationFacts } from "../operation.js";

export const operations: { readonly [key: string]: OperationFacts } = {
  "GET /tickets": {"id":"listTickets","permission":"Tickets - List/Search","paged":{"items":"tickets","rowId":"id"}},
  "POST /tickets": {"id":"createTicket","permission":"Tickets - Create"},
  "GET /tickets/{id}": {"id":"getTicket","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)"},
  "PUT /tickets/{id}": {"id":"updateTicket","permission":"Tickets - Edit","repeatable":true,"creates":["comments_attributes"]},
  "DELETE /tickets/{id}": {"id":"deleteTicket","permission":"Tickets - Delete","repeatable":true,"empty":true},
  "POST /tickets/{id}/comment": {"id":"addTicketComment","permission":"Tickets - Edit"},
  "GET /tickets/{id}/comments": {"id":"listTicketComments","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","paged":{"items":"comments","rowId":"id"}},
  "POST /tickets/{id}/timer_entry": {"id":"logTicketTime","permission":"Ticket Timers - Overview"},
  "PUT /tickets/{id}/update_timer_entry": {"id":"updateTicketTime","permission":"Ticket Timers - Overview","repeatable":true},
  "POST /tickets/{id}/charge_timer_entry": {"id":"chargeTicketTime","permission":"Ticket Timers - Overview"},
  "POST /tickets/{id}/delete_timer_entry": {"id":"deleteTicketTime","permission":"Ticket Timers - Overview"},
  "POST /tickets/{id}/timer": {"id":"ticketTimer","empty":true,"instead":["POST /tickets/{id}/timer_entry","PUT /tickets/{id}/update_timer_entry","POST /tickets/{id}/charge_timer_entry","POST /tickets/{id}/delete_timer_entry"]},
  "GET /customers": {"id":"listCustomers","permission":"Customers - List/Search","paged":{"items":"customers","rowId":"id"}},
  "POST /customers": {"id":"createCustomer","permission":"Customers - Create"},
  "GET /customers/{id}": {"id":"getCustomer","permission":"Customers - View Detail"},
  "PUT /customers/{id}": {"id":"updateCustomer","permission":"Customers - Edit","repeatable":true},
  "DELETE /customers/{id}": {"id":"deleteCustomer","permission":"Customers - Delete","repeatable":true,"empty":true},
  "GET /contacts": {"id":"listContacts","permission":"Customers - View Detail","paged":{"items":"contacts","rowId":"id"}},
  "POST /contacts": {"id":"createContact","permission":"Customers - Edit"},
  "GET /contacts/{id}": {"id":"getContact","permission":"Customers - View Detail"},
  "PUT /contacts/{id}": {"id":"updateContact","permission":"Customers - Edit","repeatable":true},
  "DELETE /contacts/{id}": {"id":"deleteContact","permission":"Customers - Edit","repeatable":true,"empty":true},
  "GET /customer_assets": {"id":"listAssets","permission":"Assets - List/Search","paged":{"items":"assets","rowId":"id"}},
  "POST /customer_assets": {"id":"createAsset","permission":"Assets - Create"},
  "GET /customer_assets/{id}": {"id":"getAsset","permission":"Assets - View Details"},
  "PUT /customer_assets/{id}": {"id":"updateAsset","permission":"Assets - Edit","repeatable":true},
  "DELETE /customer_assets/{id}": {"id":"deleteAsset","repeatable":true,"empty":true,"instead":["PUT /customer_assets/{id}"]},
  "GET /customer_assets/{id}/patches": {"id":"listAssetPatches","permission":"Assets - List/Search","paged":{"items":"available_patches","rowId":"title"}},
  "GET /invoices": {"id":"listInvoices","permission":"Invoices - List/Search","paged":{"items":"invoices","rowId":"id"}},
  "POST /invoices": {"id":"createInvoice","permission":"Invoices - Create"},
  "GET /invoices/{id}": {"id":"getInvoice","permission":"Invoices - View Details"},
  "PUT /invoices/{id}": {"id":"updateInvoice","repeatable":true},
  "DELETE /invoices/{id}": {"id":"deleteInvoice","repeatable":true,"empty":true},
  "POST /invoices/{id}/email": {"id":"emailInvoice","permission":"Invoices - View Details","empty":true},
  "POST /invoices/{id}/payments": {"id":"recordInvoicePayment","empty":true,"instead":["POST /payments"]},
  "GET /payments": {"id":"listPayments","permission":"Payments - View List","paged":{"items":"payments","rowId":"id"}},
  "POST /payments": {"id":"createPayment","permission":"Payments - Create"},
  "GET /payments/{id}": {"id":"getPayment","permission":"Payments - View List"},
  "GET /tickets/settings": {"id":"getTicketSettings"},
  "POST /tickets/{id}/add_line_item": {"id":"addTicketLineItem","permission":"Tickets - Edit"},
  "PUT /tickets/{id}/update_line_item": {"id":"updateTicketLineItem","permission":"Tickets - Edit","repeatable":true},
  "POST /tickets/{id}/remove_line_item": {"id":"removeTicketLineItem","permission":"Tickets - Edit"},
  "POST /tickets/{id}/attach_file_url": {"id":"attachTicketFiles","permission":"Tickets - Edit"},
  "POST /tickets/{id}/delete_attachment": {"id":"deleteTicketAttachment","permission":"Tickets - Edit"},
  "POST /tickets/{id}/print": {"id":"printTicket","permission":"Tickets - View Details","empty":true},
  "GET /tickets/{ticket_id}/worksheet_results": {"id":"listWorksheetResults","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","paged":{"items":"worksheet_results","rowId":"id"}},
  "POST /tickets/{ticket_id}/worksheet_results": {"id":"createWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)"},
  "GET /tickets/{ticket_id}/worksheet_results/{id}": {"id":"getWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)"},
  "PUT /tickets/{ticket_id}/worksheet_results/{id}": {"id":"updateWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","repeatable":true,"empty":true},
  "DELETE /tickets/{ticket_id}/worksheet_results/{id}": {"id":"deleteWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","repeatable":true,"empty":true},
  "GET /customers/autocomplete": {"id":"autocompleteCustomers"},
  "GET /customers/latest": {"id":"getLatestCustomer","permission":"Customers - Edit"},
  "GET /customers/{customer_id}/phones": {"id":"listCustomerPhones","permission":"Customers - View Detail"},
  "POST /customers/{customer_id}/phones": {"id":"createCustomerPhone","permission":"Customers - Edit"},
  "PUT /customers/{customer_id}/phones/{id}": {"id":"updateCustomerPhone","permission":"Customers - Edit","repeatable":true},
  "DELETE /customers/{customer_id}/phones/{id}": {"id":"deleteCustomerPhone","permission":"Customers - Edit","repeatable":true,"empty":true},
  "GET /customers/{customer_id}/payment_profiles": {"id":"listPaymentProfiles"},
  "POST /customers/{customer_id}/payment_profiles": {"id":"createPaymentProfile"},
  "GET /customers/{customer_id}/payment_profiles/{id}": {"id":"getPaymentProfile"},
  "PUT /customers/{customer_id}/payment_profiles/{id}": {"id":"updatePaymentProfile","repeatable":true},
  "DELETE /customers/{customer_id}/payment_profiles/{id}": {"id":"deletePaymentProfile","repeatable":true,"empty":true},
  "GET /customer_assets/chat_information_by_ids": {"id":"getAssetsByIds","permission":"Assets - List/Search"},
  "GET /customer_assets/{id}/installed_applications": {"id":"listInstalledApplications","permission":"Assets - List/Search","paged":{"items":"installed_applications","rowId":"id"}},
  "POST /invoices/{id}/convert_to_draft": {"id":"convertInvoiceToDraft","permission":"Invoices - Edit","empty":true},
  "POST /invoices/{id}/publish": {"id":"publishInvoice","permission":"Invoices - Edit","empty":true},
  "POST /invoices/{id}/print": {"id":"printInvoice","permission":"Invoices - View Details","empty":true},
  "GET /invoices/{id}/ticket": {"id":"getInvoiceTicket","permission":"Invoices - View Details and Tickets - View Details"},
  "POST /invoices/{id}/line_items": {"id":"addInvoiceLineItem","permission":"Invoices - Edit","empty":true},
  "PUT /invoices/{id}/line_items/{line_item_id}": {"id":"updateInvoiceLineItem","repeatable":true,"empty":true},
  "DELETE /invoices/{id}/line_items/{line_item_id}": {"id":"deleteInvoiceLineItem","repeatable":true,"empty":true},
  "GET /policy_folders": {"id":"listPolicyFolders","permission":"Policies - List","paged":{"items":"policy_folders","rowId":"id"}},
  "POST /policy_folders": {"id":"createPolicyFolder","permission":"Policies - New"},
  "GET /policy_folders/{id}": {"id":"getPolicyFolder","permission":"Policies - List"},
  "PUT /policy_folders/{id}": {"id":"updatePolicyFolder","permission":"Policies - Edit","repeatable":true},
  "DELETE /policy_folders/{id}": {"id":"deletePolicyFolder","permission":"Policies - Delete","repeatable":true,"empty":true},
  "GET /rmm_alerts": {"id":"listRmmAlerts","permission":"RMM Alerts - List","paged":{"items":"rmm_alerts","rowId":"id"}},
  "POST /rmm_alerts": {"id":"createRmmAlert","permission":"RMM Alerts - Create"},
  "GET /rmm_alerts/{id}": {"id":"getRmmAlert","permission":"RMM Alerts - List"},
  "DELETE /rmm_alerts/{id}": {"id":"clearRmmAlert","permission":"RMM Alerts - Delete","repeatable":true,"empty":true},
  "POST /rmm_alerts/{id}/mute": {"id":"muteRmmAlert","permission":"RMM Alerts - Clear/Manage"},
  "POST /rmm/public_scripts/{asset_id}/schedule": {"id":"runRmmScript","permission":"Scripts - Execute"},
  "GET /customer_assets/assets_by_contact/{contact_id}": {"id":"listContactAssets","permission":"Assets - List/Search","paged":{"items":"assets","rowId":"id"}},
  "GET /settings": {"id":"getSettings"},
  "GET /settings/printing": {"id":"getPrintingSettings"},
  "GET /settings/tabs": {"id":"getSettingsTabs"},
};

/** The paged lists: path to the key of the rows. */
export interface PagedLists {
  "/tickets": "tickets";
  "/tickets/{id}/comments": "comments";
  "/customers": "customers";
  "/contacts": "contacts";
  "/customer_assets": "assets";
  "/customer_assets/{id}/patches": "available_patches";
  "/invoices": "invoices";
  "/payments": "payments";
  "/tickets/{ticket_id}/worksheet_results": "worksheet_results";
  "/customer_assets/{id}/installed_applications": "installed_applications";
  "/policy_folders": "policy_folders";
  "/rmm_alerts": "rmm_alerts";
  "/customer_assets/assets_by_contact/{contact_id}": "assets";
}

/** Operations whose 2xx answer may have no body, or null. */
export type MayBeEmpty =
  | "DELETE /tickets/{id}"
  | "POST /tickets/{id}/timer"
  | "DELETE /customers/{id}"
  | "DELETE /contacts/{id}"
  | "DELETE /customer_assets/{id}"
  | "DELETE /invoices/{id}"
  | "POST /invoices/{id}/email"
  | "POST /invoices/{id}/payments"
  | "POST /tickets/{id}/print"
  | "PUT /tickets/{ticket_id}/worksheet_results/{id}"
  | "DELETE /tickets/{ticket_id}/worksheet_results/{id}"
  | "DELETE /customers/{customer_id}/phones/{id}"
  | "DELETE /customers/{customer_id}/payment_profiles/{id}"
  | "POST /invoices/{id}/convert_to_draft"
  | "POST /invoices/{id}/publish"
  | "POST /invoices/{id}/print"
  | "POST /invoices/{id}/line_items"
  | "PUT /invoices/{id}/line_items/{line_item_id}"
  | "DELETE /invoices/{id}/line_items/{line_item_id}"
  | "DELETE /rmm_alerts/{id}";
