import {
  isSyncroApiError,
  isSyncroConnectionError,
  isSyncroRequestError,
  isSyncroResponseError,
  isSyncroTimeoutError,
} from "./errors/index.js";
import { member } from "./ground/index.js";

/** What a server says of Syncro's refusals: those that its own caller can mend are passed on. */
const PASSED_ON = new Set([400, 404, 409, 410, 413, 422]);

/**
 * The status that a server answers its own caller with when a call of this client failed.
 *
 * | error | status |
 * | --- | --- |
 * | input that cannot be sent | 400 |
 * | Syncro's 400, 404, 409, 410, 413, 422 | the same |
 * | a 2xx that refuses | 422 |
 * | 429, or a 2xx about too many requests | 503; `error.retryAfterMs` says for how long, if the server said so |
 * | a key or permission that is wrong, any other 4xx, a 5xx, no answer, one that cannot be trusted | 502 |
 * | a timeout | 504 |
 * | the caller left (an `AbortError`: an abort without a reason of your own) | 499 |
 * | anything else | 500 |
 *
 * @example
 * catch (error) {
 *   response.writeHead(toHttpStatus(error)).end();
 * }
 */
export function toHttpStatus(error: unknown): number {
  if (isSyncroApiError(error)) {
    const { status, outcome } = error;
    if (status === 429 || (status < 400 && outcome === "unknown")) return 503;
    return status < 400 ? 422 : PASSED_ON.has(status) ? status : 502;
  }
  if (isSyncroRequestError(error)) return 400;
  const name = member(error, "name");
  if (isSyncroTimeoutError(error) || name === "TimeoutError") return 504;
  if (isSyncroConnectionError(error) || isSyncroResponseError(error)) return 502;
  return name === "AbortError" ? 499 : 500;
}
