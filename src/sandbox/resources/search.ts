import { type Call, json, type Reply } from "../http.js";
import { blank } from "../values.js";
import { businessThenName } from "./customer-view.js";
import { search } from "./filters.js";

/** How many it finds of a kind at the most: it has no pages. */
const LIMIT = 25;

/** GET /search: rows of every kind, nested twice, as the reference shows them. */
export function searchEverything({ store, query }: Call): Reply {
  const words = query.get("query") ?? "";
  const results = blank(words)
    ? []
    : [
        ...find(
          store.customers.all(),
          words,
          "customer",
          ({ firstname, lastname, email, business_name, phone, mobile }) => ({
            firstname,
            lastname,
            email,
            business_name,
            phones: [phone, mobile].filter((each) => each !== null),
          }),
        ),
        ...find(store.contacts.all(), words, "contact", ({ name, email }) => ({ name, email })),
        ...find(store.assets.all(), words, "asset", ({ name, asset_serial }) => ({ name, asset_serial })),
        ...find(store.tickets.all().reverse(), words, "ticket", ({ number, subject }) => ({ number, subject })),
        ...find(store.invoices.all().reverse(), words, "invoice", ({ number }) => ({ number })),
      ];
  return json({ quick_result: null, results, error: null });
}

function find<T extends { id: number }>(
  rows: T[],
  words: string,
  _type: string,
  source: (row: T) => Record<string, unknown>,
) {
  const found = rows.filter(search((row: T) => Object.values(source(row)).flat())(words) ?? (() => false));
  return found.slice(0, LIMIT).map((row) => ({
    table: { _id: row.id, _type, _index: `${_type}s`, _source: { table: source(row) } },
  }));
}

/** GET /callerid: the name of who has this number, as text, to show on a phone. */
export function lookUpCaller({ store, query }: Call): Reply {
  const digits = (query.get("did") ?? "").replace(/\D/g, "");
  query.get("outbound");
  const number = (each: string | null) =>
    each !== null && digits !== "" && each.replace(/\D/g, "").endsWith(digits.slice(-10));
  const contact = store.contacts.where(({ phone, mobile }) => number(phone) || number(mobile))[0];
  const customer = store.customers.where(({ phone, mobile }) => number(phone) || number(mobile))[0];
  const name = contact?.name ?? businessThenName(customer);
  return { status: 200, type: "text/plain; charset=utf-8", body: name };
}
