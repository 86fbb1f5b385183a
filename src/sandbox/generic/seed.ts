import { type CatalogOperation, exampleOf as parameterExample, pathNames } from "../../catalog/index.js";
import { ACCOUNT_ID } from "../account.js";
import { exampleOf } from "../http.js";
import type { Random } from "../random.js";
import type { Row, Store } from "../store.js";
import { DAY, day, instant, stamp } from "../time.js";
import { type Fields, integer, isFields, rows } from "../values.js";
import { type Collection, envelopeOf, rowsOf } from "./collections.js";
import { parentsOf, rowsTable } from "./record.js";
import { TRAITS } from "./traits.js";

/** When the description's examples were made: what is seeded from them is that much younger. */
const EXAMPLES_AT = Date.parse("2026-10-08T12:00:00-05:00");

/** The records of a collection: those of the description's examples, and copies of them with other ids, customers and times. */
export function seedCollection(store: Store, random: Random, collection: Collection, share: number): void {
  if (store.others.has(collection.name)) return; // made with the records that they belong to, as phones are
  const table = rowsTable(store, collection.name);
  const lag = Math.floor((store.clock.start - EXAMPLES_AT) / DAY) * DAY;
  const examples = examplesOf(collection).map(({ parents, fields }) => ({ parents, fields: moved(fields, lag) }));
  for (const [name, held] of examples.flatMap(({ fields }) => heldIn(fields)))
    for (const { id } of held) store.keepRowId(name, integer(id) ?? 0);
  for (const { parents, fields } of examples) table.add({ id: integer(fields.id) ?? table.size + 1, parents, fields });
  const last = Math.max(0, ...table.all().map(({ id }) => id));
  table.continueAt(last + 1);
  const copies = Math.round((TRAITS[collection.name]?.copies ?? 0) * share);
  for (let index = 0; index < copies; index += 1) {
    const original = examples[index % examples.length];
    if (original === undefined) return;
    const id = table.nextId();
    const fields = copied(store, random, original.fields, id);
    const { parents } = original;
    const owned = "customer" in parents ? { ...parents, customer: String(fields.customer_id) } : parents;
    table.add({ id, parents: owned, fields: { ...fields, ...heldByCopy(store, collection, fields) } });
  }
}

/** The records that the examples of a collection's answers show, each once, with the ids that its paths have as examples. */
function examplesOf(collection: Collection): Omit<Row, "id">[] {
  const operations = [collection.list, ...collection.members, collection.create].flatMap((each) => each ?? []);
  const records = new Map<unknown, Fields>();
  for (const operation of operations) {
    for (const record of recordsIn(operation)) {
      const id = record.id ?? records.size + 1;
      records.set(id, { ...record, ...records.get(id) });
    }
  }
  const { key = "id" } = TRAITS[collection.name] ?? {};
  const [first] = records.values();
  for (const id of collection.asked) {
    const isThere = [...records.values()].some((record) => String(record[key]) === id);
    if (!isThere && first !== undefined) records.set(id, { ...first, [key]: integer(id) ?? id });
  }
  const [operation] = operations;
  const params = Object.fromEntries(operation === undefined ? [] : pathExamples(operation));
  const owner = operations
    .flatMap(({ parameters }) => parameters)
    .find(({ name, in: place }) => place === "query" && name === "customer_id");
  const query = owner === undefined ? {} : { customer: String(parameterExample(owner)) };
  const path = operation?.path ?? "";
  const above =
    operation !== undefined && collection.members.includes(operation)
      ? Object.fromEntries(Object.entries(params).slice(0, -1))
      : params;
  return [...records.values()].map((fields) => ({ parents: { ...query, ...parentsOf(path, above) }, fields }));
}

function pathExamples({ path, parameters }: CatalogOperation): [name: string, example: string][] {
  return pathNames(path).map((name) => {
    const parameter = parameters.find((each) => each.in === "path" && each.name === name);
    return [
      name,
      String(parameter === undefined ? "" : (parameterExample(parameter) ?? parameter.schema.example ?? "")),
    ];
  });
}

function recordsIn(operation: CatalogOperation): Fields[] {
  const list = operation.method === "GET" ? rowsOf(operation) : undefined;
  if (list !== undefined)
    return list.rows
      .map((row) => (isFields(row) && list.wrapper !== undefined ? row[list.wrapper] : row))
      .filter(isFields);
  const envelope = envelopeOf(operation);
  const record =
    envelope === undefined ? exampleOf(operation) : envelope === null ? undefined : exampleOf(operation)[envelope];
  return isFields(record) ? [record] : [];
}

/** With every date and time in it that much later. */
function moved<T>(value: T, ms: number): T {
  const later: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) => {
    if (typeof part !== "string") return part;
    if (/^\d{4}-\d\d-\d\d$/.test(part)) return day(instant(part) + ms);
    if (!/^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(part)) return part;
    return part.endsWith("Z") ? new Date(Date.parse(part) + ms).toISOString() : stamp(Date.parse(part) + ms);
  });
  return later as T;
}

/** Another record of the same form. */
function copied(store: Store, random: Random, fields: Fields, id: number): Fields {
  const customer = random.maybe(store.customers.all());
  const copy = moved(fields, -random.integer(1, 700) * DAY);
  const renamed = ["name", "summary", "ticket_subject", "title"].filter((name) => typeof copy[name] === "string");
  return {
    ...copy,
    id,
    ...("account_id" in copy ? { account_id: ACCOUNT_ID } : {}),
    ...(integer(copy.customer_id) === null || customer === null ? {} : { customer_id: customer.id }),
    ...Object.fromEntries(renamed.map((name) => [name, `${String(copy[name])} ${id % 10_000}`])),
    ...(typeof copy.number === "string" ? { number: `${copy.number.replace(/\d+$/, "")}${id}` } : {}),
  };
}

/** The rows with ids that a record holds, by field. */
function heldIn(fields: Fields): [name: string, held: Fields[]][] {
  return Object.entries(fields).flatMap(([name, value]): [string, Fields[]][] => {
    const held = rows(value).filter(({ id }) => integer(id) !== null);
    return held.length > 0 ? [[name, held]] : [];
  });
}

/** The rows that a copy holds: with ids of their own, and its id where they name their owner. */
function heldByCopy(store: Store, collection: Collection, copy: Fields): Fields {
  const owner = `${collection.name.replace(/s$/, "")}_id`;
  const { borrows = [] } = TRAITS[collection.name] ?? {};
  const own = (row: Fields, field: string) => {
    const id = store.nextRowId(field);
    return owner in row ? { ...row, id, [owner]: copy.id } : { ...row, id };
  };
  return Object.fromEntries(
    heldIn(copy).map(([name, held]) => [name, borrows.includes(name) ? [] : held.map((row) => own(row, name))]),
  );
}
