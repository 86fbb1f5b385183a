import { nearest } from "../../ground/index.js";
import { type SyncroClient, unwrap } from "../../index.js";
import { findAccount } from "../account/index.js";
import type { OwnValues } from "../arguments/index.js";
import { openClient } from "../client.js";
import { confirm } from "../confirm.js";
import { UsageError } from "../exit-code.js";
import { openSink, printAnswer, sinkOptions } from "../output/index.js";
import { openProgress } from "../progress.js";
import { type Shell, say } from "../shell.js";
import { draftOf, draftText, printDraft } from "./draft.js";
import type { Target } from "./target.js";

/** Sends a request, asking first where it writes, and prints what comes back. */
export async function send(shell: Shell, own: OwnValues, target: Target): Promise<void> {
  const account = await findAccount(shell, own);
  const draft = await draftOf(own, account, target);
  if (own.dryRun) return printDraft(shell, draft, own);
  if (draft.isWrite && !own.yes) await confirm(shell, draftText(draft), target.mails);
  warnOfFields(shell, own, target);
  const syncro = openClient(shell, own, account);
  if (own.all || own.limit !== undefined) return walk(shell, own, target, syncro);
  const { method, path, init, key, columns } = target;
  const answer = await unwrap(syncro.request(method, path, { ...init, signal: shell.stop }));
  await printAnswer(shell, answer, { ...own, key, columns });
}

/** Only a warning: answers have fields that nobody has described. */
function warnOfFields(shell: Shell, { fields = [] }: OwnValues, { fields: known }: Target): void {
  const unknown = known.length === 0 ? [] : fields.filter((path) => !known.includes(path.replace(/\..*$/s, "")));
  for (const path of unknown) say(shell, `warning: no field ${path} is described${nearest(path, known)}`);
}

/** Prints the rows of every page, or of as many as `limit` takes: one page at a time then, and none that is not needed. */
async function walk(shell: Shell, own: OwnValues, target: Target, syncro: SyncroClient): Promise<void> {
  const { name, path, init, list, columns } = target;
  const { format = "json", limit = Number.POSITIVE_INFINITY, onDrift, deadline } = own;
  if (list === undefined)
    throw new UsageError("--all and --limit need --items: the key of the answer that holds the rows");
  const { page, ...query } = init.params?.query ?? {};
  const options = sinkOptions(shell, own, columns);
  const sink = openSink(shell, format, options);
  const isQuiet = format === "json" || format === "table" || !options.isForPeople;
  const progress = await openProgress(shell, name, isQuiet && !own.verbose);
  const pages = syncro.paginate
    .request(
      path,
      list,
      { ...init, params: { ...init.params, query } },
      {
        concurrency: Number.isFinite(limit) ? 1 : undefined,
        startPage: page === undefined ? undefined : Number(page),
        onDrift,
        signal: deadline === undefined ? shell.stop : AbortSignal.any([shell.stop, AbortSignal.timeout(deadline)]),
        onProgress: (at) => progress.show(at),
      },
    )
    .pages();
  let left = limit;
  try {
    if (left > 0) {
      for await (const { items } of pages) {
        await sink.take(items.slice(0, left));
        left -= items.length;
        if (left <= 0) break;
      }
    }
  } finally {
    progress.stop();
  }
  await sink.end();
}
