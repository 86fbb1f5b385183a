import { type Call, done, exampleOf, json, notFound, type Reply, refused } from "../http.js";
import { blank, integer, rows } from "../values.js";

// What can be done with products beside what can be done with any record.

/** GET /products/barcode: by `upc_code`, as was seen. */
export function findProductByBarcode({ store, query }: Call): Reply {
  const barcode = query.get("barcode");
  const product = store.others.get("products")?.where(({ fields }) => fields.upc_code === barcode)[0];
  return product === undefined ? notFound() : json({ product: product.fields });
}

/** POST /products/{id}/add_images: fetched later, so that the answer only promises. */
export function addProductImages(call: Call): Reply {
  const { store, body } = call;
  const product = store.others.get("products")?.get(call.id)?.fields;
  if (product === undefined) return notFound();
  const files = [body, ...rows(body.files)].filter(({ url, filename }) => !blank(url) && !blank(filename));
  if (files.length === 0) return refused("Please pass 'url' & 'filename' or 'files([{}])' parameter.");
  store.tick();
  product.photos = [...rows(product.photos), ...files.map(() => ({ id: store.nextRowId("photos") }))];
  return done(call, exampleOf(call.operation));
}

/** DELETE /products/{id}/delete_image: the photo is named in the query. */
export function deleteProductImage(call: Call): Reply {
  const { store, query } = call;
  const photo = integer(query.get("photo_id"));
  const product = store.others.get("products")?.get(call.id)?.fields;
  if (product === undefined) return notFound();
  const photos = rows(product.photos);
  const left = photos.filter(({ id }) => id !== photo);
  if (left.length === photos.length) return json({ message: "Photo Not Found." }, 404);
  store.tick();
  product.photos = left;
  return done(call, exampleOf(call.operation));
}
