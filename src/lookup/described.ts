import { SyncroRequestError } from "../errors/index.js";
import { knownOperations, operations } from "../generated/operations.js";
import { nearest } from "../ground/index.js";
import type { HttpMethod, SyncroOperation } from "../operation.js";
import { findOperation, findRoute } from "./find-operation.js";

/** @throws {SyncroRequestError} that says which operation was meant, when the description has none with this very path */
export function describedOperation(method: HttpMethod, path: string): SyncroOperation {
  const operation = findOperation(method, path);
  if (operation !== undefined) return operation;
  const message = `the description has no such operation${meant(method, String(path))}`;
  throw new SyncroRequestError(`${method} ${path}`, [{ message }]);
}

function meant(method: HttpMethod, path: string): string {
  const key = `${method} ${path}`;
  const known = Object.hasOwn(knownOperations(), key) ? knownOperations()[key] : undefined;
  if (known !== undefined) return `: use ${known}`;
  const route = findRoute(method, path);
  if (route !== undefined) return `: ids go into params.path of ${JSON.stringify(route.operation.path)}`;
  const others = Object.keys(operations()[path] ?? {});
  if (others.length > 0) return `: this path takes ${others.join(", ")}`;
  const ofMethod = Object.keys(operations()).filter((each) => findOperation(method, each) !== undefined);
  return (
    nearest(path, ofMethod) || ". Paths are relative to /api/v1, with {id} for an id; syncro.request takes any other"
  );
}
