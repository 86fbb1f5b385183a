import { idsIn } from "../error-answer/index.js";
import { SyncroConnectionError, SyncroTimeoutError } from "../errors/index.js";
import { lookFirst, type SyncroOperation } from "../operation.js";
import type { Settings } from "../options.js";
import { type Ends, lastOf, NoAnswer, outcomeOf } from "./ends.js";

/**
 * The error of a call whose last attempt got no answer.
 *
 * @param path the values in the operation's path, of which the message shows ids
 */
export function connectionError(
  operation: SyncroOperation,
  end: NoAnswer,
  ends: Readonly<Ends>,
  path?: unknown,
): SyncroConnectionError {
  const { timedOut, timeoutMs, cause } = end;
  const [message, fields] = told(operation, timeoutMs, ends, path, `${noAnswer(end)}.`);
  return timedOut
    ? new SyncroTimeoutError("attempt", message, fields, cause)
    : new SyncroConnectionError(message, fields, cause);
}

/**
 * The error of a call whose deadline passed, wherever it was.
 *
 * @param path the values in the operation's path, of which the message shows ids
 */
export function deadlineError(
  operation: SyncroOperation,
  { deadlineMs = 0, timeoutMs }: Settings,
  ends: Readonly<Ends>,
  path?: unknown,
): SyncroTimeoutError {
  const last = lastOf(ends);
  const end = last && ("status" in last ? `status ${last.status}` : noAnswer(last));
  const before = end ? ` The last attempt ended with ${end}.` : "";
  const what = `not done within the deadline of ${deadlineMs} ms.${before}`;
  const cause = last instanceof NoAnswer ? last.cause : undefined;
  return new SyncroTimeoutError("deadline", ...told(operation, timeoutMs, ends, path, what), cause);
}

const noAnswer = ({ timedOut, timeoutMs, cause }: NoAnswer): string =>
  `no answer${timedOut ? ` within ${timeoutMs} ms` : `: ${reasonOf(cause)}`}`;

/** What both say: which operation, what happened, and what became of a write. */
function told(operation: SyncroOperation, timeoutMs: number, ends: Readonly<Ends>, path: unknown, what: string) {
  const outcome = outcomeOf(ends);
  const advice = outcome === "unknown" ? lookFirst(operation) : "";
  const fields = { outcome, attempts: ends.length, timeoutMs };
  return [`${operation.method} ${operation.path}${idsIn(path)}: ${what}${advice}`, fields] as const;
}

/** The innermost message: undici says "fetch failed" and hides the reason in `cause`. */
function reasonOf(error: unknown): string {
  let reason = "";
  for (let inner = error, depth = 0; inner instanceof Error && depth < 5; inner = inner.cause, depth++) {
    const code: unknown = Reflect.get(inner, "code");
    reason = inner.message || (typeof code === "string" ? code : reason);
  }
  return (reason || String(error)).replace(/\.$/, "");
}
