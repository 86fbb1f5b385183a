// Generated from openapi/syncro.yaml by `npm run generate`. Do not edit.
import { above, anything, atLeast, atMost, bag, boolean, cents, date, dateTime, either, file, integer, list, nullable, number, object, oneOf, parameter, text, type OperationChecks } from "../validate/checks.js";

const TicketStatus = text;
const TicketPriority = text;
const TicketProblemType = text;
const CustomFields = bag;
const TicketCommentCreate = object({ subject: text, body: text, hidden: boolean, do_not_email: boolean, sms_body: nullable(text), tech: nullable(text), created_at: dateTime }, ["subject","body"], undefined, {"comment":"body"});
const TicketInputProperties = { customer_id: integer, subject: text, status: TicketStatus, priority: nullable(TicketPriority), problem_type: nullable(TicketProblemType), ticket_type_id: nullable(integer), number: text, user_id: nullable(integer), contact_id: nullable(integer), due_date: nullable(either(date, dateTime)), start_at: nullable(dateTime), end_at: nullable(dateTime), location_id: nullable(integer), sla_id: nullable(integer), tag_list: list(text), asset_ids: nullable(list(integer)), properties: CustomFields, comments_attributes: list(TicketCommentCreate), signature_name: nullable(text), signature_data: text, outtake_form_name: nullable(text), outtake_form_date: nullable(dateTime), outtake_form_data: text };
const TicketCreate = object({ ...TicketInputProperties, parent_id: nullable(integer), created_at: dateTime }, ["customer_id","subject"], undefined, {"customer_email":"customer_id, found by GET /customers?email=","email":"customer_id, found by GET /customers?email=","asset_id":"asset_ids","assets":"asset_ids","custom_fields":"properties","body":"comments_attributes","comment":"comments_attributes","comments":"comments_attributes","description":"comments_attributes"});
const TicketUpdate = object({ ...TicketInputProperties, parent_id: nullable(integer) }, [], undefined, {"customer_email":"customer_id, found by GET /customers?email=","email":"customer_id, found by GET /customers?email=","asset_id":"asset_ids","assets":"asset_ids","custom_fields":"properties","body":"comments_attributes","comment":"comments_attributes","comments":"comments_attributes","description":"comments_attributes"});
const TicketLineItemInputProperties = { name: text, description: nullable(text), product_id: nullable(integer), upc_code: nullable(text), quantity: number, price_cost: nullable(number), price_retail: nullable(number), taxable: boolean };
const TicketLineItemCreate = object({ ...TicketLineItemInputProperties, description: text }, ["name","description"], undefined, {"cost":"price_cost","price":"price_retail"});
const TicketLineItemRefProperties = { ticket_line_item_id: integer };
const TicketLineItemUpdate = object({ ...TicketLineItemRefProperties, ...TicketLineItemInputProperties }, ["ticket_line_item_id"], undefined, {"id":"ticket_line_item_id","line_item_id":"ticket_line_item_id","cost":"price_cost","price":"price_retail"});
const TicketLineItemRef = object({ ticket_line_item_id: integer }, ["ticket_line_item_id"], undefined, {"id":"ticket_line_item_id","line_item_id":"ticket_line_item_id"});
const AttachmentUrl = object({ url: text, filename: text }, ["url"]);
const AttachmentUrls = object({ files: list(AttachmentUrl) }, ["files"]);
const AttachmentRef = object({ attachment_id: integer }, ["attachment_id"], undefined, {"id":"attachment_id"});
const WorksheetResultCreate = object({ worksheet_template_id: nullable(integer), title: nullable(text), public: boolean, required: boolean }, [], undefined, {"name":"title"});
const WorksheetResultCreateProperties = { worksheet_template_id: nullable(integer), title: nullable(text), public: boolean, required: boolean };
const WorksheetAnswer = object({ value: text, user: text });
const WorksheetAnswers = object({}, [], WorksheetAnswer);
const WorksheetResultUpdate = object({ ...WorksheetResultCreateProperties, user_id: integer, complete: nullable(boolean), answers: WorksheetAnswers }, [], undefined, {"name":"title"});
const TicketBlueprintApply = object({ customer_id: integer }, ["customer_id"]);
const CustomerBasicsProperties = { business_name: nullable(text), firstname: nullable(text), lastname: nullable(text), email: nullable(text), phone: nullable(text), mobile: nullable(text), address: nullable(text), city: nullable(text), state: nullable(text), zip: nullable(text), get_sms: boolean, opt_out: boolean, no_email: boolean, properties: CustomFields };
const NewTicketFormCustomer = object({ ...CustomerBasicsProperties }, [], undefined, {"first_name":"firstname","last_name":"lastname","address1":"address","custom_fields":"properties"});
const NewTicketFormTicket = object({ subject: text, problem_type: TicketProblemType, description: text, do_not_email: boolean, properties: CustomFields });
const NewTicketFormAppointment = object({ summary: text, description: text, location: text, user_id: integer, start_at: dateTime, end_at: text, properties: CustomFields });
const NewTicketFormInput = object({ customer_details: NewTicketFormCustomer, ticket_details: NewTicketFormTicket, appointments: NewTicketFormAppointment });
const TimerEntryCreate = object({ start_at: dateTime, end_at: nullable(dateTime), duration_minutes: nullable(integer), user_id: nullable(integer), notes: nullable(text), product_id: nullable(integer) }, ["start_at"], undefined, {"start_time":"start_at","end_time":"end_at","active_duration":"duration_minutes","duration":"duration_minutes"});
const TimerEntryId = integer;
const TimerEntryUpdate = object({ timer_entry_id: TimerEntryId, start_at: dateTime, duration_minutes: nullable(integer), user_id: nullable(integer), notes: nullable(text), product_id: nullable(integer), billable_override: nullable(integer) }, ["timer_entry_id"], undefined, {"id":"timer_entry_id","ticket_timer_id":"timer_entry_id","timer_id":"timer_entry_id","start_time":"start_at","active_duration":"duration_minutes","duration":"duration_minutes"});
const TimerEntryRef = object({ timer_entry_id: TimerEntryId }, ["timer_entry_id"], undefined, {"id":"timer_entry_id","ticket_timer_id":"timer_entry_id","timer_id":"timer_entry_id"});
const TicketTimerCreate = object({ ticket_id: integer, product_id: nullable(integer), comment_id: nullable(integer), notes: nullable(text), billable: nullable(boolean) }, ["ticket_id"]);
const TicketTimerUpdate = object({ billable: boolean }, ["billable"]);
const TimelogUpdate = object({ in_at: nullable(dateTime), out_at: nullable(dateTime), in_note: nullable(text), out_note: nullable(text), lunch: nullable(boolean) });
const CustomerConsent = bag;
const CustomerInputProperties = { ...CustomerBasicsProperties, address_2: nullable(text), notes: nullable(text), get_billing: boolean, get_marketing: boolean, get_reports: boolean, consent: CustomerConsent, referred_by: nullable(text), ref_customer_id: nullable(integer), tax_rate_id: nullable(integer), notification_email: nullable(text), invoice_cc_emails: nullable(text), invoice_term_id: nullable(integer) };
const CustomerCreate = object({ ...CustomerInputProperties }, [], undefined, {"first_name":"firstname","last_name":"lastname","address1":"address","custom_fields":"properties","address2":"address_2"});
const CustomerUpdate = object({ ...CustomerInputProperties }, [], undefined, {"first_name":"firstname","last_name":"lastname","address1":"address","custom_fields":"properties","address2":"address_2"});
const PhoneUpdateProperties = { label: nullable(text), number: text, extension: nullable(text) };
const PhoneCreate = object({ ...PhoneUpdateProperties }, ["number"]);
const PhoneUpdate = object({ label: nullable(text), number: text, extension: nullable(text) });
const PaymentProfileUpdateProperties = { expiration: nullable(text), last_four: nullable(text) };
const PaymentProfileCreate = object({ ...PaymentProfileUpdateProperties, customer_external_id: nullable(text), payment_profile_id: text });
const PaymentProfileUpdate = object({ expiration: nullable(text), last_four: nullable(text) });
const ContactInputProperties = { customer_id: integer, name: nullable(text), email: nullable(text), phone: nullable(text), mobile: nullable(text), extension: nullable(text), address1: nullable(text), address2: nullable(text), city: nullable(text), state: nullable(text), zip: nullable(text), notes: nullable(text), enable_portal_user: boolean };
const ContactCreate = object({ ...ContactInputProperties }, ["customer_id"], undefined, {"address":"address1","address_2":"address2"});
const ContactUpdate = object({ ...ContactInputProperties, title: nullable(text) }, [], undefined, {"address":"address1","address_2":"address2"});
const PortalUserInput = object({ contact_id: nullable(integer), customer_id: nullable(integer), email: text, password: text, password_confirmation: text, portal_group_id: nullable(integer) });
const PortalInvitationCreate = object({ id: integer }, ["id"]);
const LeadStatus = text;
const LeadInputProperties = { first_name: nullable(text), last_name: nullable(text), business_name: text, email: nullable(text), phone: nullable(text), mobile: nullable(text), address: nullable(text), city: nullable(text), state: nullable(text), zip: nullable(text), status: LeadStatus, converted: boolean, message_read: boolean, disabled: boolean, from_check_in: boolean, hidden_notes: text, ticket_subject: nullable(text), ticket_description: nullable(text), ticket_problem_type: nullable(text), ticket_type_id: integer, ticket_properties: CustomFields, ticket_id: nullable(integer), customer_id: nullable(integer), contact_id: nullable(integer), mailbox_id: nullable(integer), user_id: nullable(integer), location_id: nullable(integer), appointment_time: text, appointment_type_id: integer, opportunity_start_date: dateTime, opportunity_amount_dollars: number, likelihood: integer, properties: CustomFields, customer_purchase_id: integer, signature_date: dateTime, signature_name: text, signature_data: text };
const LeadCreate = object({ ...LeadInputProperties }, [], undefined, {"firstname":"first_name","lastname":"last_name","business_then_name":"business_name","custom_fields":"properties"});
const LeadUpdate = object({ ...LeadInputProperties }, [], undefined, {"firstname":"first_name","lastname":"last_name","business_then_name":"business_name","custom_fields":"properties"});
const AssetInputProperties = { name: text, customer_id: integer, asset_type_name: text, asset_type_id: integer, asset_serial: nullable(text), properties: CustomFields };
const AssetCreate = object({ ...AssetInputProperties }, ["name"], undefined, {"asset_type":"asset_type_name","serial":"asset_serial","serial_number":"asset_serial","custom_fields":"properties"});
const AssetUpdate = object({ ...AssetInputProperties, policy_folder_id: nullable(integer) }, [], undefined, {"asset_type":"asset_type_name","serial":"asset_serial","serial_number":"asset_serial","custom_fields":"properties"});
const PolicyFolderCreate = object({ customer_id: integer, name: text, parent_id: integer }, ["customer_id","name","parent_id"]);
const PolicyFolderUpdate = object({ name: text, parent_id: nullable(integer), partial_policy_id: nullable(integer) });
const RmmAlertProperties = object({ trigger: nullable(text), description: nullable(text) }, [], anything);
const RmmAlertInputProperties = { customer_id: integer, asset_id: nullable(integer), description: nullable(text), formatted_output: nullable(text), properties: RmmAlertProperties, status: nullable(text), resolved: boolean };
const RmmAlertInput = object({ customer_id: integer, asset_id: nullable(integer), description: nullable(text), formatted_output: nullable(text), properties: RmmAlertProperties, status: nullable(text), resolved: boolean });
const RmmAlertCreate = object({ ...RmmAlertInputProperties, rmm_alert: RmmAlertInput });
const RmmAlertMuteTime = oneOf("1-hour", "1-day", "2-days", "1-week", "2-weeks", "1-month", "forever");
const RmmAlertMute = object({ mute_for: RmmAlertMuteTime });
const RmmScriptScanOptions = object({ scan_type: text, silent: boolean, quarantine: boolean });
const RmmScriptVariables = bag;
const RmmScriptOptions = object({ run_as: text, runtime_variables: RmmScriptVariables });
const RmmScriptRun = object({ script_id: integer, run_type: oneOf("now", "later"), freq: oneOf("once"), next_time: dateTime, mav_options: RmmScriptScanOptions, script_options: RmmScriptOptions }, ["script_id"]);
const ContractStatus = text;
const ContractPriceOverrideInput = object({ id: integer, product_id: integer, price_retail_cents: cents, discount_percentage: atMost(100, above(0, number)), blacklisted: boolean });
const ContractInputProperties = { customer_id: integer, name: nullable(text), description: nullable(text), primary_contact: nullable(text), status: nullable(ContractStatus), likelihood: nullable(integer), apply_to_all: boolean, sla_id: nullable(integer), start_date: nullable(date), end_date: nullable(date), contract_amount: nullable(text), tag_list: list(text), non_billable_product_ids: list(integer), product_price_overrides: list(ContractPriceOverrideInput) };
const ContractCreate = object({ ...ContractInputProperties }, ["customer_id"]);
const ContractUpdate = object({ ...ContractInputProperties });
const EstimateStatusFilter = text;
const EstimateStatus = oneOf("Fresh", "Draft", "Approved", "Declined");
const EstimateInputProperties = { customer_id: integer, date: dateTime, number: text, name: nullable(text), note: text, status: EstimateStatus, ticket_id: nullable(integer), location_id: nullable(integer) };
const LineBasicsProperties = { item: nullable(text), name: nullable(text), product_id: nullable(integer), quantity: number };
const EstimateLineCreate = object({ ...LineBasicsProperties });
const EstimateCreate = object({ ...EstimateInputProperties, line_items: list(EstimateLineCreate), created_at: dateTime, updated_at: dateTime }, ["customer_id","date"]);
const EstimateUpdate = object({ ...EstimateInputProperties });
const LineItemInputProperties = { ...LineBasicsProperties, price: number, cost: number, taxable: boolean, tax_rate_id: nullable(integer), tax_note: text, upc_code: text, user_id: integer, position: nullable(integer) };
const EstimateLineInputProperties = { ...LineItemInputProperties, discount_percent: nullable(number), product_category: nullable(text) };
const EstimateLineNew = either(object({ ...EstimateLineInputProperties, ...{ item: text } }, ["item"], undefined, {"price_retail":"price","price_cost":"cost"}), object({ ...EstimateLineInputProperties, ...{ product_id: integer } }, ["product_id"], undefined, {"price_retail":"price","price_cost":"cost"}));
const EstimateLineInput = object({ ...LineItemInputProperties, discount_percent: nullable(number), product_category: nullable(text) }, [], undefined, {"price_retail":"price","price_cost":"cost"});
const InvoiceInputProperties = { customer_id: integer, contact_id: nullable(integer), ticket_id: nullable(integer), name: nullable(text), number: text, date: nullable(text), due_date: nullable(date), date_received: nullable(date), po_number: nullable(text), note: nullable(text), location_id: nullable(integer), employee: text, took_payment: boolean, created_at: dateTime, updated_at: dateTime };
const InvoiceLineCreate = object({ ...LineItemInputProperties, estimated_quantity: number, wholesale: number, old_price: number, discount_percent: nullable(integer), line_discount_percent: number, discount_dollars: nullable(number), category_id: list(integer), invoice_bundle_id: nullable(integer) }, [], undefined, {"price_retail":"price","price_cost":"cost"});
const InvoiceCreate = object({ ...InvoiceInputProperties, date: text, line_items: list(InvoiceLineCreate), paid: boolean }, ["customer_id","date"]);
const InvoiceUpdate = object({ ...InvoiceInputProperties });
const InvoiceEmail = object({ email: text });
const PaymentApplication = object({}, [], cents);
const PaymentCreate = object({ customer_id: integer, amount_cents: cents, invoice_id: integer, invoice_number: text, apply_payments: PaymentApplication, payment_method: nullable(text), ref_num: nullable(text), applied_at: nullable(date), register_id: integer, firstname: text, lastname: text, address_street: text, address_city: text, address_zip: text, credit_card_number: text, date_month: text, date_year: text, cvv: text, signature_name: text, signature_data: text, signature_date: nullable(dateTime) }, [], undefined, {"amount":"amount_cents","payment_amount":"amount_cents","invoice_ids":"apply_payments"});
const InvoiceLineWrite = object({ item: nullable(text), name: nullable(text), product_id: nullable(integer), upc_code: text, quantity: number, price: number, cost: number, taxable: boolean, line_discount_percent: number, discount_dollars: nullable(text), location_id: integer });
const InvoiceLineUpdate = object({ id: integer, item: nullable(text), name: nullable(text), price: number, cost: number, taxable: boolean, line_discount_percent: integer, discount_dollars: nullable(text) });
const ScheduleFrequency = oneOf("Daily", "Monthly", "Weekly", "Biweekly", "Quarterly", "Semi-Annually", "Annually", "Biennially", "Triennially");
const SchedulePeriodMode = oneOf(0, 1, 2, 3);
const ScheduleChargeOrder = oneOf("ticket_number", "ticket_resolved", "ticket_created", "timer_started", "timer_ended");
const ScheduleInputProperties = { customer_id: integer, name: text, frequency: ScheduleFrequency, next_run: nullable(date), invoice_id: nullable(integer), contract_id: nullable(integer), location_id: nullable(integer), user_id: nullable(integer), invoice_term_id: nullable(integer), template_id: nullable(integer), source_id: nullable(integer), period_mode_id: nullable(SchedulePeriodMode), last_day_of_month: boolean, paused: boolean, generated_invoice_name: nullable(text), memo: nullable(text), keep_pricing_current: boolean, allow_blank_invoices: boolean, email_customer: boolean, snail_mail: boolean, email_receipt: boolean, charge_mop: boolean, payment_id: nullable(integer), charge_on_due_date: boolean, apply_credit: boolean, reset_prepay_hours: boolean, invoice_unbilled_ticket_charges: boolean, invoice_unbilled_ticket_statuses: nullable(either(text, list(text))), unbilled_ticket_charge_order: nullable(ScheduleChargeOrder), create_ticket_on_failed_billing: boolean, create_ticket_one_month_prior_to_end: boolean, schedule_retry_card_on_failed_billing: boolean };
const ScheduleCreate = object({ ...ScheduleInputProperties, next_run: date }, ["customer_id","name","frequency","next_run"]);
const ScheduleUpdate = object({ ...ScheduleInputProperties });
const ScheduleLineType = oneOf(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
const M365UnitType = oneOf("all", "consumed");
const BackupBillingType = oneOf("license_count", "cloud_storage_usage");
const BackupCreditType = oneOf("global_credit", "per_asset_credit");
const ScheduleLineInput = object({ product_id: nullable(integer), name: nullable(text), description: nullable(text), quantity: number, retail_cents: nullable(cents), cost_cents: nullable(cents), price_retail: nullable(number), price_cost: nullable(number), taxable: boolean, one_time_charge: boolean, product_category: nullable(text), position: nullable(integer), user_id: nullable(integer), recurring_type_id: nullable(ScheduleLineType), asset_type_id: nullable(integer), saved_asset_search_id: nullable(integer), contact_field_type_id: nullable(integer), contact_field_answer_id: nullable(integer), policy_folder_id: nullable(integer), bill_nested_folders: nullable(boolean), vendor_name: nullable(text), vendor_product_name: nullable(text), bill_all_units: boolean, bill_units_threshold: nullable(integer), include_zero_charge: boolean, m365_unit_type: nullable(M365UnitType), syncro_backup_billing_type: nullable(BackupBillingType), syncro_backup_credit_type: nullable(BackupCreditType), syncro_backup_bill_all: nullable(boolean), syncro_backup_bill_after_licenses: nullable(integer), syncro_backup_bill_after_storage: nullable(number) }, [], undefined, {"price":"price_retail","cost":"price_cost"});
const ScheduleLineRef = object({ line_item_id: integer }, ["line_item_id"], undefined, {"schedule_line_item_id":"line_item_id"});
const ProductSkuRow = object({ vendor_id: integer, value: text });
const ProductInputProperties = { name: text, description: nullable(text), price_cost: nullable(number), price_retail: nullable(number), price_wholesale: nullable(number), discount_percent: nullable(number), taxable: boolean, tax_rate_id: nullable(integer), maintain_stock: boolean, serialized: boolean, quantity: nullable(integer), reorder_at: nullable(integer), desired_stock_level: nullable(integer), disabled: boolean, condition: nullable(text), warranty: nullable(text), warranty_template_id: nullable(integer), product_category: nullable(text), category_ids: list(integer), upc_code: nullable(text), notes: nullable(text), physical_location: nullable(text), sort_order: nullable(integer), qb_item_id: nullable(integer), vendor_ids: list(integer), product_skus_attributes: list(ProductSkuRow) };
const ProductCreate = object({ ...ProductInputProperties, description: text }, ["name","description"]);
const ProductUpdate = object({ ...ProductInputProperties });
const ProductImages = object({ url: text, filename: text, files: list(AttachmentUrl) });
const LocationQuantityUpdate = object({ location_quantity_id: integer, quantity: integer }, ["location_quantity_id","quantity"]);
const ProductSkuCreate = object({ vendor_id: either(integer, text), value: text }, ["vendor_id","value"], undefined, {"sku":"value"});
const ProductSkuUpdate = object({ vendor_id: integer, value: text }, [], undefined, {"sku":"value"});
const ProductSerialInputProperties = { serial_number: text, condition: text, price_cost_cents: cents, price_retail_cents: cents };
const ProductSerialCreate = object({ ...ProductSerialInputProperties }, ["serial_number"], undefined, {"instance_price_cost":"price_cost_cents","price_cost":"price_cost_cents","instance_price_retail":"price_retail_cents","price_retail":"price_retail_cents"});
const ProductSerialAttach = object({ record_type: oneOf("TransferLineItem", "LineItem", "ReturnLineItem", "TicketLineItem", "RefurbLineItem"), line_item_id: integer, product_serial_ids: list(integer) }, ["record_type","line_item_id","product_serial_ids"]);
const ProductSerialUpdate = object({ ...ProductSerialInputProperties, notes: text }, [], undefined, {"instance_price_cost":"price_cost_cents","price_cost":"price_cost_cents","instance_price_retail":"price_retail_cents","price_retail":"price_retail_cents"});
const VendorInputProperties = { name: text, rep_first_name: nullable(text), rep_last_name: nullable(text), email: nullable(text), phone: nullable(text), account_number: nullable(text), address: nullable(text), city: nullable(text), state: nullable(text), zip: nullable(text), website: nullable(text), notes: nullable(text) };
const VendorCreate = object({ ...VendorInputProperties });
const VendorUpdate = object({ ...VendorInputProperties });
const PurchaseOrderInputProperties = { vendor_id: nullable(integer), general_notes: nullable(text), shipping_cents: cents, delivery_tracking: nullable(text) };
const PurchaseOrderCreate = object({ ...PurchaseOrderInputProperties, user_id: nullable(integer), location_id: nullable(integer), other_cents: cents, discount_percent: integer, expected_date: nullable(dateTime), order_date: nullable(dateTime), due_date: nullable(dateTime), paid_date: nullable(dateTime), shipping_notes: nullable(text) }, [], undefined, {"shipping":"shipping_cents","other":"other_cents"});
const PurchaseOrderStatus = text;
const PurchaseOrderUpdate = object({ ...PurchaseOrderInputProperties, status: PurchaseOrderStatus }, [], undefined, {"shipping":"shipping_cents"});
const PurchaseOrderAttachmentUpload = object({ file: file, name: text }, ["file"]);
const PurchaseOrderLineCreate = object({ product_id: integer, quantity: integer }, ["product_id"]);
const PurchaseOrderReceive = object({ line_item_id: integer, received_quantity: integer, serial_numbers: list(text) }, ["line_item_id"]);
const AppointmentInputProperties = { summary: nullable(text), description: nullable(text), start_at: dateTime, end_at: dateTime, appointment_duration: text, all_day: nullable(boolean), location: nullable(text), appointment_type_id: nullable(integer), customer_id: nullable(integer), ticket_id: nullable(integer), user_id: integer, user_ids: list(integer), email_customer: boolean };
const AppointmentCreate = object({ ...AppointmentInputProperties, summary: text, do_not_email: nullable(boolean) }, ["summary","start_at"], undefined, {"duration":"appointment_duration"});
const AppointmentUpdate = object({ ...AppointmentInputProperties }, [], undefined, {"duration":"appointment_duration"});
const AppointmentTypeInputProperties = { name: text, email_instructions: nullable(text), location_type: nullable(integer), location_hard_code: nullable(text) };
const AppointmentTypeCreate = object({ ...AppointmentTypeInputProperties, location_type: integer }, ["name","location_type"]);
const AppointmentTypeUpdate = object({ ...AppointmentTypeInputProperties });
const WikiPageInputProperties = { name: text, slug: nullable(text), body: nullable(text), customer_id: integer, asset_id: integer, visibility: text };
const WikiPageCreate = object({ ...WikiPageInputProperties, body: text }, ["name","body"]);
const WikiPageUpdate = object({ ...WikiPageInputProperties });
const CannedResponseInputProperties = { title: text, body: nullable(text), subject: nullable(text), canned_response_category_id: nullable(integer) };
const CannedResponseCreate = object({ ...CannedResponseInputProperties, body: text }, ["title","body"]);
const CannedResponseUpdate = object({ ...CannedResponseInputProperties });
const OtpLogin = object({ code: text }, ["code"]);
const UserDeviceUpdateProperties = { registration_token_gcm: nullable(text) };
const UserDeviceCreate = object({ ...UserDeviceUpdateProperties, device_uuid: text, device_name: nullable(text), system_name: nullable(text), model: nullable(text), screen_size: nullable(text) }, ["device_uuid"]);
const UserDeviceUpdate = object({ registration_token_gcm: nullable(text) });

/** The checks of each operation, by operationId. */
export const checks: { readonly [operationId: string]: OperationChecks } = {
  listTickets: { query: object({ customer_id: parameter(integer), contact_id: parameter(integer), query: parameter(text), user_id: parameter(integer), page: parameter(atLeast(1, integer)), status: parameter(TicketStatus), number: parameter(text), created_after: parameter(text), resolved_after: parameter(text), since_updated_at: parameter(text), mine: parameter(boolean), ticket_search_id: parameter(integer), comment_format: parameter(oneOf("plaintext", "richtext", "original")), all_comments: parameter(boolean), asset_name: parameter(text), asset_serial: parameter(text), parent_id: parameter(integer), date_from: parameter(text), date_to: parameter(text) }) },
  createTicket: { body: TicketCreate, needsBody: true },
  getTicket: { path: object({ id: parameter(integer) }, ["id"]) },
  updateTicket: { path: object({ id: parameter(integer) }, ["id"]), body: TicketUpdate, needsBody: true },
  deleteTicket: { path: object({ id: parameter(integer) }, ["id"]) },
  getTicketSettings: {  },
  addTicketComment: { path: object({ id: parameter(integer) }, ["id"]), body: TicketCommentCreate, needsBody: true },
  listTicketComments: { path: object({ id: parameter(integer) }, ["id"]), query: object({ created_after: parameter(text), created_before: parameter(text), updated_after: parameter(text), updated_before: parameter(text), page: parameter(atLeast(1, integer)), per_page: parameter(atLeast(1, integer)), sort_by: parameter(oneOf("created_at", "updated_at")), sort_direction: parameter(oneOf("ASC", "DESC", "asc", "desc")), comment_format: parameter(oneOf("plaintext", "richtext", "original")) }) },
  addTicketLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: TicketLineItemCreate, needsBody: true },
  updateTicketLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: TicketLineItemUpdate, needsBody: true },
  removeTicketLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: TicketLineItemRef, needsBody: true },
  attachTicketFiles: { path: object({ id: parameter(integer) }, ["id"]), body: AttachmentUrls, needsBody: true },
  deleteTicketAttachment: { path: object({ id: parameter(integer) }, ["id"]), body: AttachmentRef, needsBody: true },
  printTicket: { path: object({ id: parameter(integer) }, ["id"]) },
  listWorksheetResults: { path: object({ ticket_id: parameter(integer) }, ["ticket_id"]), query: object({ page: parameter(atLeast(1, integer)) }) },
  createWorksheetResult: { path: object({ ticket_id: parameter(integer) }, ["ticket_id"]), body: WorksheetResultCreate, needsBody: true },
  getWorksheetResult: { path: object({ ticket_id: parameter(integer), id: parameter(integer) }, ["ticket_id","id"]) },
  updateWorksheetResult: { path: object({ ticket_id: parameter(integer), id: parameter(integer) }, ["ticket_id","id"]), body: WorksheetResultUpdate, needsBody: true },
  deleteWorksheetResult: { path: object({ ticket_id: parameter(integer), id: parameter(integer) }, ["ticket_id","id"]) },
  listCommentsAcrossTickets: { query: object({ ticket_search_id: parameter(integer), ticket_id: parameter(integer), customer_id: parameter(integer), contact_id: parameter(integer), user_id: parameter(integer), status: parameter(TicketStatus), resolved_after: parameter(text), created_after: parameter(text), since_updated_at: parameter(text), mine: parameter(boolean), comment_created_after: parameter(text), comment_created_before: parameter(text), page: parameter(atLeast(1, integer)), per_page: parameter(atMost(100, atLeast(1, integer))), comment_format: parameter(oneOf("plaintext", "richtext", "original")) }) },
  listTicketBlueprints: { query: object({ page: parameter(atLeast(1, integer)), per_page: parameter(atMost(100, atLeast(1, integer))) }) },
  applyTicketBlueprint: { path: object({ id: parameter(integer) }, ["id"]), body: TicketBlueprintApply, needsBody: true },
  listNewTicketForms: { query: object({ page: parameter(atLeast(1, integer)) }) },
  getNewTicketForm: { path: object({ id: parameter(integer) }, ["id"]) },
  processNewTicketForm: { path: object({ id: parameter(integer) }, ["id"]), body: NewTicketFormInput, needsBody: true },
  logTicketTime: { path: object({ id: parameter(integer) }, ["id"]), body: TimerEntryCreate, needsBody: true },
  updateTicketTime: { path: object({ id: parameter(integer) }, ["id"]), body: TimerEntryUpdate, needsBody: true },
  chargeTicketTime: { path: object({ id: parameter(integer) }, ["id"]), body: TimerEntryRef, needsBody: true },
  deleteTicketTime: { path: object({ id: parameter(integer) }, ["id"]), body: TimerEntryRef, needsBody: true },
  manageTicketTimer: { path: object({ id: parameter(integer) }, ["id"]), body: TimerEntryCreate, needsBody: true },
  listTicketTimers: { query: object({ created_at_lt: parameter(text), created_at_gt: parameter(text), customer_id: parameter(integer), ticket_id: parameter(integer), user_id: parameter(integer), status: parameter(oneOf("running", "paused", "stopped")), billing_status: parameter(oneOf("non-billable", "unbilled", "billed", "invoiced")), page: parameter(atLeast(1, integer)) }) },
  createTicketTimer: { body: TicketTimerCreate, needsBody: true },
  updateTicketTimer: { path: object({ id: parameter(integer) }, ["id"]), body: TicketTimerUpdate, needsBody: true },
  pauseTicketTimer: { path: object({ id: parameter(integer) }, ["id"]) },
  startTicketTimer: { path: object({ id: parameter(integer) }, ["id"]) },
  stopTicketTimer: { path: object({ id: parameter(integer) }, ["id"]) },
  listTimelogs: { query: object({ user_id: parameter(integer), page: parameter(atLeast(1, integer)) }) },
  clockInOrOut: { body: TimelogUpdate, needsBody: true },
  getLastTimelog: { query: object({ user_id: parameter(integer) }) },
  listCustomers: { query: object({ query: parameter(text), firstname: parameter(text), lastname: parameter(text), business_name: parameter(text), id: parameter(list(parameter(integer))), email: parameter(text), page: parameter(atLeast(1, integer)), sort: parameter(text), id_not: parameter(integer), include_disabled: parameter(text), customer_id: parameter(integer), date_from: parameter(text), date_to: parameter(text), mine: parameter(boolean), status: parameter(text) }) },
  createCustomer: { body: CustomerCreate, needsBody: true },
  getCustomer: { path: object({ id: parameter(integer) }, ["id"]) },
  updateCustomer: { path: object({ id: parameter(integer) }, ["id"]), body: CustomerUpdate, needsBody: true },
  deleteCustomer: { path: object({ id: parameter(integer) }, ["id"]) },
  autocompleteCustomers: { query: object({ query: parameter(text), page: parameter(atLeast(1, integer)) }) },
  getLatestCustomer: {  },
  listCustomerPhones: { path: object({ customer_id: parameter(integer) }, ["customer_id"]), query: object({ page: parameter(atLeast(1, integer)) }) },
  createCustomerPhone: { path: object({ customer_id: parameter(integer) }, ["customer_id"]), body: PhoneCreate, needsBody: true },
  updateCustomerPhone: { path: object({ customer_id: parameter(integer), id: parameter(integer) }, ["customer_id","id"]), body: PhoneUpdate, needsBody: true },
  deleteCustomerPhone: { path: object({ customer_id: parameter(integer), id: parameter(integer) }, ["customer_id","id"]) },
  listPaymentProfiles: { path: object({ customer_id: parameter(integer) }, ["customer_id"]), query: object({ page: parameter(atLeast(1, integer)) }) },
  createPaymentProfile: { path: object({ customer_id: parameter(integer) }, ["customer_id"]), body: PaymentProfileCreate, needsBody: true },
  getPaymentProfile: { path: object({ customer_id: parameter(integer), id: parameter(integer) }, ["customer_id","id"]) },
  updatePaymentProfile: { path: object({ customer_id: parameter(integer), id: parameter(integer) }, ["customer_id","id"]), body: PaymentProfileUpdate, needsBody: true },
  deletePaymentProfile: { path: object({ customer_id: parameter(integer), id: parameter(integer) }, ["customer_id","id"]) },
  listContacts: { query: object({ customer_id: parameter(integer), page: parameter(atLeast(1, integer)), query: parameter(text), date_from: parameter(text), date_to: parameter(text), mine: parameter(boolean), status: parameter(text) }) },
  createContact: { body: ContactCreate, needsBody: true },
  getContact: { path: object({ id: parameter(integer) }, ["id"]) },
  updateContact: { path: object({ id: parameter(integer) }, ["id"]), body: ContactUpdate, needsBody: true },
  deleteContact: { path: object({ id: parameter(integer) }, ["id"]) },
  listPortalUsers: { query: object({ customer_id: parameter(integer), email: parameter(text), page: parameter(atLeast(1, integer)) }) },
  createPortalUser: { body: PortalUserInput, needsBody: true },
  updatePortalUser: { path: object({ id: parameter(integer) }, ["id"]), body: PortalUserInput, needsBody: true },
  deletePortalUser: { path: object({ id: parameter(integer) }, ["id"]) },
  sendPortalInvitation: { body: PortalInvitationCreate, needsBody: true },
  listLeads: { query: object({ status_list: parameter(text), has_ticket: parameter(boolean), query: parameter(text), page: parameter(atLeast(1, integer)), "statuses[]": parameter(list(parameter(LeadStatus))), "users[]": parameter(list(parameter(integer))), "mailbox_ids[]": parameter(list(parameter(integer))) }) },
  createLead: { body: LeadCreate, needsBody: true },
  getLead: { path: object({ id: parameter(integer) }, ["id"]) },
  updateLead: { path: object({ id: parameter(integer) }, ["id"]), body: LeadUpdate, needsBody: true },
  listAssets: { query: object({ snmp_enabled: parameter(boolean), customer_id: parameter(integer), asset_type_id: parameter(integer), query: parameter(text), page: parameter(atLeast(1, integer)), sort: parameter(text), date_from: parameter(text), date_to: parameter(text), mine: parameter(boolean), status: parameter(text) }) },
  createAsset: { body: AssetCreate, needsBody: true },
  getAsset: { path: object({ id: parameter(integer) }, ["id"]) },
  updateAsset: { path: object({ id: parameter(integer) }, ["id"]), body: AssetUpdate, needsBody: true },
  deleteAsset: { path: object({ id: parameter(integer) }, ["id"]) },
  getAssetsByIds: { query: object({ ids: parameter(list(parameter(integer))) }, ["ids"]) },
  listContactAssets: { path: object({ contact_id: parameter(integer) }, ["contact_id"]), query: object({ page: parameter(atLeast(1, integer)) }) },
  listAssetPatches: { path: object({ id: parameter(integer) }, ["id"]), query: object({ page: parameter(atLeast(1, integer)) }) },
  listInstalledApplications: { path: object({ id: parameter(integer) }, ["id"]), query: object({ page: parameter(atLeast(1, integer)), per_page: parameter(atMost(100, atLeast(1, integer))) }) },
  listPolicyFolders: { query: object({ customer_id: parameter(integer), page: parameter(atLeast(1, integer)), per_page: parameter(atMost(100, atLeast(1, integer))) }, ["customer_id"]) },
  createPolicyFolder: { body: PolicyFolderCreate, needsBody: true },
  getPolicyFolder: { path: object({ id: parameter(integer) }, ["id"]) },
  updatePolicyFolder: { path: object({ id: parameter(integer) }, ["id"]), body: PolicyFolderUpdate, needsBody: true },
  deletePolicyFolder: { path: object({ id: parameter(integer) }, ["id"]) },
  listRmmAlerts: { query: object({ page: parameter(atLeast(1, integer)), status: parameter(oneOf("active", "resolved", "all")), created_after: parameter(text) }) },
  createRmmAlert: { body: RmmAlertCreate, needsBody: true },
  getRmmAlert: { path: object({ id: parameter(integer) }, ["id"]) },
  clearRmmAlert: { path: object({ id: parameter(integer) }, ["id"]) },
  muteRmmAlert: { path: object({ id: parameter(integer) }, ["id"]), query: object({ mute_for: parameter(RmmAlertMuteTime) }), body: RmmAlertMute },
  runRmmScript: { path: object({ asset_id: parameter(integer) }, ["asset_id"]), body: RmmScriptRun, needsBody: true },
  listContracts: { query: object({ page: parameter(atLeast(1, integer)) }) },
  createContract: { body: ContractCreate, needsBody: true },
  getContract: { path: object({ id: parameter(integer) }, ["id"]) },
  updateContract: { path: object({ id: parameter(integer) }, ["id"]), body: ContractUpdate, needsBody: true },
  deleteContract: { path: object({ id: parameter(integer) }, ["id"]) },
  listEstimates: { query: object({ mine: parameter(boolean), page: parameter(atLeast(1, integer)), status: parameter(EstimateStatusFilter), customer_id: parameter(integer), created_after: parameter(text), updated_after: parameter(text) }) },
  createEstimate: { body: EstimateCreate, needsBody: true },
  getEstimate: { path: object({ id: parameter(integer) }, ["id"]), query: object({ number: parameter(text) }) },
  updateEstimate: { path: object({ id: parameter(integer) }, ["id"]), body: EstimateUpdate, needsBody: true },
  deleteEstimate: { path: object({ id: parameter(integer) }, ["id"]) },
  convertEstimateToInvoice: { path: object({ id: parameter(integer) }, ["id"]) },
  emailEstimate: { path: object({ id: parameter(integer) }, ["id"]) },
  printEstimate: { path: object({ id: parameter(integer) }, ["id"]) },
  addEstimateLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: EstimateLineNew, needsBody: true },
  updateEstimateLineItem: { path: object({ id: parameter(integer), line_item_id: parameter(integer) }, ["id","line_item_id"]), body: EstimateLineInput, needsBody: true },
  deleteEstimateLineItem: { path: object({ id: parameter(integer), line_item_id: parameter(integer) }, ["id","line_item_id"]) },
  listInvoices: { query: object({ paid: parameter(boolean), unpaid: parameter(boolean), ticket_id: parameter(integer), page: parameter(atLeast(1, integer)), per_page: parameter(atMost(25, atLeast(1, integer))), since_updated_at: parameter(text), query: parameter(text), customer_id: parameter(integer), date_from: parameter(text), date_to: parameter(text), mine: parameter(boolean), status: parameter(text) }) },
  createInvoice: { body: InvoiceCreate, needsBody: true },
  getInvoice: { path: object({ id: parameter(either(integer, text)) }, ["id"]) },
  updateInvoice: { path: object({ id: parameter(integer) }, ["id"]), body: InvoiceUpdate, needsBody: true },
  deleteInvoice: { path: object({ id: parameter(integer) }, ["id"]) },
  emailInvoice: { path: object({ id: parameter(integer) }, ["id"]), body: InvoiceEmail },
  recordInvoicePayment: { path: object({ id: parameter(integer) }, ["id"]), body: PaymentCreate, needsBody: true },
  convertInvoiceToDraft: { path: object({ id: parameter(integer) }, ["id"]) },
  publishInvoice: { path: object({ id: parameter(integer) }, ["id"]) },
  printInvoice: { path: object({ id: parameter(integer) }, ["id"]) },
  getInvoiceTicket: { path: object({ id: parameter(integer) }, ["id"]) },
  addInvoiceLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: InvoiceLineWrite, needsBody: true },
  updateInvoiceLineItem: { path: object({ id: parameter(integer), line_item_id: parameter(integer) }, ["id","line_item_id"]), body: InvoiceLineUpdate, needsBody: true },
  deleteInvoiceLineItem: { path: object({ id: parameter(integer), line_item_id: parameter(integer) }, ["id","line_item_id"]) },
  listLineItems: { query: object({ invoice_id: parameter(integer), estimate_id: parameter(integer), invoice_id_not_null: parameter(boolean), estimate_id_not_null: parameter(boolean), page: parameter(atLeast(1, integer)) }) },
  listSchedules: { query: object({ customer_id: parameter(integer), page: parameter(atLeast(1, integer)) }) },
  createSchedule: { body: ScheduleCreate, needsBody: true },
  getSchedule: { path: object({ id: parameter(integer) }, ["id"]) },
  updateSchedule: { path: object({ id: parameter(integer) }, ["id"]), body: ScheduleUpdate, needsBody: true },
  deleteSchedule: { path: object({ id: parameter(integer) }, ["id"]) },
  addScheduleLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: ScheduleLineInput, needsBody: true },
  updateScheduleLineItem: { path: object({ id: parameter(integer), schedule_line_item_id: parameter(integer) }, ["id","schedule_line_item_id"]), body: ScheduleLineInput, needsBody: true },
  deleteScheduleLineItem: { path: object({ id: parameter(integer), schedule_line_item_id: parameter(integer) }, ["id","schedule_line_item_id"]) },
  addScheduleLineItemOld: { path: object({ id: parameter(integer) }, ["id"]), body: ScheduleLineInput, needsBody: true },
  removeScheduleLineItemOld: { path: object({ id: parameter(integer) }, ["id"]), body: ScheduleLineRef, needsBody: true },
  listPayments: { query: object({ query: parameter(text), page: parameter(atLeast(1, integer)) }) },
  createPayment: { body: PaymentCreate, needsBody: true },
  getPayment: { path: object({ id: parameter(integer) }, ["id"]) },
  listPaymentMethods: { query: object({ page: parameter(atLeast(1, integer)) }) },
  listProducts: { query: object({ sort: parameter(text), sku: parameter(text), name: parameter(text), upc_code: parameter(text), category_id: parameter(integer), id: parameter(list(parameter(integer))), id_not: parameter(list(parameter(integer))), query: parameter(text), page: parameter(atLeast(1, integer)) }) },
  createProduct: { body: ProductCreate, needsBody: true },
  getProduct: { path: object({ id: parameter(integer) }, ["id"]) },
  updateProduct: { path: object({ id: parameter(integer) }, ["id"]), body: ProductUpdate, needsBody: true },
  findProductByBarcode: { query: object({ barcode: parameter(text) }, ["barcode"]) },
  listProductCategories: { query: object({ page: parameter(atLeast(1, integer)) }) },
  addProductImages: { path: object({ id: parameter(integer) }, ["id"]), body: ProductImages, needsBody: true },
  deleteProductImage: { path: object({ id: parameter(integer) }, ["id"]), query: object({ photo_id: parameter(integer) }, ["photo_id"]) },
  setProductLocationQuantity: { path: object({ id: parameter(integer) }, ["id"]), body: LocationQuantityUpdate, needsBody: true },
  listProductSkus: { path: object({ product_id: parameter(integer) }, ["product_id"]) },
  createProductSku: { path: object({ product_id: parameter(integer) }, ["product_id"]), body: ProductSkuCreate, needsBody: true },
  updateProductSku: { path: object({ product_id: parameter(integer), id: parameter(integer) }, ["product_id","id"]), body: ProductSkuUpdate, needsBody: true },
  deleteProductSku: { path: object({ product_id: parameter(integer), id: parameter(integer) }, ["product_id","id"]) },
  listProductSerials: { path: object({ product_id: parameter(integer) }, ["product_id"]), query: object({ status: parameter(oneOf("reserved", "sold", "returned", "in_transfer", "breakage", "used_in_refurb", "in_stock")), page: parameter(atLeast(1, integer)) }) },
  createProductSerial: { path: object({ product_id: parameter(integer) }, ["product_id"]), body: ProductSerialCreate, needsBody: true },
  attachProductSerials: { path: object({ product_id: parameter(integer) }, ["product_id"]), body: ProductSerialAttach, needsBody: true },
  updateProductSerial: { path: object({ product_id: parameter(integer), id: parameter(integer) }, ["product_id","id"]), body: ProductSerialUpdate, needsBody: true },
  listVendors: { query: object({ page: parameter(atLeast(1, integer)) }) },
  createVendor: { body: VendorCreate, needsBody: true },
  getVendor: { path: object({ id: parameter(integer) }, ["id"]) },
  updateVendor: { path: object({ id: parameter(integer) }, ["id"]), body: VendorUpdate, needsBody: true },
  listPurchaseOrders: { query: object({ page: parameter(atLeast(1, integer)) }) },
  createPurchaseOrder: { body: PurchaseOrderCreate, needsBody: true },
  getPurchaseOrder: { path: object({ id: parameter(integer) }, ["id"]) },
  updatePurchaseOrder: { path: object({ id: parameter(integer) }, ["id"]), body: PurchaseOrderUpdate, needsBody: true },
  uploadPurchaseOrderAttachment: { path: object({ id: parameter(integer) }, ["id"]), body: PurchaseOrderAttachmentUpload, needsBody: true },
  addPurchaseOrderLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: PurchaseOrderLineCreate, needsBody: true },
  receivePurchaseOrderLineItem: { path: object({ id: parameter(integer) }, ["id"]), body: PurchaseOrderReceive, needsBody: true },
  listPartOrders: { query: object({ completed: parameter(boolean), query: parameter(text), page: parameter(atLeast(1, integer)) }) },
  listAppointments: { query: object({ date_from: parameter(date), date_to: parameter(date), mine: parameter(boolean), page: parameter(atLeast(1, integer)) }) },
  createAppointment: { body: AppointmentCreate, needsBody: true },
  getAppointment: { path: object({ id: parameter(integer) }, ["id"]) },
  updateAppointment: { path: object({ id: parameter(integer) }, ["id"]), body: AppointmentUpdate, needsBody: true },
  deleteAppointment: { path: object({ id: parameter(integer) }, ["id"]) },
  listAppointmentTypes: { query: object({ page: parameter(atLeast(1, integer)) }) },
  createAppointmentType: { body: AppointmentTypeCreate, needsBody: true },
  getAppointmentType: { path: object({ id: parameter(integer) }, ["id"]) },
  updateAppointmentType: { path: object({ id: parameter(integer) }, ["id"]), body: AppointmentTypeUpdate, needsBody: true },
  deleteAppointmentType: { path: object({ id: parameter(integer) }, ["id"]) },
  listWikiPages: { query: object({ page: parameter(atLeast(1, integer)) }) },
  createWikiPage: { body: WikiPageCreate, needsBody: true },
  getWikiPage: { path: object({ id: parameter(integer) }, ["id"]) },
  updateWikiPage: { path: object({ id: parameter(integer) }, ["id"]), body: WikiPageUpdate, needsBody: true },
  deleteWikiPage: { path: object({ id: parameter(integer) }, ["id"]) },
  listCannedResponses: { query: object({ query: parameter(text) }) },
  createCannedResponse: { body: CannedResponseCreate, needsBody: true },
  updateCannedResponse: { path: object({ id: parameter(integer) }, ["id"]), body: CannedResponseUpdate, needsBody: true },
  deleteCannedResponse: { path: object({ id: parameter(integer) }, ["id"]) },
  getCannedResponseSettings: {  },
  getMe: {  },
  logInWithOneTimeCode: { body: OtpLogin, needsBody: true },
  listUsers: { query: object({ page: parameter(atLeast(1, integer)) }) },
  getUser: { path: object({ id: parameter(integer) }, ["id"]) },
  createUserDevice: { body: UserDeviceCreate, needsBody: true },
  getUserDevice: { path: object({ id: parameter(text) }, ["id"]) },
  updateUserDevice: { path: object({ id: parameter(text) }, ["id"]), body: UserDeviceUpdate, needsBody: true },
  getSettings: {  },
  getPrintingSettings: {  },
  getSettingsTabs: {  },
  searchEverything: { query: object({ query: parameter(text) }) },
  lookUpCaller: { query: object({ did: parameter(text), outbound: parameter(boolean) }, ["did"]) },
};
