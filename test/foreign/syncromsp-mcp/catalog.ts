import { type Call, del, get, gives, ok, post, put, refused } from "../calls.js";

// The tools for products, vendors and purchase orders, with what the log of the live run says of them.

const products: Call[] = [
  get("products_list", "/products?page=1", ok("products.*.id", "products.*.price_retail")),
  post(
    "products_create",
    "/products",
    {
      name: "[TEST] Fax paper",
      description: "A roll of it",
      price_cost: 20,
      price_retail: 49.99,
      maintain_stock: true,
      quantity: 10,
      upc_code: "012345678950",
      physical_location: "Shelf 4",
      taxable: true,
    },
    gives({ "product.price_retail": 49.99, "product.maintain_stock": true }, "product.id"),
    { keep: { product: "product.id" } },
  ),
  get(
    "products_get",
    "/products/{product}",
    ok("product.location_quantities", "product.photos", "product.product_skus"),
  ),
  put(
    "products_update",
    "/products/{product}",
    { name: "[TEST] Fax roll", price_retail: 59.99, maintain_stock: true },
    gives({ "product.name": "[TEST] Fax roll", "product.price_retail": 59.99 }),
  ),
  put(
    "products_update, disabled",
    "/products/{product}",
    { maintain_stock: true, disabled: true },
    gives({ "product.disabled": true, "product.name": "[TEST] Fax roll" }),
  ),
  get("products_barcode", "/products/barcode?barcode=012345678905", gives({ "product.id": 312 })),
  get("products_categories", "/products/categories", ok("categories.*.name", "categories.*.ancestry")),
  // It sends addresses where the API wants `{ url, filename }`, and no photo to delete.
  post(
    "products_add_images",
    "/products/312/add_images",
    { files: ["https://files.example.com/toner.jpg"] },
    refused(422, "error"),
  ),
  del("products_delete_image", "/products/312/delete_image", refused(404, "message")),
  put(
    "products_update_location_quantity",
    "/products/312/location_quantities",
    { location_quantity_id: 9312, quantity: 4 },
    gives({ id: 9312, quantity: 4, product_id: 312 }),
  ),
];

const pieces: Call[] = [
  get("products_list_serials", "/products/311/product_serials", ok("product_serials.*.status", "product_serials.*.id")),
  post(
    "products_create_serial",
    "/products/311/product_serials",
    { serial_number: "TEST-1", condition: "New", price_cost_cents: 95_000, price_retail_cents: 120_000 },
    gives({ "product_serial.serial_number": "TEST-1", "product_serial.status": "In Stock" }, "product_serial.id"),
    { keep: { serial: "product_serial.id" } },
  ),
  put(
    "products_update_serial",
    "/products/311/product_serials/{serial}",
    { serial_number: "TEST-2", condition: "Used", notes: "Scratch on the lid" },
    gives({ "product_serial.serial_number": "TEST-2" }),
  ),
  post(
    "products_attach_serial_to_line_item",
    "/products/311/product_serials/attach_to_line_item",
    { record_type: "TicketLineItem", line_item_id: 6003, product_serial_ids: [16120] },
    gives({ status: "attached" }),
  ),
  get("products_list_skus", "/products/312/product_skus", ok("product_skus.*.sku", "product_skus.*.vendor_name")),
  // `value` goes in, `sku` comes out.
  post(
    "products_create_sku",
    "/products/312/product_skus",
    { vendor_id: "801", value: "TEST-SKU" },
    { status: [200, 201], is: { "product_sku.sku": "TEST-SKU" }, has: ["product_sku.vendor_name"] },
    { keep: { sku: "product_sku.id" } },
  ),
  put(
    "products_update_sku",
    "/products/312/product_skus/{sku}",
    { value: "TEST-SKU-2" },
    gives({ "product_sku.sku": "TEST-SKU-2" }),
  ),
];

const purchases: Call[] = [
  get("admin_list_vendors", "/vendors", ok("vendors.*.id", "vendors.*.name")),
  post(
    "admin_create_vendor",
    "/vendors",
    { name: "[TEST] Sabre", rep_first_name: "Jo", email: "jo@example.com", account_number: "DM-88", city: "Scranton" },
    gives({ "vendor.name": "[TEST] Sabre", "vendor.account_number": "DM-88" }, "vendor.id"),
    { keep: { vendor: "vendor.id" } },
  ),
  get("admin_get_vendor", "/vendors/{vendor}", gives({ "vendor.rep_first_name": "Jo", "vendor.city": "Scranton" })),
  put(
    "admin_update_vendor",
    "/vendors/{vendor}",
    { name: "[TEST] Sabre Inc.", notes: "Printers that burn" },
    gives({ "vendor.name": "[TEST] Sabre Inc.", "vendor.notes": "Printers that burn", "vendor.rep_first_name": "Jo" }),
  ),
  get("admin_list_purchase_orders", "/purchase_orders?page=1", ok("purchase_orders.*.number")),
  post(
    "admin_create_purchase_order",
    "/purchase_orders",
    { vendor_id: "{vendor}", order_date: "2026-11-20", expected_date: "2026-11-27", shipping_cents: 1_250 },
    gives({ "purchase_order.vendor.id": "{vendor}", "purchase_order.shipping": 12.5 }, "purchase_order.number"),
    { keep: { order: "purchase_order.id" } },
  ),
  post(
    "admin_add_po_line_item, of a product without stock",
    "/purchase_orders/{order}/create_po_line_item",
    { product_id: 310, quantity: 1 },
    refused(422, "errors"),
  ),
  post(
    "admin_add_po_line_item",
    "/purchase_orders/{order}/create_po_line_item",
    { product_id: 312, quantity: 6 },
    gives({ "po_line_item.quantity": 6 }, "po_line_item.cost_cents", "po_line_item.total_cents"),
    { keep: { line: "po_line_item.id" } },
  ),
  get("admin_get_purchase_order", "/purchase_orders/{order}", gives({ "purchase_order.line_items.length": 1 })),
  post(
    "admin_receive_purchase_order",
    "/purchase_orders/{order}/receive",
    { line_item_id: "{line}" },
    ok("purchase_order.id", "purchase_order.line_items"),
  ),
  get("admin_list_items", "/items", ok("items")),
  get("admin_list_line_items", "/line_items", ok("line_items.*.id", "meta.total_entries")),
];

export const catalog: readonly Call[] = [...products, ...pieces, ...purchases];
