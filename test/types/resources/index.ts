// A second statement about the API, beside the description: see disagreements.ts.
import type { None, OperationKey } from "../disagreements.js";
import type { AppointmentTypes } from "./appointment_types.js";
import type { Appointments } from "./appointments.js";
import type { Assets } from "./assets.js";
import type { Callerid } from "./callerid.js";
import type { CannedResponses } from "./canned_responses.js";
import type { Contacts } from "./contacts.js";
import type { Contracts } from "./contracts.js";
import type { Customers } from "./customers.js";
import type { Estimates } from "./estimates.js";
import type { Invoices } from "./invoices.js";
import type { Items } from "./items.js";
import type { Leads } from "./leads.js";
import type { LineItems } from "./line_items.js";
import type { NewTicketForms } from "./new_ticket_forms.js";
import type { PaymentMethods } from "./payment_methods.js";
import type { Payments } from "./payments.js";
import type { PolicyFolders } from "./policy_folders.js";
import type { PortalUsers } from "./portal_users.js";
import type { ProductSerials } from "./product_serials.js";
import type { ProductSkus } from "./product_skus.js";
import type { Products } from "./products.js";
import type { PurchaseOrders } from "./purchase_orders.js";
import type { RmmAlerts } from "./rmm_alerts.js";
import type { RmmScripts } from "./rmm_scripts.js";
import type { Schedules } from "./schedules.js";
import type { Search } from "./search.js";
import type { Settings } from "./settings.js";
import type { TicketBlueprints } from "./ticket_blueprints.js";
import type { TicketComments } from "./ticket_comments.js";
import type { TicketTimers } from "./ticket_timers.js";
import type { Tickets } from "./tickets.js";
import type { Timelogs } from "./timelogs.js";
import type { UserDevices } from "./user_devices.js";
import type { Users } from "./users.js";
import type { Vendors } from "./vendors.js";
import type { WikiPages } from "./wiki_pages.js";
import type { WorksheetResults } from "./worksheet_results.js";

type Stated =
  | keyof AppointmentTypes
  | keyof Appointments
  | keyof Assets
  | keyof Callerid
  | keyof CannedResponses
  | keyof Contacts
  | keyof Contracts
  | keyof Customers
  | keyof Estimates
  | keyof Invoices
  | keyof Items
  | keyof Leads
  | keyof LineItems
  | keyof NewTicketForms
  | keyof PaymentMethods
  | keyof Payments
  | keyof PolicyFolders
  | keyof PortalUsers
  | keyof ProductSerials
  | keyof ProductSkus
  | keyof Products
  | keyof PurchaseOrders
  | keyof RmmAlerts
  | keyof RmmScripts
  | keyof Schedules
  | keyof Search
  | keyof Settings
  | keyof TicketBlueprints
  | keyof TicketComments
  | keyof TicketTimers
  | keyof Tickets
  | keyof Timelogs
  | keyof UserDevices
  | keyof Users
  | keyof Vendors
  | keyof WikiPages
  | keyof WorksheetResults;

/** Every operation of the description is stated. */
export type Complete = None<Exclude<OperationKey, Stated>>;
