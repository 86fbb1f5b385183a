import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs";
import { join } from "node:path";
import { isSyncroError, type SyncroMiddleware } from "syncro-msp";

/** One write: who did what, when, and how it ended. */
export interface AuditLine {
  who: string;
  when: string;
  what: string;
  /** The fields that were sent, without their values, which are private. */
  fields: string[];
  outcome: string;
  callId: string;
}

/**
 * Middleware that appends a line of JSON for every write, and has it on disk before the caller gets the answer. A write in
 * progress is kept in a folder next to the file. If the program is killed, its next start finds it there and adds the line
 * with the outcome `unknown`. Only one program at a time may use a file.
 */
export function auditTo(file: string, who: string): SyncroMiddleware {
  const open = `${file}.open`;
  mkdirSync(open, { recursive: true });
  finishLastLine(file);
  for (const name of readdirSync(open)) {
    const begun = readFileSync(join(open, name), "utf8");
    const isWhole = begun.endsWith("\n"); // otherwise the program was killed before it sent anything
    if (isWhole && !hasLine(file, name)) append(file, begun);
    rmSync(join(open, name));
  }

  return async (call, next) => {
    const { method, path } = call.operation;
    if (method === "GET") return next(call);
    const what = `${method} ${path.replace(/\{(\w+)\}/g, (_, name: string) => String(call.params.path[name]))}`;
    const fields = Object.keys(call.body ?? {});
    const begun = {
      who: String(call.context.who ?? who),
      when: new Date().toISOString(),
      what,
      fields,
      callId: call.id,
    };
    const line = (outcome: string) => `${JSON.stringify({ ...begun, outcome } satisfies AuditLine)}\n`;
    append(join(open, call.id), line("unknown: the program ended before the answer"));
    let outcome = "unknown";
    try {
      const result = await next(call);
      outcome = result.error === undefined ? `done: ${result.response.status}` : `refused: ${result.response.status}`;
      return result;
    } catch (error) {
      const known: unknown = isSyncroError(error) ? Reflect.get(error, "outcome") : undefined;
      outcome = `${typeof known === "string" ? known : "unknown"}: ${error instanceof Error ? error.name : error}`;
      throw error;
    } finally {
      append(file, line(outcome));
      rmSync(join(open, call.id));
    }
  };
}

/** Appends and returns once the text is on disk. */
function append(file: string, text: string): void {
  const descriptor = openSync(file, "a");
  try {
    writeSync(descriptor, text);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function finishLastLine(file: string): void {
  if (existsSync(file) && /[^\n]$/.test(readFileSync(file, "utf8"))) append(file, "\n");
}

const hasLine = (file: string, callId: string): boolean =>
  existsSync(file) && readFileSync(file, "utf8").includes(`"callId":${JSON.stringify(callId)}`);
