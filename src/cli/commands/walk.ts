import { isSyncroApiError, isSyncroConfigError, isSyncroError, type SyncroClient } from "../../index.js";
import type { OwnValues } from "../arguments/index.js";
import { Advised, DeadlineError, UsageError } from "../exit-code.js";
import { openSink, sinkOptions } from "../output/index.js";
import { openProgress } from "../progress.js";
import { linked, type Shell } from "../shell.js";
import type { Target } from "./target.js";

/** Whether several pages are wanted, or a part of them. */
export const isWalk = ({ all, limit }: OwnValues): boolean => all === true || limit !== undefined;

/** @throws {UsageError} for a request that is no list */
export function checkWalk({ method, list }: Target): void {
  if (method !== "GET") throw new UsageError(`--all and --limit read lists: leave them out with ${method}`);
  if (list === undefined) {
    throw new UsageError("--all and --limit need --items: the key of the answer that holds the rows");
  }
}

/** How far a walk had come when it failed. */
interface Reached {
  /** The page that is not printed yet; `undefined` if nothing is. */
  next: number | undefined;
  /** Rows that may still be printed. */
  left: number;
}

/** Prints the rows of every page, or of as many as `limit` takes: one page at a time then, and none that is not needed. */
export async function walk(shell: Shell, own: OwnValues, target: Target, syncro: SyncroClient): Promise<void> {
  const { name, path, init, list, columns } = target;
  const { format = "json", limit = Number.POSITIVE_INFINITY, onDrift, deadline } = own;
  if (list === undefined) return;
  const { page, ...query } = init.params?.query ?? {};
  const options = sinkOptions(shell, own, columns, list.items);
  const sink = openSink(shell, format, options);
  const isQuiet = format === "json" || format === "table" || !options.isForPeople;
  const progress = await openProgress(shell, name, isQuiet && !own.verbose);
  const ending = linked([shell.stop, ...(deadline === undefined ? [] : [AbortSignal.timeout(deadline)])]);
  const pages = syncro.paginate
    .request(
      path,
      list,
      { ...init, params: { ...init.params, query } },
      {
        concurrency: Number.isFinite(limit) ? 1 : undefined,
        startPage: page === undefined ? undefined : Number(page),
        onDrift,
        signal: ending.signal,
        onProgress: (at) => progress.show(at),
      },
    )
    .pages();
  const reached: Reached = { next: undefined, left: limit };
  try {
    if (reached.left > 0) {
      for await (const { items, page } of pages) {
        await sink.take(items.slice(0, reached.left));
        reached.left -= items.length;
        reached.next = page + 1;
        if (reached.left <= 0) break;
      }
    }
  } catch (error) {
    throw advised(error, own, reached);
  } finally {
    progress.stop();
    ending.release();
  }
  await sink.end();
}

/** The error, with how to get the rows that are missing. */
function advised(error: unknown, own: OwnValues, reached: Reached): unknown {
  if (error instanceof Error && error.name === "TimeoutError") {
    return new Advised(new DeadlineError(own.deadline ?? 0), adviceFor(own, reached));
  }
  if (!isSyncroError(error) || (reached.next === undefined && isLasting(error))) return error;
  const { page, code } = error;
  const lost = page === undefined ? "" : `Page ${page} failed. `;
  return new Advised(error, lost + adviceFor(own, reached, code === "response_list_changed"));
}

/** Whether another run would end like this one. */
const isLasting = (error: unknown): boolean =>
  isSyncroApiError(error) ? error.status < 500 && ![408, 429].includes(error.status) : isSyncroConfigError(error);

function adviceFor({ format = "json", onDrift }: OwnValues, { next, left }: Reached, isChanged = false): string {
  if (format === "json" || format === "table") {
    return "Nothing was printed: run it again, or use --format ndjson or csv, which print rows as they arrive";
  }
  if (next === undefined) return "Nothing was printed: run it again";
  // Rows have moved between the pages, and reading a list again means reading all of it.
  if (isChanged || onDrift === "settle") return "Run it again from the first page: the list may have changed";
  const flags = `--page ${next}${Number.isFinite(left) ? ` --limit ${left}` : ""}`;
  return `To resume, rerun with ${flags}${format === "csv" ? ", and leave out the second header (tail -n +2)" : ""}`;
}
