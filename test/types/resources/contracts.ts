// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorJoined, ErrorMessage, Meta, Nothing, Success } from "./shared.js";

export interface ContractPriceOverride {
  id: number;
  contract_id?: number;
  product_id?: number;
  price_retail_cents?: number | null;
  discount_percentage?: number | null;
  blacklisted?: boolean;
  created_at?: string;
  updated_at?: string;
}

export interface Contract {
  id: number;
  account_id?: number;
  customer_id: number;
  name?: string | null;
  contract_amount?: string | null;
  start_date?: string | null;
  end_date?: string | null;
  primary_contact?: string | null;
  description?: string | null;
  created_at: string;
  updated_at: string;
  status?: string | null;
  likelihood?: number | null;
  apply_to_all?: boolean;
  sla_id?: number | null;
  tag_list?: string[];
  non_billable_product_ids?: number[];
  schedule_ids?: number[];
  product_price_overrides?: ContractPriceOverride[];
}

export interface ContractPriceOverrideInput {
  id?: number;
  product_id?: number;
  price_retail_cents?: number;
  discount_percentage?: number;
  blacklisted?: boolean;
}

export interface ContractInput {
  customer_id?: number;
  name?: string | null;
  description?: string | null;
  primary_contact?: string | null;
  status?: string | null;
  likelihood?: number | null;
  apply_to_all?: boolean;
  sla_id?: number | null;
  start_date?: string | null;
  end_date?: string | null;
  contract_amount?: string | null;
  tag_list?: string[];
  non_billable_product_ids?: number[];
  product_price_overrides?: ContractPriceOverrideInput[];
}

export interface ContractCreate extends ContractInput {
  customer_id: number;
}

export interface Contracts {
  "GET /contracts": {
    query: { page?: number };
    200: { contracts: Contract[]; meta: Meta };
  };
  "POST /contracts": {
    body: ContractCreate;
    200: Contract;
    422: ErrorJoined;
  };
  "GET /contracts/{id}": {
    200: Contract | Nothing;
  };
  "PUT /contracts/{id}": {
    body: ContractInput;
    200: Contract;
    404: ErrorMessage;
    422: ErrorJoined;
  };
  "DELETE /contracts/{id}": {
    200: Success | Nothing;
    404: ErrorMessage;
  };
}

export type CheckedContracts = None<Disagreements<Contracts>>;
