import { readErrorBody } from "../error-answer/index.js";
import { isRecord, member } from "../ground/index.js";
import type { SyncroOperation } from "../operation.js";
import { NOT_JSON } from "./body.js";

/** `"throttled"`: there were too many requests. */
export type Refusal = "refused" | "throttled";

/**
 * Whether a 2xx answer refuses what was asked. Syncro answers so at times: `{ success: false, message: [...] }` instead of
 * the record (observed), `{ error: "Not authorized." }` instead of a list (observed), 200 "Invoice is already paid" (vendor
 * reference). A record that the description promises, once it is there, says that nothing was refused. A list is asked all the
 * same, because an error beside its rows means that rows are missing; its rows are not: a declined payment is a row.
 *
 * @param body the parsed JSON
 * @param text the same as it came
 */
export function refusalIn(operation: SyncroOperation, body: unknown, text: string): Refusal | undefined {
  const { record = operation.paged?.items, refusals = [] } = operation;
  const isMarked = refusals.length > 0 && refusals.some((words) => text.includes(words));
  const promised = record === undefined ? undefined : member(body, record);
  const rows = operation.paged !== undefined && Array.isArray(promised) ? promised : undefined;
  if (!isMarked && rows === undefined && isThere(promised)) return undefined;
  if (body === NOT_JSON || typeof body === "string") {
    if (operation.text || /^\s*</.test(text)) return undefined;
    return isThrottle(text) ? "throttled" : isMarked ? "refused" : undefined;
  }
  const isEmpty = rows === undefined ? record !== undefined && operation.empty !== true : rows.length === 0;
  if (!isMarked && !(isRecord(body) && refuses(body, isEmpty))) return undefined;
  return isThrottle(readErrorBody(200, body).message) ? "throttled" : "refused";
}

/** @param isEmpty whether words in the place of a record, or of rows, can only say why it is not there */
function refuses({ success, error, errors, message }: Record<string, unknown>, isEmpty: boolean): boolean {
  if (success === false || success === "false") return true;
  return hasWords(error) || hasWords(errors) || (isEmpty && success === undefined && hasWords(message));
}

const isThere = (value: unknown): boolean => value !== undefined && value !== null;

const hasWords = (value: unknown): boolean =>
  typeof value === "string" ? value.trim() !== "" : isThere(value) && Object.keys(Object(value)).length > 0;

const isThrottle = (words: string): boolean =>
  /too many requests|rate limit|throttl|retry later/i.test(words.slice(0, 500));
