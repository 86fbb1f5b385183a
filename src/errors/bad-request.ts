import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { brand, hasBrand } from "./base.js";

/** 400: the request itself is malformed. */
export class SyncroBadRequestError extends SyncroApiError {
  constructor(message: string, fields: ApiErrorFields) {
    super(message, fields, "bad_request");
  }
}
brand(SyncroBadRequestError, "SyncroBadRequestError");

export const isSyncroBadRequestError = (value: unknown): value is SyncroBadRequestError =>
  hasBrand(value, "SyncroBadRequestError");
