import { readErrorBody } from "../error-answer/index.js";
import { isRecord, member } from "../member.js";
import type { SyncroOperation } from "../operation.js";
import { NOT_JSON } from "./body.js";

/** `"throttled"`: there were too many requests. */
export type Refusal = "refused" | "throttled";

/**
 * Whether a 2xx answer refuses what was asked. Syncro answers so at times: `{ success: false, message: [...] }` instead of
 * the record (observed), `{ error: "Not authorized." }` instead of a list (observed), 200 "Invoice is already paid" (vendor
 * reference). A record that the description promises, once it is there, says that nothing was refused.
 *
 * @param body the parsed JSON
 * @param text the same as it came
 */
export function refusalIn(operation: SyncroOperation, body: unknown, text: string): Refusal | undefined {
  const { record = operation.paged?.items, refusals = [] } = operation;
  const isMarked = refusals.length > 0 && refusals.some((words) => text.includes(words));
  if (!isMarked && record !== undefined && isThere(member(body, record))) return undefined;
  if (body === NOT_JSON || typeof body === "string") {
    if (operation.text || /^\s*</.test(text)) return undefined;
    return isThrottle(text) ? "throttled" : isMarked ? "refused" : undefined;
  }
  if (!isMarked && !(isRecord(body) && refuses(body, record !== undefined && operation.empty !== true)))
    return undefined;
  return isThrottle(readErrorBody(200, body).message) ? "throttled" : "refused";
}

/** @param needsRecord whether words in the place of a record can only say why it is not there */
function refuses({ success, error, errors, message }: Record<string, unknown>, needsRecord: boolean): boolean {
  if (success === false || success === "false") return true;
  return hasWords(error) || hasWords(errors) || (needsRecord && success === undefined && hasWords(message));
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

const hasWords = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : isThere(value) && Object.keys(Object(value)).length > 0;

const isThrottle = (words: string): boolean =>
  /too many requests|rate limit|throttl|retry later/i.test(words.slice(0, 500));
