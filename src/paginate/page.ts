import { attemptsOf } from "../call/index.js";
import { SyncroResponseError } from "../errors/index.js";
import { member } from "../member.js";

/** Why an answer cannot be trusted: the end of its error's `code`. */
type Distrust = ConstructorParameters<typeof SyncroResponseError>[0];

/** What of a list's description a walk needs: see `OperationFacts.paged`. */
export interface ListShape {
  readonly path: string;
  readonly items: string;
  readonly meta: string;
}

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
  readonly response: Response;
}

/** @throws {SyncroResponseError} when there is no list: to take that for an empty page would end the walk in silence */
export function readPage(data: unknown, shape: ListShape, page: number, response: Response): RawPage {
  const rows: unknown = member(data, shape.items);
  if (!Array.isArray(rows)) {
    throw listError("unexpected_shape", shape.path, `the answer has no list "${shape.items}"`, { page, response });
  }
  const meta = member(data, shape.meta);
  const totalPages = count(member(meta, "total_pages"));
  return {
    page,
    rows,
    saysPage: count(member(meta, "page")),
    // "No pages" beside rows is no statement about the end of the list.
    totalPages: totalPages === 0 && rows.length > 0 ? undefined : totalPages,
    totalEntries: count(member(meta, "total_entries")),
    response,
  };
}

/** A list that cannot be trusted, with the page to resume from. */
export function listError(
  reason: Distrust,
  path: string,
  what: string,
  { page, response }: Pick<RawPage, "page" | "response">,
): SyncroResponseError {
  const error = new SyncroResponseError(reason, `GET ${path}, page ${page}: ${what}.`, {
    status: response.status,
    contentType: response.headers.get("content-type") ?? "",
    snippet: "",
    outcome: "done",
    attempts: attemptsOf(response),
  });
  error.page = page;
  return error;
}

/** A row's identity, `undefined` where it has none (or the whole list has none); only what can be compared is one. */
export const identityBy = (rowId: string | null) => {
  const steps = rowId?.split(".");
  return (row: unknown): string | number | undefined => {
    const id = steps?.reduce<unknown>(member, row);
    return typeof id === "string" || typeof id === "number" ? id : undefined;
  };
};

/** A count as a number or as text: both were seen. */
function count(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}
