// A second statement about the API, beside the description: see disagreements.ts.
import type { Disagreements, None } from "../disagreements.js";
import type { ErrorMessage, ErrorMessages } from "./shared.js";

export interface ProductSku {
  id: number;
  vendor_name?: string | null;
  sku: string;
}

export interface ProductSkuCreate {
  vendor_id: number | string;
  value: string;
}

export interface ProductSkuUpdate {
  vendor_id?: number;
  value?: string;
}

export interface ProductSkus {
  "GET /products/{product_id}/product_skus": {
    200: { product_skus: ProductSku[] };
    404: ErrorMessage;
  };
  "POST /products/{product_id}/product_skus": {
    body: ProductSkuCreate;
    200: { product_sku: ProductSku };
    201: { product_sku: ProductSku };
    400: ErrorMessages;
    404: ErrorMessage;
  };
  "PUT /products/{product_id}/product_skus/{id}": {
    body: ProductSkuUpdate;
    200: { product_sku: ProductSku };
    400: ErrorMessages;
    404: ErrorMessage;
  };
  "DELETE /products/{product_id}/product_skus/{id}": {
    204: undefined;
    404: ErrorMessage;
  };
}

export type CheckedProductSkus = None<Disagreements<ProductSkus>>;
