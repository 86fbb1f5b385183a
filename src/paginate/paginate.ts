import { findOperation, type LooseCall, type LooseInit } from "../call/index.js";
import { isCount, shown, unknownNames } from "../check.js";
import { type SyncroIssue, SyncroRequestError } from "../errors/index.js";
import { tell } from "../events.js";
import type { Logger } from "../logger.js";
import type { SyncroOperation } from "../operation.js";
import type { PaginateOptions, Paginator } from "../types.js";
import { unwrap } from "../unwrap.js";
import { identityBy, readPage } from "./page.js";
import { type Walk, walkPages } from "./walk.js";

/**
 * Walks a paged list in order, several pages in flight.
 *
 * @throws {SyncroRequestError} when the path does not page or an option cannot be used
 */
export function paginate(
  call: LooseCall,
  logger: Logger,
  path: string,
  init: LooseInit = {},
  options: PaginateOptions = {},
): Paginator<unknown> {
  const list = checkWalk(path, init, options);
  const { items, rowId = "id", meta = "meta" } = list.paged;
  const shape = { path, items, meta };
  const walk: Walk = {
    path,
    logger,
    options,
    identify: identityBy(rowId),
    fetchPage: async (page, signal) => {
      const query = { ...init.params?.query, page };
      const result = await call("GET", path, { ...init, params: { ...init.params, query }, signal });
      const read = readPage(await unwrap(result), shape, page, result.response);
      const { totalPages, rows } = read;
      tell(logger, list, undefined, { event: "page", page, totalPages, rows: rows.length });
      return read;
    },
  };
  return {
    pages: () => walkPages(walk),
    async *[Symbol.asyncIterator]() {
      for await (const { items: rows } of walkPages(walk)) yield* rows;
    },
    async toArray(bound: { limit: number } | undefined) {
      const limit = bound?.limit;
      if (!isCount(limit, 0) && limit !== Number.POSITIVE_INFINITY) {
        throw new SyncroRequestError(`paginate ${path}`, [
          { field: "limit", message: `must be a whole number, or Infinity for all, got ${shown(limit)}` },
        ]);
      }
      const rows: unknown[] = [];
      if (limit === 0) return rows;
      for await (const row of this) if (rows.push(row) >= limit) break;
      return rows;
    },
  };
}

type PagedList = SyncroOperation & Required<Pick<SyncroOperation, "paged">>;

const isPaged = (operation: SyncroOperation | undefined): operation is PagedList => operation?.paged !== undefined;

function checkWalk(path: string, init: LooseInit, options: PaginateOptions): PagedList {
  const list = findOperation("GET", path);
  const issues: SyncroIssue[] = [];
  const refuse = (field: string, message: string) => issues.push({ field, message });
  if (!isPaged(list)) refuse("path", "is not a list that pages");
  if (init.params?.query?.page !== undefined) refuse("query.page", "is the walk's own: use startPage");
  if (init.signal !== undefined) refuse("init.signal", "belongs into the options of the walk");
  for (const field of unknownNames(options, OPTION_NAMES)) refuse(field, "is not an option of paginate");
  for (const field of COUNTS) {
    const value = options[field];
    const unbounded = field !== "startPage" && value === Number.POSITIVE_INFINITY;
    if (value !== undefined && !unbounded && !isCount(value)) {
      refuse(field, `must be a whole number above 0, got ${shown(value)}`);
    }
  }
  const { onDrift = "warn" } = options;
  if (!ON_DRIFT.includes(onDrift)) {
    refuse("onDrift", `must be one of ${ON_DRIFT.join(", ")}, got ${shown(onDrift)}`);
  }
  if (isPaged(list) && issues.length === 0) return list;
  throw new SyncroRequestError(`paginate ${path}`, issues);
}

const ON_DRIFT = ["warn", "error", "settle"] satisfies PaginateOptions["onDrift"][];
const COUNTS = ["concurrency", "startPage", "maxPages"] satisfies (keyof PaginateOptions)[];
const OTHERS = ["dedupe", "onDrift", "signal", "onProgress"] satisfies (keyof PaginateOptions)[];
const OPTION_NAMES = [...COUNTS, ...OTHERS];
