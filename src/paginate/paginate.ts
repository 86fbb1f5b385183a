import { linkedController } from "../abort/index.js";
import { findOperation, type LooseCall, type LooseInit } from "../call/index.js";
import { Problems, shown } from "../check.js";
import { logEvent } from "../events.js";
import type { Logger } from "../logger.js";
import type { SyncroOperation } from "../operation.js";
import type { Page, PaginateOptions, Paginator } from "../types.js";
import { unwrap } from "../unwrap.js";
import { identityBy, type PagedFacts, type RawPage, readPage } from "./page.js";
import type { PagedList } from "./pass.js";
import { walkPages } from "./walk.js";

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
  const operation = checkWalk(path, init, options);
  const { paged } = operation;
  const { startPage = 1, maxPages, concurrency = 4, onDrift } = options;
  const identify = identityBy(paged);

  const read = async (page: number, signal: AbortSignal): Promise<RawPage> => {
    try {
      const query = { ...init.params?.query, page };
      const { result, attempts } = await call("GET", path, { ...init, params: { ...init.params, query }, signal });
      const data = await unwrap(result);
      const raw = readPage(data, paged, path, page, { response: result.response, attempts });
      logEvent(logger, operation, undefined, {
        event: "page",
        page,
        totalPages: raw.totalPages,
        rows: raw.rows.length,
      });
      return raw;
    } catch (error) {
      // Where to resume, whatever failed.
      if (error instanceof Error && !signal.aborted && Object.isExtensible(error)) Object.assign(error, { page });
      throw error;
    }
  };

  async function* pages(): AsyncGenerator<Page<unknown>, void, void> {
    const { controller, release } = linkedController(options.signal, undefined, () => undefined);
    const list: PagedList = {
      path,
      readPage: (page) => read(page, controller.signal),
      identify,
      settles: onDrift === "settle",
      concurrency,
      startPage,
      lastPage: startPage + (maxPages ?? Number.POSITIVE_INFINITY) - 1,
      guarded: maxPages === undefined,
    };
    try {
      yield* walkPages(list, options, logger);
    } finally {
      // Leaving early cancels what is in flight.
      controller.abort(new Error("the walk was left"));
      release();
    }
  }

  return {
    pages,
    async *[Symbol.asyncIterator]() {
      for await (const { items } of pages()) yield* items;
    },
    async toArray(bound: { limit: number } | undefined) {
      const limit = checkLimit(path, bound?.limit);
      const rows: unknown[] = [];
      if (limit === 0) return rows;
      for await (const row of this) if (rows.push(row) >= limit) break;
      return rows;
    },
  };
}

type PagedOperation = SyncroOperation & { readonly paged: PagedFacts };

const isPaged = (operation: SyncroOperation | undefined): operation is PagedOperation => operation?.paged !== undefined;

function checkWalk(path: string, init: LooseInit, options: PaginateOptions): PagedOperation {
  const operation = findOperation("GET", path);
  const problems = new Problems();
  if (!isPaged(operation)) problems.add("path", "is not a list that pages");
  if (init.params?.query?.page !== undefined) problems.add("query.page", "is set by the walk: use startPage");
  if (init.signal !== undefined) problems.add("init.signal", "belongs in the paging options, the third argument");
  problems.addUnknown(options, OPTION_NAMES, "is not an option of paginate");
  problems.addUnlessSignal("signal", options.signal);
  for (const field of COUNTS) {
    const value = options[field];
    const isUnbounded = field !== "startPage" && value === Number.POSITIVE_INFINITY;
    if (value !== undefined && !isUnbounded) problems.addUnlessCount(field, value);
  }
  const { onDrift = "warn" } = options;
  if (!ON_DRIFT.includes(onDrift)) {
    problems.add("onDrift", `must be one of ${ON_DRIFT.join(", ")}, got ${shown(onDrift)}`);
  }
  if (!isPaged(operation) || problems.issues.length > 0) return problems.refuse(`paginate ${path}`);
  return operation;
}

function checkLimit(path: string, limit: unknown): number {
  if (limit === Number.POSITIVE_INFINITY || (Number.isSafeInteger(limit) && Number(limit) >= 0)) return Number(limit);
  const problems = new Problems();
  problems.add("limit", `must be a whole number, or Infinity for all, got ${shown(limit)}`);
  return problems.refuse(`paginate ${path}`);
}

const ON_DRIFT = ["warn", "error", "settle"] satisfies PaginateOptions["onDrift"][];
const COUNTS = ["concurrency", "startPage", "maxPages"] satisfies (keyof PaginateOptions)[];
const OTHERS = ["dedupe", "onDrift", "signal", "onProgress"] satisfies (keyof PaginateOptions)[];
const OPTION_NAMES = [...COUNTS, ...OTHERS];
