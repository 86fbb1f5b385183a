import { linkedController } from "./abort.js";
import type { LooseCall, LooseInit } from "./caller.js";
import { type SyncroIssue, SyncroRequestError, SyncroResponseError } from "./errors/index.js";
import { tell } from "./events.js";
import { operations } from "./generated/operations.js";
import type { Logger } from "./logger.js";
import type { Page, PaginateOptions, Paginator } from "./types.js";
import { unwrap } from "./unwrap.js";

/** A page as the server gave it. */
interface RawPage {
  rows: unknown[];
  /** `undefined` where the page has no usable `meta`. */
  totalPages: number | undefined;
  totalEntries: number | undefined;
}

interface Walk {
  path: string;
  fetchPage: (page: number, signal: AbortSignal) => Promise<RawPage>;
  identify: (row: unknown) => unknown;
  logger: Logger;
  options: PaginateOptions;
}

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
  const key = `GET ${path}`;
  const facts = Object.hasOwn(operations, key) ? operations[key] : undefined;
  const paged = facts?.paged;
  checkWalk(path, paged !== undefined, init, options);
  const { items = "", rowId, meta = "meta" } = paged ?? {};
  const walk: Walk = {
    path,
    logger,
    options,
    identify: identityBy(rowId),
    fetchPage: async (page, signal) => {
      const query = { ...init.params?.query, page };
      const result = await call("GET", path, { ...init, params: { ...init.params, query }, signal });
      const read = readPage(await unwrap(result), { items, meta }, path, result.response);
      const { totalPages, rows } = read;
      if (facts !== undefined) {
        tell(logger, { ...facts, method: "GET", path }, undefined, {
          event: "page",
          page,
          totalPages,
          rows: rows.length,
        });
      }
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
      if (typeof limit !== "number" || !(limit >= 0)) {
        throw new SyncroRequestError(`paginate ${path}`, [
          { field: "limit", message: "is mandatory: a number of 0 or more, Infinity for all" },
        ]);
      }
      const rows: unknown[] = [];
      if (limit === 0) return rows;
      for await (const row of this) if (rows.push(row) >= limit) break;
      return rows;
    },
  };
}

async function* walkPages(walk: Walk): AsyncGenerator<Page<unknown>, void, void> {
  const {
    concurrency = 4,
    startPage = 1,
    maxPages = Number.POSITIVE_INFINITY,
    dedupe = true,
    onProgress,
  } = walk.options;
  const { controller, release } = linkedController(walk.options.signal, undefined, () => undefined);
  const inFlight = new Map<number, Promise<RawPage>>();
  const begin = (page: number) => {
    const promise = walk.fetchPage(page, controller.signal);
    promise.catch(() => {}); // its turn to be awaited, and to fail, comes later
    inFlight.set(page, promise);
    return promise;
  };
  const lastWanted = startPage + maxPages - 1;
  const seen = new Set<unknown>();
  const drift = createDriftWatch(walk);
  let totalPages: number | undefined;
  let previous: RawPage | undefined;
  let yielded = 0;
  try {
    for (let page = startPage; page <= lastWanted; page++) {
      const raw = await withPage(inFlight.get(page) ?? begin(page), page, controller.signal);
      inFlight.delete(page);
      totalPages = raw.totalPages ?? totalPages; // read anew from every page: lists change while they are walked
      if (totalPages === undefined && previous !== undefined && isPastTheEnd(raw, previous, walk.identify)) break;
      const last = Math.min(totalPages ?? page, lastWanted);
      for (let next = page + 1; next <= last && inFlight.size < concurrency; next++) {
        if (!inFlight.has(next)) begin(next);
      }
      const rows = dedupe ? raw.rows.filter((row) => isNew(walk.identify(row), seen)) : raw.rows;
      drift.page(page, raw, raw.rows.length - rows.length);
      yielded += rows.length;
      onProgress?.({ page, totalPages, items: yielded });
      yield { items: rows, page, totalPages };
      if (totalPages === undefined ? raw.rows.length === 0 : page >= totalPages) break;
      previous = raw;
    }
    if (startPage === 1 && lastWanted === Number.POSITIVE_INFINITY) drift.end(yielded);
  } finally {
    // Leaving early cancels what is in flight.
    controller.abort(new Error("the walk was left"));
    release();
  }
}

