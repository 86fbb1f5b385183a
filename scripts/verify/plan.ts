import {
  type Description,
  deref,
  listOperations,
  mergeAllOf,
  type Operation,
  type Parameter,
  type ResponseObject,
  typesOf,
} from "../../src/catalog/index.js";
/**
 * Works out from the description what to read and which list provides each id. The `{id}` of `/tickets/{id}` comes from
 * `GET /tickets`, the list at the path before it; a `contact_id` without such a list comes from `GET /contacts`.
 */

/** Where the rows of a list are and what identifies them. */
export interface Rows {
  /** The key of the list in the answer; undefined if the answer itself is the list. */
  key: string | undefined;
  /** The path to a row's id, such as `appointment.id`. */
  id: string;
}

export interface ReadOperation {
  /** For example `GET /tickets/{id}`. */
  key: string;
  path: string;
  operation: Operation;
  /** Undefined if it is not a list. */
  rows: Rows | undefined;
  needs: Need[];
}

/** A required parameter. */
export interface Need {
  parameter: Parameter;
  /** The list whose first row provides it; undefined if no list does. */
  from: string | undefined;
}

/** Every GET, in the order of the description. */
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
    // A plain `id` belongs to the list at the parent path.
    return standalone.get(of[1] === undefined ? path.slice(0, path.lastIndexOf("/")) : `/${plural(of[1])}`);
  }
}

const isNeeded = ({ in: place, required }: Parameter): boolean => place === "path" || required === true;

/** A path template without parameter names, for comparison. */
const nameless = (path: string): string => path.replace(/\{\w+\}/g, "{}");

const plural = (name: string): string => (name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`);

/** The rows of a paged list are marked; otherwise they are the only array in the answer. */
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
