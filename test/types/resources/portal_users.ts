// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage, ErrorMessages, Meta, Nothing } from "./shared.js";

export interface PortalUser {
  id: number;
  email: string;
  account_id?: number;
  customer_id?: number | null;
  contact_id?: number | null;
  created_at: string;
  updated_at: string;
  portal_group_id?: number | null;
}

export interface PortalUserInput {
  contact_id?: number | null;
  customer_id?: number | null;
  email?: string;
  password?: string;
  password_confirmation?: string;
  portal_group_id?: number | null;
}

export interface PortalInvitationCreate {
  id: number;
}

export interface PortalUsers {
  "GET /portal_users": {
    query: { customer_id?: number; email?: string; page?: number };
    200: { portal_users: PortalUser[]; meta: Meta };
  };
  "POST /portal_users": {
    body: PortalUserInput;
    200: PortalUser;
    422: ErrorMessages;
  };
  "POST /portal_users/create_invitation": {
    body: PortalInvitationCreate;
    200: { success: boolean; message: string };
    422: { success: boolean; message: string };
  };
  "PUT /portal_users/{id}": {
    body: PortalUserInput;
    200: PortalUser;
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "DELETE /portal_users/{id}": {
    200: PortalUser | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedPortalUsers = None<Disagreements<PortalUsers>>;
