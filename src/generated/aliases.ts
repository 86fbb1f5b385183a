// Made from openapi/syncro.yaml by `npm run generate`. Do not edit.
import type { components } from "./schema.js";

type Schemas = components["schemas"];

export type AccountSettings = Schemas["AccountSettings"];
export type Address = Schemas["Address"];
export type Appointment = Schemas["Appointment"];
export type AppointmentType = Schemas["AppointmentType"];
export type Asset = Schemas["Asset"];
export type Contact = Schemas["Contact"];
export type Contract = Schemas["Contract"];
export type Customer = Schemas["Customer"];
export type CustomerDetail = Schemas["CustomerDetail"];
export type InstalledApplication = Schemas["InstalledApplication"];
export type Invoice = Schemas["Invoice"];
export type InvoiceDetail = Schemas["InvoiceDetail"];
export type LineItem = Schemas["LineItem"];
export type Patch = Schemas["Patch"];
export type Payment = Schemas["Payment"];
export type PaymentCreated = Schemas["PaymentCreated"];
export type PaymentProfile = Schemas["PaymentProfile"];
export type Phone = Schemas["Phone"];
export type PolicyFolder = Schemas["PolicyFolder"];
export type PrintingSettings = Schemas["PrintingSettings"];
export type RmmAlert = Schemas["RmmAlert"];
export type RmmAlertCreated = Schemas["RmmAlertCreated"];
export type SettingsTabs = Schemas["SettingsTabs"];
export type Ticket = Schemas["Ticket"];
export type TicketComment = Schemas["TicketComment"];
export type TicketDetail = Schemas["TicketDetail"];
export type TicketField = Schemas["TicketField"];
export type TicketFieldAnswer = Schemas["TicketFieldAnswer"];
export type TicketLineItem = Schemas["TicketLineItem"];
export type TicketSettings = Schemas["TicketSettings"];
export type TicketTimer = Schemas["TicketTimer"];
export type TicketType = Schemas["TicketType"];
export type WorksheetResult = Schemas["WorksheetResult"];
