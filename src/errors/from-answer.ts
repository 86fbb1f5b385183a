import { readErrorBody } from "../error-body.js";
import type { SyncroOperation } from "../operation.js";
import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { SyncroAuthenticationError } from "./authentication.js";
import { SyncroBadRequestError } from "./bad-request.js";
import { SyncroNotFoundError } from "./not-found.js";
import { SyncroPermissionError } from "./permission.js";
import { SyncroRateLimitError } from "./rate-limit.js";
import { SyncroServerError } from "./server.js";
import { SyncroValidationError } from "./validation.js";

export interface ErrorAnswer {
  operation: SyncroOperation;
  status: number;
  url: string;
  headers: Record<string, string>;
  /** Parsed JSON or text, secrets masked: what the words are read from. */
  body: unknown;
  /** What of it stays on the error. */
  kept: unknown;
  attempts: number;
  retryAfterMs: number | undefined;
}

/** The error for a 4xx or 5xx answer: its class by status, its words from the body, its hint from both. */
export function errorFromAnswer(answer: ErrorAnswer): SyncroApiError {
  const { operation, status, retryAfterMs } = answer;
  const { message, issues } = readErrorBody(status, answer.body);
  const errorClass = classFor(status, message);
  const fields: ApiErrorFields = {
    status,
    method: operation.method,
    path: operation.path,
    url: answer.url,
    headers: answer.headers,
    body: answer.kept,
    issues,
    hint: hintFor(errorClass, operation),
    attempts: answer.attempts,
  };
  if (operation.permission !== undefined) fields.permission = operation.permission;
  if (retryAfterMs !== undefined) fields.retryAfterMs = retryAfterMs;
  return new errorClass(message, fields);
}

type ApiErrorClass = new (message: string, fields: ApiErrorFields) => SyncroApiError;

function classFor(status: number, message: string): ApiErrorClass {
  if (status >= 500) return SyncroServerError;
  switch (status) {
    case 400:
      return SyncroBadRequestError;
    case 401:
      // Observed: a token without the permission is answered 401 "Not authorized. Please ask account admin …", not 403.
      return /not authorized|permission/i.test(message) ? SyncroPermissionError : SyncroAuthenticationError;
    case 403:
      return SyncroPermissionError;
    case 404:
      return SyncroNotFoundError;
    case 422:
      return SyncroValidationError;
    case 429:
      return SyncroRateLimitError;
    default:
      return SyncroApiError;
  }
}

function hintFor(errorClass: ApiErrorClass, operation: SyncroOperation): string {
  if (operation.instead !== undefined && errorClass !== SyncroAuthenticationError) {
    return `The vendor's reference does not know this operation. Use ${operation.instead.join(", ")} instead.`;
  }
  switch (errorClass) {
    case SyncroBadRequestError:
      return "Check the request's format against the description of the operation.";
    case SyncroAuthenticationError:
      return "Verify the API key and that it belongs to this subdomain: Admin > API Tokens.";
    case SyncroPermissionError:
      return operation.permission === undefined
        ? "Check the permissions of the API token: Admin > API Tokens."
        : `Give the API token the permission "${operation.permission}": Admin > API Tokens.`;
    case SyncroNotFoundError:
      return "Check the id: no such record in this account, or the token may not see it.";
    case SyncroValidationError:
      return "Correct what `issues` names, then send it again: nothing was saved.";
    case SyncroRateLimitError:
      return "Wait, then send less: 180 requests a minute are allowed per IP address, shared by every program behind it.";
    case SyncroServerError:
      return operation.method === "GET"
        ? "Syncro failed. Try again later."
        : `Syncro failed, and ${operation.id} may have happened all the same: look before sending it again.`;
    default:
      return "See the description of the operation.";
  }
}
