// Generated from openapi/syncro.yaml by `npm run generate`. Do not edit.
import type { CallOptions } from "../call-options.js";
import type { components, operations } from "./schema.js";

type Named<K extends keyof components["schemas"]> = components["schemas"][K];

// With names of their own, for editors and compilers to show.
export interface TicketCreate extends Named<"TicketCreate"> {}
export interface TicketUpdate extends Named<"TicketUpdate"> {}
export interface TicketCommentCreate extends Named<"TicketCommentCreate"> {}
export interface TicketLineItemCreate extends Named<"TicketLineItemCreate"> {}
export interface TicketLineItemUpdate extends Named<"TicketLineItemUpdate"> {}
export interface TicketLineItemRef extends Named<"TicketLineItemRef"> {}
export interface AttachmentUrls extends Named<"AttachmentUrls"> {}
export interface AttachmentRef extends Named<"AttachmentRef"> {}
export interface WorksheetResultCreate extends Named<"WorksheetResultCreate"> {}
export interface WorksheetResultUpdate extends Named<"WorksheetResultUpdate"> {}
export interface TicketBlueprintApply extends Named<"TicketBlueprintApply"> {}
export interface NewTicketFormInput extends Named<"NewTicketFormInput"> {}
export interface TimerEntryCreate extends Named<"TimerEntryCreate"> {}
export interface TimerEntryUpdate extends Named<"TimerEntryUpdate"> {}
export interface TimerEntryRef extends Named<"TimerEntryRef"> {}
export interface TicketTimerCreate extends Named<"TicketTimerCreate"> {}
export interface TicketTimerUpdate extends Named<"TicketTimerUpdate"> {}
export interface TimelogUpdate extends Named<"TimelogUpdate"> {}
export interface CustomerCreate extends Named<"CustomerCreate"> {}
export interface CustomerUpdate extends Named<"CustomerUpdate"> {}
export interface PhoneCreate extends Named<"PhoneCreate"> {}
export interface PhoneUpdate extends Named<"PhoneUpdate"> {}
export interface PaymentProfileCreate extends Named<"PaymentProfileCreate"> {}
export interface PaymentProfileUpdate extends Named<"PaymentProfileUpdate"> {}
export interface ContactCreate extends Named<"ContactCreate"> {}
export interface ContactUpdate extends Named<"ContactUpdate"> {}
export interface PortalUserInput extends Named<"PortalUserInput"> {}
export interface PortalInvitationCreate extends Named<"PortalInvitationCreate"> {}
export interface LeadCreate extends Named<"LeadCreate"> {}
export interface LeadUpdate extends Named<"LeadUpdate"> {}
export interface AssetCreate extends Named<"AssetCreate"> {}
export interface AssetUpdate extends Named<"AssetUpdate"> {}
export interface PolicyFolderCreate extends Named<"PolicyFolderCreate"> {}
export interface PolicyFolderUpdate extends Named<"PolicyFolderUpdate"> {}
export interface RmmAlertCreate extends Named<"RmmAlertCreate"> {}
export interface RmmAlertMute extends Named<"RmmAlertMute"> {}
export interface RmmScriptRun extends Named<"RmmScriptRun"> {}
export interface ContractCreate extends Named<"ContractCreate"> {}
export interface ContractUpdate extends Named<"ContractUpdate"> {}
export interface EstimateCreate extends Named<"EstimateCreate"> {}
export interface EstimateUpdate extends Named<"EstimateUpdate"> {}
export type EstimateLineNew = Named<"EstimateLineNew">;
export interface EstimateLineInput extends Named<"EstimateLineInput"> {}
export interface InvoiceCreate extends Named<"InvoiceCreate"> {}
export interface InvoiceUpdate extends Named<"InvoiceUpdate"> {}
export interface InvoiceEmail extends Named<"InvoiceEmail"> {}
export interface PaymentCreate extends Named<"PaymentCreate"> {}
export interface InvoiceLineWrite extends Named<"InvoiceLineWrite"> {}
export interface InvoiceLineUpdate extends Named<"InvoiceLineUpdate"> {}
export interface ScheduleCreate extends Named<"ScheduleCreate"> {}
export interface ScheduleUpdate extends Named<"ScheduleUpdate"> {}
export interface ScheduleLineInput extends Named<"ScheduleLineInput"> {}
export interface ScheduleLineRef extends Named<"ScheduleLineRef"> {}
export interface ProductCreate extends Named<"ProductCreate"> {}
export interface ProductUpdate extends Named<"ProductUpdate"> {}
export interface ProductImages extends Named<"ProductImages"> {}
export interface LocationQuantityUpdate extends Named<"LocationQuantityUpdate"> {}
export interface ProductSkuCreate extends Named<"ProductSkuCreate"> {}
export interface ProductSkuUpdate extends Named<"ProductSkuUpdate"> {}
export interface ProductSerialCreate extends Named<"ProductSerialCreate"> {}
export interface ProductSerialAttach extends Named<"ProductSerialAttach"> {}
export interface ProductSerialUpdate extends Named<"ProductSerialUpdate"> {}
export interface VendorCreate extends Named<"VendorCreate"> {}
export interface VendorUpdate extends Named<"VendorUpdate"> {}
export interface PurchaseOrderCreate extends Named<"PurchaseOrderCreate"> {}
export interface PurchaseOrderUpdate extends Named<"PurchaseOrderUpdate"> {}
export interface PurchaseOrderAttachmentUpload extends Named<"PurchaseOrderAttachmentUpload"> {}
export interface PurchaseOrderLineCreate extends Named<"PurchaseOrderLineCreate"> {}
export interface PurchaseOrderReceive extends Named<"PurchaseOrderReceive"> {}
export interface AppointmentCreate extends Named<"AppointmentCreate"> {}
export interface AppointmentUpdate extends Named<"AppointmentUpdate"> {}
export interface AppointmentTypeCreate extends Named<"AppointmentTypeCreate"> {}
export interface AppointmentTypeUpdate extends Named<"AppointmentTypeUpdate"> {}
export interface WikiPageCreate extends Named<"WikiPageCreate"> {}
export interface WikiPageUpdate extends Named<"WikiPageUpdate"> {}
export interface CannedResponseCreate extends Named<"CannedResponseCreate"> {}
export interface CannedResponseUpdate extends Named<"CannedResponseUpdate"> {}
export interface OtpLogin extends Named<"OtpLogin"> {}
export interface UserDeviceCreate extends Named<"UserDeviceCreate"> {}
export interface UserDeviceUpdate extends Named<"UserDeviceUpdate"> {}

