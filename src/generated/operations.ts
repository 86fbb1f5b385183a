// Made from openapi/syncro.yaml by `npm run generate`. Do not edit.
import type { OperationFacts } from "../operation.js";

export const operations: { readonly [key: string]: OperationFacts } = {
  "GET /tickets": {"id":"listTickets","permission":"Tickets - List/Search","paged":{"items":"tickets","rowId":"id"}},
  "POST /tickets": {"id":"createTicket","permission":"Tickets - Create"},
  "GET /tickets/{id}": {"id":"getTicket","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)"},
  "PUT /tickets/{id}": {"id":"updateTicket","permission":"Tickets - Edit","repeatable":true,"creates":["comments_attributes"]},
  "DELETE /tickets/{id}": {"id":"deleteTicket","permission":"Tickets - Delete","repeatable":true,"empty":true},
  "GET /tickets/settings": {"id":"getTicketSettings","reference":true},
  "POST /tickets/{id}/comment": {"id":"addTicketComment","permission":"Tickets - Edit"},
  "GET /tickets/{id}/comments": {"id":"listTicketComments","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","paged":{"items":"comments","rowId":"id"}},
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
  "GET /ticket_comments": {"id":"listCommentsAcrossTickets","permission":"Tickets - View Details","paged":{"items":"comments","rowId":"id"}},
  "GET /ticket_blueprints": {"id":"listTicketBlueprints","permission":"Ticket Blueprints - Manage","reference":true,"paged":{"items":"ticket_blueprints","rowId":"id"}},
  "POST /ticket_blueprints/{id}/apply": {"id":"applyTicketBlueprint","permission":"Ticket Blueprints - Create Ticket From Blueprint"},
  "GET /new_ticket_forms": {"id":"listNewTicketForms","permission":"Ticket Workflows - Manage","reference":true,"paged":{"items":"new_ticket_forms","rowId":"id"}},
  "GET /new_ticket_forms/{id}": {"id":"getNewTicketForm","permission":"Tickets - Create","reference":true},
  "POST /new_ticket_forms/{id}/process_form": {"id":"processNewTicketForm","permission":"Tickets - Create"},
  "POST /tickets/{id}/timer_entry": {"id":"logTicketTime","permission":"Ticket Timers - Overview"},
  "PUT /tickets/{id}/update_timer_entry": {"id":"updateTicketTime","permission":"Ticket Timers - Overview","repeatable":true},
  "POST /tickets/{id}/charge_timer_entry": {"id":"chargeTicketTime","permission":"Ticket Timers - Overview"},
  "POST /tickets/{id}/delete_timer_entry": {"id":"deleteTicketTime","permission":"Ticket Timers - Overview"},
  "POST /tickets/{id}/timer": {"id":"manageTicketTimer","empty":true,"instead":["POST /tickets/{id}/timer_entry","PUT /tickets/{id}/update_timer_entry","POST /tickets/{id}/charge_timer_entry","POST /tickets/{id}/delete_timer_entry"]},
  "GET /ticket_timers": {"id":"listTicketTimers","permission":"Ticket Timers - Overview","paged":{"items":"ticket_timers","rowId":"id"}},
  "POST /ticket_timers": {"id":"createTicketTimer","permission":"Ticket Timers - Overview"},
  "PATCH /ticket_timers/{id}": {"id":"updateTicketTimer","permission":"Ticket Timers - Edit"},
  "POST /ticket_timers/{id}/pause": {"id":"pauseTicketTimer","permission":"Ticket Timers - Overview"},
  "POST /ticket_timers/{id}/start": {"id":"startTicketTimer","permission":"Ticket Timers - Overview"},
  "POST /ticket_timers/{id}/stop": {"id":"stopTicketTimer","permission":"Ticket Timers - Overview"},
  "GET /timelogs": {"id":"listTimelogs","permission":"Timelogs - Manage","paged":{"items":"timelogs","rowId":"id"}},
  "PUT /timelogs": {"id":"clockInOrOut"},
  "GET /timelogs/last": {"id":"getLastTimelog","permission":"Timelogs - Manage","empty":true},
  "GET /customers": {"id":"listCustomers","permission":"Customers - List/Search","paged":{"items":"customers","rowId":"id"}},
  "POST /customers": {"id":"createCustomer","permission":"Customers - Create"},
  "GET /customers/{id}": {"id":"getCustomer","permission":"Customers - View Detail"},
  "PUT /customers/{id}": {"id":"updateCustomer","permission":"Customers - Edit","repeatable":true},
  "DELETE /customers/{id}": {"id":"deleteCustomer","permission":"Customers - Delete","repeatable":true,"empty":true},
  "GET /customers/autocomplete": {"id":"autocompleteCustomers","paged":{"items":"customers","rowId":"id"}},
  "GET /customers/latest": {"id":"getLatestCustomer","permission":"Customers - Edit"},
  "GET /customers/{customer_id}/phones": {"id":"listCustomerPhones","permission":"Customers - View Detail","paged":{"items":"phones","rowId":"id"}},
  "POST /customers/{customer_id}/phones": {"id":"createCustomerPhone","permission":"Customers - Edit"},
  "PUT /customers/{customer_id}/phones/{id}": {"id":"updateCustomerPhone","permission":"Customers - Edit","repeatable":true},
  "DELETE /customers/{customer_id}/phones/{id}": {"id":"deleteCustomerPhone","permission":"Customers - Edit","repeatable":true,"empty":true},
  "GET /customers/{customer_id}/payment_profiles": {"id":"listPaymentProfiles","paged":{"items":"payment_profiles","rowId":"id"}},
  "POST /customers/{customer_id}/payment_profiles": {"id":"createPaymentProfile"},
  "GET /customers/{customer_id}/payment_profiles/{id}": {"id":"getPaymentProfile"},
  "PUT /customers/{customer_id}/payment_profiles/{id}": {"id":"updatePaymentProfile","repeatable":true},
  "DELETE /customers/{customer_id}/payment_profiles/{id}": {"id":"deletePaymentProfile","repeatable":true,"empty":true},
  "GET /contacts": {"id":"listContacts","permission":"Customers - View Detail","paged":{"items":"contacts","rowId":"id"}},
  "POST /contacts": {"id":"createContact","permission":"Customers - Edit"},
  "GET /contacts/{id}": {"id":"getContact","permission":"Customers - View Detail"},
  "PUT /contacts/{id}": {"id":"updateContact","permission":"Customers - Edit","repeatable":true},
  "DELETE /contacts/{id}": {"id":"deleteContact","permission":"Customers - Edit","repeatable":true,"empty":true},
  "GET /portal_users": {"id":"listPortalUsers","permission":"Global Admin","paged":{"items":"portal_users","rowId":"id"}},
  "POST /portal_users": {"id":"createPortalUser","permission":"Global Admin"},
  "PUT /portal_users/{id}": {"id":"updatePortalUser","permission":"Global Admin","repeatable":true},
  "DELETE /portal_users/{id}": {"id":"deletePortalUser","permission":"Global Admin","repeatable":true,"empty":true},
  "POST /portal_users/create_invitation": {"id":"sendPortalInvitation","permission":"Global Admin"},
  "GET /leads": {"id":"listLeads","permission":"Leads - List/Search","paged":{"items":"leads","rowId":"id"}},
  "POST /leads": {"id":"createLead"},
  "GET /leads/{id}": {"id":"getLead","permission":"Leads - List/Search"},
  "PUT /leads/{id}": {"id":"updateLead","repeatable":true},
  "GET /customer_assets": {"id":"listAssets","permission":"Assets - List/Search","paged":{"items":"assets","rowId":"id"}},
  "POST /customer_assets": {"id":"createAsset","permission":"Assets - Create"},
  "GET /customer_assets/{id}": {"id":"getAsset","permission":"Assets - View Details"},
  "PUT /customer_assets/{id}": {"id":"updateAsset","permission":"Assets - Edit","repeatable":true},
  "DELETE /customer_assets/{id}": {"id":"deleteAsset","repeatable":true,"empty":true,"instead":["PUT /customer_assets/{id}"]},
  "GET /customer_assets/chat_information_by_ids": {"id":"getAssetsByIds","permission":"Assets - List/Search"},
  "GET /customer_assets/assets_by_contact/{contact_id}": {"id":"listContactAssets","permission":"Assets - List/Search","paged":{"items":"assets","rowId":"id"}},
  "GET /customer_assets/{id}/patches": {"id":"listAssetPatches","permission":"Assets - List/Search","paged":{"items":"available_patches","meta":"available_patches_meta"}},
  "GET /customer_assets/{id}/installed_applications": {"id":"listInstalledApplications","permission":"Assets - List/Search","paged":{"items":"installed_applications"}},
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
  "GET /contracts": {"id":"listContracts","permission":"Contracts - List/Search","paged":{"items":"contracts","rowId":"id"}},
  "POST /contracts": {"id":"createContract","permission":"Contracts - Edit"},
  "GET /contracts/{id}": {"id":"getContract","permission":"Contracts - Edit","empty":true},
  "PUT /contracts/{id}": {"id":"updateContract","permission":"Contracts - Edit","repeatable":true,"creates":["product_price_overrides"]},
  "DELETE /contracts/{id}": {"id":"deleteContract","permission":"Contracts - Delete","repeatable":true,"empty":true},
  "GET /estimates": {"id":"listEstimates","permission":"Estimates - List/Search","paged":{"items":"estimates","rowId":"id"}},
  "POST /estimates": {"id":"createEstimate","permission":"Estimates - Create"},
  "GET /estimates/{id}": {"id":"getEstimate","permission":"Estimates - View Details"},
  "PUT /estimates/{id}": {"id":"updateEstimate","permission":"Estimates - Edit","repeatable":true},
  "DELETE /estimates/{id}": {"id":"deleteEstimate","permission":"Estimates - Delete","repeatable":true,"empty":true},
  "POST /estimates/{id}/convert_to_invoice": {"id":"convertEstimateToInvoice","permission":"Estimates - View Details and Invoices - Create"},
  "POST /estimates/{id}/email": {"id":"emailEstimate","permission":"Estimates - View Details"},
  "POST /estimates/{id}/print": {"id":"printEstimate","permission":"Estimates - View Details"},
  "POST /estimates/{id}/line_items": {"id":"addEstimateLineItem","permission":"Estimates - Edit"},
  "PUT /estimates/{id}/line_items/{line_item_id}": {"id":"updateEstimateLineItem","permission":"Estimates - Edit","repeatable":true},
  "DELETE /estimates/{id}/line_items/{line_item_id}": {"id":"deleteEstimateLineItem","permission":"Estimates - Edit","repeatable":true,"empty":true},
  "GET /invoices": {"id":"listInvoices","permission":"Invoices - List/Search","paged":{"items":"invoices","rowId":"id"}},
  "POST /invoices": {"id":"createInvoice","permission":"Invoices - Create"},
  "GET /invoices/{id}": {"id":"getInvoice","permission":"Invoices - View Details"},
  "PUT /invoices/{id}": {"id":"updateInvoice","repeatable":true,"creates":["took_payment"]},
  "DELETE /invoices/{id}": {"id":"deleteInvoice","repeatable":true,"empty":true},
  "POST /invoices/{id}/email": {"id":"emailInvoice","permission":"Invoices - View Details","empty":true},
  "POST /invoices/{id}/payments": {"id":"recordInvoicePayment","empty":true,"instead":["POST /payments"]},
  "POST /invoices/{id}/convert_to_draft": {"id":"convertInvoiceToDraft","permission":"Invoices - Edit","empty":true},
  "POST /invoices/{id}/publish": {"id":"publishInvoice","permission":"Invoices - Edit","empty":true},
  "POST /invoices/{id}/print": {"id":"printInvoice","permission":"Invoices - View Details","empty":true},
  "GET /invoices/{id}/ticket": {"id":"getInvoiceTicket","permission":"Invoices - View Details and Tickets - View Details"},
  "POST /invoices/{id}/line_items": {"id":"addInvoiceLineItem","permission":"Invoices - Edit"},
  "PUT /invoices/{id}/line_items/{line_item_id}": {"id":"updateInvoiceLineItem","repeatable":true,"empty":true},
  "DELETE /invoices/{id}/line_items/{line_item_id}": {"id":"deleteInvoiceLineItem","repeatable":true,"empty":true},
  "GET /line_items": {"id":"listLineItems","permission":"Global Admin","paged":{"items":"line_items","rowId":"id"}},
  "GET /schedules": {"id":"listSchedules","permission":"Recurring Invoices - List","paged":{"items":"schedules","rowId":"id"}},
  "POST /schedules": {"id":"createSchedule","permission":"Recurring Invoices - New"},
  "GET /schedules/{id}": {"id":"getSchedule","permission":"Recurring Invoices - List"},
  "PUT /schedules/{id}": {"id":"updateSchedule","permission":"Recurring Invoices - Edit","repeatable":true},
  "DELETE /schedules/{id}": {"id":"deleteSchedule","permission":"Recurring Invoices - Delete","repeatable":true,"empty":true},
  "POST /schedules/{id}/line_items": {"id":"addScheduleLineItem","permission":"Recurring Invoices - Edit"},
  "PUT /schedules/{id}/line_items/{schedule_line_item_id}": {"id":"updateScheduleLineItem","permission":"Recurring Invoices - Edit","repeatable":true},
  "DELETE /schedules/{id}/line_items/{schedule_line_item_id}": {"id":"deleteScheduleLineItem","permission":"Recurring Invoices - Edit","repeatable":true,"empty":true},
  "POST /schedules/{id}/add_line_item": {"id":"addScheduleLineItemOld","permission":"Recurring Invoices - Edit"},
  "POST /schedules/{id}/remove_line_item": {"id":"removeScheduleLineItemOld","permission":"Recurring Invoices - Edit"},
  "GET /payments": {"id":"listPayments","permission":"Payments - View List","paged":{"items":"payments","rowId":"id"}},
  "POST /payments": {"id":"createPayment","permission":"Payments - Create"},
  "GET /payments/{id}": {"id":"getPayment","permission":"Payments - View List"},
  "GET /payment_methods": {"id":"listPaymentMethods","reference":true,"paged":{"items":"payment_methods","rowId":"id"}},
  "GET /products": {"id":"listProducts","permission":"Products - List/Search","paged":{"items":"products","rowId":"id"}},
  "POST /products": {"id":"createProduct","permission":"Products - Create"},
  "GET /products/{id}": {"id":"getProduct","permission":"Products - List/Search"},
  "PUT /products/{id}": {"id":"updateProduct","permission":"Products - Edit","repeatable":true,"creates":["product_skus_attributes"]},
  "GET /products/barcode": {"id":"findProductByBarcode","permission":"Products - List/Search"},
  "GET /products/categories": {"id":"listProductCategories","permission":"Products - List/Search","reference":true,"paged":{"items":"categories","rowId":"id"}},
  "POST /products/{id}/add_images": {"id":"addProductImages","permission":"Products - Edit"},
  "DELETE /products/{id}/delete_image": {"id":"deleteProductImage","repeatable":true,"empty":true},
  "PUT /products/{id}/location_quantities": {"id":"setProductLocationQuantity","permission":"Products - Edit Quantities","repeatable":true},
  "GET /products/{product_id}/product_skus": {"id":"listProductSkus","permission":"Products - List/Search"},
  "POST /products/{product_id}/product_skus": {"id":"createProductSku","permission":"Products - Edit"},
  "PUT /products/{product_id}/product_skus/{id}": {"id":"updateProductSku","permission":"Products - Edit","repeatable":true},
  "DELETE /products/{product_id}/product_skus/{id}": {"id":"deleteProductSku","permission":"Products - Edit","repeatable":true,"empty":true},
  "GET /products/{product_id}/product_serials": {"id":"listProductSerials","permission":"Products - List/Search","paged":{"items":"product_serials","rowId":"id"}},
  "POST /products/{product_id}/product_serials": {"id":"createProductSerial","permission":"Products - Edit"},
  "POST /products/{product_id}/product_serials/attach_to_line_item": {"id":"attachProductSerials","permission":"Products - List/Search"},
  "PUT /products/{product_id}/product_serials/{id}": {"id":"updateProductSerial","permission":"Products - Edit","repeatable":true},
  "GET /vendors": {"id":"listVendors","permission":"Vendors - List","paged":{"items":"vendors","rowId":"id"}},
  "POST /vendors": {"id":"createVendor","permission":"Vendors - New"},
  "GET /vendors/{id}": {"id":"getVendor","permission":"Vendors - View Details"},
  "PUT /vendors/{id}": {"id":"updateVendor","permission":"Vendors - Edit","repeatable":true},
  "GET /purchase_orders": {"id":"listPurchaseOrders","permission":"Purchase Orders - List/Search","paged":{"items":"purchase_orders","rowId":"id"}},
  "POST /purchase_orders": {"id":"createPurchaseOrder","permission":"Purchase Orders - Edit"},
  "GET /purchase_orders/{id}": {"id":"getPurchaseOrder","permission":"Purchase Orders - View Details"},
  "PUT /purchase_orders/{id}": {"id":"updatePurchaseOrder","permission":"Purchase Orders - Edit","repeatable":true,"empty":true},
  "POST /purchase_orders/{id}/attachments": {"id":"uploadPurchaseOrderAttachment","permission":"Purchase Orders - Edit","empty":true,"form":true},
  "POST /purchase_orders/{id}/create_po_line_item": {"id":"addPurchaseOrderLineItem","permission":"Purchase Orders - Edit"},
  "POST /purchase_orders/{id}/receive": {"id":"receivePurchaseOrderLineItem","permission":"Purchase Orders - Edit"},
  "GET /items": {"id":"listPartOrders","permission":"Parts Orders - List/Search","paged":{"items":"items","rowId":"id"}},
  "GET /appointments": {"id":"listAppointments","permission":"Appointments - View All","paged":{"items":"appointments","rowId":"appointment.id"}},
  "POST /appointments": {"id":"createAppointment"},
  "GET /appointments/{id}": {"id":"getAppointment"},
  "PUT /appointments/{id}": {"id":"updateAppointment","repeatable":true,"creates":["email_customer"]},
  "DELETE /appointments/{id}": {"id":"deleteAppointment","repeatable":true,"empty":true},
  "GET /appointment_types": {"id":"listAppointmentTypes","permission":"Global Admin","reference":true,"paged":{"items":"appointment_types","rowId":"id"}},
  "POST /appointment_types": {"id":"createAppointmentType","permission":"Global Admin"},
  "GET /appointment_types/{id}": {"id":"getAppointmentType","permission":"Global Admin","reference":true},
  "PUT /appointment_types/{id}": {"id":"updateAppointmentType","permission":"Global Admin","repeatable":true,"empty":true},
  "DELETE /appointment_types/{id}": {"id":"deleteAppointmentType","permission":"Global Admin","repeatable":true,"empty":true},
  "GET /wiki_pages": {"id":"listWikiPages","permission":"Documentation - Allow Usage","paged":{"items":"wiki_pages","rowId":"id"}},
  "POST /wiki_pages": {"id":"createWikiPage","permission":"Documentation - Create"},
  "GET /wiki_pages/{id}": {"id":"getWikiPage","permission":"Documentation - Allow Usage"},
  "PUT /wiki_pages/{id}": {"id":"updateWikiPage","permission":"Documentation - Edit","repeatable":true},
  "DELETE /wiki_pages/{id}": {"id":"deleteWikiPage","permission":"Documentation - Delete","repeatable":true,"empty":true},
  "GET /canned_responses": {"id":"listCannedResponses","permission":"Ticket Canned Responses - Manage","reference":true},
  "POST /canned_responses": {"id":"createCannedResponse","permission":"Ticket Canned Responses - Manage"},
  "PATCH /canned_responses/{id}": {"id":"updateCannedResponse","permission":"Ticket Canned Responses - Manage","empty":true},
  "DELETE /canned_responses/{id}": {"id":"deleteCannedResponse","permission":"Ticket Canned Responses - Manage","repeatable":true,"empty":true},
  "GET /canned_responses/settings": {"id":"getCannedResponseSettings","permission":"Ticket Canned Responses - Manage","reference":true},
  "GET /me": {"id":"getMe"},
  "POST /otp_login": {"id":"logInWithOneTimeCode"},
  "GET /users": {"id":"listUsers","reference":true,"paged":{"items":"users","rowId":"0"}},
  "GET /users/{id}": {"id":"getUser","reference":true},
  "POST /user_devices": {"id":"createUserDevice"},
  "GET /user_devices/{id}": {"id":"getUserDevice"},
  "PUT /user_devices/{id}": {"id":"updateUserDevice","repeatable":true},
  "GET /settings": {"id":"getSettings","reference":true},
  "GET /settings/printing": {"id":"getPrintingSettings","reference":true},
  "GET /settings/tabs": {"id":"getSettingsTabs","reference":true},
  "GET /search": {"id":"searchEverything"},
  "GET /callerid": {"id":"lookUpCaller","empty":true,"text":true},
};

