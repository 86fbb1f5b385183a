// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage } from "./shared.js";

export interface UserDeviceUpdate {
  registration_token_gcm?: string | null;
}

export interface UserDeviceCreate extends UserDeviceUpdate {
  device_uuid: string;
  device_name?: string | null;
  system_name?: string | null;
  model?: string | null;
  screen_size?: string | null;
}

export interface UserDevice {
  user_id: number;
  registration_token_gcm?: string | null;
  id: number;
  device_uuid: string;
  account_id?: number | null;
  name?: string | null;
  device_name?: string | null;
  system_name?: string | null;
  model?: string | null;
  screen_size?: string | null;
  disabled?: boolean;
  created_at: string;
  updated_at: string;
}

export interface UserDevices {
  "POST /user_devices": {
    body: UserDeviceCreate;
    200: UserDevice;
    422: ErrorMessage;
  };
  "GET /user_devices/{id}": {
    path: { id: string };
    200: UserDevice;
    404: ErrorMessage;
  };
  "PUT /user_devices/{id}": {
    path: { id: string };
    body: UserDeviceUpdate;
    200: UserDevice;
    404: ErrorMessage;
  };
}

export type CheckedUserDevices = None<Disagreements<UserDevices>>;
