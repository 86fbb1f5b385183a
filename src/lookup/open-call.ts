import { Problems } from "../check.js";
import { own } from "../ground/index.js";
import type { HttpMethod, SyncroOperation } from "../operation.js";
import { checkPath, fillPath, splitPath } from "../serialize/index.js";
import { findOperation, findRoute } from "./find-operation.js";
import type { LooseInit } from "./loose-init.js";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"] satisfies HttpMethod[];

/** A call of any path. */
export interface OpenCall {
  readonly operation: SyncroOperation;
  readonly init: LooseInit;
}

/**
 * Finds out what the description knows of `path`, which may have ids in it; else all that is known is what `init` says.
 *
 * @throws {SyncroRequestError} for what is no path below the base address
 */
export function openCall(
  method: HttpMethod,
  path: string,
  given: LooseInit & { repeatable?: boolean | undefined } = {},
): OpenCall {
  const problems = new Problems();
  const { repeatable = false, ...others } = problems.own("init", given);
  const { params = {}, context = {} } = others;
  const { path: values = {}, query = {} } = problems.own("init.params", params);
  if (!METHODS.includes(method)) problems.add("method", `must be one of ${METHODS.join(", ")}`);
  if (typeof repeatable !== "boolean") problems.add("init.repeatable", "must be true or false");
  const template = String(path);
  checkPath(template, problems.issues);
  const literal = fillPath(splitPath(template), problems.own("path", values), template, problems.issues);
  // Not validated: who needs `request` knows more than the description.
  const init = { ...others, context: { validate: "skip", ...problems.own("init.context", context) } };
  problems.refuseIfAny("request");
  const operation = findOperation(method, path);
  if (operation !== undefined) return { operation, init };
  const route = findRoute(method, literal);
  if (route !== undefined)
    return { operation: route.operation, init: { ...init, params: { path: route.params, query } } };
  const form = others.body instanceof FormData;
  const facts = { ...(form && { form }), ...(repeatable && { repeatable }) } as const;
  return { operation: own({ id: `${method} ${path}`, method, path, undescribed: true, empty: true, ...facts }), init };
}
