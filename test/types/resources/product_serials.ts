// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorAttached, ErrorMessage, ErrorMessages, Meta } from "./shared.js";

export interface ProductSerial {
  id: number;
  created_at: string;
  updated_at: string;
  product_location_quantity_id?: number | null;
  line_item_id?: number | null;
  serial_number: string;
  status: string;
  instance_price_cost?: number | null;
  instance_price_retail?: number | null;
  location_id?: number | null;
}

export interface ProductSerialInput {
  serial_number?: string;
  condition?: string;
  price_cost_cents?: number;
  price_retail_cents?: number;
}

export interface ProductSerialCreate extends ProductSerialInput {
  serial_number: string;
}

export interface ProductSerialAttach {
  record_type: "TransferLineItem" | "LineItem" | "ReturnLineItem" | "TicketLineItem" | "RefurbLineItem";
  line_item_id: number;
  product_serial_ids: number[];
}

export interface ProductSerialAttached {
  status: string;
}

export interface ProductSerialUpdate extends ProductSerialInput {
  notes?: string;
}

export interface ProductSerials {
  "GET /products/{product_id}/product_serials": {
    query: {
      page?: number;
      status?: "reserved" | "sold" | "returned" | "in_transfer" | "breakage" | "used_in_refurb" | "in_stock";
    };
    200: { product_serials: ProductSerial[]; meta?: Meta };
    404: ErrorMessage;
  };
  "POST /products/{product_id}/product_serials": {
    body: ProductSerialCreate;
    200: { product_serial: ProductSerial };
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "POST /products/{product_id}/product_serials/attach_to_line_item": {
    body: ProductSerialAttach;
    200: ProductSerialAttached;
    404: ErrorMessage;
    422: ErrorAttached;
  };
  "PUT /products/{product_id}/product_serials/{id}": {
    body: ProductSerialUpdate;
    200: { product_serial: ProductSerial };
    404: ErrorMessage;
    422: ErrorMessages;
  };
}

export type CheckedProductSerials = None<Disagreements<ProductSerials>>;
