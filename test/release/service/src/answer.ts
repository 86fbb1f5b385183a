import {
  isSyncroApiError,
  isSyncroConnectionError,
  isSyncroError,
  isSyncroRateLimitError,
  isSyncroRequestError,
  isSyncroResponseError,
  isSyncroTimeoutError,
  isSyncroValidationError,
} from "syncro-msp";

export interface Answer {
  status: number;
  body: object;
  headers?: Record<string, string>;
}

/** What the caller of this service is told. What is our own affair, such as a refused key, only the log says. */
export function toAnswer(error: unknown): Answer {
  if (isSyncroValidationError(error)) return { status: 422, body: { error: error.message, issues: error.issues } };
  if (isSyncroRequestError(error)) return { status: 400, body: { error: error.message, issues: error.issues } };
  if (isSyncroRateLimitError(error)) {
    const seconds = Math.ceil((error.retryAfterMs ?? 60_000) / 1_000);
    return { status: 503, body: { error: "busy" }, headers: { "Retry-After": String(seconds) } };
  }
  console.error(isSyncroError(error) ? `${error.name} ${error.code}: ${error.message}` : error);
  // It may have been filed all the same: whoever repeats the request must know.
  const unclear = (isSyncroConnectionError(error) || isSyncroResponseError(error)) && error.outcome !== "not-sent";
  if (isSyncroTimeoutError(error)) return { status: 504, body: { error: "no answer in time", unclear } };
  if (isSyncroApiError(error) || unclear)
    return { status: 502, body: { error: "the ticket could not be filed", unclear } };
  return { status: 500, body: { error: "the ticket could not be filed", unclear } };
}
