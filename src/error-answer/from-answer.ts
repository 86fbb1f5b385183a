import { isDeprecated } from "../deprecation.js";
import {
  SyncroApiError,
  SyncroAuthenticationError,
  SyncroBadRequestError,
  SyncroNotFoundError,
  SyncroPermissionError,
  SyncroRateLimitError,
  SyncroServerError,
  SyncroValidationError,
} from "../errors/index.js";
import { lookFirst, type SyncroOperation } from "../operation.js";
import { isTransient } from "../retry.js";

type ApiErrorFields = ConstructorParameters<typeof SyncroApiError>[1];

/** The fields taken over from the answer. */
export type AnswerFields = Pick<ApiErrorFields, "status" | "url" | "headers" | "body" | "issues" | "attempts">;

/**
 * Makes the error for a 4xx or 5xx answer: its class from the status, its message from the body, its hint from both.
 *
 * @param message the body's own words, with secrets masked
 * @param repeated whether an earlier attempt may have done what was asked
 */
export function errorFromAnswer(
  operation: SyncroOperation,
  message: string,
  fields: AnswerFields,
  retryAfterMs: number | undefined,
  repeated: boolean,
): SyncroApiError {
  const { status } = fields;
  const errorClass = classFor(status, message);
  // For a write that may have been processed, the vendor's words alone would invite the caller to send it again.
  const advice = isTransient(status) ? lookFirst(operation) : "";
  const isGone = repeated && status === 404 && operation.method === "DELETE";
  return new errorClass(advice === "" ? message : `${message.replace(/[^.!?…]$/, "$&.")}${advice}`, {
    ...fields,
    method: operation.method,
    path: operation.path,
    hint: isGone ? GONE : hintFor(errorClass, operation, advice.trim()),
    ...(operation.permission === undefined ? {} : { permission: operation.permission }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  });
}

/** A repeated DELETE gets a 404 if the first attempt succeeded and its answer was lost. */
const GONE = "An earlier attempt may have deleted it, in which case all is done. Otherwise check the id.";

type ApiErrorClass = new (message: string, fields: ApiErrorFields) => SyncroApiError;

const CLASS_BY_STATUS: Readonly<Record<number, ApiErrorClass>> = {
  400: SyncroBadRequestError,
  401: SyncroAuthenticationError,
  403: SyncroPermissionError,
  404: SyncroNotFoundError,
  422: SyncroValidationError,
  429: SyncroRateLimitError,
};

function classFor(status: number, message: string): ApiErrorClass {
  // Observed: a token without the permission is answered 401 "Not authorized. Please ask account admin …", not 403.
  if (status === 401 && /not authorized|permission/i.test(message)) return SyncroPermissionError;
  return CLASS_BY_STATUS[status] ?? (status >= 500 ? SyncroServerError : SyncroApiError);
}

const HINTS = new Map<ApiErrorClass, string>([
  [SyncroBadRequestError, "Check the request's format against the operation's description."],
  [SyncroAuthenticationError, "Verify the API key and that it belongs to this subdomain: Admin > API Tokens."],
  [SyncroPermissionError, "Check the permissions of the API token: Admin > API Tokens."],
  [SyncroNotFoundError, "Check the id: no such record, or the token may not see it."],
  [SyncroValidationError, "Correct what `issues` names, then send it again: nothing was saved."],
  [SyncroRateLimitError, "Wait, then send less: all programs behind one IP address share 180 requests a minute."],
  [SyncroServerError, "Syncro failed. Try again later."],
]);

/** Without an id in the path, a 404 has another cause, or means an id in the body. */
const NO_ID_IN_PATH = "Check the subdomain and baseUrl, and the ids that were sent.";

function hintFor(errorClass: ApiErrorClass, { path, permission, instead }: SyncroOperation, advice: string): string {
  if (instead !== undefined && errorClass !== SyncroAuthenticationError) {
    return `This operation ${isDeprecated(instead)}`;
  }
  if (errorClass === SyncroPermissionError && permission !== undefined) {
    return `Give the API token the permission "${permission}": Admin > API Tokens.`;
  }
  if (advice !== "") return advice;
  if (errorClass === SyncroNotFoundError && !path.includes("{")) return NO_ID_IN_PATH;
  return HINTS.get(errorClass) ?? "See the operation's description.";
}
