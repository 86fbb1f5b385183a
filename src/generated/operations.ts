// Generated from openapi/syncro.yaml by `npm run generate`. Do not edit.
import type { HttpMethod, OperationFacts } from "../operation.js";

// As text: it is parsed when it is first asked for, so that an import does not have to.
let table: { readonly [path: string]: { readonly [M in HttpMethod]?: OperationFacts } } | undefined;
let known: Readonly<Record<string, string>> | undefined;

/** What is known of each operation, by path and method. */
export const operations = () => (table ??= JSON.parse(`{
"/tickets":{"GET":{"id":"listTickets","permission":"Tickets - List/Search","ignores":["date_from","date_to"],"paged":{"items":"tickets"}},"POST":{"id":"createTicket","permission":"Tickets - Create","record":"ticket"}},
"/tickets/{id}":{"GET":{"id":"getTicket","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","record":"ticket"},"PUT":{"id":"updateTicket","permission":"Tickets - Edit","repeatable":true,"creates":["comments_attributes"],"record":"ticket"},"DELETE":{"id":"deleteTicket","permission":"Tickets - Delete","repeatable":true,"empty":true}},
"/tickets/settings":{"GET":{"id":"getTicketSettings","reference":true}},
"/tickets/{id}/comment":{"POST":{"id":"addTicketComment","permission":"Tickets - Edit","record":"comment"}},
"/tickets/{id}/comments":{"GET":{"id":"listTicketComments","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","paged":{"items":"comments"}}},
"/tickets/{id}/add_line_item":{"POST":{"id":"addTicketLineItem","permission":"Tickets - Edit","record":"id"}},
"/tickets/{id}/update_line_item":{"PUT":{"id":"updateTicketLineItem","permission":"Tickets - Edit","repeatable":true,"record":"ticket_line_item"}},
"/tickets/{id}/remove_line_item":{"POST":{"id":"removeTicketLineItem","permission":"Tickets - Edit"}},
"/tickets/{id}/attach_file_url":{"POST":{"id":"attachTicketFiles","permission":"Tickets - Edit"}},
"/tickets/{id}/delete_attachment":{"POST":{"id":"deleteTicketAttachment","permission":"Tickets - Edit"}},
"/tickets/{id}/print":{"POST":{"id":"printTicket","permission":"Tickets - View Details","empty":true}},
"/tickets/{ticket_id}/worksheet_results":{"GET":{"id":"listWorksheetResults","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","paged":{"items":"worksheet_results"}},"POST":{"id":"createWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","record":"worksheet_result"}},
"/tickets/{ticket_id}/worksheet_results/{id}":{"GET":{"id":"getWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","record":"worksheet_result"},"PUT":{"id":"updateWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","repeatable":true,"empty":true,"record":"worksheet_result"},"DELETE":{"id":"deleteWorksheetResult","permission":"Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)","repeatable":true,"empty":true}},
"/ticket_comments":{"GET":{"id":"listCommentsAcrossTickets","permission":"Tickets - View Details","paged":{"items":"comments"}}},
"/ticket_blueprints":{"GET":{"id":"listTicketBlueprints","permission":"Ticket Blueprints - Manage","reference":true,"paged":{"items":"ticket_blueprints"}}},
"/ticket_blueprints/{id}/apply":{"POST":{"id":"applyTicketBlueprint","permission":"Ticket Blueprints - Create Ticket From Blueprint","record":"ticket_id"}},
"/new_ticket_forms":{"GET":{"id":"listNewTicketForms","permission":"Ticket Workflows - Manage","reference":true,"paged":{"items":"new_ticket_forms"}}},
"/new_ticket_forms/{id}":{"GET":{"id":"getNewTicketForm","permission":"Tickets - Create","record":"new_ticket_form","reference":true}},
"/new_ticket_forms/{id}/process_form":{"POST":{"id":"processNewTicketForm","permission":"Tickets - Create","record":"ticket"}},
"/tickets/{id}/timer_entry":{"POST":{"id":"logTicketTime","permission":"Ticket Timers - Overview","record":"id"}},
"/tickets/{id}/update_timer_entry":{"PUT":{"id":"updateTicketTime","permission":"Ticket Timers - Overview","repeatable":true,"record":"id"}},
"/tickets/{id}/charge_timer_entry":{"POST":{"id":"chargeTicketTime","permission":"Ticket Timers - Overview","record":"id"}},
"/tickets/{id}/delete_timer_entry":{"POST":{"id":"deleteTicketTime","permission":"Ticket Timers - Overview"}},
"/tickets/{id}/timer":{"POST":{"id":"manageTicketTimer","empty":true,"record":"id","instead":["POST /tickets/{id}/timer_entry","PUT /tickets/{id}/update_timer_entry","POST /tickets/{id}/charge_timer_entry","POST /tickets/{id}/delete_timer_entry"]}},
"/ticket_timers":{"GET":{"id":"listTicketTimers","permission":"Ticket Timers - Overview","paged":{"items":"ticket_timers"}},"POST":{"id":"createTicketTimer","permission":"Ticket Timers - Overview","record":"ticket_timer"}},
"/ticket_timers/{id}":{"PATCH":{"id":"updateTicketTimer","permission":"Ticket Timers - Edit","record":"ticket_timer"}},
"/ticket_timers/{id}/pause":{"POST":{"id":"pauseTicketTimer","permission":"Ticket Timers - Overview","record":"ticket_timer"}},
"/ticket_timers/{id}/start":{"POST":{"id":"startTicketTimer","permission":"Ticket Timers - Overview","record":"ticket_timer"}},
"/ticket_timers/{id}/stop":{"POST":{"id":"stopTicketTimer","permission":"Ticket Timers - Overview","record":"ticket_timer"}},
"/timelogs":{"GET":{"id":"listTimelogs","permission":"Timelogs - Manage","paged":{"items":"timelogs"}},"PUT":{"id":"clockInOrOut","permission":"Timelogs - Manage","record":"id"}},
"/timelogs/last":{"GET":{"id":"getLastTimelog","permission":"Timelogs - Manage","empty":true,"record":"id"}},
"/customers":{"GET":{"id":"listCustomers","permission":"Customers - List/Search","ignores":["customer_id","date_from","date_to","mine","status"],"paged":{"items":"customers"}},"POST":{"id":"createCustomer","permission":"Customers - Create","record":"customer"}},
"/customers/{id}":{"GET":{"id":"getCustomer","permission":"Customers - View Detail","record":"customer"},"PUT":{"id":"updateCustomer","permission":"Customers - Edit","repeatable":true,"record":"customer"},"DELETE":{"id":"deleteCustomer","permission":"Customers - Delete","repeatable":true,"empty":true}},
"/customers/autocomplete":{"GET":{"id":"autocompleteCustomers","paged":{"items":"customers"}}},
"/customers/latest":{"GET":{"id":"getLatestCustomer","permission":"Customers - Edit","record":"customer"}},
"/customers/{customer_id}/phones":{"GET":{"id":"listCustomerPhones","permission":"Customers - View Detail","paged":{"items":"phones"}},"POST":{"id":"createCustomerPhone","permission":"Customers - Edit","record":"id"}},
"/customers/{customer_id}/phones/{id}":{"PUT":{"id":"updateCustomerPhone","permission":"Customers - Edit","repeatable":true,"record":"id"},"DELETE":{"id":"deleteCustomerPhone","permission":"Customers - Edit","repeatable":true,"empty":true}},
"/customers/{customer_id}/payment_profiles":{"GET":{"id":"listPaymentProfiles","paged":{"items":"payment_profiles"}},"POST":{"id":"createPaymentProfile","record":"payment_profile"}},
"/customers/{customer_id}/payment_profiles/{id}":{"GET":{"id":"getPaymentProfile","record":"payment_profile"},"PUT":{"id":"updatePaymentProfile","repeatable":true,"record":"payment_profile"},"DELETE":{"id":"deletePaymentProfile","repeatable":true,"empty":true}},
"/contacts":{"GET":{"id":"listContacts","permission":"Customers - View Detail","ignores":["query","date_from","date_to","mine","status"],"paged":{"items":"contacts"}},"POST":{"id":"createContact","permission":"Customers - Edit","record":"id"}},
"/contacts/{id}":{"GET":{"id":"getContact","permission":"Customers - View Detail","record":"id"},"PUT":{"id":"updateContact","permission":"Customers - Edit","repeatable":true,"record":"id"},"DELETE":{"id":"deleteContact","permission":"Customers - Edit","repeatable":true,"empty":true}},
"/portal_users":{"GET":{"id":"listPortalUsers","permission":"Global Admin","paged":{"items":"portal_users"}},"POST":{"id":"createPortalUser","permission":"Global Admin","record":"id"}},
"/portal_users/{id}":{"PUT":{"id":"updatePortalUser","permission":"Global Admin","repeatable":true,"record":"id"},"DELETE":{"id":"deletePortalUser","permission":"Global Admin","repeatable":true,"empty":true,"record":"id"}},
"/portal_users/create_invitation":{"POST":{"id":"sendPortalInvitation","permission":"Global Admin"}},
"/leads":{"GET":{"id":"listLeads","permission":"Leads - List/Search","paged":{"items":"leads"}},"POST":{"id":"createLead","record":"lead"}},
"/leads/{id}":{"GET":{"id":"getLead","permission":"Leads - List/Search","record":"lead"},"PUT":{"id":"updateLead","repeatable":true,"record":"lead"}},
"/customer_assets":{"GET":{"id":"listAssets","permission":"Assets - List/Search","ignores":["date_from","date_to","mine","status"],"paged":{"items":"assets"}},"POST":{"id":"createAsset","permission":"Assets - Create","record":"asset"}},
"/customer_assets/{id}":{"GET":{"id":"getAsset","permission":"Assets - View Details","record":"asset"},"PUT":{"id":"updateAsset","permission":"Assets - Edit","repeatable":true,"record":"asset"},"DELETE":{"id":"deleteAsset","repeatable":true,"empty":true,"instead":["PUT /customer_assets/{id}"]}},
"/customer_assets/chat_information_by_ids":{"GET":{"id":"getAssetsByIds","permission":"Assets - List/Search"}},
"/customer_assets/assets_by_contact/{contact_id}":{"GET":{"id":"listContactAssets","permission":"Assets - List/Search","paged":{"items":"assets"}}},
"/customer_assets/{id}/patches":{"GET":{"id":"listAssetPatches","permission":"Assets - List/Search","record":"installed_patches","paged":{"items":"available_patches","rowId":null,"meta":"available_patches_meta"}}},
"/customer_assets/{id}/installed_applications":{"GET":{"id":"listInstalledApplications","permission":"Assets - List/Search","paged":{"items":"installed_applications","rowId":null}}},
"/policy_folders":{"GET":{"id":"listPolicyFolders","permission":"Policies - List","paged":{"items":"policy_folders"}},"POST":{"id":"createPolicyFolder","permission":"Policies - New","record":"policy_folder"}},
"/policy_folders/{id}":{"GET":{"id":"getPolicyFolder","permission":"Policies - List","record":"policy_folder"},"PUT":{"id":"updatePolicyFolder","permission":"Policies - Edit","repeatable":true,"record":"policy_folder"},"DELETE":{"id":"deletePolicyFolder","permission":"Policies - Delete","repeatable":true,"empty":true}},
"/rmm_alerts":{"GET":{"id":"listRmmAlerts","permission":"RMM Alerts - List","paged":{"items":"rmm_alerts"}},"POST":{"id":"createRmmAlert","permission":"RMM Alerts - Create","record":"alert"}},
"/rmm_alerts/{id}":{"GET":{"id":"getRmmAlert","permission":"RMM Alerts - List","record":"rmm_alert"},"DELETE":{"id":"clearRmmAlert","permission":"RMM Alerts - Delete","repeatable":true,"empty":true}},
"/rmm_alerts/{id}/mute":{"POST":{"id":"muteRmmAlert","permission":"RMM Alerts - Clear/Manage"}},
"/rmm/public_scripts/{asset_id}/schedule":{"POST":{"id":"runRmmScript","permission":"Scripts - Execute"}},
"/contracts":{"GET":{"id":"listContracts","permission":"Contracts - List/Search","paged":{"items":"contracts"}},"POST":{"id":"createContract","permission":"Contracts - Edit","record":"id"}},
"/contracts/{id}":{"GET":{"id":"getContract","permission":"Contracts - Edit","empty":true},"PUT":{"id":"updateContract","permission":"Contracts - Edit","repeatable":true,"creates":["product_price_overrides"],"record":"id"},"DELETE":{"id":"deleteContract","permission":"Contracts - Delete","repeatable":true,"empty":true}},
"/estimates":{"GET":{"id":"listEstimates","permission":"Estimates - List/Search","paged":{"items":"estimates"}},"POST":{"id":"createEstimate","permission":"Estimates - Create","record":"estimate"}},
"/estimates/{id}":{"GET":{"id":"getEstimate","permission":"Estimates - View Details","record":"estimate"},"PUT":{"id":"updateEstimate","permission":"Estimates - Edit","repeatable":true,"record":"estimate"},"DELETE":{"id":"deleteEstimate","permission":"Estimates - Delete","repeatable":true,"empty":true}},
"/estimates/{id}/convert_to_invoice":{"POST":{"id":"convertEstimateToInvoice","permission":"Estimates - View Details and Invoices - Create","record":"invoice"}},
"/estimates/{id}/email":{"POST":{"id":"emailEstimate","permission":"Estimates - View Details"}},
"/estimates/{id}/print":{"POST":{"id":"printEstimate","permission":"Estimates - View Details"}},
"/estimates/{id}/line_items":{"POST":{"id":"addEstimateLineItem","permission":"Estimates - Edit","record":"estimate"}},
"/estimates/{id}/line_items/{line_item_id}":{"PUT":{"id":"updateEstimateLineItem","permission":"Estimates - Edit","repeatable":true,"record":"line_item"},"DELETE":{"id":"deleteEstimateLineItem","permission":"Estimates - Edit","repeatable":true,"empty":true,"record":"estimate"}},
"/invoices":{"GET":{"id":"listInvoices","permission":"Invoices - List/Search","ignores":["query","customer_id","date_from","date_to","mine","status"],"paged":{"items":"invoices"}},"POST":{"id":"createInvoice","permission":"Invoices - Create","record":"invoice"}},
"/invoices/{id}":{"GET":{"id":"getInvoice","permission":"Invoices - View Details","record":"invoice"},"PUT":{"id":"updateInvoice","repeatable":true,"creates":["took_payment"],"record":"invoice"},"DELETE":{"id":"deleteInvoice","repeatable":true,"empty":true,"refusals":["Invalid request"]}},
"/invoices/{id}/email":{"POST":{"id":"emailInvoice","permission":"Invoices - View Details","empty":true}},
"/invoices/{id}/payments":{"POST":{"id":"recordInvoicePayment","empty":true,"record":"payment","instead":["POST /payments"]}},
"/invoices/{id}/convert_to_draft":{"POST":{"id":"convertInvoiceToDraft","permission":"Invoices - Edit","empty":true}},
"/invoices/{id}/publish":{"POST":{"id":"publishInvoice","permission":"Invoices - Edit","empty":true}},
"/invoices/{id}/print":{"POST":{"id":"printInvoice","permission":"Invoices - View Details","empty":true}},
"/invoices/{id}/ticket":{"GET":{"id":"getInvoiceTicket","permission":"Invoices - View Details and Tickets - View Details","record":"ticket"}},
"/invoices/{id}/line_items":{"POST":{"id":"addInvoiceLineItem","permission":"Invoices - Edit"}},
"/invoices/{id}/line_items/{line_item_id}":{"PUT":{"id":"updateInvoiceLineItem","repeatable":true,"empty":true,"record":"line_item","refusals":["Invoice is already paid"]},"DELETE":{"id":"deleteInvoiceLineItem","repeatable":true,"empty":true,"record":"invoice"}},
"/line_items":{"GET":{"id":"listLineItems","permission":"Global Admin","paged":{"items":"line_items"}}},
"/schedules":{"GET":{"id":"listSchedules","permission":"Recurring Invoices - List","paged":{"items":"schedules"}},"POST":{"id":"createSchedule","permission":"Recurring Invoices - New","record":"schedule"}},
"/schedules/{id}":{"GET":{"id":"getSchedule","permission":"Recurring Invoices - List","record":"schedule"},"PUT":{"id":"updateSchedule","permission":"Recurring Invoices - Edit","repeatable":true,"record":"schedule"},"DELETE":{"id":"deleteSchedule","permission":"Recurring Invoices - Delete","repeatable":true,"empty":true}},
"/schedules/{id}/line_items":{"POST":{"id":"addScheduleLineItem","permission":"Recurring Invoices - Edit","record":"schedule_line_item"}},
"/schedules/{id}/line_items/{schedule_line_item_id}":{"PUT":{"id":"updateScheduleLineItem","permission":"Recurring Invoices - Edit","repeatable":true,"record":"schedule_line_item"},"DELETE":{"id":"deleteScheduleLineItem","permission":"Recurring Invoices - Edit","repeatable":true,"empty":true}},
"/schedules/{id}/add_line_item":{"POST":{"id":"addScheduleLineItemOld","permission":"Recurring Invoices - Edit","record":"schedule_line_item","instead":["POST /schedules/{id}/line_items"]}},
"/schedules/{id}/remove_line_item":{"POST":{"id":"removeScheduleLineItemOld","permission":"Recurring Invoices - Edit","instead":["DELETE /schedules/{id}/line_items/{schedule_line_item_id}"]}},
"/payments":{"GET":{"id":"listPayments","permission":"Payments - View List","paged":{"items":"payments"}},"POST":{"id":"createPayment","permission":"Payments - Create","record":"payment"}},
"/payments/{id}":{"GET":{"id":"getPayment","permission":"Payments - View List","record":"payment"}},
"/payment_methods":{"GET":{"id":"listPaymentMethods","reference":true,"paged":{"items":"payment_methods"}}},
"/products":{"GET":{"id":"listProducts","permission":"Products - List/Search","paged":{"items":"products"}},"POST":{"id":"createProduct","permission":"Products - Create","record":"product"}},
"/products/{id}":{"GET":{"id":"getProduct","permission":"Products - List/Search","record":"product"},"PUT":{"id":"updateProduct","permission":"Products - Edit","repeatable":true,"creates":["product_skus_attributes"],"record":"product"}},
"/products/barcode":{"GET":{"id":"findProductByBarcode","permission":"Products - List/Search","record":"product"}},
"/products/categories":{"GET":{"id":"listProductCategories","permission":"Products - List/Search","reference":true,"paged":{"items":"categories"}}},
"/products/{id}/add_images":{"POST":{"id":"addProductImages","permission":"Products - Edit"}},
"/products/{id}/delete_image":{"DELETE":{"id":"deleteProductImage","repeatable":true,"empty":true}},
"/products/{id}/location_quantities":{"PUT":{"id":"setProductLocationQuantity","permission":"Products - Edit Quantities","repeatable":true,"record":"id"}},
"/products/{product_id}/product_skus":{"GET":{"id":"listProductSkus","permission":"Products - List/Search","record":"product_skus"},"POST":{"id":"createProductSku","permission":"Products - Edit","record":"product_sku"}},
"/products/{product_id}/product_skus/{id}":{"PUT":{"id":"updateProductSku","permission":"Products - Edit","repeatable":true,"record":"product_sku"},"DELETE":{"id":"deleteProductSku","permission":"Products - Edit","repeatable":true,"empty":true}},
"/products/{product_id}/product_serials":{"GET":{"id":"listProductSerials","permission":"Products - List/Search","paged":{"items":"product_serials"}},"POST":{"id":"createProductSerial","permission":"Products - Edit","record":"product_serial"}},
"/products/{product_id}/product_serials/attach_to_line_item":{"POST":{"id":"attachProductSerials","permission":"Products - List/Search"}},
"/products/{product_id}/product_serials/{id}":{"PUT":{"id":"updateProductSerial","permission":"Products - Edit","repeatable":true,"record":"product_serial"}},
"/vendors":{"GET":{"id":"listVendors","permission":"Vendors - List","paged":{"items":"vendors"}},"POST":{"id":"createVendor","permission":"Vendors - New","record":"vendor"}},
"/vendors/{id}":{"GET":{"id":"getVendor","permission":"Vendors - View Details","record":"vendor"},"PUT":{"id":"updateVendor","permission":"Vendors - Edit","repeatable":true,"record":"vendor"}},
"/purchase_orders":{"GET":{"id":"listPurchaseOrders","permission":"Purchase Orders - List/Search","paged":{"items":"purchase_orders"}},"POST":{"id":"createPurchaseOrder","permission":"Purchase Orders - Edit","record":"purchase_order"}},
"/purchase_orders/{id}":{"GET":{"id":"getPurchaseOrder","permission":"Purchase Orders - View Details","record":"purchase_order"},"PUT":{"id":"updatePurchaseOrder","permission":"Purchase Orders - Edit","repeatable":true,"empty":true,"record":"purchase_order"}},
"/purchase_orders/{id}/attachments":{"POST":{"id":"uploadPurchaseOrderAttachment","permission":"Purchase Orders - Edit","empty":true,"form":true}},
"/purchase_orders/{id}/create_po_line_item":{"POST":{"id":"addPurchaseOrderLineItem","permission":"Purchase Orders - Edit","record":"po_line_item"}},
"/purchase_orders/{id}/receive":{"POST":{"id":"receivePurchaseOrderLineItem","permission":"Purchase Orders - Edit","record":"purchase_order"}},
"/items":{"GET":{"id":"listPartOrders","permission":"Parts Orders - List/Search","paged":{"items":"items"}}},
"/appointments":{"GET":{"id":"listAppointments","permission":"Appointments - View All","paged":{"items":"appointments","rowId":"appointment.id"}},"POST":{"id":"createAppointment","record":"appointment"}},
"/appointments/{id}":{"GET":{"id":"getAppointment","record":"appointment"},"PUT":{"id":"updateAppointment","repeatable":true,"creates":["email_customer"],"record":"appointment"},"DELETE":{"id":"deleteAppointment","repeatable":true,"empty":true}},
"/appointment_types":{"GET":{"id":"listAppointmentTypes","permission":"Global Admin","reference":true,"paged":{"items":"appointment_types"}},"POST":{"id":"createAppointmentType","permission":"Global Admin","record":"appointment_type"}},
"/appointment_types/{id}":{"GET":{"id":"getAppointmentType","permission":"Global Admin","record":"id","reference":true},"PUT":{"id":"updateAppointmentType","permission":"Global Admin","repeatable":true,"empty":true},"DELETE":{"id":"deleteAppointmentType","permission":"Global Admin","repeatable":true,"empty":true}},
"/wiki_pages":{"GET":{"id":"listWikiPages","permission":"Documentation - Allow Usage","paged":{"items":"wiki_pages"}},"POST":{"id":"createWikiPage","permission":"Documentation - Create","record":"wiki_page"}},
"/wiki_pages/{id}":{"GET":{"id":"getWikiPage","permission":"Documentation - Allow Usage","record":"wiki_page"},"PUT":{"id":"updateWikiPage","permission":"Documentation - Edit","repeatable":true,"record":"wiki_page"},"DELETE":{"id":"deleteWikiPage","permission":"Documentation - Delete","repeatable":true,"empty":true}},
"/canned_responses":{"GET":{"id":"listCannedResponses","permission":"Ticket Canned Responses - Manage","record":"canned_responses","reference":true},"POST":{"id":"createCannedResponse","permission":"Ticket Canned Responses - Manage"}},
"/canned_responses/{id}":{"PATCH":{"id":"updateCannedResponse","permission":"Ticket Canned Responses - Manage","empty":true},"DELETE":{"id":"deleteCannedResponse","permission":"Ticket Canned Responses - Manage","repeatable":true,"empty":true}},
"/canned_responses/settings":{"GET":{"id":"getCannedResponseSettings","permission":"Ticket Canned Responses - Manage","reference":true}},
"/me":{"GET":{"id":"getMe","record":"user_id"}},
"/otp_login":{"POST":{"id":"logInWithOneTimeCode","record":"login"}},
"/users":{"GET":{"id":"listUsers","reference":true,"paged":{"items":"users","rowId":"0"}}},
"/users/{id}":{"GET":{"id":"getUser","record":"user","reference":true}},
"/user_devices":{"POST":{"id":"createUserDevice","record":"id"}},
"/user_devices/{id}":{"GET":{"id":"getUserDevice","record":"id"},"PUT":{"id":"updateUserDevice","repeatable":true,"record":"id"}},
"/settings":{"GET":{"id":"getSettings","reference":true}},
"/settings/printing":{"GET":{"id":"getPrintingSettings","reference":true}},
"/settings/tabs":{"GET":{"id":"getSettingsTabs","record":"tabs","reference":true}},
"/search":{"GET":{"id":"searchEverything","record":"results"}},
"/callerid":{"GET":{"id":"lookUpCaller","empty":true,"text":true}}
}`) as NonNullable<typeof table>);

