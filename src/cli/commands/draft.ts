import type { SyncroCall } from "../../index.js";
import type { Account } from "../account/index.js";
import type { OwnValues } from "../arguments/index.js";
import { openDraft } from "../client.js";
import { masked, type Shell, say, write } from "../shell.js";
import type { Target } from "./target.js";

/** A request as it would be sent. */
export interface Draft {
  readonly method: string;
  readonly url: string;
  /** Of a form the files' names. */
  readonly body: unknown;
  /** Whether it does more than read. */
  readonly isWrite: boolean;
  /** What the client would warn of. */
  readonly warnings: readonly string[];
}

/**
 * Has the client check and write the request, and takes it before it leaves.
 *
 * @throws {SyncroRequestError} for what the client would not send
 */
export async function draftOf(account: Account, { method, path, init }: Target): Promise<Draft> {
  let draft: Pick<Draft, "method" | "url" | "body"> | undefined;
  let isWrite = method !== "GET";
  const warnings: string[] = [];
  const syncro = openDraft(account, async (url, init) => {
    draft = { method: init.method ?? method, url, body: await readable(init) };
    throw new Error("not sent");
  });
  syncro.use((call, next) => {
    isWrite ||= call.operation.sideEffect === true;
    warnings.push(...warningsOf(call));
    return next(call);
  });
  try {
    await syncro.request(method, path, init);
  } catch (error) {
    if (draft === undefined) throw error;
  }
  if (draft === undefined) throw new Error(`${method} ${path} was not written`);
  return { ...draft, isWrite, warnings };
}

/** In the command line's words. The client itself warns once of each in a process, which is of the draft, in silence. */
function warningsOf({ operation: { method, path, instead, ignores = [] }, params }: SyncroCall): string[] {
  const unused = ignores.filter((name) => params.query[name] !== undefined);
  return [
    ...(instead === undefined ? [] : [`${method} ${path} is deprecated: use ${instead.join(" or ")}`]),
    ...unused.map((name) => `Syncro ignores ${name}: the answer is the same without it`),
  ];
}

async function readable({ body = null, headers }: RequestInit): Promise<unknown> {
  if (body === null) return undefined;
  const sent = new Response(body, { headers: new Headers(headers) });
  if (!sent.headers.get("content-type")?.startsWith("multipart/")) return sent.json();
  const form = [...(await sent.formData())];
  return Object.fromEntries(form.map(([name, value]) => [name, typeof value === "string" ? value : value.name]));
}

/** As people read it: the request line, and the body. */
export function draftText({ method, url, body }: Draft): string {
  const content = body === undefined ? "" : `\n\n${jsonOf(body, 2)}`;
  return `${method} ${url}${content}`;
}

/** Who will be mailed, as it is shown before anything is sent. */
export const mailsLine = (mails: string): string => `Mails: ${mails}`;

/** The body that is sent, letter by letter: what a terminal would obey is escaped, and so is not taken out when it is shown. */
const jsonOf = (value: unknown, indent?: number): string =>
  JSON.stringify(value, null, indent).replace(
    /[^\P{Cc}\n]|\p{Bidi_Control}/gu,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

/** What `--dry-run` prints: as an HTTP request is written, or as one object for programs. */
export function printDraft(
  shell: Shell,
  draft: Draft,
  mails: string | undefined,
  { format }: OwnValues,
): Promise<void> {
  if (mails !== undefined) say(shell, mailsLine(mails));
  const { method, url, body } = draft;
  const isForPrograms = format === "json" || format === "ndjson";
  const text = isForPrograms ? jsonOf({ method, url, body }) : draftText(draft);
  return write(shell, `${masked(shell, text)}\n`);
}
