import { type ApiErrorFields, SyncroApiError } from "./api.js";
import { brand, hasBrand } from "./base.js";

/** 5xx: Syncro failed. After a POST, look before sending again: it may have happened. */
export class SyncroServerError extends SyncroApiError {
  constructor(message: string, fields: ApiErrorFields) {
    super(message, fields, "server_error");
  }
}
brand(SyncroServerError, "SyncroServerError");

export const isSyncroServerError = (value: unknown): value is SyncroServerError => hasBrand(value, "SyncroServerError");
