// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { AppointmentType, AppointmentTypeCreate, AppointmentTypeUpdate } from "./appointments.js";
import type { AnyError, ErrorJoined, ErrorMessage, Meta, Nothing, Success } from "./shared.js";

export interface AppointmentTypes {
  "GET /appointment_types": {
    query: { page?: number };
    200: { appointment_types: AppointmentType[]; meta?: Meta };
  };
  "POST /appointment_types": {
    body: AppointmentTypeCreate;
    200: { appointment_type: AppointmentType };
    422: ErrorJoined;
  };
  "GET /appointment_types/{id}": {
    200: AppointmentType;
    404: ErrorMessage;
  };
  "PUT /appointment_types/{id}": {
    body: AppointmentTypeUpdate;
    200: { appointment_type: AppointmentType } | AppointmentType | Nothing;
    404: ErrorMessage;
    422: AnyError;
  };
  "DELETE /appointment_types/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedAppointmentTypes = None<Disagreements<AppointmentTypes>>;
