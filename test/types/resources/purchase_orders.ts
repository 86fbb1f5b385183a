// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { AnyError, ErrorJoined, ErrorMessage, ErrorText, Meta, Nothing } from "./shared.js";
import type { Vendor } from "./vendors.js";

export interface PurchaseOrderLineItem {
  id: number;
  purchase_order_id: number;
  product_id?: number | null;
  quantity: number;
  cost_cents?: number | null;
  total_cents?: number | null;
  created_at: string;
  updated_at: string;
  received: boolean;
  position?: number | null;
  received_quantity?: number | null;
  parent_po_line_item_id?: number | null;
  old_cost_cents?: number | null;
}

export interface PurchaseOrder {
  id: number;
  account_subdomain?: string;
  created_at: string;
  updated_at: string;
  expected_date?: string | null;
  number: string;
  other?: number;
  shipping?: number;
  shipping_notes?: string | null;
  status: string;
  total?: number;
  user_id?: number | null;
  vendor_id?: number | null;
  location_id?: number | null;
  due_date?: string | null;
  paid_date?: string | null;
  delivery_tracking?: string | null;
  vendor?: Vendor | null;
  location?: unknown;
  line_items?: PurchaseOrderLineItem[];
  general_notes?: string | null;
  order_date?: string | null;
}

export interface PurchaseOrderInput {
  vendor_id?: number | null;
  general_notes?: string | null;
  shipping_cents?: number;
  delivery_tracking?: string | null;
}

export interface PurchaseOrderCreate extends PurchaseOrderInput {
  user_id?: number | null;
  location_id?: number | null;
  other_cents?: number;
  discount_percent?: number;
  expected_date?: string | null;
  order_date?: string | null;
  due_date?: string | null;
  paid_date?: string | null;
  shipping_notes?: string | null;
}

export interface PurchaseOrderUpdate extends PurchaseOrderInput {
  status?: string;
}

export interface PurchaseOrderAttachmentUpload {
  file: File;
  name?: string;
}

export interface PurchaseOrderAttachment {
  id?: number;
  name?: string | null;
}

export interface PurchaseOrderLineCreate {
  product_id: number;
  quantity?: number;
}

export interface PurchaseOrderReceive {
  line_item_id: number;
  received_quantity?: number;
  serial_numbers?: string[];
}

export interface PurchaseOrders {
  "GET /purchase_orders": {
    query: { page?: number };
    200: { purchase_orders: PurchaseOrder[]; meta?: Meta };
  };
  "POST /purchase_orders": {
    body: PurchaseOrderCreate;
    200: { purchase_order: PurchaseOrder };
  };
  "GET /purchase_orders/{id}": {
    200: { purchase_order: PurchaseOrder };
    404: ErrorMessage;
  };
  "PUT /purchase_orders/{id}": {
    body: PurchaseOrderUpdate;
    200: { purchase_order: PurchaseOrder } | Nothing;
    404: ErrorMessage;
    422: AnyError;
  };
  "POST /purchase_orders/{id}/attachments": {
    body: PurchaseOrderAttachmentUpload;
    201: { attachment?: PurchaseOrderAttachment } | Nothing;
    404: ErrorMessage;
    413: string | ErrorText;
    415: ErrorText;
    422: AnyError;
  };
  "POST /purchase_orders/{id}/create_po_line_item": {
    body: PurchaseOrderLineCreate;
    200: { po_line_item: PurchaseOrderLineItem };
    404: ErrorMessage;
    422: ErrorJoined;
  };
  "POST /purchase_orders/{id}/receive": {
    body: PurchaseOrderReceive;
    200: { purchase_order: PurchaseOrder };
    404: ErrorMessage;
    422: AnyError;
  };
}

export type CheckedPurchaseOrders = None<Disagreements<PurchaseOrders>>;
