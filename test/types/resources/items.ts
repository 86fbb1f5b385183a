// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { Meta } from "./shared.js";

export interface PartOrder {
  id: number;
  requestedon?: string | null;
  ticketnum?: string | null;
  parturl?: string | null;
  shipping?: unknown;
  deststore?: unknown;
  orderedby?: string | null;
  orderedon?: string | null;
  trackingnum?: string | null;
  receivedon?: string | null;
  price?: string | null;
  account_id?: number;
  description?: string | null;
  destination_location_id?: number | null;
  from_location_id?: number | null;
  from_name?: string | null;
  received_at?: string | null;
  user_id?: number | null;
  created_at: string;
  updated_at: string;
  due_at?: string | null;
  ticket_id?: number | null;
  logistic_state?: unknown;
  product_id?: number | null;
  quantity?: number | null;
  round_trip?: boolean;
  trip_leg?: unknown;
  retail_cents?: number | null;
  taxable?: boolean;
  converted?: boolean;
  notes?: string | null;
  refurb_id?: number | null;
  invoice_id?: number | null;
}

export interface Items {
  "GET /items": {
    query: { completed?: boolean; query?: string; page?: number };
    200: { items: PartOrder[]; meta: Meta };
  };
}

export type CheckedItems = None<Disagreements<Items>>;
