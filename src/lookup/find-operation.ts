import { operations } from "../generated/operations.js";
import { decoded, own } from "../ground/index.js";
import type { HttpMethod, SyncroOperation } from "../operation.js";

/** The description's operation with this very path, if there is one. */
export function findOperation(method: HttpMethod, path: string): SyncroOperation | undefined {
  const facts = Object.hasOwn(operations, path) ? operations[path]?.[method] : undefined;
  return facts && own({ method, path, ...facts });
}

/** An operation, and what stands in its path's places. */
export interface Route {
  readonly operation: SyncroOperation;
  readonly params: Readonly<Record<string, string>>;
}

/** The operation that a path with ids in it belongs to: `/tickets/4521` is `/tickets/{id}`. Of several the one with fewest places. */
export function findRoute(method: HttpMethod, path: string): Route | undefined {
  const routes = Object.keys(operations).flatMap((template) => {
    const params = placesOf(template, path);
    const operation = params && findOperation(method, template);
    return operation ? [{ operation, params }] : [];
  });
  const places = (route: Route) => Object.keys(route.params).length;
  return routes.sort((a, b) => places(a) - places(b))[0];
}

function placesOf(template: string, path: string): Record<string, string> | undefined {
  const [names, texts] = [template.split("/"), path.split("/")];
  if (names.length !== texts.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, name] of names.entries()) {
    const text = decoded(texts[index] ?? "");
    if (name.startsWith("{")) params[name.slice(1, -1)] = text;
    else if (name !== text) return undefined;
  }
  return params;
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
