import { type SyncroIssue, SyncroRequestError } from "../errors/index.js";
import { checks } from "../generated/validators.js";
import type { SyncroCall, SyncroMiddleware } from "../middleware.js";
import { object } from "./checks.js";

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
  const issues: SyncroIssue[] = [];
  path(params.path, "path", issues);
  query(params.query, "query", issues);
  known?.(headers, "headers", issues);
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value, issues);
  if (body === undefined) {
    if (needsBody) issues.push({ field: "body", message: "is missing" });
  } else if (content === undefined) {
    issues.push({ field: "body", message: "is not accepted by this operation" });
  } else content(body instanceof FormData ? Object.fromEntries(body) : body, "body", issues);
  return issues;
}

/** Refuses what HTTP cannot carry: a line break would start another header. */
function checkHeader(name: string, value: unknown, issues: SyncroIssue[]): void {
  const field = `headers.${name}`;
  if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name)) issues.push({ field, message: "is not a valid header name" });
  if (value === undefined) return;
  if (typeof value !== "string")
    issues.push({ field, message: `must be a string, got a value of type ${typeof value}` });
  else if (!/^[\t\x20-\x7e\x80-\xff]*$/.test(value))
    issues.push({ field, message: "contains characters that a header cannot carry" });
}