/** Without `meta` a list ends at an empty page, or where the server gives the last page again for ever. */
function isPastTheEnd(page: RawPage, previous: RawPage, identify: Walk["identify"]): boolean {
  const ids = ({ rows }: RawPage) => JSON.stringify(rows.map((row) => identify(row) ?? row));
  return page.rows.length === 0 || ids(page) === ids(previous);
}

/** Tells the logger once when the list was seen to change under the walk: rows may have slipped through. */
function createDriftWatch({ path, logger }: Walk) {
  let told = false;
  let before: RawPage | undefined;
  const tell = (fields: Record<string, unknown>) => {
    if (!told) logger.warn({ path, ...fields }, "the list changed while it was walked: rows may be missing");
    told = true;
  };
  return {
    page(page: number, raw: RawPage, repeats: number) {
      if (repeats > 0) tell({ page, repeats });
      for (const name of ["totalPages", "totalEntries"] as const) {
        const [was, is] = [before?.[name], raw[name]];
        if (was !== undefined && is !== undefined && was !== is) tell({ page, [name]: { was, is } });
      }
      before = raw;
    },
    /** After a walk of the whole list. */
    end(rows: number) {
      const entries = before?.totalEntries;
      if (entries !== undefined && entries !== rows) tell({ totalEntries: entries, rows });
    },
  };
}

/** Adds the page to whatever failed, to resume from. */
async function withPage(promise: Promise<RawPage>, page: number, signal: AbortSignal): Promise<RawPage> {
  try {
    return await promise;
  } catch (error) {
    if (error instanceof Error && !signal.aborted && Object.isExtensible(error)) Object.assign(error, { page });
    throw error;
  }
}

function readPage(data: unknown, keys: { items: string; meta: string }, path: string, response: Response): RawPage {
  const rows = member(data, keys.items);
  if (!Array.isArray(rows)) {
    // To take it for an empty page would end the walk early, in silence.
    throw new SyncroResponseError("unexpected_shape", `GET ${path}: the answer has no list "${keys.items}".`, {
      status: response.status,
      contentType: response.headers.get("content-type") ?? "",
      snippet: "",
      outcome: "done",
      attempts: 1,
    });
  }
  const meta = member(data, keys.meta);
  const totalPages = count(member(meta, "total_pages"));
  return {
    rows,
    // "No pages" beside rows is no statement about the end of the list.
    totalPages: totalPages === 0 && rows.length > 0 ? undefined : totalPages,
    totalEntries: count(member(meta, "total_entries")),
  };
}

/** A count as a number or as text: both were seen. */
function count(value: unknown): number | undefined {
  const number = typeof value === "string" && /^\d+$/.test(value) ? Number(value) : value;
  return typeof number === "number" && Number.isSafeInteger(number) && number >= 0 ? number : undefined;
}

const identityBy = (rowId: string | undefined) => (row: unknown) => rowId?.split(".").reduce(member, row);

/** A row without an identity is always new. */
const isNew = (id: unknown, seen: Set<unknown>): boolean =>
  id === undefined || (!seen.has(id) && Boolean(seen.add(id)));

const member = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

function checkWalk(path: string, isPaged: boolean, init: LooseInit, options: PaginateOptions): void {
  const issues: SyncroIssue[] = [];
  if (!isPaged) issues.push({ field: "path", message: "is not a list that pages" });
  if (init.params?.query?.page !== undefined)
    issues.push({ field: "query.page", message: "is the walk's own: use startPage" });
  if (init.signal !== undefined) issues.push({ field: "init.signal", message: "belongs into the options of the walk" });
  for (const [name, value] of Object.entries(options)) {
    if (!OPTION_NAMES.has(name)) issues.push({ field: name, message: "is not an option of paginate" });
    const isCount = name === "concurrency" || name === "startPage" || name === "maxPages";
    const unbounded = name !== "startPage" && value === Number.POSITIVE_INFINITY;
    if (isCount && value !== undefined && !unbounded && !(Number.isSafeInteger(value) && value > 0)) {
      issues.push({ field: name, message: `must be a whole number above 0, got ${JSON.stringify(value)}` });
    }
    if (name === "onDrift" && value !== undefined && value !== "warn") {
      issues.push({ field: name, message: `must be "warn", got ${JSON.stringify(value)}` });
    }
  }
  if (issues.length > 0) throw new SyncroRequestError(`paginate ${path}`, issues);
}

const OPTION_NAMES = new Set<string>([
  ...([
    "concurrency",
    "startPage",
    "maxPages",
    "dedupe",
    "onDrift",
    "signal",
    "onProgress",
  ] satisfies (keyof PaginateOptions)[]),
]);
