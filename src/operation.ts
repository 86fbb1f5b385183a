import { member } from "./ground/index.js";

/** The HTTP methods that the API uses, named like the client's verbs. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * What the client needs to know about an operation at run time. Each row of `generated/operations.ts` is one of these,
 * generated from the `x-syncro-*` extensions in the description: change it there.
 */
export interface OperationFacts {
  /** The description's `operationId`. */
  readonly id: string;
  /** The permission it requires, as named on Syncro's API token page. */
  readonly permission?: string;
  /** Doing it twice has the same effect as doing it once. Always so for GET, never for POST and PATCH. */
  readonly repeatable?: true;
  /** Body fields that create records each time they are sent: a request with one of them is not repeatable. */
  readonly creates?: readonly string[];
  /** The key that a 2xx response has its record under, or `"id"` for a bare one; for a paged list see `paged`. */
  readonly record?: string;
  /** Words of a 2xx response that mean the request was refused. */
  readonly refusals?: readonly string[];
  /** A 2xx response may have no body, or `null`. */
  readonly empty?: true;
  /** Responds with text instead of JSON. */
  readonly text?: true;
  /** A GET that does more than read. */
  readonly sideEffect?: true;
  /** Rarely changes; safe to cache. */
  readonly reference?: true;
  /** Query parameters that the vendor names and the server ignores: it answers as if they had not been sent. */
  readonly ignores?: readonly string[];
  /** Takes a form with files (multipart/form-data) instead of JSON. */
  readonly form?: true;
  /** Deprecated; lists the operations to use instead. */
  readonly instead?: readonly string[];
  /**
   * For a paged list: the key that holds its rows; the path to a row's identity (`"appointment.id"`, `"0"`), when that is
   * not `"id"`, or `null` when rows have none; and the key that holds the paging counts, when that is not `"meta"`.
   */
  readonly paged?: { readonly items: string; readonly rowId?: string | null; readonly meta?: string };
}

/** One operation of the API, as middleware sees it. */
export interface SyncroOperation extends OperationFacts {
  readonly method: HttpMethod;
  /** The path template, relative to `/api/v1`, e.g. `/tickets/{id}`. */
  readonly path: string;
  /** Not in the description: a path of `syncro.request`. Of such an operation nothing is known but `form` and `repeatable`. */
  readonly undescribed?: true;
}

/**
 * Whether the request may be sent again when it may already have been processed.
 *
 * @param sent everything that the request sends, as plain data
 */
export function isRepeatable(operation: SyncroOperation, sent: unknown): boolean {
  const { method, repeatable = false, creates = [], undescribed = false } = operation;
  if (method === "GET" || undescribed) return method === "GET" || repeatable;
  return (method === "PUT" || method === "DELETE") && repeatable && !doesCreate(sent, creates);
}

/** At any depth: Rails also reads a body that is wrapped in the record's name. */
function doesCreate(sent: unknown, keys: readonly string[]): boolean {
  if (keys.length === 0 || typeof sent !== "object" || sent === null) return false;
  return Object.entries(sent).some(
    ([key, value]) => (keys.includes(key.replace(/\[.*/, "")) && !updatesOnly(value)) || doesCreate(value, keys),
  );
}

/** Nested rows, as Rails reads them: with an `id` a row updates that record, without one it creates a record. A flag creates unless it is off. */
function updatesOnly(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return true;
  const hasId = (row: unknown) => {
    const id = member(row, "id");
    return (typeof id === "string" || typeof id === "number") && /^0*[1-9]\d*$/.test(String(id));
  };
  return Array.isArray(value) && value.every(hasId);
}

/**
 * Advice for a write that may have been processed, worded from the operation's id: `createTicket` may have created a
 * ticket. Empty for a read.
 */
export function lookFirst({ id, method }: Pick<SyncroOperation, "id" | "method">): string {
  if (method === "GET") return "";
  const [, verb = "", words] = /^(create|add|record)(\p{Lu}.*)$/u.exec(id) ?? [];
  if (words === undefined) return ` ${id} may have been done: look before sending it again.`;
  const noun = words.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  const [article, it] = /[^s]s$/.test(noun) ? ["", "them"] : [/^ [aeio]/.test(noun) ? " an" : " a", "it"];
  return ` This may have ${verb.replace(/e?$/, "ed")}${article}${noun}: look for ${it} before sending again.`;
}
