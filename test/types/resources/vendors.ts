// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage, ErrorMessages, Meta } from "./shared.js";

export interface Vendor {
  id: number;
  name: string;
  rep_first_name?: string | null;
  rep_last_name?: string | null;
  email?: string | null;
  phone?: string | null;
  account_number?: string | null;
  created_at: string;
  updated_at: string;
  address?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  website?: string | null;
  notes?: string | null;
}

export interface VendorInput {
  name?: string;
  rep_first_name?: string | null;
  rep_last_name?: string | null;
  email?: string | null;
  phone?: string | null;
  account_number?: string | null;
  address?: string | null;
  city?: string | null;
  state?: string | null;
  zip?: string | null;
  website?: string | null;
  notes?: string | null;
}

export type VendorCreate = VendorInput;

export type VendorUpdate = VendorInput;

export interface Vendors {
  "GET /vendors": {
    query: { page?: number };
    200: { vendors: Vendor[]; meta?: Meta };
  };
  "POST /vendors": {
    body: VendorCreate;
    200: { vendor: Vendor };
    422: ErrorMessages;
  };
  "GET /vendors/{id}": {
    200: { vendor: Vendor };
    404: ErrorMessage;
  };
  "PUT /vendors/{id}": {
    body: VendorUpdate;
    200: { vendor: Vendor };
    404: ErrorMessage;
    422: ErrorMessages;
  };
}

export type CheckedVendors = None<Disagreements<Vendors>>;
