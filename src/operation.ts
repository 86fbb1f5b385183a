import { member } from "./member.js";

/** An HTTP method that the API uses, as a verb of the client. */
export type HttpMethod = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/**
 * What the wrapper must know about an operation. Each row of `generated/operations.ts` is one of these, read from the
 * `x-syncro-*` extensions of the description: change it there.
 */
export interface OperationFacts {
  /** The description's `operationId`. */
  readonly id: string;
  /** The permission it needs, as named on Syncro's token page. */
  readonly permission?: string;
  /** Doing it twice is the same as doing it once. GET always is; POST and PATCH never are. */
  readonly repeatable?: true;
  /** Body keys that create records each time they are sent: with one of them the request is not repeatable. */
  readonly creates?: readonly string[];
  /** A 2xx answer may have no body, or `null`. */
  readonly empty?: true;
  /** Answers text, not JSON. */
  readonly text?: true;
  /** Reads what an account sets up once and seldom changes: worth to be kept for a while. */
  readonly reference?: true;
  /** Takes a form with files (multipart/form-data), not JSON. */
  readonly form?: true;
  /** It is deprecated: what to use instead. */
  readonly instead?: readonly string[];
  /**
   * A paged list: the key of its rows; the path to a row's identity (`"appointment.id"`, `"0"`), if that is not `"id"`,
   * `null` where rows have none; and the key that says where the list stands, if that is not `"meta"`.
   */
  readonly paged?: { readonly items: string; readonly rowId?: string | null; readonly meta?: string };
}

/** One operation of the API, as middleware sees it. */
export interface SyncroOperation extends OperationFacts {
  readonly method: HttpMethod;
  /** The path template, relative to `/api/v1`, e.g. `/tickets/{id}`. */
  readonly path: string;
}

/** Whether the request may be sent again after it may have happened. */
export function isRepeatable(operation: SyncroOperation, body: unknown): boolean {
  if (operation.method === "GET") return true;
  const creates = (key: string) => doesCreate(member(body, key));
  const { method, repeatable } = operation;
  return (method === "PUT" || method === "DELETE") && repeatable === true && !operation.creates?.some(creates);
}

/** Rails' nested rows: one with an `id` changes that record, one without makes a new one. A flag creates unless it is off. */
function doesCreate(value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  const hasId = (row: unknown) => /\d/.test(String(member(row, "id")));
  return !Array.isArray(value) || !value.every(hasId);
}

/**
 * What a caller must do about a write that may have happened, in words made from the operation's id: `createTicket` may
 * have created a ticket. Nothing for a read.
 */
export function lookFirst({ id, method }: Pick<SyncroOperation, "id" | "method">): string {
  if (method === "GET") return "";
  const [, verb = "", words] = /^(create|add|record)(\p{Lu}.*)$/u.exec(id) ?? [];
  if (words === undefined) return ` ${id} may have been done: look before sending it again.`;
  const noun = words.replace(/\p{Lu}/gu, (letter) => ` ${letter.toLowerCase()}`);
  const [article, it] = /[^s]s$/.test(noun) ? ["", "them"] : [/^ [aeio]/.test(noun) ? " an" : " a", "it"];
  return ` This may have ${verb.replace(/e?$/, "ed")}${article}${noun}: look for ${it} before sending again.`;
}
