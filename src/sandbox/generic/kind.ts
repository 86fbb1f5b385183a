/** The kind of record that a parameter or a field names: `customer` for `customer_id`, `product` for `/products/{id}`. */
export function kindOf(name: string, path = ""): string {
  if (name !== "id") return name.replace(/_id$/, "");
  return (path.split("/{id}")[0]?.split("/").at(-1) ?? "").replace(/s$/, "");
}
