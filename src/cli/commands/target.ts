import type { AnyInit, AnyPath, HttpMethod } from "../../index.js";

/** A request, and what is done with its answer. */
export interface Target {
  /** As the command is called. */
  readonly name: string;
  readonly method: HttpMethod;
  readonly path: AnyPath;
  readonly init: AnyInit;
  /** Where its rows are, if it is a list that pages. */
  readonly list: { readonly items: string; readonly rowId: string | null } | undefined;
  /** The key of the answer that has the counts of pages. */
  readonly meta: string;
  /** The key of the answer that holds its rows or its record. */
  readonly key: string | undefined;
  readonly columns: readonly string[];
  /** What the description says that a row has, columns and all else. */
  readonly fields: readonly string[];
  /** Whether a row may have any other field. */
  readonly isOpen: boolean;
  /** Whom it mails, in words. */
  readonly mails: string | undefined;
  /** What to do about a 404. */
  readonly whenMissing: string | undefined;
}

const METHODS: readonly string[] = ["GET", "POST", "PUT", "PATCH", "DELETE"] satisfies HttpMethod[];

export const isMethod = (text: string): text is HttpMethod => METHODS.includes(text);

export const isPath = (text: string): text is AnyPath => text.startsWith("/");
