import { operations } from "../generated/operations.js";
import { decoded, own } from "../ground/index.js";
import type { HttpMethod, OperationFacts, SyncroOperation } from "../operation.js";

/** The description's operation with this very path, if there is one. */
export function findOperation(method: HttpMethod, path: string): SyncroOperation | undefined {
  const facts = Object.hasOwn(operations(), path) ? operations()[path]?.[method] : undefined;
  if (facts === undefined) return undefined;
  const known = made.get(facts);
  if (known !== undefined) return known;
  const operation = Object.freeze(own({ method, path, ...facts }));
  made.set(facts, operation);
  return operation;
}

/** Each is made once: a call of it is to cost nothing here. */
const made = new WeakMap<OperationFacts, SyncroOperation>();

/** An operation, and what stands in its path's places. */
export interface Route {
  readonly operation: SyncroOperation;
  readonly params: Readonly<Record<string, string>>;
}

/** The operation that a path with ids in it belongs to: `/tickets/4521` is `/tickets/{id}`. Of several the one with fewest places. */
export function findRoute(method: HttpMethod, path: string): Route | undefined {
  const texts = path.split("/").map(decoded);
  const routes = templates().flatMap((names) => {
    const params = placesOf(names, texts);
    const operation = params && findOperation(method, names.join("/"));
    return operation ? [{ operation, params }] : [];
  });
  const places = (route: Route) => Object.keys(route.params).length;
  return routes.sort((a, b) => places(a) - places(b))[0];
}

let split: string[][] | undefined;
/** Every path of the description, in segments. */
function templates(): string[][] {
  split ??= Object.keys(operations()).map((path) => path.split("/"));
  return split;
}

function placesOf(names: readonly string[], texts: readonly string[]): Record<string, string> | undefined {
  const fits = names.length === texts.length && names.every((name, at) => name.startsWith("{") || name === texts[at]);
  if (!fits) return undefined;
  const places = names.flatMap((name, at) => (name.startsWith("{") ? [[name.slice(1, -1), texts[at] ?? ""]] : []));
  return Object.fromEntries(places);
}

/**
 * Whether it only reads, judged by the path that is sent, whatever an operation claims: as a server may route it, with
 * escapes undone, slashes squeezed and without a format such as `.json`.
 */
export function isRead(method: HttpMethod, path: string): boolean {
  const routed = decoded(path)
    .replace(/\/+/g, "/")
    .replace(/\/$|(?:\.\w+)?\/?$/, "");
  return method === "GET" && findRoute(method, routed)?.operation.sideEffect !== true;
}
