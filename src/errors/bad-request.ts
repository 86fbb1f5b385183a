import { SyncroApiError } from "./api.js";
import { brand } from "./base.js";

/** 400: the request itself is malformed. */
export class SyncroBadRequestError extends SyncroApiError {
  override readonly code = "bad_request";
}

export const isSyncroBadRequestError = brand(SyncroBadRequestError, "SyncroBadRequestError");
