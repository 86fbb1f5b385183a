/** The kind of record that a parameter or a field names: `customer` for `customer_id`, `vendor` for `vendor_ids`, `product` for `/products/{id}`. */
export function kindOf(name: string, path = ""): string {
  if (name !== "id") return name.replace(/_ids?$/, "");
  return (path.split("/{id}")[0]?.split("/").at(-1) ?? "").replace(/s$/, "");
}
