import { type Logger, logSafely } from "../logger.js";
import { listError } from "./page.js";
import { type MetPage, type OnDrift, type PagedList, Pass } from "./pass.js";
import { settle } from "./settle.js";
import type { Page, PaginateOptions } from "./types.js";

/** Every page in order, rows already given left out; what a change of the list leads to is `onDrift`'s. */
export async function* walkPages(
  list: PagedList,
  { dedupe = true, onDrift = "warn", onProgress }: PaginateOptions,
  logger: Logger,
): AsyncGenerator<Page<unknown>, void, void> {
  let items = 0;
  const give = async ({ page, totalPages }: MetPage, rows: readonly unknown[]): Promise<Page<unknown>> => {
    items += rows.length;
    await onProgress?.({ page, totalPages, items });
    return { items: [...rows], page, totalPages };
  };
  const drifted = driftHandler(list.path, onDrift, logger);
  const pass = new Pass(list, drifted);
  for await (const page of pass.up(list.startPage)) yield give(page, dedupe ? page.fresh : page.rows);
  const { last, rows, expected } = pass;
  if (last !== undefined && expected !== undefined && expected !== rows) {
    drifted(last, { totalEntries: expected, rows });
  }
  if (!list.settles) return;
  for await (const page of settle(list, pass)) {
    const given = await give(page, page.fresh);
    if (given.items.length > 0) yield given;
  }
}

const CHANGED = "the list changed while it was walked, or the server left out a page: rows may be missing";

/** `"warn"` logs the first sign of change, `"error"` ends the walk at it, `"settle"` reads again anyway. */
function driftHandler(path: string, onDrift: PaginateOptions["onDrift"], logger: Logger): OnDrift {
  let logged = false;
  return (at, signs) => {
    if (onDrift === "error") throw listError("list_changed", path, `${CHANGED} (${JSON.stringify(signs)})`, at);
    if (onDrift !== "warn" || logged) return;
    logged = true;
    logSafely(logger, "warn", { path, page: at.page, ...signs }, CHANGED);
  };
}
