import { isRecord } from "../../catalog/index.js";
import { isSyncroNotFoundError, unwrap } from "../../index.js";
import { findAccount } from "../account/index.js";
import { asks, type OwnValues } from "../arguments/index.js";
import { isReadOnly, openClient } from "../client.js";
import { confirm } from "../confirm.js";
import { Advised, Done, Stopped, UsageError } from "../exit-code.js";
import { printAnswer } from "../output/index.js";
import { type Shell, say } from "../shell.js";
import { draftOf, draftText, mailsLine, printDraft } from "./draft.js";
import { checkFields } from "./fields.js";
import { Flight } from "./flight.js";
import type { Target } from "./target.js";
import { checkWalk, isWalk, walk } from "./walk.js";

/** Sends a request, asking first where it writes, and prints what comes back. */
export async function send(shell: Shell, own: OwnValues, target: Target): Promise<void> {
  if (isWalk(own)) checkWalk(target);
  checkFields(shell, own, target);
  const account = await findAccount(shell, own);
  const draft = await draftOf(account, target);
  for (const warning of draft.warnings) say(shell, `warning: ${warning}`);
  if (own.dryRun) return printDraft(shell, draft, target.mails, own);
  if (draft.isWrite && isReadOnly(shell, own)) {
    throw new UsageError("this writes, which --read-only or SYNCRO_READ_ONLY forbids");
  }
  if (draft.isWrite && asks(own)) await confirm(shell, draftText(draft), target.mails && mailsLine(target.mails));
  const syncro = openClient(shell, own, account);
  if (isWalk(own)) return walk(shell, own, target, syncro);
  const { method, path, init } = target;
  const flight = new Flight(syncro);
  const request = unwrap(syncro.request(method, path, { ...init, signal: shell.stop }));
  const answer = await request.catch((error: unknown) => {
    throw explained(error, flight, target);
  });
  try {
    await printAnswer(shell, answer, { ...own, key: target.key, columns: target.columns });
  } catch (error) {
    throw draft.isWrite ? new Done(error) : error;
  }
  sayIfCut(shell, target, answer);
}

function explained(error: unknown, { advice }: Flight, { whenMissing }: Target): unknown {
  if (error instanceof Stopped && advice !== "") return new Stopped(`${error.message}. ${advice}`);
  if (isSyncroNotFoundError(error) && whenMissing !== undefined) return new Advised(error, whenMissing);
  return error;
}

/** One page of a list looks like all of it. Whoever asks for a page by its number knows that there are others. */
function sayIfCut(shell: Shell, { list, meta, init }: Target, answer: unknown): void {
  if (list === undefined || init.params?.query?.page !== undefined || !isRecord(answer)) return;
  const counts: unknown = answer[meta];
  const total: unknown = isRecord(counts) ? counts.total_pages : undefined;
  if (typeof total !== "number" || total < 2) return;
  say(shell, `page 1 of ${total}: add --all`);
}
