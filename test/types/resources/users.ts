// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorLogin, ErrorMessage, ErrorText, Meta, User } from "./shared.js";

export interface RecordRights {
  read?: boolean;
  write?: boolean;
  delete?: boolean;
}

export interface TicketRights extends RecordRights {
  mine_only?: boolean;
}

export interface WorksheetRights {
  add?: boolean;
  manage?: boolean;
  delete?: boolean;
}

export interface ScriptRights {
  execute?: boolean;
}

export interface UserPermissions {
  asset?: RecordRights;
  customer?: RecordRights;
  ticket?: TicketRights;
  invoice?: RecordRights;
  payment?: RecordRights;
  worksheet?: WorksheetRights;
  script?: ScriptRights;
}

export interface Me {
  user_token?: string;
  user_email: string;
  user_name: string;
  user_id: number;
  admin: boolean;
  can_use_app?: boolean;
  two_factor_required?: boolean;
  subdomain: string;
  default_location?: unknown;
  enable_multi_locations?: boolean;
  locations_allowed?: unknown[];
  permissions: UserPermissions;
  accessible_customer_ids?: number[] | null;
}

export interface OtpLogin {
  code: string;
}

export interface OtpLoginResult {
  login: boolean;
  session_token: string;
  token_expiration: string;
  instructions?: string;
}

export interface Users {
  "GET /me": {
    200: Me;
  };
  "POST /otp_login": {
    body: OtpLogin;
    200: OtpLoginResult;
    401: ErrorLogin | ErrorText;
  };
  "GET /users": {
    query: { page?: number };
    200: { users: [number, string][]; meta: Meta };
  };
  "GET /users/{id}": {
    200: { user: User };
    404: ErrorMessage;
  };
}

export type CheckedUsers = None<Disagreements<Users>>;