/** The paged lists: path to the key of the rows. */
export interface PagedLists {
  "/tickets": "tickets";
  "/tickets/{id}/comments": "comments";
  "/tickets/{ticket_id}/worksheet_results": "worksheet_results";
  "/ticket_comments": "comments";
  "/ticket_blueprints": "ticket_blueprints";
  "/new_ticket_forms": "new_ticket_forms";
  "/ticket_timers": "ticket_timers";
  "/timelogs": "timelogs";
  "/customers": "customers";
  "/customers/autocomplete": "customers";
  "/customers/{customer_id}/phones": "phones";
  "/customers/{customer_id}/payment_profiles": "payment_profiles";
  "/contacts": "contacts";
  "/portal_users": "portal_users";
  "/leads": "leads";
  "/customer_assets": "assets";
  "/customer_assets/assets_by_contact/{contact_id}": "assets";
  "/customer_assets/{id}/patches": "available_patches";
  "/customer_assets/{id}/installed_applications": "installed_applications";
  "/policy_folders": "policy_folders";
  "/rmm_alerts": "rmm_alerts";
  "/contracts": "contracts";
  "/estimates": "estimates";
  "/invoices": "invoices";
  "/line_items": "line_items";
  "/schedules": "schedules";
  "/payments": "payments";
  "/payment_methods": "payment_methods";
  "/products": "products";
  "/products/categories": "categories";
  "/products/{product_id}/product_serials": "product_serials";
  "/vendors": "vendors";
  "/purchase_orders": "purchase_orders";
  "/items": "items";
  "/appointments": "appointments";
  "/appointment_types": "appointment_types";
  "/wiki_pages": "wiki_pages";
  "/users": "users";
}

