import { type Description, listOperations, type Schema } from "../../scripts/description.js";
import { CREATES, FRACTIONS, INSTEAD, NOT_REPEATABLE, PAGED, SUGGESTED, TEXT } from "./marks.js";
import { PERMISSIONS, WITHOUT_PERMISSION } from "./permissions.js";

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);

const permissionOf = new Map(
  Object.entries(PERMISSIONS).flatMap(([permission, ids]) => words(ids).map((id) => [id, permission] as const)),
);
const known = new Set([...permissionOf.keys(), ...words(WITHOUT_PERMISSION)]);

/** Where a description differs from the facts that types cannot see: one line for each. */
export function unlikeFacts(description: Description): string[] {
  const found: string[] = [];
  const expect = (what: string, described: unknown, fact: unknown) => {
    const [is, should] = [JSON.stringify(described), JSON.stringify(fact)];
    if (is !== should) found.push(`${what} is ${is}, not ${should}`);
  };

  expect("security", description.security, [{ bearerAuth: [] }]);
  expect("bearerAuth", pick(description.components.securitySchemes?.bearerAuth, "type", "scheme"), ["http", "bearer"]);
  const operations = listOperations(description);
  for (const { key, method, path, operation } of operations) {
    const { operationId: id, security, deprecated } = operation;
    if (!known.has(id)) found.push(`${key} is called ${id}, which is in no list of permissions`);
    expect(`${key} security`, security, undefined);
    expect(`${key} permission`, operation["x-syncro-permission"], permissionOf.get(id));
    const writes = method === "put" || method === "delete";
    const repeatable = writes ? !NOT_REPEATABLE.includes(key) : undefined;
    expect(`${key} repeatable`, operation["x-syncro-repeatable"], repeatable);
    expect(`${key} creates`, operation["x-syncro-creates"], CREATES[key]);
    expect(`${key} instead`, operation["x-syncro-instead"], INSTEAD[key]);
    if (key in INSTEAD) expect(`${key} deprecated`, deprecated, true);
    expect(`${key} answers`, operation["x-syncro-response"], TEXT.includes(key) ? "text" : undefined);
    const paging = operation["x-syncro-paging"];
    const rowId = operation["x-syncro-row-id"];
    const { items, meta } = paging ?? {};
    const fact = method === "get" ? PAGED[path] : undefined;
    expect(`${key} paging`, [items, rowId, meta], [fact?.items, fact?.rowId, fact?.meta]);
  }
  const ids = operations.map(({ operation }) => operation.operationId);
  for (const id of known) if (!ids.includes(id)) found.push(`no operation is called ${id}`);

  const { schemas } = description.components;
  for (const [name, schema] of Object.entries(schemas)) {
    const fractions = numbersIn(schema).filter(({ type }) => type === "number");
    expect(`${name} fractions`, fractions.map(({ property }) => property).sort(), words(FRACTIONS[name] ?? "").sort());
    expect(`${name} suggested values`, schema["x-syncro-suggested-values"], SUGGESTED[name]);
  }
  return found;
}

/** The properties of a schema that are numbers, whole or not, also inside arrays. */
function numbersIn(schema: Schema): { property: string; type: string }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([property, described]) =>
    [described, described.items ?? {}].flatMap(({ type }) =>
      [type].flat().flatMap((one) => (one === "number" || one === "integer" ? [{ property, type: one }] : [])),
    ),
  );
}

function pick(value: unknown, ...keys: string[]): unknown[] {
  return keys.map((key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined));
}
