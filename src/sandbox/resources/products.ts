import { type Call, json, notFound, type Reply } from "../http.js";

/** GET /products/barcode: by `upc_code`, as was seen. */
export function findProductByBarcode({ store, query }: Call): Reply {
  const barcode = query.get("barcode");
  const product = store.others.get("products")?.where(({ fields }) => fields.upc_code === barcode)[0];
  return product === undefined ? notFound() : json({ product: product.fields });
}
