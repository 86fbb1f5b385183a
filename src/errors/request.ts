import { isNamed, SyncroError, type SyncroIssue } from "./base.js";

/** Input that cannot be sent. Found before the request takes a slot of the rate limit. */
export class SyncroRequestError extends SyncroError {
  /** @internal */
  static override readonly className: string = "SyncroRequestError";

  /** One entry per problem. `field` says where, e.g. `"path.id"`, `"query.status"`, `"init.sginal"`. */
  readonly issues: SyncroIssue[];
  /** Nothing was sent. */
  override readonly outcome = "not-sent" as const;

  constructor(operation: string, issues: SyncroIssue[], cause?: unknown) {
    const problems = issues.map(({ field, message }) => (field === undefined ? message : `${field} ${message}`));
    super("request_invalid", `${operation} was not sent: ${problems.join("; ")}`, cause);
    this.issues = issues;
  }
}

export const isSyncroRequestError = (value: unknown): value is SyncroRequestError =>
  isNamed(value, "SyncroRequestError");
