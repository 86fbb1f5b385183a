// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ProductSku } from "./product_skus.js";
import type { Deleted, ErrorMessage, ErrorMessages, ErrorText, Meta, Nothing } from "./shared.js";
import type { AttachmentUrls } from "./ticket_inputs.js";

export interface LocationQuantity {
  product_id: number;
  id: number;
  quantity: number;
  price_cost_cents?: number | null;
  price_retail_cents?: number | null;
  location_id: number;
  tax_rate_id?: number | null;
  created_at: string;
  updated_at: string;
  reorder_at?: number | null;
  desired_stock_level?: number | null;
}

export interface ProductPhoto {
  id?: number;
}

export interface Product {
  id: number;
  price_cost?: number | null;
  price_retail?: number | null;
  condition?: string | null;
  description?: string | null;
  maintain_stock?: boolean;
  name: string;
  quantity?: number | null;
  warranty?: string | null;
  sort_order?: number | null;
  reorder_at?: number | null;
  disabled?: boolean;
  taxable?: boolean;
  product_category?: string | null;
  category_path?: string | null;
  upc_code?: string | null;
  discount_percent?: number | null;
  warranty_template_id?: number | null;
  qb_item_id?: number | null;
  desired_stock_level?: number | null;
  price_wholesale?: number | null;
  notes?: string | null;
  tax_rate_id?: number | null;
  physical_location?: string | null;
  serialized?: boolean;
  vendor_ids?: number[];
  product_skus?: ProductSku[];
  long_description?: string | null;
  location_quantities?: LocationQuantity[];
  photos?: ProductPhoto[];
}

export interface ProductSkuRow {
  vendor_id?: number;
  value?: string;
}

export interface ProductInput {
  name?: string;
  description?: string | null;
  price_cost?: number | null;
  price_retail?: number | null;
  price_wholesale?: number | null;
  discount_percent?: number | null;
  taxable?: boolean;
  tax_rate_id?: number | null;
  maintain_stock?: boolean;
  serialized?: boolean;
  quantity?: number | null;
  reorder_at?: number | null;
  desired_stock_level?: number | null;
  disabled?: boolean;
  condition?: string | null;
  warranty?: string | null;
  warranty_template_id?: number | null;
  product_category?: string | null;
  category_ids?: number[];
  upc_code?: string | null;
  notes?: string | null;
  physical_location?: string | null;
  sort_order?: number | null;
  qb_item_id?: number | null;
  vendor_ids?: number[];
  product_skus_attributes?: ProductSkuRow[];
}

export interface ProductCreate extends ProductInput {
  name: string;
  description: string;
}

export interface ProductMatch {
  product: Product | null;
}

export interface ProductCategory {
  id: number;
  account_id?: number;
  ancestry?: string | null;
  name: string;
  description?: string | null;
  device_product_id?: number | null;
  names_depth_cache?: string | null;
}

export type ProductUpdate = ProductInput;

export interface ProductImagesQueued {
  message: string;
}

export interface LocationQuantityUpdate {
  location_quantity_id: number;
  quantity: number;
}

export interface Products {
  "GET /products": {
    query: {
      sort?: string;
      sku?: string;
      name?: string;
      upc_code?: string;
      category_id?: number;
      id?: number[];
      id_not?: number[];
      query?: string;
      page?: number;
    };
    200: { products: Product[]; meta?: Meta };
  };
  "POST /products": {
    body: ProductCreate;
    200: { product: Product };
    422: ErrorMessages;
  };
  "GET /products/barcode": {
    query: { barcode: string };
    200: ProductMatch;
    404: ErrorMessage;
  };
  "GET /products/categories": {
    query: { page?: number };
    200: { categories: ProductCategory[]; meta?: Meta };
  };
  "GET /products/{id}": {
    200: { product: Product };
    404: ErrorMessage;
  };
  "PUT /products/{id}": {
    body: ProductUpdate;
    200: { product: Product };
    404: ErrorMessage;
    422: ErrorMessages;
  };
  "POST /products/{id}/add_images": {
    body: AttachmentUrls;
    200: ProductImagesQueued;
    404: ErrorMessage;
    422: ErrorText;
  };
  "DELETE /products/{id}/delete_image": {
    query: { photo_id: number };
    200: Deleted | Nothing;
    404: ErrorMessage;
  };
  "PUT /products/{id}/location_quantities": {
    body: LocationQuantityUpdate;
    200: LocationQuantity;
    404: ErrorMessage;
  };
}

export type CheckedProducts = None<Disagreements<Products>>;
