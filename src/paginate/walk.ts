import { linkedController } from "../abort/index.js";
import type { Logger } from "../logger.js";
import type { Page, PaginateOptions } from "../types.js";
import { listError, type RawPage } from "./page.js";
import { type Drift, type ListReading, Pass } from "./pass.js";
import { settle } from "./settle.js";

export interface Walk {
  readonly path: string;
  readonly fetchPage: (page: number, signal: AbortSignal) => Promise<RawPage>;
  readonly identify: (row: unknown) => unknown;
  readonly logger: Logger;
  readonly options: PaginateOptions;
}

const CHANGED = "the list changed while it was walked: rows may be missing";

/** Every page in order, rows already given left out; what a change of the list comes to is `onDrift`'s. */
export async function* walkPages(walk: Walk): AsyncGenerator<Page<unknown>, void, void> {
  const { path, options } = walk;
  const { startPage = 1, maxPages, dedupe = true, onDrift = "warn", onProgress } = options;
  const { controller, release } = linkedController(options.signal, undefined, () => undefined);
  const list: ListReading = {
    path,
    fetchPage: (page) => withPage(walk.fetchPage(page, controller.signal), page, controller.signal),
    // To settle, every row must be recognised, also one without an identity.
    identify: onDrift === "settle" ? (row) => walk.identify(row) ?? JSON.stringify(row) : walk.identify,
    concurrency: options.concurrency ?? 4,
    startPage,
    lastPage: startPage + (maxPages ?? Number.POSITIVE_INFINITY) - 1,
    guarded: maxPages === undefined,
  };
  const seen = new Set<unknown>();
  const isNew = (row: unknown): boolean => {
    const id = list.identify(row);
    return id === undefined || (!seen.has(id) && Boolean(seen.add(id)));
  };
  let items = 0;
  const give = ({ page, totalPages }: RawPage, rows: unknown[]): Page<unknown> => {
    items += rows.length;
    onProgress?.({ page, totalPages, items });
    return { items: rows, page, totalPages };
  };
  const drifted = driftHandler(walk, onDrift);
  try {
    const pass = new Pass(list, drifted);
    for await (const raw of pass.up(startPage)) {
      const fresh = raw.rows.filter(isNew);
      yield give(raw, dedupe ? fresh : [...raw.rows]);
    }
    const { last, rows } = pass;
    const isWhole = startPage === 1 && list.lastPage === Number.POSITIVE_INFINITY;
    if (isWhole && last?.totalEntries !== undefined && last.totalEntries !== rows) {
      drifted({ page: last.page, response: last.response, totalEntries: last.totalEntries, rows });
    }
    if (onDrift !== "settle") return;
    let fresh: unknown[] = [];
    const hasNew = (raw: RawPage): boolean => {
      fresh = raw.rows.filter(isNew);
      return fresh.length > 0;
    };
    for await (const raw of settle(list, pass, hasNew)) {
      const page = give(raw, fresh);
      if (page.items.length > 0) yield page;
    }
  } finally {
    // Leaving early cancels what is in flight.
    controller.abort(new Error("the walk was left"));
    release();
  }
}

/** Told of every sign of change: `"warn"` logs the first, `"error"` ends the walk at it, `"settle"` reads again anyway. */
function driftHandler({ path, logger }: Walk, onDrift: "warn" | "error" | "settle"): (drift: Drift) => void {
  let told = false;
  return ({ response, page, ...signs }) => {
    if (onDrift === "error") {
      throw listError("list_changed", path, `${CHANGED} (${JSON.stringify(signs)})`, { page, response });
    }
    if (onDrift !== "warn" || told) return;
    told = true;
    try {
      logger.warn({ path, page, ...signs }, CHANGED);
    } catch {} // as with events: a logger that throws is not listened to
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