/** Operations whose 2xx answer may have no body, or null. */
export type MayBeEmpty =
  | "DELETE /tickets/{id}"
  | "POST /tickets/{id}/print"
  | "PUT /tickets/{ticket_id}/worksheet_results/{id}"
  | "DELETE /tickets/{ticket_id}/worksheet_results/{id}"
  | "POST /tickets/{id}/timer"
  | "GET /timelogs/last"
  | "DELETE /customers/{id}"
  | "DELETE /customers/{customer_id}/phones/{id}"
  | "DELETE /customers/{customer_id}/payment_profiles/{id}"
  | "DELETE /contacts/{id}"
  | "DELETE /portal_users/{id}"
  | "DELETE /customer_assets/{id}"
  | "DELETE /rmm_alerts/{id}"
  | "GET /contracts/{id}"
  | "DELETE /contracts/{id}"
  | "DELETE /estimates/{id}"
  | "DELETE /estimates/{id}/line_items/{line_item_id}"
  | "DELETE /invoices/{id}"
  | "POST /invoices/{id}/email"
  | "POST /invoices/{id}/payments"
  | "POST /invoices/{id}/convert_to_draft"
  | "POST /invoices/{id}/publish"
  | "POST /invoices/{id}/print"
  | "PUT /invoices/{id}/line_items/{line_item_id}"
  | "DELETE /invoices/{id}/line_items/{line_item_id}"
  | "DELETE /schedules/{id}"
  | "DELETE /schedules/{id}/line_items/{schedule_line_item_id}"
  | "DELETE /products/{id}/delete_image"
  | "PUT /purchase_orders/{id}"
  | "POST /purchase_orders/{id}/attachments"
  | "DELETE /appointments/{id}"
  | "PUT /appointment_types/{id}"
  | "DELETE /appointment_types/{id}"
  | "DELETE /wiki_pages/{id}"
  | "PATCH /canned_responses/{id}";
