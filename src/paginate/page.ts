import { SyncroResponseError } from "../errors/index.js";
import { member } from "../ground/index.js";
import type { OperationFacts } from "../operation.js";
import type { SyncroResult } from "../types.js";

/** What the description says of a list's answers. */
export type PagedFacts = NonNullable<OperationFacts["paged"]>;

/** A page as the server gave it. */
export interface RawPage {
  /** The page that was asked for. */
  readonly page: number;
  readonly rows: readonly unknown[];
  /** Where the server says it is; `undefined` where it does not say. */
  readonly saysPage: number | undefined;
  /** `undefined` where the page has no usable `meta`. */
  readonly totalPages: number | undefined;
  readonly totalEntries: number | undefined;
  readonly answer: PageAnswer;
}

/** The answer that a page came in. */
export interface PageAnswer {
  readonly result: Pick<SyncroResult<unknown>, "response">;
  /** Requests sent for it. */
  readonly attempts: number;
}

/** @throws {SyncroResponseError} when there is no list: to take that for an empty page would end the walk in silence */
export function readPage(data: unknown, paged: PagedFacts, path: string, page: number, answer: PageAnswer): RawPage {
  const rows = member(data, paged.items);
  if (!Array.isArray(rows)) {
    throw listError("unexpected_shape", path, `the answer has no list "${paged.items}"`, { page, answer });
  }
  const meta = member(data, paged.meta ?? "meta");
  const totalPages = count(member(meta, "total_pages"));
  return {
    page,
    rows,
    saysPage: count(member(meta, "page")),
    // "No pages" beside rows says nothing about the end of the list.
    totalPages: totalPages === 0 && rows.length > 0 ? undefined : totalPages,
    totalEntries: count(member(meta, "total_entries")),
    answer,
  };
}

/** The error of a list that cannot be trusted, with the page to resume from. */
export function listError(
  reason: ConstructorParameters<typeof SyncroResponseError>[0],
  path: string,
  what: string,
  { page, answer: { result, attempts } }: Pick<RawPage, "page" | "answer">,
): SyncroResponseError {
  const { response } = result;
  const error = new SyncroResponseError(reason, `GET ${path}, page ${page}: ${what}.`, {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    snippet: "",
    outcome: "done",
    attempts,
  });
  error.page = page;
  return error;
}

/**
 * A row's identity, `undefined` where it has none (or the whole list has none); only what can be compared is one. 0 and ""
 * stand for none: to take them for one would drop all rows but the first that have them.
 */
export const identityBy = ({ rowId = "id" }: PagedFacts) => {
  const steps = rowId?.split(".");
  return (row: unknown): string | number | undefined => {
    const id = steps?.reduce<unknown>(member, row);
    return (typeof id === "string" || typeof id === "number") && id ? id : undefined;
  };
};

/** A count as a number or as text: both were seen. */
function count(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
