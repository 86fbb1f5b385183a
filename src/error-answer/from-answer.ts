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
import { isDeprecated } from "../warnings.js";

type ApiErrorFields = ConstructorParameters<typeof SyncroApiError>[1];

/** What is known of the answer besides its words. */
export interface AnswerFacts {
  readonly fields: Omit<ApiErrorFields, "method" | "path" | "hint" | "permission" | "outcome">;
  /** The ids that were sent, in words. */
  readonly ids: string;
  /** Whether what was asked may have been done all the same. */
  readonly mayHaveHappened: boolean;
  /** Whether an earlier attempt may have done what was asked. */
  readonly wasRepeated: boolean;
}

/**
 * Makes the error for a 4xx or 5xx answer, or for a 2xx that refuses: its class from the status, its message from the
 * operation and the body, its hint from all.
 *
 * @param words the body's own, with secrets masked
 */
export function errorFromAnswer(
  operation: SyncroOperation,
  words: string,
  { fields, ids, mayHaveHappened, wasRepeated }: AnswerFacts,
): SyncroApiError {
  const { id, method, path, permission } = operation;
  const errorClass = classFor(fields.status, words);
  const message = `${id}${ids}: ${words}`;
  // For a write that may have been processed, the vendor's words alone would invite the caller to send it again.
  const isGone = wasRepeated && fields.status === 404 && method === "DELETE";
  const advice = mayHaveHappened || (wasRepeated && !isGone) ? lookFirst(operation) : "";
  return new errorClass(advice === "" ? message : `${message.replace(/[^.!?…]$/, "$&.")}${advice}`, {
    ...fields,
    method,
    path,
    hint: isGone ? GONE : hintFor(errorClass, operation, advice.trim()),
    // A wrong key says nothing about permissions.
    ...(permission !== undefined && errorClass !== SyncroAuthenticationError && { permission }),
    ...(advice !== "" && { outcome: "unknown" as const }),
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

function classFor(status: number, words: string): ApiErrorClass {
  // Observed: a token without the permission is answered 401 "Not authorized. Please ask account admin …", not 403.
  if (status === 401 && /not authorized|permission/i.test(words)) return SyncroPermissionError;
  if (status < 400) return SyncroValidationError;
  return CLASS_BY_STATUS[status] ?? (status >= 500 ? SyncroServerError : SyncroApiError);
}

const HINTS = new Map<ApiErrorClass, string>([
  [SyncroBadRequestError, "Check the request's format against the operation's description."],
  [SyncroAuthenticationError, "Verify the API key and that it belongs to this subdomain: Admin > API Tokens."],
  [SyncroPermissionError, "Check the permissions of the API token: Admin > API Tokens."],
  [SyncroNotFoundError, "Check the id: no such record, or the token may not see it."],
  [SyncroValidationError, "Correct the issues that the answer names, then send it again: nothing was saved."],
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
