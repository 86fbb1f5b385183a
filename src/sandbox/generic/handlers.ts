import type { CatalogOperation } from "../../catalog/index.js";
import { type Call, done, exampleOf, type Handler, json, list, type Reply } from "../http.js";
import { removeOther } from "../removal.js";
import type { Row } from "../store.js";
import { stamp } from "../time.js";
import { blank, integer, text } from "../values.js";
import { mustExist } from "../words.js";
import { type Collection, envelopeOf, rowsOf } from "./collections.js";
import { found } from "./filters.js";
import { kindOf } from "./kind.js";
import { blankRecord, fieldsOf, numbers, parentsOf, recordOf, rowsTable } from "./record.js";
import { type Problem, problemsOf, refusal } from "./refusals.js";
import { isThere, related } from "./related.js";
import { TRAITS } from "./traits.js";

/** The handlers of a collection's operations, by operation id. */
export function handlersOf(collection: Collection): [id: string, handler: Handler][] {
  const { list: all, create, members } = collection;
  const one: Record<string, (call: Call, row: Row) => Reply> = {
    GET: (call, row) => answerWith(collection, call, row),
    PUT: change,
    PATCH: change,
    DELETE: remove,
  };
  const kept: [string, Handler][] = members.flatMap(({ id, method }) => {
    const act = one[method];
    return act === undefined ? [] : [[id, (call: Call) => withRow(collection, call, act)] satisfies [string, Handler]];
  });
  if (all !== undefined) kept.push([all.id, (call) => listAll(collection, call)]);
  if (create !== undefined) kept.push([create.id, (call) => createOne(collection, call)]);
  return kept;

  function change(call: Call, row: Row): Reply {
    const problems = [
      ...problemsOf(call.operation, call.body, false),
      ...referenceProblems(collection, call),
      ...extraProblems(collection, call, row),
    ];
    if (problems.length > 0)
      return refusal(call.operation, problems, call.body, {
        ...recordOf(collection, call, row),
        ...fieldsOf(collection, call, stamp(call.store.clock.now)),
      });
    const now = call.store.tick();
    Object.assign(row.fields, fieldsOf(collection, call, now), "updated_at" in row.fields ? { updated_at: now } : {});
    Object.assign(row.fields, TRAITS[collection.name]?.settle?.(row.fields, call));
    return answerWith(collection, call, row);
  }

  function remove(call: Call, row: Row): Reply {
    const problems = extraProblems(collection, call, row);
    if (problems.length > 0) return refusal(call.operation, problems, call.body, row.fields);
    call.store.tick();
    const answer = answerWith(collection, call, row);
    removeOther(call.store, { name: collection.name, kind: kindOf("id", `/${collection.name}/{id}`), id: row.id });
    return answer;
  }
}

/** What is no record's: it answers the description's example, and says so. */
export const answerExample: Handler = (call) => {
  if (!isThere(call.store, call.operation.path, call.params)) return absent(call.operation);
  if (call.operation.method !== "GET") call.store.tick();
  const answer = call.operation.answers.find(({ status }) => status < 300);
  const example = answer?.examples[0]?.[1];
  const reply =
    answer?.type === "text/plain" ? { ...json(null), type: answer.type, body: String(example) } : done(call, example);
  return { ...reply, headers: { "X-Sandbox": "example" } };
};

/** No such record, in the operation's own words. An operation that documents no 404 answers `null`, as was seen of contracts. */
export function absent({ answers }: CatalogOperation, kind = ""): Reply {
  const examples = answers.find(({ status }) => status === 404)?.examples;
  if (examples === undefined) return json(null);
  const [, body] = examples.find(([name]) => name === kind) ?? examples[0] ?? [];
  return json(body ?? { message: "Not found" }, 404);
}

function listAll(collection: Collection, call: Call): Reply {
  const { store, operation, query } = call;
  const { wrapper } = rowsOf(operation) ?? {};
  const customer = query.get("customer_id");
  const isUnknown =
    operation.answers.some(({ status }) => status === 404) &&
    customer !== null &&
    related(store, "customer", customer) === null;
  if (isUnknown || !isThere(store, operation.path, call.params)) return absent(operation);
  const rows = ofParents(rowsTable(store, collection.name).all(), parentsOf(operation.path, call.params));
  const ordered = TRAITS[collection.name]?.newestFirst === true ? rows.reverse() : rows;
  const kept = found(collection, call, ordered);
  const view = (row: Row) =>
    wrapper === undefined ? recordOf(collection, call, row) : { [wrapper]: recordOf(collection, call, row) };
  if (operation.operation["x-syncro-paging"] !== undefined) return list(call, kept, view);
  return json({ ...exampleOf(operation), [rowsOf(operation)?.key ?? ""]: kept.map(view) });
}