/** Names that operations are wrongly known by, and the right ones: "METHOD /path". */
export const knownOperations = () => (known ??= JSON.parse(`{
"DELETE /tickets/{id}/attachments/{attachment_id}":"POST /tickets/{id}/delete_attachment",
"DELETE /tickets/{id}/line_items/{line_item_id}":"POST /tickets/{id}/remove_line_item",
"DELETE /tickets/{id}/timer_entries/{timer_entry_id}":"POST /tickets/{id}/delete_timer_entry",
"GET /assets":"GET /customer_assets",
"GET /assets/{id}":"GET /customer_assets/{id}",
"GET /customers/{id}/contacts":"GET /contacts",
"GET /part_orders":"GET /items",
"GET /recurring_invoices":"GET /schedules",
"GET /recurring_invoices/{id}":"GET /schedules/{id}",
"GET /ticket_priorities":"GET /settings",
"GET /ticket_problem_types":"GET /settings",
"GET /ticket_statuses":"GET /tickets/settings",
"GET /ticket_types":"GET /tickets/settings",
"GET /tickets/{id}/attachments":"GET /tickets/{id}",
"GET /tickets/{id}/line_items":"GET /tickets/{id}",
"GET /tickets/{id}/timer_entries":"GET /tickets/{id}",
"PATCH /contacts/{id}":"PUT /contacts/{id}",
"PATCH /customer_assets/{id}":"PUT /customer_assets/{id}",
"PATCH /customers/{id}":"PUT /customers/{id}",
"PATCH /invoices/{id}":"PUT /invoices/{id}",
"PATCH /tickets/{id}":"PUT /tickets/{id}",
"PATCH /tickets/{id}/line_items/{line_item_id}":"PUT /tickets/{id}/update_line_item",
"PATCH /tickets/{id}/timer_entries/{timer_entry_id}":"PUT /tickets/{id}/update_timer_entry",
"POST /assets":"POST /customer_assets",
"POST /customer_assets/{id}/run_script":"POST /rmm/public_scripts/{asset_id}/schedule",
"POST /customer_assets/{id}/scripts":"POST /rmm/public_scripts/{asset_id}/schedule",
"POST /invoices/{id}/add_line_item":"POST /invoices/{id}/line_items",
"POST /line_items":"POST /invoices/{id}/line_items",
"POST /portal_users/{id}/create_invitation":"POST /portal_users/create_invitation",
"POST /recurring_invoices":"POST /schedules",
"POST /rmm_alerts/{id}/clear":"DELETE /rmm_alerts/{id}",
"POST /rmm_alerts/{id}/resolve":"DELETE /rmm_alerts/{id}",
"POST /ticket_comments":"POST /tickets/{id}/comment",
"POST /tickets/{id}/attachments":"POST /tickets/{id}/attach_file_url",
"POST /tickets/{id}/comments":"POST /tickets/{id}/comment",
"POST /tickets/{id}/line_items":"POST /tickets/{id}/add_line_item",
"POST /tickets/{id}/timer_entries":"POST /tickets/{id}/timer_entry",
"PUT /assets/{id}":"PUT /customer_assets/{id}",
"PUT /canned_responses/{id}":"PATCH /canned_responses/{id}",
"PUT /line_items/{id}":"PUT /invoices/{id}/line_items/{line_item_id}",
"PUT /recurring_invoices/{id}":"PUT /schedules/{id}",
"PUT /rmm_alerts/{id}/resolve":"DELETE /rmm_alerts/{id}",
"PUT /ticket_timers/{id}":"PATCH /ticket_timers/{id}",
"PUT /tickets/{id}/line_items/{line_item_id}":"PUT /tickets/{id}/update_line_item",
"PUT /tickets/{id}/timer_entries/{timer_entry_id}":"PUT /tickets/{id}/update_timer_entry"
}`) as NonNullable<typeof known>);

/** The paged lists: the key of the rows, by path. */
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
