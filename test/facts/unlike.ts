import { type Description, deref, listOperations, type ResponseObject } from "../../src/catalog/index.js";
import { differences } from "./differences.js";
import { MOST_PER_PAGE } from "./formats.js";
import { OPERATIONS_KNOWN_AS } from "./known-as.js";
import {
  CREATES,
  IGNORED,
  INSTEAD,
  MAILS,
  NOT_REPEATABLE,
  PAGED,
  REFERENCE,
  REFUSALS,
  SIDE_EFFECTS,
  TEXT,
} from "./marks.js";
import { PERMISSIONS, WITHOUT_PERMISSION } from "./permissions.js";
import { unlikeInSchemas } from "./unlike-schemas.js";
import { unlikeInWords } from "./unlike-words.js";

const words = (text: string): string[] => text.split(/\s+/).filter(Boolean);
const permissionOf = new Map(
  Object.entries(PERMISSIONS).flatMap(([permission, ids]) => words(ids).map((id) => [id, permission] as const)),
);
const known = new Set([...permissionOf.keys(), ...words(WITHOUT_PERMISSION)]);

/** Where a description differs from the facts that types cannot see: one line for each. */
export function unlikeFacts(description: Description): string[] {
  const { found, expect } = differences();
  expect("security", description.security, [{ bearerAuth: [] }]);
  expect("bearerAuth", pick(description.components.securitySchemes?.bearerAuth, "type", "scheme"), ["http", "bearer"]);
  const operations = listOperations(description);
  for (const { key, method, path, operation, parameters } of operations) {
    const { operationId: id, security, deprecated } = operation;
    if (!known.has(id)) found.push(`${key} is called ${id}, which is in no list of permissions`);
    expect(`${key} security`, security, undefined);
    expect(`${key} permission`, operation["x-syncro-permission"], permissionOf.get(id));
    const writes = method === "put" || method === "delete";
    const repeatable = writes ? !NOT_REPEATABLE.includes(key) : undefined;
    expect(`${key} repeatable`, operation["x-syncro-repeatable"], repeatable);
    expect(`${key} creates`, operation["x-syncro-creates"], CREATES[key]);
    expect(`${key} instead`, operation["x-syncro-instead"], INSTEAD[key]);
    expect(`${key} deprecated`, deprecated, key in INSTEAD ? true : undefined);
    expect(`${key} answers`, operation["x-syncro-response"], TEXT.includes(key) ? "text" : undefined);
    expect(`${key} cache`, operation["x-syncro-cache"], REFERENCE.includes(key) ? "reference" : undefined);
    const refusals = Object.values(operation.responses).flatMap(
      (response) => deref<ResponseObject>(description, response)["x-syncro-refusal"] ?? [],
    );
    expect(`${key} refusals`, refusals, REFUSALS[key] ?? []);
    expect(`${key} side effect`, operation["x-syncro-side-effect"] !== undefined, SIDE_EFFECTS.includes(key));
    expect(`${key} mails`, operation["x-syncro-mails"] !== undefined, key in MAILS);
    expect(`${key} mails unless`, operation["x-syncro-mails"]?.unless, MAILS[key]);
    expect(`${key} known as`, operation["x-syncro-known-as"], OPERATIONS_KNOWN_AS[key]);
    const paging = operation["x-syncro-paging"];
    const rowId = operation["x-syncro-row-id"];
    const { items, meta } = paging ?? {};
    const fact = method === "get" ? PAGED[path] : undefined;
    for (const parameter of parameters) {
      const { name, schema } = parameter;
      const ignored = IGNORED[key]?.includes(name) === true;
      expect(`${key} ?${name} filter`, parameter["x-syncro-filter"], ignored ? "ignored" : undefined);
      if (ignored) expect(`${key} ?${name} deprecated`, parameter.deprecated, true);
      if (name === "page" || name === "per_page") expect(`${key} ?${name} minimum`, schema.minimum, 1);
      if (name === "per_page") expect(`${key} ?per_page maximum`, schema.maximum, MOST_PER_PAGE[path]);
    }
    expect(`${key} paging`, [items, rowId, meta], [fact?.items, fact?.rowId, fact?.meta]);
  }
  const ids = operations.map(({ operation }) => operation.operationId);
  for (const id of known) if (!ids.includes(id)) found.push(`no operation is called ${id}`);

  return [...found, ...unlikeInSchemas(description), ...unlikeInWords(description)];
}

function pick(value: unknown, ...keys: string[]): unknown[] {
  return keys.map((key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined));
}
