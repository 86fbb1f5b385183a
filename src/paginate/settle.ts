import { listError } from "./page.js";
import { type Identities, type MetPage, type PagedList, Pass } from "./pass.js";

const MAX_PASSES = 4;

/**
 * Reads the list again, backward and forward in turn, until one pass finds nothing new and saw no change. Whatever the list
 * holds is then known, if it stood still during that pass: rows move to a lower page when others are deleted, to a higher
 * one when others are added, and each direction meets those that the other one misses.
 *
 * @param first the reading that came before
 * @returns every page of every pass
 * @throws {SyncroResponseError} `response_list_changed` when four passes were not enough
 */
export async function* settle(list: PagedList, met: Identities, first: Pass): AsyncGenerator<MetPage, void, void> {
  let before = first;
  for (let number = 1; number <= MAX_PASSES; number++) {
    const pass = new Pass(list, met);
    let found = false;
    // No lower than the first page: the list may have been empty.
    const top = Math.max(before.highest, list.startPage);
    for await (const page of number % 2 === 1 ? pass.down(top) : pass.up(list.startPage)) {
      found ||= page.fresh.length > 0;
      yield page;
    }
    // A list that has rows twice has them in every pass: only another number of repeats is a sign of change.
    if (!found && !pass.moved && (pass.repeats === 0 || pass.repeats === before.repeats)) return;
    before = pass;
  }
  const what = `the list still changed in the last of ${MAX_PASSES} passes: rows may be missing`;
  const { last } = before;
  if (last !== undefined) throw listError("list_changed", list.path, what, last);
}