export interface ListTicketsInit extends CallOptions {
  /** Lists tickets, filtered by customer, status, technician, date or asset. Permission: Tickets - List/Search. Sent again after a failure. `listTickets` */
  params?: { query?: operations["listTickets"]["parameters"]["query"] } | undefined;
}
export interface CreateTicketInit extends CallOptions {
  /** Creates a ticket for a customer. Permission: Tickets - Create. Not sent again once it may have arrived. `createTicket` */
  body: TicketCreate;
}
export interface GetTicketInit extends CallOptions {
  /** Returns one ticket with its comments, timers, line items, assets and customer. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Sent again after a failure. `getTicket` */
  params: { path: operations["getTicket"]["parameters"]["path"] };
}
export interface UpdateTicketInit extends CallOptions {
  /** Updates a ticket; omitted fields keep their values. Permission: Tickets - Edit. Sent again after a failure. `updateTicket` */
  params: { path: operations["updateTicket"]["parameters"]["path"] };
  /** Updates a ticket; omitted fields keep their values. Permission: Tickets - Edit. Sent again after a failure. `updateTicket` */
  body: TicketUpdate;
}
export interface DeleteTicketInit extends CallOptions {
  /** Deletes a ticket permanently. Permission: Tickets - Delete. Sent again after a failure. `deleteTicket` */
  params: { path: operations["deleteTicket"]["parameters"]["path"] };
}
export interface AddTicketCommentInit extends CallOptions {
  /** Adds a comment to a ticket, and emails it to the customer by default. Permission: Tickets - Edit. Not sent again once it may have arrived. `addTicketComment` */
  params: { path: operations["addTicketComment"]["parameters"]["path"] };
  /** Adds a comment to a ticket, and emails it to the customer by default. Permission: Tickets - Edit. Not sent again once it may have arrived. `addTicketComment` */
  body: TicketCommentCreate;
}
export interface ListTicketCommentsInit extends CallOptions {
  /** Lists all comments of a ticket, newest first (observed). Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Sent again after a failure. `listTicketComments` */
  params: { path: operations["listTicketComments"]["parameters"]["path"]; query?: operations["listTicketComments"]["parameters"]["query"] };
}
export interface AddTicketLineItemInit extends CallOptions {
  /** Adds a line item (charge) to a ticket. Permission: Tickets - Edit. Not sent again once it may have arrived. `addTicketLineItem` */
  params: { path: operations["addTicketLineItem"]["parameters"]["path"] };
  /** Adds a line item (charge) to a ticket. Permission: Tickets - Edit. Not sent again once it may have arrived. `addTicketLineItem` */
  body: TicketLineItemCreate;
}
export interface UpdateTicketLineItemInit extends CallOptions {
  /** Updates a line item (charge) of a ticket, which the body names. Permission: Tickets - Edit. Sent again after a failure. `updateTicketLineItem` */
  params: { path: operations["updateTicketLineItem"]["parameters"]["path"] };
  /** Updates a line item (charge) of a ticket, which the body names. Permission: Tickets - Edit. Sent again after a failure. `updateTicketLineItem` */
  body: TicketLineItemUpdate;
}
export interface RemoveTicketLineItemInit extends CallOptions {
  /** Removes a line item (charge) from a ticket. Permission: Tickets - Edit. Not sent again once it may have arrived. `removeTicketLineItem` */
  params: { path: operations["removeTicketLineItem"]["parameters"]["path"] };
  /** Removes a line item (charge) from a ticket. Permission: Tickets - Edit. Not sent again once it may have arrived. `removeTicketLineItem` */
  body: TicketLineItemRef;
}
export interface AttachTicketFilesInit extends CallOptions {
  /** Attaches files to a ticket, which the server downloads later from their URLs. Permission: Tickets - Edit. Not sent again once it may have arrived. `attachTicketFiles` */
  params: { path: operations["attachTicketFiles"]["parameters"]["path"] };
  /** Attaches files to a ticket, which the server downloads later from their URLs. Permission: Tickets - Edit. Not sent again once it may have arrived. `attachTicketFiles` */
  body: AttachmentUrls;
}
export interface DeleteTicketAttachmentInit extends CallOptions {
  /** Removes an attachment from a ticket. Permission: Tickets - Edit. Not sent again once it may have arrived. `deleteTicketAttachment` */
  params: { path: operations["deleteTicketAttachment"]["parameters"]["path"] };
  /** Removes an attachment from a ticket. Permission: Tickets - Edit. Not sent again once it may have arrived. `deleteTicketAttachment` */
  body: AttachmentRef;
}
export interface PrintTicketInit extends CallOptions {
  /** Prints a ticket; a repeated request prints it again. Permission: Tickets - View Details. Not sent again once it may have arrived. `printTicket` */
  params: { path: operations["printTicket"]["parameters"]["path"] };
}
export interface ListWorksheetResultsInit extends CallOptions {
  /** Lists the worksheets of a ticket with their fields. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Sent again after a failure. `listWorksheetResults` */
  params: { path: operations["listWorksheetResults"]["parameters"]["path"]; query?: operations["listWorksheetResults"]["parameters"]["query"] };
}
export interface CreateWorksheetResultInit extends CallOptions {
  /** Adds a worksheet to a ticket, from a worksheet template. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Not sent again once it may have arrived. `createWorksheetResult` */
  params: { path: operations["createWorksheetResult"]["parameters"]["path"] };
  /** Adds a worksheet to a ticket, from a worksheet template. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Not sent again once it may have arrived. `createWorksheetResult` */
  body: WorksheetResultCreate;
}
export interface GetWorksheetResultInit extends CallOptions {
  /** Returns one worksheet of a ticket with its fields. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Sent again after a failure. `getWorksheetResult` */
  params: { path: operations["getWorksheetResult"]["parameters"]["path"] };
}
export interface UpdateWorksheetResultInit extends CallOptions {
  /** Updates a worksheet of a ticket, usually to fill it in: `answers` maps a field's slug to its answer. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Sent again after a failure. `updateWorksheetResult` */
  params: { path: operations["updateWorksheetResult"]["parameters"]["path"] };
  /** Updates a worksheet of a ticket, usually to fill it in: `answers` maps a field's slug to its answer. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Sent again after a failure. `updateWorksheetResult` */
  body: WorksheetResultUpdate;
}
export interface DeleteWorksheetResultInit extends CallOptions {
  /** Removes a worksheet from a ticket. Permission: Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them). Sent again after a failure. `deleteWorksheetResult` */
  params: { path: operations["deleteWorksheetResult"]["parameters"]["path"] };
}
export interface ListCommentsAcrossTicketsInit extends CallOptions {
  /** Lists comments across tickets, all of each ticket, sorted by `ticket_id` and then newest first. Permission: Tickets - View Details. Sent again after a failure. `listCommentsAcrossTickets` */
  params?: { query?: operations["listCommentsAcrossTickets"]["parameters"]["query"] } | undefined;
}
export interface ListTicketBlueprintsInit extends CallOptions {
  /** Lists the ticket blueprints that can be applied. Permission: Ticket Blueprints - Manage. Sent again after a failure. `listTicketBlueprints` */
  params?: { query?: operations["listTicketBlueprints"]["parameters"]["query"] } | undefined;
}
export interface ApplyTicketBlueprintInit extends CallOptions {
  /** Applies a ticket blueprint: creates a parent ticket and its child tickets for a customer. Permission: Ticket Blueprints - Create Ticket From Blueprint. Not sent again once it may have arrived. `applyTicketBlueprint` */
  params: { path: operations["applyTicketBlueprint"]["parameters"]["path"] };
  /** Applies a ticket blueprint: creates a parent ticket and its child tickets for a customer. Permission: Ticket Blueprints - Create Ticket From Blueprint. Not sent again once it may have arrived. `applyTicketBlueprint` */
  body: TicketBlueprintApply;
}
export interface ListNewTicketFormsInit extends CallOptions {
  /** Lists the account's new ticket forms (intake forms). Permission: Ticket Workflows - Manage. Sent again after a failure. `listNewTicketForms` */
  params?: { query?: operations["listNewTicketForms"]["parameters"]["query"] } | undefined;
}
export interface GetNewTicketFormInit extends CallOptions {
  /** Returns one new ticket form with its sections and fields. Permission: Tickets - Create. Sent again after a failure. `getNewTicketForm` */
  params: { path: operations["getNewTicketForm"]["parameters"]["path"] };
}
export interface ProcessNewTicketFormInit extends CallOptions {
  /** Creates a ticket from a new ticket form that was filled in. Permission: Tickets - Create. Not sent again once it may have arrived. `processNewTicketForm` */
  params: { path: operations["processNewTicketForm"]["parameters"]["path"] };
  /** Creates a ticket from a new ticket form that was filled in. Permission: Tickets - Create. Not sent again once it may have arrived. `processNewTicketForm` */
  body: NewTicketFormInput;
}
export interface LogTicketTimeInit extends CallOptions {
  /** Logs finished time on a ticket as a timer entry. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `logTicketTime` */
  params: { path: operations["logTicketTime"]["parameters"]["path"] };
  /** Logs finished time on a ticket as a timer entry. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `logTicketTime` */
  body: TimerEntryCreate;
}
export interface UpdateTicketTimeInit extends CallOptions {
  /** Updates a timer entry (logged time) of a ticket. Permission: Ticket Timers - Overview. Sent again after a failure. `updateTicketTime` */
  params: { path: operations["updateTicketTime"]["parameters"]["path"] };
  /** Updates a timer entry (logged time) of a ticket. Permission: Ticket Timers - Overview. Sent again after a failure. `updateTicketTime` */
  body: TimerEntryUpdate;
}
export interface ChargeTicketTimeInit extends CallOptions {
  /** Charges a timer entry: adds a line item to the ticket, which `ticket_line_item_id` then names. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `chargeTicketTime` */
  params: { path: operations["chargeTicketTime"]["parameters"]["path"] };
  /** Charges a timer entry: adds a line item to the ticket, which `ticket_line_item_id` then names. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `chargeTicketTime` */
  body: TimerEntryRef;
}
export interface DeleteTicketTimeInit extends CallOptions {
  /** Deletes a timer entry (logged time) of a ticket. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `deleteTicketTime` */
  params: { path: operations["deleteTicketTime"]["parameters"]["path"] };
  /** Deletes a timer entry (logged time) of a ticket. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `deleteTicketTime` */
  body: TimerEntryRef;
}
export interface ManageTicketTimerInit extends CallOptions {
  /** Logs time on a ticket (guide). Not sent again once it may have arrived. `manageTicketTimer` */
  params: { path: operations["manageTicketTimer"]["parameters"]["path"] };
  /** Logs time on a ticket (guide). Not sent again once it may have arrived. `manageTicketTimer` */
  body: TimerEntryCreate;
}
export interface ListTicketTimersInit extends CallOptions {
  /** Lists ticket timers across tickets, including logged time, which is the same record. Permission: Ticket Timers - Overview. Sent again after a failure. `listTicketTimers` */
  params?: { query?: operations["listTicketTimers"]["parameters"]["query"] } | undefined;
}
export interface CreateTicketTimerInit extends CallOptions {
  /** Starts a new ticket timer for the token's owner; a `user_id` is ignored. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `createTicketTimer` */
  body: TicketTimerCreate;
}
export interface UpdateTicketTimerInit extends CallOptions {
  /** Sets whether a ticket timer is billable. Permission: Ticket Timers - Edit. Not sent again once it may have arrived. `updateTicketTimer` */
  params: { path: operations["updateTicketTimer"]["parameters"]["path"] };
  /** Sets whether a ticket timer is billable. Permission: Ticket Timers - Edit. Not sent again once it may have arrived. `updateTicketTimer` */
  body: TicketTimerUpdate;
}
export interface PauseTicketTimerInit extends CallOptions {
  /** Pauses a running ticket timer. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `pauseTicketTimer` */
  params: { path: operations["pauseTicketTimer"]["parameters"]["path"] };
}
export interface StartTicketTimerInit extends CallOptions {
  /** Starts or resumes an existing ticket timer. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `startTicketTimer` */
  params: { path: operations["startTicketTimer"]["parameters"]["path"] };
}
export interface StopTicketTimerInit extends CallOptions {
  /** Stops a ticket timer, and charges it if the account charges timers by default. Permission: Ticket Timers - Overview. Not sent again once it may have arrived. `stopTicketTimer` */
  params: { path: operations["stopTicketTimer"]["parameters"]["path"] };
}
export interface ListTimelogsInit extends CallOptions {
  /** Lists timelogs: when users clocked in and out. Permission: Timelogs - Manage. Sent again after a failure. `listTimelogs` */
  params?: { query?: operations["listTimelogs"]["parameters"]["query"] } | undefined;
}
export interface ClockInOrOutInit extends CallOptions {
  /** Clocks the token's owner in or out (inferred): the body names no user. Permission: Timelogs - Manage. Not sent again once it may have arrived. `clockInOrOut` */
  body: TimelogUpdate;
}
export interface GetLastTimelogInit extends CallOptions {
  /** Returns the last timelog of a user. Permission: Timelogs - Manage. Sent again after a failure. `getLastTimelog` */
  params?: { query?: operations["getLastTimelog"]["parameters"]["query"] } | undefined;
}
export interface ListCustomersInit extends CallOptions {
  /** Lists customers, filtered by name, business or email address. Permission: Customers - List/Search. Sent again after a failure. `listCustomers` */
  params?: { query?: operations["listCustomers"]["parameters"]["query"] } | undefined;
}
export interface CreateCustomerInit extends CallOptions {
  /** Creates a customer, a business or a person. Permission: Customers - Create. Not sent again once it may have arrived. `createCustomer` */
  body: CustomerCreate;
}
export interface GetCustomerInit extends CallOptions {
  /** Returns one customer with all its details. Permission: Customers - View Detail. Sent again after a failure. `getCustomer` */
  params: { path: operations["getCustomer"]["parameters"]["path"] };
}
export interface UpdateCustomerInit extends CallOptions {
  /** Updates a customer; omitted fields keep their values. Permission: Customers - Edit. Sent again after a failure. `updateCustomer` */
  params: { path: operations["updateCustomer"]["parameters"]["path"] };
  /** Updates a customer; omitted fields keep their values. Permission: Customers - Edit. Sent again after a failure. `updateCustomer` */
  body: CustomerUpdate;
}
export interface DeleteCustomerInit extends CallOptions {
  /** Deletes a customer permanently. Permission: Customers - Delete. Sent again after a failure. `deleteCustomer` */
  params: { path: operations["deleteCustomer"]["parameters"]["path"] };
}
export interface AutocompleteCustomersInit extends CallOptions {
  /** Lists the customers that match what a person has typed so far, for autocomplete. Sent again after a failure. `autocompleteCustomers` */
  params?: { query?: operations["autocompleteCustomers"]["parameters"]["query"] } | undefined;
}
export interface ListCustomerPhonesInit extends CallOptions {
  /** Lists the phones of a customer, each with its label and extension. Permission: Customers - View Detail. Sent again after a failure. `listCustomerPhones` */
  params: { path: operations["listCustomerPhones"]["parameters"]["path"]; query?: operations["listCustomerPhones"]["parameters"]["query"] };
}
export interface CreateCustomerPhoneInit extends CallOptions {
  /** Adds a phone to a customer, with a label and an extension. Permission: Customers - Edit. Not sent again once it may have arrived. `createCustomerPhone` */
  params: { path: operations["createCustomerPhone"]["parameters"]["path"] };
  /** Adds a phone to a customer, with a label and an extension. Permission: Customers - Edit. Not sent again once it may have arrived. `createCustomerPhone` */
  body: PhoneCreate;
}
export interface UpdateCustomerPhoneInit extends CallOptions {
  /** Updates a phone of a customer: its number, label or extension. Permission: Customers - Edit. Sent again after a failure. `updateCustomerPhone` */
  params: { path: operations["updateCustomerPhone"]["parameters"]["path"] };
  /** Updates a phone of a customer: its number, label or extension. Permission: Customers - Edit. Sent again after a failure. `updateCustomerPhone` */
  body: PhoneUpdate;
}
export interface DeleteCustomerPhoneInit extends CallOptions {
  /** Removes a phone from a customer. Permission: Customers - Edit. Sent again after a failure. `deleteCustomerPhone` */
  params: { path: operations["deleteCustomerPhone"]["parameters"]["path"] };
}
export interface ListPaymentProfilesInit extends CallOptions {
  /** Lists the payment profiles of a customer, without card numbers. Sent again after a failure. `listPaymentProfiles` */
  params: { path: operations["listPaymentProfiles"]["parameters"]["path"]; query?: operations["listPaymentProfiles"]["parameters"]["query"] };
}
export interface CreatePaymentProfileInit extends CallOptions {
  /** Creates a payment profile for a customer. Not sent again once it may have arrived. `createPaymentProfile` */
  params: { path: operations["createPaymentProfile"]["parameters"]["path"] };
  /** Creates a payment profile for a customer. Not sent again once it may have arrived. `createPaymentProfile` */
  body: PaymentProfileCreate;
}
export interface GetPaymentProfileInit extends CallOptions {
  /** Returns one payment profile of a customer. Sent again after a failure. `getPaymentProfile` */
  params: { path: operations["getPaymentProfile"]["parameters"]["path"] };
}
export interface UpdatePaymentProfileInit extends CallOptions {
  /** Updates a payment profile: its expiration and the last four digits. Sent again after a failure. `updatePaymentProfile` */
  params: { path: operations["updatePaymentProfile"]["parameters"]["path"] };
  /** Updates a payment profile: its expiration and the last four digits. Sent again after a failure. `updatePaymentProfile` */
  body: PaymentProfileUpdate;
}
export interface DeletePaymentProfileInit extends CallOptions {
  /** Deletes a payment profile of a customer. Sent again after a failure. `deletePaymentProfile` */
  params: { path: operations["deletePaymentProfile"]["parameters"]["path"] };
}
export interface ListContactsInit extends CallOptions {
  /** Lists contacts, optionally those of one customer. Permission: Customers - View Detail. Sent again after a failure. `listContacts` */
  params?: { query?: operations["listContacts"]["parameters"]["query"] } | undefined;
}
export interface CreateContactInit extends CallOptions {
  /** Creates a contact for a customer. Permission: Customers - Edit. Not sent again once it may have arrived. `createContact` */
  body: ContactCreate;
}
export interface GetContactInit extends CallOptions {
  /** Returns one contact. Permission: Customers - View Detail. Sent again after a failure. `getContact` */
  params: { path: operations["getContact"]["parameters"]["path"] };
}
export interface UpdateContactInit extends CallOptions {
  /** Updates a contact. Permission: Customers - Edit. Sent again after a failure. `updateContact` */
  params: { path: operations["updateContact"]["parameters"]["path"] };
  /** Updates a contact. Permission: Customers - Edit. Sent again after a failure. `updateContact` */
  body: ContactUpdate;
}
export interface DeleteContactInit extends CallOptions {
  /** Deletes a contact permanently. Permission: Customers - Edit. Sent again after a failure. `deleteContact` */
  params: { path: operations["deleteContact"]["parameters"]["path"] };
}
export interface ListPortalUsersInit extends CallOptions {
  /** Lists portal users: the logins of contacts for the customer portal. Permission: Global Admin. Sent again after a failure. `listPortalUsers` */
  params?: { query?: operations["listPortalUsers"]["parameters"]["query"] } | undefined;
}
export interface CreatePortalUserInit extends CallOptions {
  /** Creates a portal user for a contact. Permission: Global Admin. Not sent again once it may have arrived. `createPortalUser` */
  body: PortalUserInput;
}
export interface UpdatePortalUserInit extends CallOptions {
  /** Updates a portal user. Permission: Global Admin. Sent again after a failure. `updatePortalUser` */
  params: { path: operations["updatePortalUser"]["parameters"]["path"] };
  /** Updates a portal user. Permission: Global Admin. Sent again after a failure. `updatePortalUser` */
  body: PortalUserInput;
}
export interface DeletePortalUserInit extends CallOptions {
  /** Deletes a portal user. Permission: Global Admin. Sent again after a failure. `deletePortalUser` */
  params: { path: operations["deletePortalUser"]["parameters"]["path"] };
}
export interface SendPortalInvitationInit extends CallOptions {
  /** Sends an invitation to a portal user by email. Permission: Global Admin. Not sent again once it may have arrived. `sendPortalInvitation` */
  body: PortalInvitationCreate;
}
export interface ListLeadsInit extends CallOptions {
  /** Lists leads, filtered by status, technician or mailbox. Permission: Leads - List/Search. Sent again after a failure. `listLeads` */
  params?: { query?: operations["listLeads"]["parameters"]["query"] } | undefined;
}
export interface CreateLeadInit extends CallOptions {
  /** Creates a lead. Not sent again once it may have arrived. `createLead` */
  body: LeadCreate;
}
export interface GetLeadInit extends CallOptions {
  /** Returns one lead with its emails, attachments and appointments. Permission: Leads - List/Search. Sent again after a failure. `getLead` */
  params: { path: operations["getLead"]["parameters"]["path"] };
}
export interface UpdateLeadInit extends CallOptions {
  /** Updates a lead. Sent again after a failure. `updateLead` */
  params: { path: operations["updateLead"]["parameters"]["path"] };
  /** Updates a lead. Sent again after a failure. `updateLead` */
  body: LeadUpdate;
}
export interface ListAssetsInit extends CallOptions {
  /** Lists the assets of all customers or of one. Permission: Assets - List/Search. Sent again after a failure. `listAssets` */
  params?: { query?: operations["listAssets"]["parameters"]["query"] } | undefined;
}
export interface CreateAssetInit extends CallOptions {
  /** Creates an asset for a customer. Permission: Assets - Create. Not sent again once it may have arrived. `createAsset` */
  body: AssetCreate;
}
export interface GetAssetInit extends CallOptions {
  /** Returns one asset with its customer. Permission: Assets - View Details. Sent again after a failure. `getAsset` */
  params: { path: operations["getAsset"]["parameters"]["path"] };
}
export interface UpdateAssetInit extends CallOptions {
  /** Updates an asset, including its custom fields under `properties`. Permission: Assets - Edit. Sent again after a failure. `updateAsset` */
  params: { path: operations["updateAsset"]["parameters"]["path"] };
  /** Updates an asset, including its custom fields under `properties`. Permission: Assets - Edit. Sent again after a failure. `updateAsset` */
  body: AssetUpdate;
}
export interface DeleteAssetInit extends CallOptions {
  /** Deletes an asset (guide). Sent again after a failure. `deleteAsset` */
  params: { path: operations["deleteAsset"]["parameters"]["path"] };
}
export interface GetAssetsByIdsInit extends CallOptions {
  /** Returns several assets by their ids. Permission: Assets - List/Search. Sent again after a failure. `getAssetsByIds` */
  params: { query: operations["getAssetsByIds"]["parameters"]["query"] };
}
export interface ListContactAssetsInit extends CallOptions {
  /** Lists the assets linked to a contact, sorted by name. Permission: Assets - List/Search. Sent again after a failure. `listContactAssets` */
  params: { path: operations["listContactAssets"]["parameters"]["path"]; query?: operations["listContactAssets"]["parameters"]["query"] };
}
export interface ListAssetPatchesInit extends CallOptions {
  /** Lists the installed and the available Windows patches of an asset. Permission: Assets - List/Search. Sent again after a failure. `listAssetPatches` */
  params: { path: operations["listAssetPatches"]["parameters"]["path"]; query?: operations["listAssetPatches"]["parameters"]["query"] };
}
export interface ListInstalledApplicationsInit extends CallOptions {
  /** Lists the applications installed on an asset. Permission: Assets - List/Search. Sent again after a failure. `listInstalledApplications` */
  params: { path: operations["listInstalledApplications"]["parameters"]["path"]; query?: operations["listInstalledApplications"]["parameters"]["query"] };
}
export interface ListPolicyFoldersInit extends CallOptions {
  /** Lists the policy folders of one customer; `customer_id` is required. Permission: Policies - List. Sent again after a failure. `listPolicyFolders` */
  params: { query: operations["listPolicyFolders"]["parameters"]["query"] };
}
export interface CreatePolicyFolderInit extends CallOptions {
  /** Creates a policy folder below a parent folder, which is required. Permission: Policies - New. Not sent again once it may have arrived. `createPolicyFolder` */
  body: PolicyFolderCreate;
}
export interface GetPolicyFolderInit extends CallOptions {
  /** Returns one policy folder with its own policy and the policy in effect. Permission: Policies - List. Sent again after a failure. `getPolicyFolder` */
  params: { path: operations["getPolicyFolder"]["parameters"]["path"] };
}
export interface UpdatePolicyFolderInit extends CallOptions {
  /** Updates a policy folder: renames it, moves it, or attaches a policy. Permission: Policies - Edit. Sent again after a failure. `updatePolicyFolder` */
  params: { path: operations["updatePolicyFolder"]["parameters"]["path"] };
  /** Updates a policy folder: renames it, moves it, or attaches a policy. Permission: Policies - Edit. Sent again after a failure. `updatePolicyFolder` */
  body: PolicyFolderUpdate;
}
export interface DeletePolicyFolderInit extends CallOptions {
  /** Deletes a policy folder. Permission: Policies - Delete. Sent again after a failure. `deletePolicyFolder` */
  params: { path: operations["deletePolicyFolder"]["parameters"]["path"] };
}
export interface ListRmmAlertsInit extends CallOptions {
  /** Lists RMM alerts; only active ones by default. Permission: RMM Alerts - List. Sent again after a failure. `listRmmAlerts` */
  params?: { query?: operations["listRmmAlerts"]["parameters"]["query"] } | undefined;
}
export interface CreateRmmAlertInit extends CallOptions {
  /** Creates an RMM alert. Permission: RMM Alerts - Create. Not sent again once it may have arrived. `createRmmAlert` */
  body: RmmAlertCreate;
}
export interface GetRmmAlertInit extends CallOptions {
  /** Returns one RMM alert, even if it is resolved. Permission: RMM Alerts - List. Sent again after a failure. `getRmmAlert` */
  params: { path: operations["getRmmAlert"]["parameters"]["path"] };
}
export interface ClearRmmAlertInit extends CallOptions {
  /** Resolves an RMM alert. Permission: RMM Alerts - Delete. Sent again after a failure. `clearRmmAlert` */
  params: { path: operations["clearRmmAlert"]["parameters"]["path"] };
}
export interface MuteRmmAlertInit extends CallOptions {
  /** Mutes an RMM alert for a time. Permission: RMM Alerts - Clear/Manage. Not sent again once it may have arrived. `muteRmmAlert` */
  params: { path: operations["muteRmmAlert"]["parameters"]["path"]; query?: operations["muteRmmAlert"]["parameters"]["query"] };
  /** Mutes an RMM alert for a time. Permission: RMM Alerts - Clear/Manage. Not sent again once it may have arrived. `muteRmmAlert` */
  body?: RmmAlertMute | undefined;
}
export interface RunRmmScriptInit extends CallOptions {
  /** Runs a script on an asset, now or once at a later time. Permission: Scripts - Execute. Not sent again once it may have arrived. `runRmmScript` */
  params: { path: operations["runRmmScript"]["parameters"]["path"] };
  /** Runs a script on an asset, now or once at a later time. Permission: Scripts - Execute. Not sent again once it may have arrived. `runRmmScript` */
  body: RmmScriptRun;
}
export interface ListContractsInit extends CallOptions {
  /** Lists the contracts of all customers. Permission: Contracts - List/Search. Sent again after a failure. `listContracts` */
  params?: { query?: operations["listContracts"]["parameters"]["query"] } | undefined;
}
export interface CreateContractInit extends CallOptions {
  /** Creates a contract with a customer. Permission: Contracts - Edit. Not sent again once it may have arrived. `createContract` */
  body: ContractCreate;
}
export interface GetContractInit extends CallOptions {
  /** Returns one contract. Permission: Contracts - Edit. Sent again after a failure. `getContract` */
  params: { path: operations["getContract"]["parameters"]["path"] };
}
export interface UpdateContractInit extends CallOptions {
  /** Updates a contract. Permission: Contracts - Edit. Sent again after a failure. `updateContract` */
  params: { path: operations["updateContract"]["parameters"]["path"] };
  /** Updates a contract. Permission: Contracts - Edit. Sent again after a failure. `updateContract` */
  body: ContractUpdate;
}
export interface DeleteContractInit extends CallOptions {
  /** Deletes a contract permanently. Permission: Contracts - Delete. Sent again after a failure. `deleteContract` */
  params: { path: operations["deleteContract"]["parameters"]["path"] };
}
export interface ListEstimatesInit extends CallOptions {
  /** Lists estimates, filtered by customer, status or date. Permission: Estimates - List/Search. Sent again after a failure. `listEstimates` */
  params?: { query?: operations["listEstimates"]["parameters"]["query"] } | undefined;
}
export interface CreateEstimateInit extends CallOptions {
  /** Creates an estimate for a customer. Permission: Estimates - Create. Not sent again once it may have arrived. `createEstimate` */
  body: EstimateCreate;
}
export interface GetEstimateInit extends CallOptions {
  /** Returns one estimate. Permission: Estimates - View Details. Sent again after a failure. `getEstimate` */
  params: { path: operations["getEstimate"]["parameters"]["path"]; query?: operations["getEstimate"]["parameters"]["query"] };
}
export interface UpdateEstimateInit extends CallOptions {
  /** Updates an estimate, but not its line items. Permission: Estimates - Edit. Sent again after a failure. `updateEstimate` */
  params: { path: operations["updateEstimate"]["parameters"]["path"] };
  /** Updates an estimate, but not its line items. Permission: Estimates - Edit. Sent again after a failure. `updateEstimate` */
  body: EstimateUpdate;
}
export interface DeleteEstimateInit extends CallOptions {
  /** Deletes an estimate. Permission: Estimates - Delete. Sent again after a failure. `deleteEstimate` */
  params: { path: operations["deleteEstimate"]["parameters"]["path"] };
}
export interface ConvertEstimateToInvoiceInit extends CallOptions {
  /** Converts an estimate to a new invoice. Permission: Estimates - View Details and Invoices - Create. Not sent again once it may have arrived. `convertEstimateToInvoice` */
  params: { path: operations["convertEstimateToInvoice"]["parameters"]["path"] };
}
export interface EmailEstimateInit extends CallOptions {
  /** Emails an estimate to its customer. Permission: Estimates - View Details. Not sent again once it may have arrived. `emailEstimate` */
  params: { path: operations["emailEstimate"]["parameters"]["path"] };
}
export interface PrintEstimateInit extends CallOptions {
  /** Prints an estimate by adding it to the print queue. Permission: Estimates - View Details. Not sent again once it may have arrived. `printEstimate` */
  params: { path: operations["printEstimate"]["parameters"]["path"] };
}
export interface AddEstimateLineItemInit extends CallOptions {
  /** Adds a line item to an estimate, by product or in words. Permission: Estimates - Edit. Not sent again once it may have arrived. `addEstimateLineItem` */
  params: { path: operations["addEstimateLineItem"]["parameters"]["path"] };
  /** Adds a line item to an estimate, by product or in words. Permission: Estimates - Edit. Not sent again once it may have arrived. `addEstimateLineItem` */
  body: EstimateLineNew;
}
export interface UpdateEstimateLineItemInit extends CallOptions {
  /** Updates a line item of an estimate. Permission: Estimates - Edit. Sent again after a failure. `updateEstimateLineItem` */
  params: { path: operations["updateEstimateLineItem"]["parameters"]["path"] };
  /** Updates a line item of an estimate. Permission: Estimates - Edit. Sent again after a failure. `updateEstimateLineItem` */
  body: EstimateLineInput;
}
export interface DeleteEstimateLineItemInit extends CallOptions {
  /** Removes a line item from an estimate. Permission: Estimates - Edit. Sent again after a failure. `deleteEstimateLineItem` */
  params: { path: operations["deleteEstimateLineItem"]["parameters"]["path"] };
}
export interface ListInvoicesInit extends CallOptions {
  /** Lists invoices, filtered by payment status, ticket or time of change. Permission: Invoices - List/Search. Sent again after a failure. `listInvoices` */
  params?: { query?: operations["listInvoices"]["parameters"]["query"] } | undefined;
}
export interface CreateInvoiceInit extends CallOptions {
  /** Creates an invoice for a customer. Permission: Invoices - Create. Not sent again once it may have arrived. `createInvoice` */
  body: InvoiceCreate;
}
export interface GetInvoiceInit extends CallOptions {
  /** Returns one invoice with its customer, line items and payments. Permission: Invoices - View Details. Sent again after a failure. `getInvoice` */
  params: { path: operations["getInvoice"]["parameters"]["path"] };
}
export interface UpdateInvoiceInit extends CallOptions {
  /** Updates an invoice, but not its line items. Sent again after a failure. `updateInvoice` */
  params: { path: operations["updateInvoice"]["parameters"]["path"] };
  /** Updates an invoice, but not its line items. Sent again after a failure. `updateInvoice` */
  body: InvoiceUpdate;
}
export interface DeleteInvoiceInit extends CallOptions {
  /** Deletes an invoice. Sent again after a failure. `deleteInvoice` */
  params: { path: operations["deleteInvoice"]["parameters"]["path"] };
}
export interface EmailInvoiceInit extends CallOptions {
  /** Emails an invoice to its customer, or to the `email` in the body instead. Permission: Invoices - View Details. Not sent again once it may have arrived. `emailInvoice` */
  params: { path: operations["emailInvoice"]["parameters"]["path"] };
  /** Emails an invoice to its customer, or to the `email` in the body instead. Permission: Invoices - View Details. Not sent again once it may have arrived. `emailInvoice` */
  body?: InvoiceEmail | undefined;
}
export interface RecordInvoicePaymentInit extends CallOptions {
  /** Records a payment on an invoice (guide). Not sent again once it may have arrived. `recordInvoicePayment` */
  params: { path: operations["recordInvoicePayment"]["parameters"]["path"] };
  /** Records a payment on an invoice (guide). Not sent again once it may have arrived. `recordInvoicePayment` */
  body: PaymentCreate;
}
export interface ConvertInvoiceToDraftInit extends CallOptions {
  /** Converts an invoice back to a draft, in accounts that have draft invoices. Permission: Invoices - Edit. Not sent again once it may have arrived. `convertInvoiceToDraft` */
  params: { path: operations["convertInvoiceToDraft"]["parameters"]["path"] };
}
export interface PublishInvoiceInit extends CallOptions {
  /** Publishes a draft invoice, in accounts that have draft invoices. Permission: Invoices - Edit. Not sent again once it may have arrived. `publishInvoice` */
  params: { path: operations["publishInvoice"]["parameters"]["path"] };
}
export interface PrintInvoiceInit extends CallOptions {
  /** Prints an invoice by adding it to the print queue. Permission: Invoices - View Details. Not sent again once it may have arrived. `printInvoice` */
  params: { path: operations["printInvoice"]["parameters"]["path"] };
}
export interface GetInvoiceTicketInit extends CallOptions {
  /** Returns the ticket that an invoice belongs to (observed). Permission: Invoices - View Details and Tickets - View Details. Sent again after a failure. `getInvoiceTicket` */
  params: { path: operations["getInvoiceTicket"]["parameters"]["path"] };
}
export interface AddInvoiceLineItemInit extends CallOptions {
  /** Adds a line item to an invoice, by product or in words. Permission: Invoices - Edit. Not sent again once it may have arrived. `addInvoiceLineItem` */
  params: { path: operations["addInvoiceLineItem"]["parameters"]["path"] };
  /** Adds a line item to an invoice, by product or in words. Permission: Invoices - Edit. Not sent again once it may have arrived. `addInvoiceLineItem` */
  body: InvoiceLineWrite;
}
export interface UpdateInvoiceLineItemInit extends CallOptions {
  /** Updates a line item of an invoice that is not paid. Sent again after a failure. `updateInvoiceLineItem` */
  params: { path: operations["updateInvoiceLineItem"]["parameters"]["path"] };
  /** Updates a line item of an invoice that is not paid. Sent again after a failure. `updateInvoiceLineItem` */
  body: InvoiceLineUpdate;
}
export interface DeleteInvoiceLineItemInit extends CallOptions {
  /** Removes a line item from an invoice. Sent again after a failure. `deleteInvoiceLineItem` */
  params: { path: operations["deleteInvoiceLineItem"]["parameters"]["path"] };
}
export interface ListLineItemsInit extends CallOptions {
  /** Lists the line items of all invoices and estimates, or of one. Permission: Global Admin. Sent again after a failure. `listLineItems` */
  params?: { query?: operations["listLineItems"]["parameters"]["query"] } | undefined;
}
export interface ListSchedulesInit extends CallOptions {
  /** Lists schedules, which are recurring invoices. Permission: Recurring Invoices - List. Sent again after a failure. `listSchedules` */
  params?: { query?: operations["listSchedules"]["parameters"]["query"] } | undefined;
}
export interface CreateScheduleInit extends CallOptions {
  /** Creates a schedule, which is a recurring invoice. Permission: Recurring Invoices - New. Not sent again once it may have arrived. `createSchedule` */
  body: ScheduleCreate;
}
export interface GetScheduleInit extends CallOptions {
  /** Returns one schedule (recurring invoice) with its line items under `lines`. Permission: Recurring Invoices - List. Sent again after a failure. `getSchedule` */
  params: { path: operations["getSchedule"]["parameters"]["path"] };
}
export interface UpdateScheduleInit extends CallOptions {
  /** Updates a schedule (recurring invoice), but not its line items. Permission: Recurring Invoices - Edit. Sent again after a failure. `updateSchedule` */
  params: { path: operations["updateSchedule"]["parameters"]["path"] };
  /** Updates a schedule (recurring invoice), but not its line items. Permission: Recurring Invoices - Edit. Sent again after a failure. `updateSchedule` */
  body: ScheduleUpdate;
}
export interface DeleteScheduleInit extends CallOptions {
  /** Deletes a schedule (recurring invoice). Permission: Recurring Invoices - Delete. Sent again after a failure. `deleteSchedule` */
  params: { path: operations["deleteSchedule"]["parameters"]["path"] };
}
export interface AddScheduleLineItemInit extends CallOptions {
  /** Adds a line item to a schedule, with a name or a product. Permission: Recurring Invoices - Edit. Not sent again once it may have arrived. `addScheduleLineItem` */
  params: { path: operations["addScheduleLineItem"]["parameters"]["path"] };
  /** Adds a line item to a schedule, with a name or a product. Permission: Recurring Invoices - Edit. Not sent again once it may have arrived. `addScheduleLineItem` */
  body: ScheduleLineInput;
}
export interface UpdateScheduleLineItemInit extends CallOptions {
  /** Updates a line item of a schedule. Permission: Recurring Invoices - Edit. Sent again after a failure. `updateScheduleLineItem` */
  params: { path: operations["updateScheduleLineItem"]["parameters"]["path"] };
  /** Updates a line item of a schedule. Permission: Recurring Invoices - Edit. Sent again after a failure. `updateScheduleLineItem` */
  body: ScheduleLineInput;
}
export interface DeleteScheduleLineItemInit extends CallOptions {
  /** Removes a line item from a schedule. Permission: Recurring Invoices - Edit. Sent again after a failure. `deleteScheduleLineItem` */
  params: { path: operations["deleteScheduleLineItem"]["parameters"]["path"] };
}
export interface AddScheduleLineItemOldInit extends CallOptions {
  /** Adds a line item to a schedule, under its deprecated name (reference). Permission: Recurring Invoices - Edit. Not sent again once it may have arrived. `addScheduleLineItemOld` */
  params: { path: operations["addScheduleLineItemOld"]["parameters"]["path"] };
  /** Adds a line item to a schedule, under its deprecated name (reference). Permission: Recurring Invoices - Edit. Not sent again once it may have arrived. `addScheduleLineItemOld` */
  body: ScheduleLineInput;
}
export interface RemoveScheduleLineItemOldInit extends CallOptions {
  /** Removes a line item from a schedule, under its deprecated name (reference). Permission: Recurring Invoices - Edit. Not sent again once it may have arrived. `removeScheduleLineItemOld` */
  params: { path: operations["removeScheduleLineItemOld"]["parameters"]["path"] };
  /** Removes a line item from a schedule, under its deprecated name (reference). Permission: Recurring Invoices - Edit. Not sent again once it may have arrived. `removeScheduleLineItemOld` */
  body: ScheduleLineRef;
}
export interface ListPaymentsInit extends CallOptions {
  /** Lists the payments of all customers. Permission: Payments - View List. Sent again after a failure. `listPayments` */
  params?: { query?: operations["listPayments"]["parameters"]["query"] } | undefined;
}
export interface CreatePaymentInit extends CallOptions {
  /** Creates a payment, for invoices or as the customer's credit. Permission: Payments - Create. Not sent again once it may have arrived. `createPayment` */
  body: PaymentCreate;
}
export interface GetPaymentInit extends CallOptions {
  /** Returns one payment with its customer. Permission: Payments - View List. Sent again after a failure. `getPayment` */
  params: { path: operations["getPayment"]["parameters"]["path"] };
}
export interface ListPaymentMethodsInit extends CallOptions {
  /** Lists the account's payment methods; a payment takes the `name` of one. Sent again after a failure. `listPaymentMethods` */
  params?: { query?: operations["listPaymentMethods"]["parameters"]["query"] } | undefined;
}
export interface ListProductsInit extends CallOptions {
  /** Lists products, filtered by name, SKU, barcode or category. Permission: Products - List/Search. Sent again after a failure. `listProducts` */
  params?: { query?: operations["listProducts"]["parameters"]["query"] } | undefined;
}
export interface CreateProductInit extends CallOptions {
  /** Creates a product. Permission: Products - Create. Not sent again once it may have arrived. `createProduct` */
  body: ProductCreate;
}
export interface GetProductInit extends CallOptions {
  /** Returns one product with its SKUs, images and the stock at each location. Permission: Products - List/Search. Sent again after a failure. `getProduct` */
  params: { path: operations["getProduct"]["parameters"]["path"] };
}
export interface UpdateProductInit extends CallOptions {
  /** Updates a product. Permission: Products - Edit. Sent again after a failure. `updateProduct` */
  params: { path: operations["updateProduct"]["parameters"]["path"] };
  /** Updates a product. Permission: Products - Edit. Sent again after a failure. `updateProduct` */
  body: ProductUpdate;
}
export interface FindProductByBarcodeInit extends CallOptions {
  /** Finds at most one product by its barcode, which `upc_code` holds (observed). Permission: Products - List/Search. Sent again after a failure. `findProductByBarcode` */
  params: { query: operations["findProductByBarcode"]["parameters"]["query"] };
}
export interface ListProductCategoriesInit extends CallOptions {
  /** Lists the account's product categories, under the key `categories`. Permission: Products - List/Search. Sent again after a failure. `listProductCategories` */
  params?: { query?: operations["listProductCategories"]["parameters"]["query"] } | undefined;
}
export interface AddProductImagesInit extends CallOptions {
  /** Adds images to a product, which the server downloads later from their URLs. Permission: Products - Edit. Not sent again once it may have arrived. `addProductImages` */
  params: { path: operations["addProductImages"]["parameters"]["path"] };
  /** Adds images to a product, which the server downloads later from their URLs. Permission: Products - Edit. Not sent again once it may have arrived. `addProductImages` */
  body: ProductImages;
}
export interface DeleteProductImageInit extends CallOptions {
  /** Removes an image from a product. Sent again after a failure. `deleteProductImage` */
  params: { path: operations["deleteProductImage"]["parameters"]["path"]; query: operations["deleteProductImage"]["parameters"]["query"] };
}
export interface SetProductLocationQuantityInit extends CallOptions {
  /** Sets the stock of a product at one location to a quantity, and does not add to it. Permission: Products - Edit Quantities. Sent again after a failure. `setProductLocationQuantity` */
  params: { path: operations["setProductLocationQuantity"]["parameters"]["path"] };
  /** Sets the stock of a product at one location to a quantity, and does not add to it. Permission: Products - Edit Quantities. Sent again after a failure. `setProductLocationQuantity` */
  body: LocationQuantityUpdate;
}
export interface ListProductSkusInit extends CallOptions {
  /** Lists the SKUs of a product: the names that vendors use for it. Permission: Products - List/Search. Sent again after a failure. `listProductSkus` */
  params: { path: operations["listProductSkus"]["parameters"]["path"] };
}
export interface CreateProductSkuInit extends CallOptions {
  /** Adds a SKU to a product: the name that a vendor uses for it. Permission: Products - Edit. Not sent again once it may have arrived. `createProductSku` */
  params: { path: operations["createProductSku"]["parameters"]["path"] };
  /** Adds a SKU to a product: the name that a vendor uses for it. Permission: Products - Edit. Not sent again once it may have arrived. `createProductSku` */
  body: ProductSkuCreate;
}
export interface UpdateProductSkuInit extends CallOptions {
  /** Updates a SKU of a product (observed). Permission: Products - Edit. Sent again after a failure. `updateProductSku` */
  params: { path: operations["updateProductSku"]["parameters"]["path"] };
  /** Updates a SKU of a product (observed). Permission: Products - Edit. Sent again after a failure. `updateProductSku` */
  body: ProductSkuUpdate;
}
export interface DeleteProductSkuInit extends CallOptions {
  /** Removes a SKU from a product. Permission: Products - Edit. Sent again after a failure. `deleteProductSku` */
  params: { path: operations["deleteProductSku"]["parameters"]["path"] };
}
export interface ListProductSerialsInit extends CallOptions {
  /** Lists the serial numbers of a product, optionally those with one status. Permission: Products - List/Search. Sent again after a failure. `listProductSerials` */
  params: { path: operations["listProductSerials"]["parameters"]["path"]; query?: operations["listProductSerials"]["parameters"]["query"] };
}
export interface CreateProductSerialInit extends CallOptions {
  /** Adds a serial number that does not exist yet to a product. Permission: Products - Edit. Not sent again once it may have arrived. `createProductSerial` */
  params: { path: operations["createProductSerial"]["parameters"]["path"] };
  /** Adds a serial number that does not exist yet to a product. Permission: Products - Edit. Not sent again once it may have arrived. `createProductSerial` */
  body: ProductSerialCreate;
}
export interface AttachProductSerialsInit extends CallOptions {
  /** Attaches serial numbers of a product to a line item. Permission: Products - List/Search. Not sent again once it may have arrived. `attachProductSerials` */
  params: { path: operations["attachProductSerials"]["parameters"]["path"] };
  /** Attaches serial numbers of a product to a line item. Permission: Products - List/Search. Not sent again once it may have arrived. `attachProductSerials` */
  body: ProductSerialAttach;
}
export interface UpdateProductSerialInit extends CallOptions {
  /** Updates a serial number of a product. Permission: Products - Edit. Sent again after a failure. `updateProductSerial` */
  params: { path: operations["updateProductSerial"]["parameters"]["path"] };
  /** Updates a serial number of a product. Permission: Products - Edit. Sent again after a failure. `updateProductSerial` */
  body: ProductSerialUpdate;
}
export interface ListVendorsInit extends CallOptions {
  /** Lists the account's vendors. Permission: Vendors - List. Sent again after a failure. `listVendors` */
  params?: { query?: operations["listVendors"]["parameters"]["query"] } | undefined;
}
export interface CreateVendorInit extends CallOptions {
  /** Creates a vendor. Permission: Vendors - New. Not sent again once it may have arrived. `createVendor` */
  body: VendorCreate;
}
export interface GetVendorInit extends CallOptions {
  /** Returns one vendor under the key `vendor`. Permission: Vendors - View Details. Sent again after a failure. `getVendor` */
  params: { path: operations["getVendor"]["parameters"]["path"] };
}
export interface UpdateVendorInit extends CallOptions {
  /** Updates a vendor (observed). Permission: Vendors - Edit. Sent again after a failure. `updateVendor` */
  params: { path: operations["updateVendor"]["parameters"]["path"] };
  /** Updates a vendor (observed). Permission: Vendors - Edit. Sent again after a failure. `updateVendor` */
  body: VendorUpdate;
}
export interface ListPurchaseOrdersInit extends CallOptions {
  /** Lists all purchase orders, whatever their vendor or status; there is no filter. Permission: Purchase Orders - List/Search. Sent again after a failure. `listPurchaseOrders` */
  params?: { query?: operations["listPurchaseOrders"]["parameters"]["query"] } | undefined;
}
export interface CreatePurchaseOrderInit extends CallOptions {
  /** Creates a purchase order, without line items. Permission: Purchase Orders - Edit. Not sent again once it may have arrived. `createPurchaseOrder` */
  body: PurchaseOrderCreate;
}
export interface GetPurchaseOrderInit extends CallOptions {
  /** Returns one purchase order with its vendor and line items. Permission: Purchase Orders - View Details. Sent again after a failure. `getPurchaseOrder` */
  params: { path: operations["getPurchaseOrder"]["parameters"]["path"] };
}
export interface UpdatePurchaseOrderInit extends CallOptions {
  /** Updates a purchase order. Permission: Purchase Orders - Edit. Sent again after a failure. `updatePurchaseOrder` */
  params: { path: operations["updatePurchaseOrder"]["parameters"]["path"] };
  /** Updates a purchase order. Permission: Purchase Orders - Edit. Sent again after a failure. `updatePurchaseOrder` */
  body: PurchaseOrderUpdate;
}
export interface UploadPurchaseOrderAttachmentInit extends CallOptions {
  /** Uploads a file as an attachment of a purchase order. Permission: Purchase Orders - Edit. Not sent again once it may have arrived. `uploadPurchaseOrderAttachment` */
  params: { path: operations["uploadPurchaseOrderAttachment"]["parameters"]["path"] };
  /** Uploads a file as an attachment of a purchase order. Permission: Purchase Orders - Edit. Not sent again once it may have arrived. `uploadPurchaseOrderAttachment` */
  body: PurchaseOrderAttachmentUpload;
}
export interface AddPurchaseOrderLineItemInit extends CallOptions {
  /** Adds a product to a purchase order as a line item. Permission: Purchase Orders - Edit. Not sent again once it may have arrived. `addPurchaseOrderLineItem` */
  params: { path: operations["addPurchaseOrderLineItem"]["parameters"]["path"] };
  /** Adds a product to a purchase order as a line item. Permission: Purchase Orders - Edit. Not sent again once it may have arrived. `addPurchaseOrderLineItem` */
  body: PurchaseOrderLineCreate;
}
export interface ReceivePurchaseOrderLineItemInit extends CallOptions {
  /** Receives a line item of a purchase order, whole or in part. Permission: Purchase Orders - Edit. Not sent again once it may have arrived. `receivePurchaseOrderLineItem` */
  params: { path: operations["receivePurchaseOrderLineItem"]["parameters"]["path"] };
  /** Receives a line item of a purchase order, whole or in part. Permission: Purchase Orders - Edit. Not sent again once it may have arrived. `receivePurchaseOrderLineItem` */
  body: PurchaseOrderReceive;
}
export interface ListPartOrdersInit extends CallOptions {
  /** Lists part orders, which the API calls items. Permission: Parts Orders - List/Search. Sent again after a failure. `listPartOrders` */
  params?: { query?: operations["listPartOrders"]["parameters"]["query"] } | undefined;
}
export interface ListAppointmentsInit extends CallOptions {
  /** Lists appointments, optionally within a range of start dates. Permission: Appointments - View All. Sent again after a failure. `listAppointments` */
  params?: { query?: operations["listAppointments"]["parameters"]["query"] } | undefined;
}
export interface CreateAppointmentInit extends CallOptions {
  /** Creates an appointment for a customer or a ticket. Not sent again once it may have arrived. `createAppointment` */
  body: AppointmentCreate;
}
export interface GetAppointmentInit extends CallOptions {
  /** Returns one appointment with its ticket and customer. Sent again after a failure. `getAppointment` */
  params: { path: operations["getAppointment"]["parameters"]["path"] };
}
export interface UpdateAppointmentInit extends CallOptions {
  /** Updates an appointment. Sent again after a failure. `updateAppointment` */
  params: { path: operations["updateAppointment"]["parameters"]["path"] };
  /** Updates an appointment. Sent again after a failure. `updateAppointment` */
  body: AppointmentUpdate;
}
export interface DeleteAppointmentInit extends CallOptions {
  /** Deletes an appointment. Sent again after a failure. `deleteAppointment` */
  params: { path: operations["deleteAppointment"]["parameters"]["path"] };
}
export interface ListAppointmentTypesInit extends CallOptions {
  /** Lists the account's appointment types. Permission: Global Admin. Sent again after a failure. `listAppointmentTypes` */
  params?: { query?: operations["listAppointmentTypes"]["parameters"]["query"] } | undefined;
}
export interface CreateAppointmentTypeInit extends CallOptions {
  /** Creates an appointment type. Permission: Global Admin. Not sent again once it may have arrived. `createAppointmentType` */
  body: AppointmentTypeCreate;
}
export interface GetAppointmentTypeInit extends CallOptions {
  /** Returns one appointment type. Permission: Global Admin. Sent again after a failure. `getAppointmentType` */
  params: { path: operations["getAppointmentType"]["parameters"]["path"] };
}
export interface UpdateAppointmentTypeInit extends CallOptions {
  /** Updates an appointment type. Permission: Global Admin. Sent again after a failure. `updateAppointmentType` */
  params: { path: operations["updateAppointmentType"]["parameters"]["path"] };
  /** Updates an appointment type. Permission: Global Admin. Sent again after a failure. `updateAppointmentType` */
  body: AppointmentTypeUpdate;
}
export interface DeleteAppointmentTypeInit extends CallOptions {
  /** Deletes an appointment type. Permission: Global Admin. Sent again after a failure. `deleteAppointmentType` */
  params: { path: operations["deleteAppointmentType"]["parameters"]["path"] };
}
export interface ListWikiPagesInit extends CallOptions {
  /** Lists the wiki pages of the account's documentation. Permission: Documentation - Allow Usage. Sent again after a failure. `listWikiPages` */
  params?: { query?: operations["listWikiPages"]["parameters"]["query"] } | undefined;
}
export interface CreateWikiPageInit extends CallOptions {
  /** Creates a wiki page. Permission: Documentation - Create. Not sent again once it may have arrived. `createWikiPage` */
  body: WikiPageCreate;
}
export interface GetWikiPageInit extends CallOptions {
  /** Returns one wiki page by its `id`. Permission: Documentation - Allow Usage. Sent again after a failure. `getWikiPage` */
  params: { path: operations["getWikiPage"]["parameters"]["path"] };
}
export interface UpdateWikiPageInit extends CallOptions {
  /** Updates a wiki page. Permission: Documentation - Edit. Sent again after a failure. `updateWikiPage` */
  params: { path: operations["updateWikiPage"]["parameters"]["path"] };
  /** Updates a wiki page. Permission: Documentation - Edit. Sent again after a failure. `updateWikiPage` */
  body: WikiPageUpdate;
}
export interface DeleteWikiPageInit extends CallOptions {
  /** Deletes a wiki page permanently. Permission: Documentation - Delete. Sent again after a failure. `deleteWikiPage` */
  params: { path: operations["deleteWikiPage"]["parameters"]["path"] };
}
export interface ListCannedResponsesInit extends CallOptions {
  /** Lists the account's canned responses. Permission: Ticket Canned Responses - Manage. Sent again after a failure. `listCannedResponses` */
  params?: { query?: operations["listCannedResponses"]["parameters"]["query"] } | undefined;
}
export interface CreateCannedResponseInit extends CallOptions {
  /** Creates a canned response. Permission: Ticket Canned Responses - Manage. Not sent again once it may have arrived. `createCannedResponse` */
  body: CannedResponseCreate;
}
export interface UpdateCannedResponseInit extends CallOptions {
  /** Updates a canned response. Permission: Ticket Canned Responses - Manage. Not sent again once it may have arrived. `updateCannedResponse` */
  params: { path: operations["updateCannedResponse"]["parameters"]["path"] };
  /** Updates a canned response. Permission: Ticket Canned Responses - Manage. Not sent again once it may have arrived. `updateCannedResponse` */
  body: CannedResponseUpdate;
}
export interface DeleteCannedResponseInit extends CallOptions {
  /** Deletes a canned response. Permission: Ticket Canned Responses - Manage. Sent again after a failure. `deleteCannedResponse` */
  params: { path: operations["deleteCannedResponse"]["parameters"]["path"] };
}
export interface LogInWithOneTimeCodeInit extends CallOptions {
  /** Exchanges a one-time code for a session token, in accounts with two-factor authentication. Not sent again once it may have arrived. `logInWithOneTimeCode` */
  body: OtpLogin;
}
export interface ListUsersInit extends CallOptions {
  /** Lists users as pairs of id and name, not objects. Sent again after a failure. `listUsers` */
  params?: { query?: operations["listUsers"]["parameters"]["query"] } | undefined;
}
export interface GetUserInit extends CallOptions {
  /** Returns one user. Sent again after a failure. `getUser` */
  params: { path: operations["getUser"]["parameters"]["path"] };
}
export interface CreateUserDeviceInit extends CallOptions {
  /** Creates a mobile device of a user. Not sent again once it may have arrived. `createUserDevice` */
  body: UserDeviceCreate;
}
export interface GetUserDeviceInit extends CallOptions {
  /** Returns one mobile device of a user by its UUID. Sent again after a failure. `getUserDevice` */
  params: { path: operations["getUserDevice"]["parameters"]["path"] };
}
export interface UpdateUserDeviceInit extends CallOptions {
  /** Updates the push registration of a user's mobile device, found by its UUID. Sent again after a failure. `updateUserDevice` */
  params: { path: operations["updateUserDevice"]["parameters"]["path"] };
  /** Updates the push registration of a user's mobile device, found by its UUID. Sent again after a failure. `updateUserDevice` */
  body: UserDeviceUpdate;
}
export interface SearchEverythingInit extends CallOptions {
  /** Searches records of every kind for a text. Sent again after a failure. `searchEverything` */
  params?: { query?: operations["searchEverything"]["parameters"]["query"] } | undefined;
}
export interface LookUpCallerInit extends CallOptions {
  /** Looks up the name behind a caller's phone number. Sent again after a failure. `lookUpCaller` */
  params: { query: operations["lookUpCaller"]["parameters"]["query"] };
}
/** The operations that are live, by method and path. */
export interface Calls {
  GET: {
    "/tickets": { args: [init?: ListTicketsInit]; data: operations["listTickets"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}": { args: [init: GetTicketInit]; data: operations["getTicket"]["responses"][200]["content"]["application/json"] };
    "/tickets/settings": { args: [init?: CallOptions]; data: operations["getTicketSettings"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/comments": { args: [init: ListTicketCommentsInit]; data: operations["listTicketComments"]["responses"][200]["content"]["application/json"] };
    "/tickets/{ticket_id}/worksheet_results": { args: [init: ListWorksheetResultsInit]; data: operations["listWorksheetResults"]["responses"][200]["content"]["application/json"] };
    "/tickets/{ticket_id}/worksheet_results/{id}": { args: [init: GetWorksheetResultInit]; data: operations["getWorksheetResult"]["responses"][200]["content"]["application/json"] };
    "/ticket_comments": { args: [init?: ListCommentsAcrossTicketsInit]; data: operations["listCommentsAcrossTickets"]["responses"][200]["content"]["application/json"] };
    "/ticket_blueprints": { args: [init?: ListTicketBlueprintsInit]; data: operations["listTicketBlueprints"]["responses"][200]["content"]["application/json"] };
    "/new_ticket_forms": { args: [init?: ListNewTicketFormsInit]; data: operations["listNewTicketForms"]["responses"][200]["content"]["application/json"] };
    "/new_ticket_forms/{id}": { args: [init: GetNewTicketFormInit]; data: operations["getNewTicketForm"]["responses"][200]["content"]["application/json"] };
    "/ticket_timers": { args: [init?: ListTicketTimersInit]; data: operations["listTicketTimers"]["responses"][200]["content"]["application/json"] };
    "/timelogs": { args: [init?: ListTimelogsInit]; data: operations["listTimelogs"]["responses"][200]["content"]["application/json"] };
    "/timelogs/last": { args: [init?: GetLastTimelogInit]; data: operations["getLastTimelog"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/customers": { args: [init?: ListCustomersInit]; data: operations["listCustomers"]["responses"][200]["content"]["application/json"] };
    "/customers/{id}": { args: [init: GetCustomerInit]; data: operations["getCustomer"]["responses"][200]["content"]["application/json"] };
    "/customers/autocomplete": { args: [init?: AutocompleteCustomersInit]; data: operations["autocompleteCustomers"]["responses"][200]["content"]["application/json"] };
    "/customers/latest": { args: [init?: CallOptions]; data: operations["getLatestCustomer"]["responses"][200]["content"]["application/json"] };
    "/customers/{customer_id}/phones": { args: [init: ListCustomerPhonesInit]; data: operations["listCustomerPhones"]["responses"][200]["content"]["application/json"] };
    "/customers/{customer_id}/payment_profiles": { args: [init: ListPaymentProfilesInit]; data: operations["listPaymentProfiles"]["responses"][200]["content"]["application/json"] };
    "/customers/{customer_id}/payment_profiles/{id}": { args: [init: GetPaymentProfileInit]; data: operations["getPaymentProfile"]["responses"][200]["content"]["application/json"] };
    "/contacts": { args: [init?: ListContactsInit]; data: operations["listContacts"]["responses"][200]["content"]["application/json"] };
    "/contacts/{id}": { args: [init: GetContactInit]; data: operations["getContact"]["responses"][200]["content"]["application/json"] };
    "/portal_users": { args: [init?: ListPortalUsersInit]; data: operations["listPortalUsers"]["responses"][200]["content"]["application/json"] };
    "/leads": { args: [init?: ListLeadsInit]; data: operations["listLeads"]["responses"][200]["content"]["application/json"] };
    "/leads/{id}": { args: [init: GetLeadInit]; data: operations["getLead"]["responses"][200]["content"]["application/json"] };
    "/customer_assets": { args: [init?: ListAssetsInit]; data: operations["listAssets"]["responses"][200]["content"]["application/json"] };
    "/customer_assets/{id}": { args: [init: GetAssetInit]; data: operations["getAsset"]["responses"][200]["content"]["application/json"] };
    "/customer_assets/chat_information_by_ids": { args: [init: GetAssetsByIdsInit]; data: operations["getAssetsByIds"]["responses"][200]["content"]["application/json"] };
    "/customer_assets/assets_by_contact/{contact_id}": { args: [init: ListContactAssetsInit]; data: operations["listContactAssets"]["responses"][200]["content"]["application/json"] };
    "/customer_assets/{id}/patches": { args: [init: ListAssetPatchesInit]; data: operations["listAssetPatches"]["responses"][200]["content"]["application/json"] };
    "/customer_assets/{id}/installed_applications": { args: [init: ListInstalledApplicationsInit]; data: operations["listInstalledApplications"]["responses"][200]["content"]["application/json"] };
    "/policy_folders": { args: [init: ListPolicyFoldersInit]; data: operations["listPolicyFolders"]["responses"][200]["content"]["application/json"] };
    "/policy_folders/{id}": { args: [init: GetPolicyFolderInit]; data: operations["getPolicyFolder"]["responses"][200]["content"]["application/json"] };
    "/rmm_alerts": { args: [init?: ListRmmAlertsInit]; data: operations["listRmmAlerts"]["responses"][200]["content"]["application/json"] };
    "/rmm_alerts/{id}": { args: [init: GetRmmAlertInit]; data: operations["getRmmAlert"]["responses"][200]["content"]["application/json"] };
    "/contracts": { args: [init?: ListContractsInit]; data: operations["listContracts"]["responses"][200]["content"]["application/json"] };
    "/contracts/{id}": { args: [init: GetContractInit]; data: operations["getContract"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/estimates": { args: [init?: ListEstimatesInit]; data: operations["listEstimates"]["responses"][200]["content"]["application/json"] };
    "/estimates/{id}": { args: [init: GetEstimateInit]; data: operations["getEstimate"]["responses"][200]["content"]["application/json"] };
    "/invoices": { args: [init?: ListInvoicesInit]; data: operations["listInvoices"]["responses"][200]["content"]["application/json"] };
    "/invoices/{id}": { args: [init: GetInvoiceInit]; data: operations["getInvoice"]["responses"][200]["content"]["application/json"] };
    "/invoices/{id}/ticket": { args: [init: GetInvoiceTicketInit]; data: operations["getInvoiceTicket"]["responses"][200]["content"]["application/json"] };
    "/line_items": { args: [init?: ListLineItemsInit]; data: operations["listLineItems"]["responses"][200]["content"]["application/json"] };
    "/schedules": { args: [init?: ListSchedulesInit]; data: operations["listSchedules"]["responses"][200]["content"]["application/json"] };
    "/schedules/{id}": { args: [init: GetScheduleInit]; data: operations["getSchedule"]["responses"][200]["content"]["application/json"] };
    "/payments": { args: [init?: ListPaymentsInit]; data: operations["listPayments"]["responses"][200]["content"]["application/json"] };
    "/payments/{id}": { args: [init: GetPaymentInit]; data: operations["getPayment"]["responses"][200]["content"]["application/json"] };
    "/payment_methods": { args: [init?: ListPaymentMethodsInit]; data: operations["listPaymentMethods"]["responses"][200]["content"]["application/json"] };
    "/products": { args: [init?: ListProductsInit]; data: operations["listProducts"]["responses"][200]["content"]["application/json"] };
    "/products/{id}": { args: [init: GetProductInit]; data: operations["getProduct"]["responses"][200]["content"]["application/json"] };
    "/products/barcode": { args: [init: FindProductByBarcodeInit]; data: operations["findProductByBarcode"]["responses"][200]["content"]["application/json"] };
    "/products/categories": { args: [init?: ListProductCategoriesInit]; data: operations["listProductCategories"]["responses"][200]["content"]["application/json"] };
    "/products/{product_id}/product_skus": { args: [init: ListProductSkusInit]; data: operations["listProductSkus"]["responses"][200]["content"]["application/json"] };
    "/products/{product_id}/product_serials": { args: [init: ListProductSerialsInit]; data: operations["listProductSerials"]["responses"][200]["content"]["application/json"] };
    "/vendors": { args: [init?: ListVendorsInit]; data: operations["listVendors"]["responses"][200]["content"]["application/json"] };
    "/vendors/{id}": { args: [init: GetVendorInit]; data: operations["getVendor"]["responses"][200]["content"]["application/json"] };
    "/purchase_orders": { args: [init?: ListPurchaseOrdersInit]; data: operations["listPurchaseOrders"]["responses"][200]["content"]["application/json"] };
    "/purchase_orders/{id}": { args: [init: GetPurchaseOrderInit]; data: operations["getPurchaseOrder"]["responses"][200]["content"]["application/json"] };
    "/items": { args: [init?: ListPartOrdersInit]; data: operations["listPartOrders"]["responses"][200]["content"]["application/json"] };
    "/appointments": { args: [init?: ListAppointmentsInit]; data: operations["listAppointments"]["responses"][200]["content"]["application/json"] };
    "/appointments/{id}": { args: [init: GetAppointmentInit]; data: operations["getAppointment"]["responses"][200]["content"]["application/json"] };
    "/appointment_types": { args: [init?: ListAppointmentTypesInit]; data: operations["listAppointmentTypes"]["responses"][200]["content"]["application/json"] };
    "/appointment_types/{id}": { args: [init: GetAppointmentTypeInit]; data: operations["getAppointmentType"]["responses"][200]["content"]["application/json"] };
    "/wiki_pages": { args: [init?: ListWikiPagesInit]; data: operations["listWikiPages"]["responses"][200]["content"]["application/json"] };
    "/wiki_pages/{id}": { args: [init: GetWikiPageInit]; data: operations["getWikiPage"]["responses"][200]["content"]["application/json"] };
    "/canned_responses": { args: [init?: ListCannedResponsesInit]; data: operations["listCannedResponses"]["responses"][200]["content"]["application/json"] };
    "/canned_responses/settings": { args: [init?: CallOptions]; data: operations["getCannedResponseSettings"]["responses"][200]["content"]["application/json"] };
    "/me": { args: [init?: CallOptions]; data: operations["getMe"]["responses"][200]["content"]["application/json"] };
    "/users": { args: [init?: ListUsersInit]; data: operations["listUsers"]["responses"][200]["content"]["application/json"] };
    "/users/{id}": { args: [init: GetUserInit]; data: operations["getUser"]["responses"][200]["content"]["application/json"] };
    "/user_devices/{id}": { args: [init: GetUserDeviceInit]; data: operations["getUserDevice"]["responses"][200]["content"]["application/json"] };
    "/settings": { args: [init?: CallOptions]; data: operations["getSettings"]["responses"][200]["content"]["application/json"] };
    "/settings/printing": { args: [init?: CallOptions]; data: operations["getPrintingSettings"]["responses"][200]["content"]["application/json"] };
    "/settings/tabs": { args: [init?: CallOptions]; data: operations["getSettingsTabs"]["responses"][200]["content"]["application/json"] };
    "/search": { args: [init?: SearchEverythingInit]; data: operations["searchEverything"]["responses"][200]["content"]["application/json"] };
    "/callerid": { args: [init: LookUpCallerInit]; data: operations["lookUpCaller"]["responses"][200]["content"]["text/plain"] };
  };
  POST: {
    "/tickets": { args: [init: CreateTicketInit]; data: operations["createTicket"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/comment": { args: [init: AddTicketCommentInit]; data: operations["addTicketComment"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/add_line_item": { args: [init: AddTicketLineItemInit]; data: operations["addTicketLineItem"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/remove_line_item": { args: [init: RemoveTicketLineItemInit]; data: operations["removeTicketLineItem"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/attach_file_url": { args: [init: AttachTicketFilesInit]; data: operations["attachTicketFiles"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/delete_attachment": { args: [init: DeleteTicketAttachmentInit]; data: operations["deleteTicketAttachment"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/print": { args: [init: PrintTicketInit]; data: operations["printTicket"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/tickets/{ticket_id}/worksheet_results": { args: [init: CreateWorksheetResultInit]; data: operations["createWorksheetResult"]["responses"][200]["content"]["application/json"] };
    "/ticket_blueprints/{id}/apply": { args: [init: ApplyTicketBlueprintInit]; data: operations["applyTicketBlueprint"]["responses"][201]["content"]["application/json"] };
    "/new_ticket_forms/{id}/process_form": { args: [init: ProcessNewTicketFormInit]; data: operations["processNewTicketForm"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/timer_entry": { args: [init: LogTicketTimeInit]; data: operations["logTicketTime"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/charge_timer_entry": { args: [init: ChargeTicketTimeInit]; data: operations["chargeTicketTime"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/delete_timer_entry": { args: [init: DeleteTicketTimeInit]; data: operations["deleteTicketTime"]["responses"][200]["content"]["application/json"] };
    "/ticket_timers": { args: [init: CreateTicketTimerInit]; data: operations["createTicketTimer"]["responses"][200]["content"]["application/json"] | operations["createTicketTimer"]["responses"][201]["content"]["application/json"] };
    "/ticket_timers/{id}/pause": { args: [init: PauseTicketTimerInit]; data: operations["pauseTicketTimer"]["responses"][200]["content"]["application/json"] };
    "/ticket_timers/{id}/start": { args: [init: StartTicketTimerInit]; data: operations["startTicketTimer"]["responses"][200]["content"]["application/json"] };
    "/ticket_timers/{id}/stop": { args: [init: StopTicketTimerInit]; data: operations["stopTicketTimer"]["responses"][200]["content"]["application/json"] };
    "/customers": { args: [init: CreateCustomerInit]; data: operations["createCustomer"]["responses"][200]["content"]["application/json"] };
    "/customers/{customer_id}/phones": { args: [init: CreateCustomerPhoneInit]; data: operations["createCustomerPhone"]["responses"][200]["content"]["application/json"] };
    "/customers/{customer_id}/payment_profiles": { args: [init: CreatePaymentProfileInit]; data: operations["createPaymentProfile"]["responses"][200]["content"]["application/json"] };
    "/contacts": { args: [init: CreateContactInit]; data: operations["createContact"]["responses"][200]["content"]["application/json"] };
    "/portal_users": { args: [init: CreatePortalUserInit]; data: operations["createPortalUser"]["responses"][200]["content"]["application/json"] };
    "/portal_users/create_invitation": { args: [init: SendPortalInvitationInit]; data: operations["sendPortalInvitation"]["responses"][200]["content"]["application/json"] };
    "/leads": { args: [init: CreateLeadInit]; data: operations["createLead"]["responses"][200]["content"]["application/json"] };
    "/customer_assets": { args: [init: CreateAssetInit]; data: operations["createAsset"]["responses"][200]["content"]["application/json"] };
    "/policy_folders": { args: [init: CreatePolicyFolderInit]; data: operations["createPolicyFolder"]["responses"][201]["content"]["application/json"] };
    "/rmm_alerts": { args: [init: CreateRmmAlertInit]; data: operations["createRmmAlert"]["responses"][201]["content"]["application/json"] };
    "/rmm_alerts/{id}/mute": { args: [init: MuteRmmAlertInit]; data: operations["muteRmmAlert"]["responses"][200]["content"]["application/json"] };
    "/rmm/public_scripts/{asset_id}/schedule": { args: [init: RunRmmScriptInit]; data: operations["runRmmScript"]["responses"][200]["content"]["application/json"] };
    "/contracts": { args: [init: CreateContractInit]; data: operations["createContract"]["responses"][200]["content"]["application/json"] };
    "/estimates": { args: [init: CreateEstimateInit]; data: operations["createEstimate"]["responses"][200]["content"]["application/json"] };
    "/estimates/{id}/convert_to_invoice": { args: [init: ConvertEstimateToInvoiceInit]; data: operations["convertEstimateToInvoice"]["responses"][200]["content"]["application/json"] };
    "/estimates/{id}/email": { args: [init: EmailEstimateInit]; data: operations["emailEstimate"]["responses"][200]["content"]["application/json"] };
    "/estimates/{id}/print": { args: [init: PrintEstimateInit]; data: operations["printEstimate"]["responses"][200]["content"]["application/json"] };
    "/estimates/{id}/line_items": { args: [init: AddEstimateLineItemInit]; data: operations["addEstimateLineItem"]["responses"][200]["content"]["application/json"] };
    "/invoices": { args: [init: CreateInvoiceInit]; data: operations["createInvoice"]["responses"][200]["content"]["application/json"] };
    "/invoices/{id}/email": { args: [init: EmailInvoiceInit]; data: operations["emailInvoice"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/invoices/{id}/convert_to_draft": { args: [init: ConvertInvoiceToDraftInit]; data: operations["convertInvoiceToDraft"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/invoices/{id}/publish": { args: [init: PublishInvoiceInit]; data: operations["publishInvoice"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/invoices/{id}/print": { args: [init: PrintInvoiceInit]; data: operations["printInvoice"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/invoices/{id}/line_items": { args: [init: AddInvoiceLineItemInit]; data: operations["addInvoiceLineItem"]["responses"][200]["content"]["application/json"] };
    "/schedules": { args: [init: CreateScheduleInit]; data: operations["createSchedule"]["responses"][200]["content"]["application/json"] };
    "/schedules/{id}/line_items": { args: [init: AddScheduleLineItemInit]; data: operations["addScheduleLineItem"]["responses"][200]["content"]["application/json"] };
    "/payments": { args: [init: CreatePaymentInit]; data: operations["createPayment"]["responses"][200]["content"]["application/json"] };
    "/products": { args: [init: CreateProductInit]; data: operations["createProduct"]["responses"][200]["content"]["application/json"] };
    "/products/{id}/add_images": { args: [init: AddProductImagesInit]; data: operations["addProductImages"]["responses"][200]["content"]["application/json"] };
    "/products/{product_id}/product_skus": { args: [init: CreateProductSkuInit]; data: operations["createProductSku"]["responses"][200]["content"]["application/json"] | operations["createProductSku"]["responses"][201]["content"]["application/json"] };
    "/products/{product_id}/product_serials": { args: [init: CreateProductSerialInit]; data: operations["createProductSerial"]["responses"][200]["content"]["application/json"] };
    "/products/{product_id}/product_serials/attach_to_line_item": { args: [init: AttachProductSerialsInit]; data: operations["attachProductSerials"]["responses"][200]["content"]["application/json"] };
    "/vendors": { args: [init: CreateVendorInit]; data: operations["createVendor"]["responses"][200]["content"]["application/json"] };
    "/purchase_orders": { args: [init: CreatePurchaseOrderInit]; data: operations["createPurchaseOrder"]["responses"][200]["content"]["application/json"] };
    "/purchase_orders/{id}/attachments": { args: [init: UploadPurchaseOrderAttachmentInit]; data: operations["uploadPurchaseOrderAttachment"]["responses"][201]["content"]["application/json"] | null | undefined };
    "/purchase_orders/{id}/create_po_line_item": { args: [init: AddPurchaseOrderLineItemInit]; data: operations["addPurchaseOrderLineItem"]["responses"][200]["content"]["application/json"] };
    "/purchase_orders/{id}/receive": { args: [init: ReceivePurchaseOrderLineItemInit]; data: operations["receivePurchaseOrderLineItem"]["responses"][200]["content"]["application/json"] };
    "/appointments": { args: [init: CreateAppointmentInit]; data: operations["createAppointment"]["responses"][201]["content"]["application/json"] };
    "/appointment_types": { args: [init: CreateAppointmentTypeInit]; data: operations["createAppointmentType"]["responses"][200]["content"]["application/json"] };
    "/wiki_pages": { args: [init: CreateWikiPageInit]; data: operations["createWikiPage"]["responses"][200]["content"]["application/json"] };
    "/canned_responses": { args: [init: CreateCannedResponseInit]; data: operations["createCannedResponse"]["responses"][201]["content"]["application/json"] };
    "/otp_login": { args: [init: LogInWithOneTimeCodeInit]; data: operations["logInWithOneTimeCode"]["responses"][200]["content"]["application/json"] };
    "/user_devices": { args: [init: CreateUserDeviceInit]; data: operations["createUserDevice"]["responses"][200]["content"]["application/json"] };
  };
  PUT: {
    "/tickets/{id}": { args: [init: UpdateTicketInit]; data: operations["updateTicket"]["responses"][200]["content"]["application/json"] };
    "/tickets/{id}/update_line_item": { args: [init: UpdateTicketLineItemInit]; data: operations["updateTicketLineItem"]["responses"][200]["content"]["application/json"] };
    "/tickets/{ticket_id}/worksheet_results/{id}": { args: [init: UpdateWorksheetResultInit]; data: operations["updateWorksheetResult"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/tickets/{id}/update_timer_entry": { args: [init: UpdateTicketTimeInit]; data: operations["updateTicketTime"]["responses"][200]["content"]["application/json"] };
    "/timelogs": { args: [init: ClockInOrOutInit]; data: operations["clockInOrOut"]["responses"][200]["content"]["application/json"] };
    "/customers/{id}": { args: [init: UpdateCustomerInit]; data: operations["updateCustomer"]["responses"][200]["content"]["application/json"] };
    "/customers/{customer_id}/phones/{id}": { args: [init: UpdateCustomerPhoneInit]; data: operations["updateCustomerPhone"]["responses"][200]["content"]["application/json"] };
    "/customers/{customer_id}/payment_profiles/{id}": { args: [init: UpdatePaymentProfileInit]; data: operations["updatePaymentProfile"]["responses"][200]["content"]["application/json"] };
    "/contacts/{id}": { args: [init: UpdateContactInit]; data: operations["updateContact"]["responses"][200]["content"]["application/json"] };
    "/portal_users/{id}": { args: [init: UpdatePortalUserInit]; data: operations["updatePortalUser"]["responses"][200]["content"]["application/json"] };
    "/leads/{id}": { args: [init: UpdateLeadInit]; data: operations["updateLead"]["responses"][200]["content"]["application/json"] };
    "/customer_assets/{id}": { args: [init: UpdateAssetInit]; data: operations["updateAsset"]["responses"][200]["content"]["application/json"] };
    "/policy_folders/{id}": { args: [init: UpdatePolicyFolderInit]; data: operations["updatePolicyFolder"]["responses"][200]["content"]["application/json"] };
    "/contracts/{id}": { args: [init: UpdateContractInit]; data: operations["updateContract"]["responses"][200]["content"]["application/json"] };
    "/estimates/{id}": { args: [init: UpdateEstimateInit]; data: operations["updateEstimate"]["responses"][200]["content"]["application/json"] };
    "/estimates/{id}/line_items/{line_item_id}": { args: [init: UpdateEstimateLineItemInit]; data: operations["updateEstimateLineItem"]["responses"][200]["content"]["application/json"] };
    "/invoices/{id}": { args: [init: UpdateInvoiceInit]; data: operations["updateInvoice"]["responses"][200]["content"]["application/json"] };
    "/invoices/{id}/line_items/{line_item_id}": { args: [init: UpdateInvoiceLineItemInit]; data: operations["updateInvoiceLineItem"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/schedules/{id}": { args: [init: UpdateScheduleInit]; data: operations["updateSchedule"]["responses"][200]["content"]["application/json"] };
    "/schedules/{id}/line_items/{schedule_line_item_id}": { args: [init: UpdateScheduleLineItemInit]; data: operations["updateScheduleLineItem"]["responses"][200]["content"]["application/json"] };
    "/products/{id}": { args: [init: UpdateProductInit]; data: operations["updateProduct"]["responses"][200]["content"]["application/json"] };
    "/products/{id}/location_quantities": { args: [init: SetProductLocationQuantityInit]; data: operations["setProductLocationQuantity"]["responses"][200]["content"]["application/json"] };
    "/products/{product_id}/product_skus/{id}": { args: [init: UpdateProductSkuInit]; data: operations["updateProductSku"]["responses"][200]["content"]["application/json"] };
    "/products/{product_id}/product_serials/{id}": { args: [init: UpdateProductSerialInit]; data: operations["updateProductSerial"]["responses"][200]["content"]["application/json"] };
    "/vendors/{id}": { args: [init: UpdateVendorInit]; data: operations["updateVendor"]["responses"][200]["content"]["application/json"] };
    "/purchase_orders/{id}": { args: [init: UpdatePurchaseOrderInit]; data: operations["updatePurchaseOrder"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/appointments/{id}": { args: [init: UpdateAppointmentInit]; data: operations["updateAppointment"]["responses"][200]["content"]["application/json"] };
    "/appointment_types/{id}": { args: [init: UpdateAppointmentTypeInit]; data: operations["updateAppointmentType"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/wiki_pages/{id}": { args: [init: UpdateWikiPageInit]; data: operations["updateWikiPage"]["responses"][200]["content"]["application/json"] };
    "/user_devices/{id}": { args: [init: UpdateUserDeviceInit]; data: operations["updateUserDevice"]["responses"][200]["content"]["application/json"] };
  };
  PATCH: {
    "/ticket_timers/{id}": { args: [init: UpdateTicketTimerInit]; data: operations["updateTicketTimer"]["responses"][200]["content"]["application/json"] };
    "/canned_responses/{id}": { args: [init: UpdateCannedResponseInit]; data: operations["updateCannedResponse"]["responses"][200]["content"]["application/json"] | null | undefined };
  };
  DELETE: {
    "/tickets/{id}": { args: [init: DeleteTicketInit]; data: operations["deleteTicket"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/tickets/{ticket_id}/worksheet_results/{id}": { args: [init: DeleteWorksheetResultInit]; data: operations["deleteWorksheetResult"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/customers/{id}": { args: [init: DeleteCustomerInit]; data: operations["deleteCustomer"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/customers/{customer_id}/phones/{id}": { args: [init: DeleteCustomerPhoneInit]; data: operations["deleteCustomerPhone"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/customers/{customer_id}/payment_profiles/{id}": { args: [init: DeletePaymentProfileInit]; data: operations["deletePaymentProfile"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/contacts/{id}": { args: [init: DeleteContactInit]; data: operations["deleteContact"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/portal_users/{id}": { args: [init: DeletePortalUserInit]; data: operations["deletePortalUser"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/policy_folders/{id}": { args: [init: DeletePolicyFolderInit]; data: undefined };
    "/rmm_alerts/{id}": { args: [init: ClearRmmAlertInit]; data: operations["clearRmmAlert"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/contracts/{id}": { args: [init: DeleteContractInit]; data: operations["deleteContract"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/estimates/{id}": { args: [init: DeleteEstimateInit]; data: operations["deleteEstimate"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/estimates/{id}/line_items/{line_item_id}": { args: [init: DeleteEstimateLineItemInit]; data: operations["deleteEstimateLineItem"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/invoices/{id}": { args: [init: DeleteInvoiceInit]; data: operations["deleteInvoice"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/invoices/{id}/line_items/{line_item_id}": { args: [init: DeleteInvoiceLineItemInit]; data: operations["deleteInvoiceLineItem"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/schedules/{id}": { args: [init: DeleteScheduleInit]; data: operations["deleteSchedule"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/schedules/{id}/line_items/{schedule_line_item_id}": { args: [init: DeleteScheduleLineItemInit]; data: operations["deleteScheduleLineItem"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/products/{id}/delete_image": { args: [init: DeleteProductImageInit]; data: operations["deleteProductImage"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/products/{product_id}/product_skus/{id}": { args: [init: DeleteProductSkuInit]; data: undefined };
    "/appointments/{id}": { args: [init: DeleteAppointmentInit]; data: operations["deleteAppointment"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/appointment_types/{id}": { args: [init: DeleteAppointmentTypeInit]; data: operations["deleteAppointmentType"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/wiki_pages/{id}": { args: [init: DeleteWikiPageInit]; data: operations["deleteWikiPage"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/canned_responses/{id}": { args: [init: DeleteCannedResponseInit]; data: undefined };
  };
}

/** Those that are deprecated. */
export interface DeprecatedCalls {
  GET: {
  };
  POST: {
    "/tickets/{id}/timer": { args: [init: ManageTicketTimerInit]; data: operations["manageTicketTimer"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/invoices/{id}/payments": { args: [init: RecordInvoicePaymentInit]; data: operations["recordInvoicePayment"]["responses"][200]["content"]["application/json"] | null | undefined };
    "/schedules/{id}/add_line_item": { args: [init: AddScheduleLineItemOldInit]; data: operations["addScheduleLineItemOld"]["responses"][200]["content"]["application/json"] };
    "/schedules/{id}/remove_line_item": { args: [init: RemoveScheduleLineItemOldInit]; data: operations["removeScheduleLineItemOld"]["responses"][200]["content"]["application/json"] };
  };
  PUT: {
  };
  PATCH: {
  };
  DELETE: {
    "/customer_assets/{id}": { args: [init: DeleteAssetInit]; data: operations["deleteAsset"]["responses"][200]["content"]["application/json"] | null | undefined };
  };
}
