import type { Account } from "../account/index.js";
import type { OwnValues } from "../arguments/index.js";
import { openDraft } from "../client.js";
import { masked, type Shell, write } from "../shell.js";
import type { Target } from "./target.js";

/** A request as it would be sent. */
export interface Draft {
  readonly method: string;
  readonly url: string;
  /** Of a form the files' names. */
  readonly body: unknown;
  /** Whether it does more than read. */
  readonly isWrite: boolean;
}

/**
 * Has the client check and write the request, and takes it before it leaves.
 *
 * @throws {SyncroRequestError} for what the client would not send
 */
export async function draftOf(own: OwnValues, account: Account, { method, path, init }: Target): Promise<Draft> {
  let draft: Omit<Draft, "isWrite"> | undefined;
  let isWrite = method !== "GET";
  const syncro = openDraft(own, account, async (url, init) => {
    draft = { method: init.method ?? method, url, body: await readable(init) };
    throw new Error("not sent");
  });
  syncro.use((call, next) => {
    isWrite ||= call.operation.sideEffect === true;
    return next(call);
  });
  try {
    await syncro.request(method, path, init);
  } catch (error) {
    if (draft === undefined) throw error;
  }
  if (draft === undefined) throw new Error(`${method} ${path} was not written`);
  return { ...draft, isWrite };
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
  const content = body === undefined ? "" : `\n\n${JSON.stringify(body, null, 2)}`;
  return `${method} ${url}${content}`;
}

/** What `--dry-run` prints: as an HTTP request is written, or as one object for programs. */
export function printDraft(shell: Shell, draft: Draft, { format }: OwnValues): Promise<void> {
  const { method, url, body } = draft;
  const isForPrograms = format === "json" || format === "ndjson";
  const text = isForPrograms ? JSON.stringify({ method, url, body }) : draftText(draft);
  return write(shell, `${masked(shell, text)}\n`);
}
