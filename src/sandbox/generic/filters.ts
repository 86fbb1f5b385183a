import { OWNER } from "../account.js";
import type { Call } from "../http.js";
import { after, before, type Filter, filter, notId, only, search, sorted } from "../resources/filters.js";
import type { Row } from "../store.js";
import { integer, ownOf, text } from "../values.js";
import type { Collection } from "./collections.js";
import { kindOf } from "./kind.js";
import { TRAITS } from "./traits.js";

/** Names of parameters that say how a list is shown, not what is in it. */
const SHOWING = ["page", "per_page", "sort"];

/** The rows that pass the documented filters of a list, in the order that was asked for. */
export function found(collection: Collection, call: Call, rows: Row[]): Row[] {
  const { operation, query } = call;
  const own = TRAITS[collection.name]?.filters ?? {};
  const filters = operation.parameters.flatMap(
    ({ name, in: place, "x-syncro-filter": mark }): [string, Filter<Row>][] => {
      if (place !== "query" || mark === "ignored" || SHOWING.includes(name)) return [];
      const trait = own[name];
      const made = trait === undefined ? filterBy(name, rows) : (value: string) => trait(value, call);
      return made === undefined ? [] : [[name, made]];
    },
  );
  const kept = filter(rows, query, Object.fromEntries(filters));
  const isSorted = operation.parameters.some(({ name }) => name === "sort");
  return isSorted ? sorted(kept, query.get("sort"), ({ fields }, field) => ownOf(fields, field)) : kept;
}

/** What a parameter's name says of the rows; `undefined` if it says nothing that is known. */
function filterBy(name: string, rows: Row[]): Filter<Row> | undefined {
  const field = (of: string) => (row: Row) => row.fields[of];
  switch (name) {
    case "query":
      return search((row) => Object.values(row.fields));
    case "mine":
      return only(({ fields }) => [fields.user_id, fields.user_ids].flat().includes(OWNER.id));
    case "id":
      return (value) => {
        const ids = value.split(",").map(integer);
        return (row) => ids.includes(row.id);
      };
    case "id_not":
      return notId;
    case "created_after":
      return after(field("created_at"));
    case "updated_after":
      return after(field("updated_at"));
    case "created_before":
      return before(field("created_at"));
    default:
      if (!rows.some(({ fields, parents }) => name in fields || kindOf(name) in parents)) return undefined;
      return (value) => (row) =>
        text(row.fields[name] ?? row.parents[kindOf(name)])?.toLowerCase() === value.toLowerCase();
  }
}
