/**
 * What there is to read, and which list gives the `{id}` of what: read from the description. `GET /tickets` stands in
 * front of the `{id}` of `/tickets/{id}`; a `contact_id` with nothing of its own in front comes from `GET /contacts`.
 */
import {
  type Description,
  deref,
  listOperations,
  type Operation,
  type Parameter,
  type ResponseObject,
} from "../lib/description.js";
import { mergeAllOf, typesOf } from "../lib/schema.js";

/** Where the rows of a list are, and what tells them apart. */
export interface Rows {
  /** The key of the list in the answer; undefined where the answer is the list. */
  key: string | undefined;
  /** The path to a row's identity, such as `appointment.id`. */
  id: string;
}

export interface ReadOperation {
  /** Such as `GET /tickets/{id}`. */
  key: string;
  path: string;
  operation: Operation;
  /** Undefined where it is no list. */
  rows: Rows | undefined;
  needs: Need[];
}

/** A parameter that a request cannot do without. */
export interface Need {
  parameter: Parameter;
  /** The key of the list whose first row gives it; undefined where no list does. */
  from: string | undefined;
}

/** Every GET of the description, in its order. */
export function planOf(description: Description): ReadOperation[] {
  const reads = listOperations(description).filter(({ method }) => method === "get");
  const lists = new Map<string, string>();
  const standalone = new Map<string, string>();
  for (const { key, path, operation, parameters } of reads) {
    if (rowsOf(description, operation) === undefined) continue;
    lists.set(nameless(path), key);
    if (!parameters.some(isNeeded)) standalone.set(path, key);
  }
  return reads.map(({ key, path, operation, parameters }) => ({
    key,
    path,
    operation,
    rows: rowsOf(description, operation),
    needs: parameters.filter(isNeeded).map((parameter) => ({ parameter, from: sourceOf(path, parameter) })),
  }));

  function sourceOf(path: string, { name, in: place }: Parameter): string | undefined {
    const before = place === "path" ? path.slice(0, path.indexOf(`/{${name}}`)) : path;
    const own = lists.get(nameless(before));
    if (own !== undefined && place === "path") return own;
    const of = /^(?:(\w+)_)?ids?$/.exec(name);
    if (of === null) return undefined;
    // Without a name of its own it is an id of whatever the path begins with.
    return standalone.get(of[1] === undefined ? path.slice(0, path.lastIndexOf("/")) : `/${plural(of[1])}`);
  }
}

const isNeeded = ({ in: place, required }: Parameter): boolean => place === "path" || required === true;

/** Two templates are the same whatever they call their parameters. */
const nameless = (path: string): string => path.replace(/\{\w+\}/g, "{}");

const plural = (name: string): string => (name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`);

/** The rows of a list that pages are marked; elsewhere they are the one array of the answer. */
function rowsOf(description: Description, operation: Operation): Rows | undefined {
  const id = operation["x-syncro-row-id"] ?? "id";
  const marked = operation["x-syncro-paging"];
  if (marked !== undefined) return { key: marked.items, id };
  const answer = operation.responses["200"];
  const media = answer && deref<ResponseObject>(description, answer).content?.["application/json"];
  if (media?.schema === undefined) return undefined;
  const schema = mergeAllOf(description, media.schema);
  if (typesOf(schema).includes("array")) return { key: undefined, id };
  const arrays = Object.entries(schema.properties ?? {}).filter(([, property]) =>
    typesOf(mergeAllOf(description, property)).includes("array"),
  );
  const [only] = arrays;
  return arrays.length === 1 && only !== undefined ? { key: only[0], id } : undefined;
}