const ofParents = (rows: Row[], wanted: Row["parents"]): Row[] =>
  rows.filter(({ parents }) => Object.entries(wanted).every(([kind, id]) => (parents[kind] ?? id) === id));

function withRow(collection: Collection, call: Call, act: (call: Call, row: Row) => Reply): Reply {
  const { store, operation, params } = call;
  const [last = "", ...parents] = Object.keys(params).reverse();
  const above = Object.fromEntries(parents.map((name) => [name, params[name] ?? ""]));
  if (!isThere(store, operation.path, above)) return absent(operation);
  const table = rowsTable(store, collection.name);
  const { key } = TRAITS[collection.name] ?? {};
  const named = key === undefined ? undefined : table.where(({ fields }) => fields[key] === params[last]).at(-1);
  const row = key === undefined ? table.get(integer(params[last])) : named;
  return row === undefined || ofParents([row], parentsOf(operation.path, above)).length === 0
    ? absent(operation)
    : act(call, row);
}

function createOne(collection: Collection, call: Call): Reply {
  const { store, operation, params, body } = call;
  if (!isThere(store, operation.path, params) || TRAITS[collection.name]?.misses?.(body) === true)
    return absent(operation);
  const unknown = unknownIn(collection, call);
  if (unknown[0] !== undefined && operation.answers.some(({ status }) => status === 404))
    return absent(operation, kindOf(unknown[0]));
  const sent = { ...body, ...Object.fromEntries(unknown.map((name) => [name, null])) };
  const now = stamp(store.clock.now);
  // A product fills in what was not sent.
  const whole = { ...fieldsOf(collection, call, now), ...sent };
  const demands = TRAITS[collection.name]?.demands ?? {};
  const missing = problemsOf(operation, whole, true).filter(
    ({ field }) => !blank(whole[field]) || demands[field]?.(body) !== false,
  );
  const problems = [
    ...missing,
    // One that must be named counts as missing, in the documented words.
    ...referenceProblems(collection, call).filter(({ field }) => missing.every((each) => each.field !== field)),
    ...extraProblems(collection, call, undefined),
  ];
  if (problems.length > 0)
    return refusal(operation, problems, body, {
      ...blankRecord(collection, call, now),
      ...fieldsOf(collection, call, now),
      id: null,
    });
  const row = addRow(collection, call, store.tick());
  return answerWith(collection, call, row);
}

/** The fields of the body that name a record that is not there, such as `vendor_id`. */
function unknownIn({ name: own }: Collection, { store, body }: Call): string[] {
  const fields = Object.keys(body).filter((name) => /_ids?$/.test(name) && `${kindOf(name)}s` !== own);
  return fields.filter((name) =>
    [body[name]].flat().some((id) => !blank(id) && related(store, kindOf(name), id) === null),
  );
}

const referenceProblems = (collection: Collection, call: Call): Problem[] =>
  unknownIn(collection, call).map((field) => ({ field, text: mustExist(field) }));

function addRow(collection: Collection, call: Call, now: string): Row {
  const { store, params, body } = call;
  const table = rowsTable(store, collection.name);
  const id = table.nextId();
  const fields = { ...blankRecord(collection, call, now), ...numbers(params), ...fieldsOf(collection, call, now), id };
  const ids = Object.entries(body).filter(([name]) => name.endsWith("_id") && !collection.fields.has(name));
  const named = Object.fromEntries(ids.map(([name, value]) => [kindOf(name), text(value) ?? ""]));
  const row = table.add({ id, parents: { ...named, ...parentsOf(call.operation.path, params) }, fields });
  Object.assign(row.fields, TRAITS[collection.name]?.settle?.(row.fields, call));
  return row;
}

const extraProblems = (collection: Collection, call: Call, row: Row | undefined) =>
  TRAITS[collection.name]?.refuses?.(call, row, rowsTable(call.store, collection.name).all()) ?? [];

/** The answer of an operation on one record: the record in its envelope, or the words that the description has. */
function answerWith(collection: Collection, call: Call, row: Row): Reply {
  const envelope = envelopeOf(call.operation);
  if (envelope === null) return done(call, exampleOf(call.operation));
  const record = recordOf(collection, call, row);
  return done(call, envelope === undefined ? record : { ...exampleOf(call.operation), [envelope]: record });
}
