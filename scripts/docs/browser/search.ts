/** The search of the pages: the same code makes the index, when they are built, and asks it, in the browser. */
import MiniSearch, { type Options, type SearchOptions } from "minisearch";

/** Something to find: an operation, or a section of the first page. */
export interface Entry {
  id: string;
  /** Such as `POST`; of sections empty. */
  method: string;
  path: string;
  title: string;
  address: string;
  deprecated: boolean;
}

/** What an entry is found by. */
export interface Words {
  id: string;
  name: string;
  title: string;
  path: string;
  /** Its parameters and the fields of its body. */
  sends: string;
  /** The fields of its answer. */
  answers: string;
  permission: string;
  /** Wrong names that it is known by. */
  aliases: string;
  text: string;
}

const STOP_WORDS = new Set("a all an and by for from how i in is of on or the to what with".split(" "));

/** `createInvoice` is found by its parts as well, and so is `do_not_email`. */
const tokenize = (text: string): string[] =>
  text.split(/[^\p{L}\p{N}_]+/u).flatMap((word) => {
    const parts = word.replace(/([a-z\d])([A-Z])/g, "$1_$2").split("_");
    return parts.length > 1 ? [word, ...parts] : parts;
  });

/** The plural is found by the singular, and the other way round. */
function processTerm(word: string): string | null {
  const term = word.toLowerCase();
  if (term === "" || STOP_WORDS.has(term)) return null;
  return term.length < 4 ? term : term.replace(/ies$/, "y").replace(/(?<![su])s$/, "");
}

const WEIGHTS = { name: 6, title: 4, path: 1, aliases: 2, sends: 1, permission: 1, answers: 0.3, text: 0.5 };

export const OPTIONS: Options<Words> = { fields: Object.keys(WEIGHTS), tokenize, processTerm };

const PREFIX: SearchOptions = { boost: WEIGHTS, prefix: (term) => term.length > 1 };
const FUZZY: SearchOptions = { ...PREFIX, fuzzy: (term) => term.length > 4 && 0.3 };
/** The strictest that finds anything is used: every word, every word or one like it, any word. */
const WAYS: SearchOptions[] = [
  { ...PREFIX, combineWith: "AND" },
  { ...FUZZY, combineWith: "AND" },
  { ...FUZZY, combineWith: "OR" },
];

export type Index = MiniSearch<Words>;

export const loadIndex = (json: string): Index => MiniSearch.loadJSON(json, OPTIONS);

/** The best first; what is deprecated comes after everything else. */
export function find(index: Index, entries: ReadonlyMap<string, Entry>, query: string, limit = 12): Entry[] {
  const way = WAYS.find((each) => index.search(query, each).length > 0);
  const hits = way === undefined ? [] : index.search(query, way);
  const found = hits.flatMap(({ id }) => entries.get(String(id)) ?? []);
  const order = [isNamed(query), ({ deprecated }: Entry) => !deprecated];
  return order
    .reduceRight((list, first) => [...list.filter(first), ...list.filter((entry) => !first(entry))], found)
    .slice(0, limit);
}

/** Whether a query is an operation's own name: `createTicket`, `POST /tickets`; `/tickets` and `tickets` are its GET. */
const isNamed = (query: string) => {
  const name = query.trim().toLowerCase();
  return ({ id, method, path }: Entry): boolean => {
    const names = [id, `${method} ${path}`, ...(method === "GET" ? [path, path.slice(1)] : [])];
    return method !== "" && names.some((own) => own.toLowerCase() === name);
  };
};
