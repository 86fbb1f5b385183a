import { listError } from "./page.js";
import { type MetPage, type PagedList, Pass } from "./pass.js";

const MAX_PASSES = 4;

/**
 * Reads the list again, backward and forward in turn, until one pass finds nothing new, sees no change, and has as many
 * rows as there are said to be. Whatever the list holds is then known, if it stood still during that pass: rows move to a
 * lower page when others are deleted, to a higher one when others are added, and each direction meets those that the other
 * one misses.
 *
 * @param first the reading that came before
 * @returns every page of every pass
 * @throws {SyncroResponseError} `response_list_changed` when four passes were not enough
 */
export async function* settle(list: PagedList, first: Pass): AsyncGenerator<MetPage, void, void> {
  let pass = first;
  for (let number = 1; number <= MAX_PASSES; number++) {
    // No lower than the first page: the list may have been empty.
    const top = Math.max(pass.highest, list.startPage);
    pass = new Pass(list, undefined, pass);
    yield* number % 2 === 1 ? pass.down(top) : pass.up(list.startPage);
    if (!pass.found && pass.signs === undefined && pass.rows >= (pass.expected ?? 0)) return;
  }
  const { last, rows, expected } = pass;
  const signs = JSON.stringify(pass.signs ?? { rows, totalEntries: expected, newRows: pass.found });
  const what = `the list still changed in the last of ${MAX_PASSES} passes: rows may be missing (${signs})`;
  if (last !== undefined) throw listError("list_changed", list.path, what, last);
}
