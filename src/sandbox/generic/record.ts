import { mergeAllOf } from "../../catalog/index.js";
import { ACCOUNT_ID, OWNER } from "../account.js";
import type { Call } from "../http.js";
import type { Row, Store } from "../store.js";
import { Table } from "../table.js";
import { stamp } from "../time.js";
import { type Fields, integer, isFields } from "../values.js";
import { type Collection, recordSchema } from "./collections.js";
import { kindOf } from "./kind.js";
import { related } from "./related.js";
import { empty, type Making, properties, shown, taken } from "./shape.js";
import { TRAITS } from "./traits.js";

export function rowsTable(store: Store, name: string): Table<Row> {
  const there = store.others.get(name) ?? new Table<Row>(1);
  store.others.set(name, there);
  return there;
}

/** The records that a path names above its last part: `{ customer: "12345" }`. */
export const parentsOf = (path: string, params: Readonly<Record<string, string>>): Row["parents"] =>
  Object.fromEntries(Object.entries(params).map(([name, id]) => [kindOf(name, path), id]));

export const numbers = (params: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, integer(value) ?? value]));

/** A record that nobody has set anything of. */
export function blankRecord(collection: Collection, call: Call, now: string): Fields {
  const making = makingOf(call, now);
  const owned: Fields = { account_id: ACCOUNT_ID, user_id: OWNER.id, created_at: now, updated_at: now };
  return Object.fromEntries(
    [...collection.fields].map(([name, schema]) => [name, name in owned ? owned[name] : empty(making, schema)]),
  );
}

/** The fields that a body sets, as the record keeps them. */
export function fieldsOf(collection: Collection, call: Call, now: string): Fields {
  const making = makingOf(call, now);
  const takes = new Map(Object.entries(TRAITS[collection.name]?.takes ?? {}));
  const sent = Object.entries(call.body).flatMap(([name, value]) =>
    Object.entries<unknown>(takes.get(name)?.(value, call) ?? { [name]: value }),
  );
  const pairs = [...new Map(sent)].flatMap(([name, value]): [string, unknown][] => {
    const schema = collection.fields.get(name);
    const made = schema === undefined || name === "id" ? undefined : taken(making, schema, value);
    return made === undefined ? [] : [[name, made]];
  });
  return Object.fromEntries(pairs);
}

function makingOf({ store, description }: Pick<Call, "store" | "description">, now = stamp(store.clock.now)): Making {
  return { description, now, nextId: () => store.nextLineItemId++ };
}

/** The record as the operation shows it: the fields that its answer has, and other records in their place. */
export function recordOf(collection: Collection, call: Call, { fields }: Row): Fields {
  const making = makingOf(call);
  const [schema = {}] = recordSchema(call.description, call.operation);
  const known = properties(call.description, schema).map(([name, each]): [string, unknown] => {
    const inner = mergeAllOf(call.description, each);
    const rows = childrenOf(call.store, collection, name, fields);
    if (rows !== undefined && isFields(inner.items))
      return [name, rows.map((row) => shown(making, inner.items ?? {}, row.fields))];
    const record = related(call.store, name, fields[`${name}_id`]);
    return [
      name,
      isFields(record) && properties(call.description, each).length > 0 ? shown(making, each, record) : fields[name],
    ];
  });
  const given = known.filter(([, value]) => value !== undefined);
  return shown(making, schema, Object.fromEntries(given));
}

/** The records of another collection that a record shows as a field of its own. */
function childrenOf(store: Store, collection: Collection, field: string, { id }: Fields): Row[] | undefined {
  const name = Object.keys(TRAITS).find((each) => TRAITS[each]?.shownAs === field) ?? field;
  const kind = kindOf("id", `/${collection.name}/{id}`);
  const rows = store.others.get(name)?.all() ?? [];
  return rows.some(({ parents }) => kind in parents)
    ? rows.filter(({ parents }) => parents[kind] === String(id))
    : undefined;
}
