// What the description is held against, beside test/types/resources/: kept by hand, so that it does not move when the
// description does. Where the two differ, one of them is wrong.

/** What a text is, by schema. Beside these, every text that is named `_at` is a date-time, and no other has a format. */
export const FORMATS: Record<string, string> = {
  binary: "PurchaseOrderAttachmentUpload.file",
  date: `
    Contract.end_date Contract.start_date ContractInput.end_date ContractInput.start_date CustomerInvoiceLink.date
    InstalledApplication.installed_at InvoiceFields.date InvoiceFields.due_date InvoiceInput.date_received
    InvoiceInput.due_date PaymentFields.applied_at PurchaseOrder.due_date PurchaseOrder.paid_date Schedule.last_run
    Schedule.next_run ScheduleInput.next_run TicketInput.due_date`,
  "date-time": `
    EstimateFields.date EstimateInput.date EstimateRaw.signature_date EstimateRaw.status_date
    InvoiceDetail.date_received InvoiceFields.published_date LeadInput.opportunity_start_date
    LeadInput.signature_date OtpLoginResult.token_expiration PartOrder.orderedon PartOrder.receivedon
    PartOrder.requestedon Patch.attempted_installation PaymentCreate.signature_date PaymentLinks.signature_date
    PurchaseOrder.expected_date PurchaseOrder.order_date PurchaseOrderCreate.due_date
    PurchaseOrderCreate.expected_date PurchaseOrderCreate.order_date PurchaseOrderCreate.paid_date
    RmmScriptRun.next_time TicketCore.due_date TicketDetail.outtake_form_date TicketDetail.signature_date
    TicketInput.outtake_form_date TicketRaw.outtake_form_date TicketRaw.signature_date TicketTimer.end_time
    TicketTimer.start_time`,
  decimal: `
    CustomerInvoiceLink.total EstimateFields.subtotal EstimateFields.tax EstimateFields.total
    EstimateRaw.hardwarecost EstimateRaw.labor InvoiceDetail.balance_due InvoiceFields.hardwarecost
    InvoiceFields.subtotal InvoiceFields.tax InvoiceFields.total LineItem.cost LineItem.discount_percent
    LineItem.price LineItem.quantity PartOrder.price ScheduleLineItem.quantity TicketLineItem.quantity`,
  none: "NewTicketFormAppointment.end_at",
};

/** Real ids do not fit in 32 bits: every whole number of such a name is an int64, and no other. One is a text as well. */
export const IDS = /^id$|_ids?$/;
export const ID_OR_TEXT = "PaymentProfile.payment_profile_id";

/** The most rows that may be asked for. The comments of one ticket have no limit that anybody named. */
export const MOST_PER_PAGE: Record<string, number> = {
  "/customer_assets/{id}/installed_applications": 100,
  "/invoices": 25,
  "/policy_folders": 100,
  "/ticket_blueprints": 100,
  "/ticket_comments": 100,
};
