import type { Handler } from "../http.js";
import {
  createAsset,
  getAsset,
  getAssetsByIds,
  getPatches,
  listAssets,
  listContactAssets,
  listInstalledApplications,
  updateAsset,
} from "./assets.js";
import { attachFiles, deleteAttachment } from "./attachments.js";
import { createComment, listComments } from "./comments.js";
import { createContact, deleteContact, getContact, listContacts, updateContact } from "./contacts.js";
import {
  autocompleteCustomers,
  createCustomer,
  deleteCustomer,
  getCustomer,
  getLatestCustomer,
  listCustomers,
  updateCustomer,
} from "./customers.js";
import {
  actOnEstimate,
  convertEstimate,
  createEstimate,
  deleteEstimate,
  estimateLines,
  getEstimate,
  listEstimates,
  updateEstimate,
} from "./estimates.js";
import {
  actOnInvoice,
  convertToDraft,
  createInvoice,
  deleteInvoice,
  getInvoice,
  getInvoiceTicket,
  invoiceLines,
  listInvoices,
  publishInvoice,
  updateInvoice,
} from "./invoices.js";
import { listLineItems } from "./line-items.js";
import { createPayment, getPayment, listPayments } from "./payments.js";
import { addProductImages, deleteProductImage, findProductByBarcode } from "./products.js";
import { addPurchaseOrderLine, receivePurchaseOrderLine } from "./purchase-orders.js";
import { createRmmAlert, getRmmAlert, listRmmAlerts, muteRmmAlert, resolveRmmAlert } from "./rmm-alerts.js";
import { lookUpCaller, searchEverything } from "./search.js";
import { getMe, getSettings, getTicketSettings, getUser, listUsers } from "./settings.js";
import { listCommentsAcrossTickets } from "./ticket-comments.js";
import { addTicketLine, deleteTicketLine, updateTicketLine } from "./ticket-lines.js";
import {
  createTicketTimer,
  listTicketTimers,
  pauseTicketTimer,
  startTicketTimer,
  stopTicketTimer,
  updateTicketTimer,
} from "./ticket-timers.js";
import { createTicket, deleteTicket, getTicket, listTickets, printTicket, updateTicket } from "./tickets.js";
import { getLastTimelog } from "./timelogs.js";
import { chargeTimer, createTimer, deleteTimer, updateTimer } from "./timers.js";

/**
 * The operations that programs ask for most, by their ids. They are written by hand from what the API was found to do, not
 * read from the description: a test that compares the two proves something only while neither is a copy of the other.
 */
export const HANDLERS: Readonly<Record<string, Handler>> = {
  listTickets,
  createTicket,
  getTicket,
  updateTicket,
  deleteTicket,
  printTicket,
  getTicketSettings,
  listTicketComments: listComments,
  addTicketComment: createComment,
  listCommentsAcrossTickets,
  attachTicketFiles: attachFiles,
  deleteTicketAttachment: deleteAttachment,
  addTicketLineItem: addTicketLine,
  updateTicketLineItem: updateTicketLine,
  removeTicketLineItem: deleteTicketLine,
  logTicketTime: createTimer,
  updateTicketTime: updateTimer,
  chargeTicketTime: chargeTimer,
  deleteTicketTime: deleteTimer,
  listTicketTimers,
  createTicketTimer,
  updateTicketTimer,
  pauseTicketTimer,
  startTicketTimer,
  stopTicketTimer,
  listCustomers,
  createCustomer,
  getCustomer,
  updateCustomer,
  deleteCustomer,
  autocompleteCustomers,
  getLatestCustomer,
  listContacts,
  createContact,
  getContact,
  updateContact,
  deleteContact,
  listAssets,
  createAsset,
  getAsset,
  updateAsset,
  getAssetsByIds,
  listContactAssets,
  listAssetPatches: getPatches,
  listInstalledApplications,
  listRmmAlerts,
  createRmmAlert,
  getRmmAlert,
  clearRmmAlert: resolveRmmAlert,
  muteRmmAlert,
  listEstimates,
  createEstimate,
  getEstimate,
  updateEstimate,
  deleteEstimate,
  convertEstimateToInvoice: convertEstimate,
  emailEstimate: actOnEstimate,
  printEstimate: actOnEstimate,
  addEstimateLineItem: estimateLines.add,
  updateEstimateLineItem: estimateLines.change,
  deleteEstimateLineItem: estimateLines.remove,
  listInvoices,
  createInvoice,
  getInvoice,
  updateInvoice,
  deleteInvoice,
  emailInvoice: actOnInvoice,
  printInvoice: actOnInvoice,
  publishInvoice,
  convertInvoiceToDraft: convertToDraft,
  getInvoiceTicket,
  addInvoiceLineItem: invoiceLines.add,
  updateInvoiceLineItem: invoiceLines.change,
  deleteInvoiceLineItem: invoiceLines.remove,
  getLastTimelog,
  listLineItems,
  listPayments,
  createPayment,
  getPayment,
  findProductByBarcode,
  addProductImages,
  deleteProductImage,
  addPurchaseOrderLineItem: addPurchaseOrderLine,
  receivePurchaseOrderLineItem: receivePurchaseOrderLine,
  getMe,
  listUsers,
  getUser,
  getSettings,
  searchEverything,
  lookUpCaller,
};
