// What the description is held against, beside test/types/resources/: kept by hand, so that it does not move when the
// description does. Where the two differ, one of them is wrong.

/** The box to tick on a token: the operations that need it, by their `operationId`. */
export const PERMISSIONS: Record<string, string> = {
  "Appointments - View All": "listAppointments",
  "Assets - Create": "createAsset",
  "Assets - Edit": "updateAsset",
  "Assets - List/Search": "listAssets listAssetPatches getAssetsByIds listInstalledApplications listContactAssets",
  "Assets - View Details": "getAsset",
  "Contracts - Delete": "deleteContract",
  "Contracts - Edit": "createContract getContract updateContract",
  "Contracts - List/Search": "listContracts",
  "Customers - Create": "createCustomer",
  "Customers - Delete": "deleteCustomer",
  "Customers - Edit": `
    updateCustomer createContact updateContact deleteContact getLatestCustomer createCustomerPhone
    updateCustomerPhone deleteCustomerPhone`,
  "Customers - List/Search": "listCustomers",
  "Customers - View Detail": "getCustomer listContacts getContact listCustomerPhones",
  "Documentation - Allow Usage": "listWikiPages getWikiPage",
  "Documentation - Create": "createWikiPage",
  "Documentation - Delete": "deleteWikiPage",
  "Documentation - Edit": "updateWikiPage",
  "Estimates - Create": "createEstimate",
  "Estimates - Delete": "deleteEstimate",
  "Estimates - Edit": "updateEstimate addEstimateLineItem updateEstimateLineItem deleteEstimateLineItem",
  "Estimates - List/Search": "listEstimates",
  "Estimates - View Details": "getEstimate emailEstimate printEstimate",
  "Estimates - View Details and Invoices - Create": "convertEstimateToInvoice",
  "Global Admin": `
    listLineItems listAppointmentTypes createAppointmentType getAppointmentType updateAppointmentType
    deleteAppointmentType listPortalUsers createPortalUser sendPortalInvitation updatePortalUser
    deletePortalUser`,
  "Invoices - Create": "createInvoice",
  "Invoices - Edit": "convertInvoiceToDraft publishInvoice addInvoiceLineItem",
  "Invoices - List/Search": "listInvoices",
  "Invoices - View Details": "getInvoice emailInvoice printInvoice",
  "Invoices - View Details and Tickets - View Details": "getInvoiceTicket",
  "Leads - List/Search": "listLeads getLead",
  "Parts Orders - List/Search": "listPartOrders",
  "Payments - Create": "createPayment",
  "Payments - View List": "listPayments getPayment",
  "Policies - Delete": "deletePolicyFolder",
  "Policies - Edit": "updatePolicyFolder",
  "Policies - List": "listPolicyFolders getPolicyFolder",
  "Policies - New": "createPolicyFolder",
  "Products - Create": "createProduct",
  "Products - Edit": `
    updateProduct addProductImages createProductSku updateProductSku deleteProductSku createProductSerial
    updateProductSerial`,
  "Products - Edit Quantities": "setProductLocationQuantity",
  "Products - List/Search": `
    listProducts findProductByBarcode listProductCategories getProduct listProductSkus listProductSerials
    attachProductSerials`,
  "Purchase Orders - Edit": `
    createPurchaseOrder updatePurchaseOrder uploadPurchaseOrderAttachment addPurchaseOrderLineItem
    receivePurchaseOrderLineItem`,
  "Purchase Orders - List/Search": "listPurchaseOrders",
  "Purchase Orders - View Details": "getPurchaseOrder",
  "RMM Alerts - Clear/Manage": "muteRmmAlert",
  "RMM Alerts - Create": "createRmmAlert",
  "RMM Alerts - Delete": "clearRmmAlert",
  "RMM Alerts - List": "listRmmAlerts getRmmAlert",
  "Recurring Invoices - Delete": "deleteSchedule",
  "Recurring Invoices - Edit": `
    updateSchedule addScheduleLineItem updateScheduleLineItem deleteScheduleLineItem addScheduleLineItemOld
    removeScheduleLineItemOld`,
  "Recurring Invoices - List": "listSchedules getSchedule",
  "Recurring Invoices - New": "createSchedule",
  "Scripts - Execute": "runRmmScript",
  "Ticket Blueprints - Create Ticket From Blueprint": "applyTicketBlueprint",
  "Ticket Blueprints - Manage": "listTicketBlueprints",
  "Ticket Canned Responses - Manage": `
    listCannedResponses createCannedResponse getCannedResponseSettings updateCannedResponse deleteCannedResponse`,
  "Ticket Timers - Edit": "updateTicketTimer",
  "Ticket Timers - Overview": `
    logTicketTime updateTicketTime chargeTicketTime deleteTicketTime listTicketTimers createTicketTimer
    pauseTicketTimer startTicketTimer stopTicketTimer`,
  "Ticket Workflows - Manage": "listNewTicketForms",
  "Tickets - Create": "createTicket getNewTicketForm processNewTicketForm",
  "Tickets - Delete": "deleteTicket",
  "Tickets - Edit": `
    updateTicket addTicketComment addTicketLineItem updateTicketLineItem removeTicketLineItem attachTicketFiles
    deleteTicketAttachment`,
  "Tickets - List/Search": "listTickets",
  "Tickets - View Details": "printTicket listCommentsAcrossTickets",
  "Tickets - View Details or Tickets - View 'Their Ticket' Details (assigned to them)": `
    getTicket listTicketComments listWorksheetResults createWorksheetResult getWorksheetResult
    updateWorksheetResult deleteWorksheetResult`,
  "Timelogs - Manage": "listTimelogs getLastTimelog clockInOrOut",
  "Vendors - Edit": "updateVendor",
  "Vendors - List": "listVendors",
  "Vendors - New": "createVendor",
  "Vendors - View Details": "getVendor",
};

/** Everybody may, or nobody has said what it takes. */
export const WITHOUT_PERMISSION = `
  manageTicketTimer deleteAsset updateInvoice deleteInvoice recordInvoicePayment getTicketSettings autocompleteCustomers
  listPaymentProfiles createPaymentProfile getPaymentProfile updatePaymentProfile deletePaymentProfile
  updateInvoiceLineItem deleteInvoiceLineItem listPaymentMethods createAppointment getAppointment updateAppointment
  deleteAppointment deleteProductImage createLead updateLead getMe logInWithOneTimeCode listUsers getUser
  createUserDevice getUserDevice updateUserDevice lookUpCaller searchEverything getSettings getPrintingSettings
  getSettingsTabs
`;
