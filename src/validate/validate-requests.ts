import { type SyncroIssue, SyncroRequestError } from "../errors/index.js";
import { checks } from "../generated/validators.js";
import { isPlain } from "../ground/index.js";
import type { SyncroCall, SyncroMiddleware } from "../middleware.js";
import { serializeHeaders } from "../serialize/index.js";
import { type Check, object } from "./checks.js";

/**
 * Checks path, query, headers and body of every call against the description, before it uses up a slot of the rate
 * limit: required fields, types, formats, and unknown keys, which Syncro silently ignores.
 *
 * `context: { validate: "skip" }` lets one call through unchecked, for a field that the description does not know yet.
 *
 * @example
 * syncro.use(validateRequests());
 * await syncro.POST("/tickets", { body }); // throws: createTicket was not sent: body.subject is missing
 *
 * @throws {SyncroRequestError} with one issue per problem, under Syncro's own names: `body.comments_attributes.0.body`
 */
export function validateRequests(): SyncroMiddleware {
  return async (call, next) => {
    const issues = isSkipped(call) ? [] : problemsOf(call);
    if (issues.length > 0) throw new SyncroRequestError(call.operation.id, issues);
    return next(call);
  };
}

function isSkipped({ operation, context }: SyncroCall): boolean {
  if (context.validate === undefined || context.validate === "skip") return context.validate === "skip";
  throw new SyncroRequestError(operation.id, [{ field: "context.validate", message: 'must be "skip" or left out' }]);
}

const nothing = object({});

function problemsOf({ operation, params, headers, body }: SyncroCall): SyncroIssue[] {
  const { path = nothing, query = nothing, headers: known, body: content, needsBody } = checks[operation.id] ?? {};
  const lost = [
    ...misplaced(body, "body", content, "params.query", query),
    ...misplaced(params.query, "query", query, "the body", content),
  ];
  const issues: SyncroIssue[] = [];
  path(params.path, "path", issues);
  query(params.query, "query", issues);
  known?.(headers, "headers", issues);
  serializeHeaders(headers, issues);
  if (body === undefined) {
    if (needsBody) issues.push({ field: "body", message: "is missing" });
  } else if (content === undefined) {
    issues.push({ field: "body", message: "is not accepted by this operation" });
  } else content(body instanceof FormData ? Object.fromEntries(body) : body, "body", issues);
  const places = lost.map(({ field }) => field);
  return [...lost, ...issues.filter(({ field }) => !places.includes(field))];
}

/** What is unknown here and known there, such as a query parameter in the body. */
function misplaced(
  given: unknown,
  field: string,
  here: Check | undefined,
  place: string,
  there: Check | undefined,
): SyncroIssue[] {
  if (!isPlain(given)) return [];
  const knows = (check: Check | undefined, name: string) =>
    check !== undefined && "properties" in check && Object.hasOwn(Object(check.properties), name);
  return Object.keys(given)
    .filter((name) => given[name] !== undefined && !knows(here, name) && knows(there, name))
    .map((name) => ({ field: `${field}.${name}`, message: `belongs in ${place}` }));
}
