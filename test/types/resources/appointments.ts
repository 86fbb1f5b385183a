// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Customer } from "./customers.js";
import type { Bag, Deleted, ErrorMessage, ErrorTwice, Meta, Nothing } from "./shared.js";
import type { Ticket } from "./tickets.js";

export interface Appointment {
  id: number;
  summary?: string | null;
  description?: string | null;
  customer_id?: number | null;
  created_at: string;
  updated_at: string;
  start_at: string;
  end_at: string;
  duration?: number;
  location?: string | null;
  ticket_id?: number | null;
  appointment_location_type?: string | null;
  start_at_label?: string;
  all_day?: boolean | null;
  ticket?: Ticket | null;
  do_not_email?: string | null;
  customer?: Customer | null;
  appointment_type_id?: number | null;
}

export interface AppointmentType {
  id: number;
  account_id?: number;
  name: string;
  email_instructions?: string | null;
  location_type?: string | null;
  location_hard_code?: string | null;
  created_at?: string;
  updated_at?: string;
  buffer?: number | null;
  appointment_reminders_schedule_id?: number | null;
}

export interface AppointmentRow {
  appointment: Appointment;
}

export interface AppointmentInput {
  summary?: string | null;
  description?: string | null;
  start_at?: string;
  end_at?: string;
  appointment_duration?: string;
  all_day?: boolean | null;
  location?: string | null;
  appointment_type_id?: number | null;
  customer_id?: number | null;
  ticket_id?: number | null;
  user_id?: number;
  user_ids?: number[];
  email_customer?: boolean;
}

export interface AppointmentCreate extends AppointmentInput {
  do_not_email?: boolean | null;
  start_at: string;
  summary: string;
}

export interface AppointmentRefused extends ErrorTwice {
  success?: boolean;
  params?: Bag;
}

export type AppointmentUpdate = AppointmentInput;

export interface AppointmentTypeInput {
  name?: string;
  email_instructions?: string | null;
  location_type?: number | null;
  location_hard_code?: string | null;
}

export interface AppointmentTypeCreate extends AppointmentTypeInput {
  location_type: number;
  name: string;
}

export type AppointmentTypeUpdate = AppointmentTypeInput;

export interface Appointments {
  "GET /appointments": {
    query: { date_from?: string; date_to?: string; mine?: boolean; page?: number };
    200: { appointments: AppointmentRow[]; meta?: Meta };
  };
  "POST /appointments": {
    body: AppointmentCreate;
    201: { appointment: Appointment };
    422: AppointmentRefused;
  };
  "GET /appointments/{id}": {
    200: { appointment: Appointment };
    404: ErrorMessage;
  };
  "PUT /appointments/{id}": {
    body: AppointmentUpdate;
    200: { appointment: Appointment };
    404: ErrorMessage;
    422: AppointmentRefused;
  };
  "DELETE /appointments/{id}": {
    200: Deleted | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedAppointments = None<Disagreements<Appointments>>;
