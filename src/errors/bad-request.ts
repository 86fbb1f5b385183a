import { SyncroApiError } from "./api.js";
import { isNamed } from "./base.js";

/** 400: the request itself is malformed. */
export class SyncroBadRequestError extends SyncroApiError {
  /** @internal */
  static override readonly className: string = "SyncroBadRequestError";

  override readonly code = "bad_request";
}

export const isSyncroBadRequestError = (value: unknown): value is SyncroBadRequestError =>
  isNamed(value, "SyncroBadRequestError");
