import { linked } from "../abort/index.js";
import { type Ends, type LooseCall, SHARED_KEYS } from "../call/index.js";
import { Problems, shown } from "../check.js";
import { logEvent } from "../events.js";
import { own } from "../ground/index.js";
import type { Logger } from "../logger.js";
import { findOperation, type LooseInit, openCall } from "../lookup/index.js";
import type { SyncroOperation } from "../operation.js";
import { unwrap } from "../unwrap.js";
import { identityBy, type PagedFacts, type RawPage, readPage } from "./page.js";
import type { PagedList } from "./pass.js";
import type { Page, PaginateOptions, Paginator } from "./types.js";
import { walkPages } from "./walk.js";

/** A list that the description does not have. */
type OpenList = Pick<PagedFacts, "items" | "rowId">;

/** Makes `paginate`, without its types, for the client that makes each `call`. */
export function createPaginate(call: LooseCall, logger: Logger) {
  const described = (path: string, init?: LooseInit, options?: PaginateOptions) =>
    walk(call, logger, path, findOperation("GET", path), init, options);
  const request = (path: string, list: OpenList, given?: LooseInit, options?: PaginateOptions) => {
    const { operation, init } = openCall("GET", path, given);
    return walk(
      call,
      logger,
      path,
      own({ ...operation, paged: { ...operation.paged, ...checkList(path, list) } }),
      init,
      options,
    );
  };
  return Object.assign(described, { request });
}

/**
 * Walks a paged list in order, several pages in flight.
 *
 * @throws {SyncroRequestError} when there is no such list or an option cannot be used
 */
function walk(
  call: LooseCall,
  logger: Logger,
  path: string,
  found: SyncroOperation | undefined,
  givenInit: LooseInit = {},
  givenOptions: PaginateOptions = {},
): Paginator<unknown> {
  const { operation, init, options } = checkWalk(path, found, givenInit, givenOptions);
  const { paged } = operation;
  const { startPage = 1, maxPages, concurrency = 4, onDrift } = options;
  const identify = identityBy(paged);

  const read = async (page: number, signal: AbortSignal): Promise<RawPage> => {
    try {
      const query = { ...init.params?.query, page };
      const ends: Ends = [];
      const result = await call(operation, { ...init, params: { ...init.params, query }, signal }, ends);
      const data = await unwrap(result);
      const raw = readPage(data, paged, path, page, { result, attempts: ends.length });
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

  async function* pages(wanted = Number.POSITIVE_INFINITY): AsyncGenerator<Page<unknown>, void, void> {
    const ending = linked(options.signal, undefined, () => undefined);
    const list: PagedList = {
      path,
      readPage: (page) => read(page, ending.signal),
      identify,
      settles: onDrift === "settle",
      concurrency,
      startPage,
      lastPage: startPage + (maxPages ?? Number.POSITIVE_INFINITY) - 1,
      guarded: maxPages === undefined,
      wanted,
    };
    try {
      for await (const page of walkPages(list, options, logger)) {
        options.signal?.throwIfAborted();
        yield page;
      }
      options.signal?.throwIfAborted();
    } finally {
      // Leaving early cancels what is in flight.
      ending.abort(new Error("the walk was left"));
      ending.release();
    }
  }

  async function* rows(wanted?: number): AsyncGenerator<unknown, void, void> {
    for await (const { items } of pages(wanted)) {
      for (const row of items) {
        options.signal?.throwIfAborted();
        yield row;
      }
    }
  }

  return {
    pages: () => pages(),
    [Symbol.asyncIterator]: () => rows(),
    async toArray(bound: { limit: number } | undefined) {
      const limit = checkLimit(path, bound?.limit);
      const taken: unknown[] = [];
      if (limit === 0) return taken;
      for await (const row of rows(limit)) if (taken.push(row) >= limit) break;
      return taken;
    },
  };
}

type PagedOperation = SyncroOperation & { readonly paged: PagedFacts };

const isPaged = (operation: SyncroOperation | undefined): operation is PagedOperation => operation?.paged !== undefined;

function checkWalk(
  path: string,
  operation: SyncroOperation | undefined,
  givenInit: LooseInit,
  givenOptions: PaginateOptions,
) {
  const problems = new Problems();
  const init = problems.own("init", givenInit);
  const { params = {}, signal } = init;
  const { query = {} } = problems.own("init.params", params);
  const options = problems.own("options", givenOptions);
  const { onDrift = "warn", onProgress } = options;
  if (!isPaged(operation)) problems.add("path", "is not a list that pages");
  if (problems.own("query", query).page !== undefined) problems.add("query.page", "is set by the walk: use startPage");
  if (signal !== undefined) problems.add("init.signal", "belongs in the paging options, the third argument");
  problems.addUnknown(options, [...COUNTS, ...OTHERS], (name) =>
    SHARED_KEYS.includes(name) ? "belongs in the init, the second argument" : "is not an option of paginate",
  );
  problems.addUnlessSignal("signal", options.signal);
  if (onProgress !== undefined) problems.addUnlessFunction("onProgress", onProgress);
  for (const field of COUNTS) {
    const value = options[field];
    const isUnbounded = field !== "startPage" && value === Number.POSITIVE_INFINITY;
    if (value !== undefined && !isUnbounded) problems.addUnlessCount(field, value);
  }
  if (!ON_DRIFT.includes(onDrift)) {
    problems.add("onDrift", `must be one of ${ON_DRIFT.join(", ")}, got ${shown(onDrift)}`);
  }
  if (!isPaged(operation) || problems.issues.length > 0) return problems.refuse(`paginate ${path}`);
  return { operation, init, options };
}

function checkList(path: string, given: OpenList): OpenList {
  const problems = new Problems();
  const list = problems.own("list", given);
  const { items, rowId } = list;
  problems.addUnknown(list, ["items", "rowId"], () => "is not known: there are items, rowId", "list.");
  if (typeof items !== "string" || items === "") problems.add("list.items", "must be the key that holds the rows");
  if (rowId !== undefined && rowId !== null && typeof rowId !== "string") {
    problems.add("list.rowId", 'must be a path such as "id", or null where rows have no identity');
  }
  problems.refuseIfAny(`paginate ${path}`);
  return list;
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
