// What the description is held against, beside test/types/resources/: kept by hand, so that it does not move when the
// description does. Where the two differ, one of them is wrong.

/** What a text is, by its name. Beside these, `_at` says a date-time, and no other text has a format. */
const FORMATS: Record<string, string> = {
  binary: "file",
  date: "applied_at due_date end_date last_run next_run paid_date start_date",
  "date-time": `
    attempted_installation end_time expected_date next_time opportunity_start_date order_date orderedon
    outtake_form_date published_date receivedon requestedon signature_date start_time status_date token_expiration`,
  decimal: "balance_due cost discount_percent hardwarecost labor price quantity subtotal tax total",
};

/** Where the same name says something else, by schema. */
const FORMATS_BY_PLACE: Record<string, string> = {
  date: "CustomerInvoiceLink.date InstalledApplication.installed_at InvoiceFields.date InvoiceInput.date_received",
  "date-time": `
    EstimateFields.date EstimateInput.date InvoiceDetail.date_received PurchaseOrderCreate.due_date
    PurchaseOrderCreate.paid_date TicketCore.due_date`,
  none: "NewTicketFormAppointment.end_at",
};

/** Numbers that may have a fraction, by name; all others are whole. */
const FRACTIONS = `
  amount_paid balance_due cost discount_dollars discount_percent discount_percentage duration estimated_quantity
  instance_price_cost instance_price_retail latitude line_discount_percent longitude old_price
  opportunity_amount_dollars other payment_amount price price_cost price_retail price_wholesale quantity shipping
  subtotal syncro_backup_bill_after_storage total wholesale`;

/** Where they are whole all the same, by schema. */
const WHOLE = `
  InvoiceLineCreate.discount_percent InvoiceLineUpdate.line_discount_percent LocationQuantity.quantity
  LocationQuantityUpdate.quantity Product.quantity ProductInput.quantity PurchaseOrderCreate.discount_percent
  PurchaseOrderLineCreate.quantity PurchaseOrderLineItem.quantity`;

/** The most rows that may be asked for. The comments of one ticket have no limit that anybody named. */
export const MOST_PER_PAGE: Record<string, number> = {
  "/customer_assets/{id}/installed_applications": 100,
  "/invoices": 25,
  "/policy_folders": 100,
  "/ticket_blueprints": 100,
  "/ticket_comments": 100,
};

/** The format of a text. */
export function formatOfText(schema: string, property: string): string | undefined {
  const usual = property.endsWith("_at") ? "date-time" : undefined;
  const format = listed(FORMATS_BY_PLACE, `${schema}.${property}`) ?? listed(FORMATS, property) ?? usual;
  return format === "none" ? undefined : format;
}

/** Real ids do not fit in 32 bits. One may be a text as well, which has no format. */
export function formatOfInteger(schema: string, property: string): string | undefined {
  const id = /^id$|_ids?$/.test(property) && `${schema}.${property}` !== "PaymentProfile.payment_profile_id";
  return id ? "int64" : undefined;
}

/** Whether a number may have a fraction. */
export function mayHaveFraction(schema: string, property: string): boolean {
  return FRACTIONS.split(/\s+/).includes(property) && !WHOLE.split(/\s+/).includes(`${schema}.${property}`);
}

const listed = (lists: Record<string, string>, word: string): string | undefined =>
  Object.entries(lists).find(([, words]) => words.split(/\s+/).includes(word))?.[0];
